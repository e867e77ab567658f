package org.openaims.model.result;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Value;

/**
 * A value with its name.
 */
@AimsRecord
@Immutable
public sealed interface NamedValue extends Extensible permits ImmutableNamedValue {

    /**
     * The name.
     *
     * @return the name of an attribute
     */
    String name();

    /**
     * The value.
     *
     * @return the value; a sequence where the attribute holds many
     */
    Value value();

    /**
     * Starts a new named value.
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
    default NamedValue with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a named value. */
    final class Builder extends ImmutableNamedValue.Builder {

        Builder() {}
    }
}
