package org.openaims.serialization;

/** What becomes of a property that a record does not have. Everything else that is not right is always a problem. */
public enum ReadPolicy {

    /** It is a problem: the document says something that would be lost. */
    STRICT,

    /**
     * It is passed over, and told as a warning beside the value: for a reader that only looks, such as a viewer of
     * documents that newer programs made. What is written afterwards lacks it.
     */
    LENIENT
}
