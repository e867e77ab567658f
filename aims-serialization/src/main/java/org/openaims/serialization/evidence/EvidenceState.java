package org.openaims.serialization.evidence;

/** What came of looking for the file of a piece of evidence. */
public enum EvidenceState {
    /** The file is there, and its SHA-256 is the recorded one. */
    VERIFIED,
    /** The file is there, and its SHA-256 is another. */
    DIFFERENT,
    /** There is no such file. */
    MISSING,
    /** The place does not name a file below the root, or a symbolic link stands on the way to it: it was not looked at. */
    REFUSED,
    /** Something is there that cannot be read, or that is no file. */
    UNREADABLE,
    /** The place is an address elsewhere, such as {@code https://...}: it was not looked at. */
    ELSEWHERE,
    /** The records give no place, or no digest: there is nothing to compare. */
    NOT_STATED;

    /**
     * Whether someone has to see to it: what was recorded and what is there do not go together.
     *
     * @return true for what is different, missing, refused or unreadable
     */
    public boolean isTrouble() {
        return this == DIFFERENT || this == MISSING || this == REFUSED || this == UNREADABLE;
    }
}
