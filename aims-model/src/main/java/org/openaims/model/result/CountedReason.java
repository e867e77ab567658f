package org.openaims.model.result;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A reason, and for how many subjects it held.
 */
@AimsRecord
@Immutable
public sealed interface CountedReason extends Extensible permits ImmutableCountedReason {

    /**
     * The reason, as a lower-case phrase.
     *
     * @return the phrase
     */
    String reason();

    /**
     * For how many subjects it held.
     *
     * @return one or more
     */
    int subjects();

    /**
     * Starts a new counted reason.
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
    default CountedReason with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a counted reason. */
    final class Builder extends ImmutableCountedReason.Builder {

        Builder() {}
    }
}
