package org.openaims.model.record;

/** The typed id of a record; records refer to each other by these, never by position. */
public interface RecordId extends Code, Comparable<RecordId> {

    /** Orders by text, then by the name of the type, so that the order agrees with equality. */
    @Override
    default int compareTo(RecordId other) {
        int byValue = value().compareTo(other.value());
        return byValue != 0 || getClass() == other.getClass()
                ? byValue
                : getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
    }
}
