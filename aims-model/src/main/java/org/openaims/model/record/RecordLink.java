package org.openaims.model.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;

/**
 * A link to a record of any register: what was judged, what changed, what something rests on.
 *
 * <p>A link to a record of one known type is a typed id instead.
 */
@AimsRecord
@Immutable
public sealed interface RecordLink extends Extensible permits ImmutableRecordLink {

    /**
     * The JSON pointer of the register, such as {@code /evaluation/managementReviews}.
     *
     * @return the pointer
     */
    String register();

    /**
     * The id of the record in that register.
     *
     * @return the text of the id
     */
    String recordId();

    /**
     * The version of the record that was meant.
     *
     * @return the version; absent when the record has none, or any was meant
     */
    Optional<String> version();

    /**
     * Starts a new record link.
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
    default RecordLink with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a record link. */
    final class Builder extends ImmutableRecordLink.Builder {

        Builder() {}
    }
}
