package org.openaims.model.operation;

import java.util.Optional;
import org.openaims.model.record.ContentHash;
import org.openaims.model.record.Invariants;

/**
 * Follows a decision ledger from its first entry to its last, and tells the first that does not fit.
 *
 * <p>An entry fits when it has the next place, carries the hash of the one before, and its own hash is that of its
 * content, see {@link ContentHash}. So a change, a removal, an insertion and another order show at the first entry behind
 * which the chain no longer holds. That a tail was cut off, or that everything from some entry on was made anew, shows
 * only against a head that is known from elsewhere: whoever relies on a ledger keeps the hash of its last entry where
 * those who write it cannot reach.
 *
 * <p>Immutable. The entries are looked at one by one and not kept, however many there are.
 */
public final class LedgerCheck {

    private final Optional<String> head;
    private final boolean mayGoOn;

    private LedgerCheck(Optional<String> head, boolean mayGoOn) {
        Invariants.sha256("LedgerCheck.head", head);
        this.head = head;
        this.mayGoOn = mayGoOn;
    }

    /**
     * Follows the chain where no head is known: a cut tail does not show.
     *
     * @return the check
     */
    public static LedgerCheck withoutHead() {
        return new LedgerCheck(Optional.empty(), true);
    }

    /**
     * Asks that the ledger ends with a known entry.
     *
     * @param head the {@link DecisionLedgerEntry#contentHash()} of its last entry, as it is known from elsewhere
     * @return the check
     * @throws org.openaims.model.record.InvalidRecordException if that is no SHA-256
     */
    public static LedgerCheck endingWith(String head) {
        return new LedgerCheck(Optional.of(head), false);
    }

    /**
     * Asks that the ledger still has an entry that was once its last; others may have been appended since.
     *
     * @param head the {@link DecisionLedgerEntry#contentHash()} of that entry, as it is known from elsewhere
     * @return the check
     * @throws org.openaims.model.record.InvalidRecordException if that is no SHA-256
     */
    public static LedgerCheck goingThrough(String head) {
        return new LedgerCheck(Optional.of(head), true);
    }

    /**
     * Follows a ledger.
     *
     * @param entries its entries, in the order of the ledger
     * @return how far it holds
     */
    public LedgerResult of(Iterable<DecisionLedgerEntry> entries) {
        int fitting = 0;
        Optional<DecisionLedgerEntry> last = Optional.empty();
        boolean headSeen = head.isEmpty();
        int sinceHead = 0;
        for (DecisionLedgerEntry entry : entries) {
            Optional<LedgerBreak> broken = broken(entry, fitting, last);
            if (broken.isPresent()) {
                return new LedgerResult(fitting, hashOf(last), 0, broken);
            }
            sinceHead = headSeen ? sinceHead + 1 : 0;
            headSeen = headSeen || head.equals(entry.contentHash());
            fitting++;
            last = Optional.of(entry);
        }
        boolean ends = headSeen && (mayGoOn || head.equals(hashOf(last)));
        return new LedgerResult(
                fitting,
                hashOf(last),
                head.isPresent() && ends ? sinceHead : 0,
                ends ? Optional.empty() : Optional.of(unknownHead(fitting, last)));
    }

    private static Optional<LedgerBreak> broken(
            DecisionLedgerEntry entry, int position, Optional<DecisionLedgerEntry> last) {
        int place = position + 1;
        if (entry.sequence() != place) {
            return broken(
                    LedgerBreak.Kind.PLACE, entry, position, "the place " + entry.sequence(), "the place " + place);
        }
        if (!entry.previousHash().equals(hashOf(last))) {
            return broken(
                    LedgerBreak.Kind.LINK,
                    entry,
                    position,
                    entry.previousHash()
                            .map(hash -> "the hash before as " + hash)
                            .orElse("no hash before"),
                    last.map(before -> hashOf(last).orElseThrow() + ", the hash of " + before.id())
                            .orElse("none, as it is the first entry"));
        }
        String computed = entry.computedHash();
        if (!entry.contentHash().equals(Optional.of(computed))) {
            return broken(
                    LedgerBreak.Kind.CONTENT,
                    entry,
                    position,
                    entry.contentHash().map(hash -> "the hash " + hash).orElse("no hash"),
                    computed + ", the hash of its content");
        }
        return Optional.empty();
    }

    private static Optional<LedgerBreak> broken(
            LedgerBreak.Kind kind, DecisionLedgerEntry entry, int position, String found, String expected) {
        return Optional.of(new LedgerBreak(kind, position, Optional.of(entry.id()), found, expected));
    }

    private LedgerBreak unknownHead(int fitting, Optional<DecisionLedgerEntry> last) {
        String known = head.orElseThrow();
        return new LedgerBreak(
                LedgerBreak.Kind.HEAD,
                Math.max(fitting - 1, 0),
                last.map(DecisionLedgerEntry::id),
                hashOf(last).map(hash -> "the last entry with the hash " + hash).orElse("no entry"),
                mayGoOn ? "an entry with the hash " + known : "the last entry with the hash " + known);
    }

    private static Optional<String> hashOf(Optional<DecisionLedgerEntry> entry) {
        return entry.flatMap(DecisionLedgerEntry::contentHash);
    }
}
