package org.openaims.model.result;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The records that a pass rests on.
 */
@AimsRecord
@Immutable
public sealed interface RestsOn extends Extensible permits ImmutableRestsOn {

    /**
     * What kind of record.
     *
     * @return the kind, such as {@code management review}
     */
    String kind();

    /**
     * How many.
     *
     * @return one or more
     */
    int count();

    /**
     * The latest of them, ten at most.
     *
     * @return their ids, the latest first
     */
    List<String> latest();

    /**
     * Starts a new rests on.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default RestsOn with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a rests on. */
    final class Builder extends ImmutableRestsOn.Builder {

        Builder() {}
    }
}
