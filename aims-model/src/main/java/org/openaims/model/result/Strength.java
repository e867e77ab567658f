package org.openaims.model.result;

/**
 * What a requirement that is shown rests on; the weakest link counts.
 */
public enum Strength {
    /** On fields of the records only. */
    STATED,
    /** On evidence with a place and a day. */
    EVIDENCED,
    /** On evidence whose digest was recomputed in this run. */
    VERIFIED
}
