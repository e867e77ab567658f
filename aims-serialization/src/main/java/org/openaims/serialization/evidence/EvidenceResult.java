package org.openaims.serialization.evidence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of comparing evidence with the records.
 *
 * @param checks every piece of evidence in the records, in their order
 */
public record EvidenceResult(List<EvidenceCheck> checks) {

    /**
     * Copies the list.
     *
     * @param checks every piece of evidence in the records, in their order
     */
    public EvidenceResult {
        checks = List.copyOf(checks);
    }

    /**
     * The digests that a check of the records may take as verified: of the pieces with that digest one was, and none is in
     * trouble.
     *
     * @return the digests, to be handed to the checker
     */
    public Set<String> verifiedDigests() {
        Set<String> digests = digestsOf(checks.stream()
                .filter(check -> check.state() == EvidenceState.VERIFIED)
                .toList());
        digests.removeAll(digestsOf(troubles()));
        return digests;
    }

    private static Set<String> digestsOf(List<EvidenceCheck> checks) {
        Set<String> digests = new TreeSet<>();
        checks.forEach(check -> check.evidence().sha256().ifPresent(digests::add));
        return digests;
    }

    /**
     * The pieces that someone has to see to.
     *
     * @return those that are different, missing, refused or unreadable, in the order of the records
     */
    public List<EvidenceCheck> troubles() {
        return checks.stream().filter(check -> check.state().isTrouble()).toList();
    }

    /**
     * How many pieces are in a state.
     *
     * @param state the state
     * @return the number
     */
    public long count(EvidenceState state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }
}
