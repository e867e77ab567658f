package org.openaims.model.result;

/**
 * What came of one rule.
 */
public enum RuleStatus {
    /** It looked at one subject at least, and all were in order. */
    SATISFIED,
    /** It found something. */
    VIOLATED,
    /** A value on which it depends is unknown. */
    UNDECIDED,
    /** What it asks for is not yet due. */
    NOT_YET_DUE,
    /** There was nothing for it to look at. */
    NO_OCCASION,
    /** It applied to none of the subjects. */
    NOT_APPLICABLE,
    /** It was not run: a register was not handed in, or a prerequisite is missing. */
    NOT_CHECKED,
    /** It failed; nothing can be said. */
    ERROR
}
