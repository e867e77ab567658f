package org.openaims.serialization.evidence;

import org.openaims.model.record.Evidence;

/**
 * A piece of evidence, and what came of looking for its file.
 *
 * @param pointer its JSON pointer in the records
 * @param evidence the piece
 * @param state what came of it
 * @param found what was found, a lower-case fragment
 */
public record EvidenceCheck(String pointer, Evidence evidence, EvidenceState state, String found) {

    /**
     * The check as one line.
     *
     * @return such as {@code /evaluation/managementReviews/0/minutes: found no file minutes/1.pdf; expected a file with the
     *     SHA-256 2cf2...}
     */
    @Override
    public String toString() {
        return pointer + ": found " + found + "; expected a file with "
                + evidence.sha256().map(digest -> "the SHA-256 " + digest).orElse("a recorded SHA-256");
    }
}
