package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ContentHash;
import org.openaims.model.record.DecisionLedgerEntryId;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;

/**
 * An entry of the append-only ledger of decisions: who accepted or rejected which suggestion of an AI system, when,
 * and why.
 *
 * <p>Each entry carries the hash of the one before and its own, so that a change, a removal or a cut tail shows: see
 * {@link ContentHash}.
 */
@AimsRecord
@Immutable
public sealed interface DecisionLedgerEntry extends RegisterEntry permits ImmutableDecisionLedgerEntry {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    DecisionLedgerEntryId id();

    /**
     * Its place in the ledger.
     *
     * @return the place, 1 being the first
     */
    int sequence();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Who decided.
     *
     * @return the person
     */
    PersonId decidedBy();

    /**
     * The role in which they decided.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * The system that made the suggestion.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * The version of the system.
     *
     * @return the version; absent when unknown
     */
    Optional<String> version();

    /**
     * Which suggestion: its reference in the system, or what it said.
     *
     * @return the text
     */
    String suggestion();

    /**
     * What was decided.
     *
     * @return the decision
     */
    Decision decision();

    /**
     * Why.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> reason();

    /**
     * The {@link #contentHash()} of the entry before.
     *
     * @return 64 lower-case hexadecimal digits; absent for the first entry
     */
    Optional<String> previousHash();

    /**
     * The hash of this entry's content, this attribute left out.
     *
     * @return 64 lower-case hexadecimal digits; absent when it was not sealed
     */
    Optional<String> contentHash();

    /**
     * What {@link #decision} may be.
     */
    enum Decision {
        /** Accepted as it was. */
        ACCEPTED,
        /** Accepted with changes. */
        ACCEPTED_WITH_CHANGES,
        /** Rejected. */
        REJECTED,
        /** Put off. */
        DEFERRED
    }

    /**
     * The hash of the content of this entry as it stands, see {@link ContentHash}.
     *
     * @return 64 lower-case hexadecimal digits, to be equal to {@link #contentHash()}
     */
    default String computedHash() {
        return ContentHash.of(RecordType.of(DecisionLedgerEntry.class), this, "contentHash");
    }

    /**
     * The entry as it is to be appended: with the hash of the one before, the next place, and its own hash.
     *
     * @param last the last entry of the ledger; absent when this is the first
     * @return the sealed entry
     */
    default DecisionLedgerEntry after(Optional<DecisionLedgerEntry> last) {
        DecisionLedgerEntry linked = with(
                entry -> entry.sequence(last.map(DecisionLedgerEntry::sequence).orElse(0) + 1)
                        .previousHash(last.flatMap(DecisionLedgerEntry::contentHash)));
        return linked.with(entry -> entry.contentHash(linked.computedHash()));
    }

    /**
     * Starts a new decision ledger entry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default DecisionLedgerEntry with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a place below the first and a digest that is none. */
    @Check
    default void check() {
        Invariants.fromOne("DecisionLedgerEntry[" + id() + "].sequence", Optional.of(sequence()));
        Invariants.sha256("DecisionLedgerEntry[" + id() + "].previousHash", previousHash());
        Invariants.sha256("DecisionLedgerEntry[" + id() + "].contentHash", contentHash());
    }

    /** Builds a decision ledger entry. */
    final class Builder extends ImmutableDecisionLedgerEntry.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link DecisionLedgerEntry#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(DecisionLedgerEntryId.of(text));
        }

        /**
         * Sets {@link DecisionLedgerEntry#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link DecisionLedgerEntry#decidedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder decidedBy(String text) {
            return decidedBy(PersonId.of(text));
        }

        /**
         * Sets {@link DecisionLedgerEntry#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }

        /**
         * Sets {@link DecisionLedgerEntry#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }
    }
}
