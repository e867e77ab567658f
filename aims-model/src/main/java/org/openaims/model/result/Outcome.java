package org.openaims.model.result;

/**
 * What the records show for one requirement; exactly one holds, the first that does.
 */
public enum Outcome {
    /** The records fall short of it. */
    GAP,
    /** Nothing can be said: no rule decides it, a value is unknown, a prerequisite is missing, or its records were not handed in. */
    NOT_CHECKED,
    /** What a program can check holds; a person's current judgement of the rest is missing. */
    NEEDS_JUDGEMENT,
    /** It is not yet due. */
    NOT_YET_DUE,
    /** What a program can check holds, and the owner or doer judged the rest adequate. */
    JUDGED_BY_OWNER,
    /** What a program can check holds, and someone else judged the rest adequate. */
    JUDGED,
    /** The records show it. */
    SHOWN,
    /** The event that triggers the duty is not in the records. */
    NO_OCCASION,
    /** A control that the statement of applicability excludes. */
    NOT_APPLICABLE
}
