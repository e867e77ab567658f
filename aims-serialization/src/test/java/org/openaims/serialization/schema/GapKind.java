package org.openaims.serialization.schema;

/** Has the name of a type of the model. */
public enum GapKind {
    /** Its only constant. */
    WIDE
}
