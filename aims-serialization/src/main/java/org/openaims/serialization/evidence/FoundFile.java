package org.openaims.serialization.evidence;

import org.openaims.model.record.Evidence;

/**
 * What stands at a path below the root.
 *
 * @param state verified where there is a file; it is then its digest that tells
 * @param found the SHA-256 of the file; what was found where there is none
 */
record FoundFile(EvidenceState state, String found) {

    static FoundFile with(String sha256) {
        return new FoundFile(EvidenceState.VERIFIED, sha256);
    }

    static FoundFile missing() {
        return new FoundFile(EvidenceState.MISSING, "no file");
    }

    static FoundFile refused(String found) {
        return new FoundFile(EvidenceState.REFUSED, found);
    }

    static FoundFile unreadable(String found) {
        return new FoundFile(EvidenceState.UNREADABLE, found);
    }

    EvidenceCheck compared(String pointer, Evidence evidence) {
        String named = " at \"" + visible(evidence.place().orElseThrow()) + '"';
        if (state != EvidenceState.VERIFIED) {
            return new EvidenceCheck(pointer, evidence, state, found + named);
        }
        boolean same = evidence.sha256().filter(found::equals).isPresent();
        return new EvidenceCheck(
                pointer,
                evidence,
                same ? EvidenceState.VERIFIED : EvidenceState.DIFFERENT,
                "a file with the SHA-256 " + found + named);
    }

    /** Without what hides, or turns the direction of writing; a place with control characters was refused before. */
    private static String visible(String place) {
        return place.replaceAll("[\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
    }
}
