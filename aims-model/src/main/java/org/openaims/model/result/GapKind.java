package org.openaims.model.result;

/**
 * In what way the records fall short.
 */
public enum GapKind {
    /** The records show the opposite of what is asked, or a document that the clause names is missing. */
    BREACH,
    /** It was done, or is still to be done, later than it was due. */
    LATE,
    /** The record is there, and a part of it that is asked for is not. */
    INCOMPLETE,
    /** No record shows it; an auditor would ask in person. */
    ABSENT
}
