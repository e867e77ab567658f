package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A record that was judged, in the version in which it was.
 */
@AimsRecord
@Immutable
public sealed interface JudgedRecord extends Extensible permits ImmutableJudgedRecord {

    /**
     * The register in which the record stands, as a JSON pointer such as {@code /leadership/policies}.
     *
     * @return the pointer
     */
    String register();

    /**
     * The id of the record.
     *
     * @return the text of the id
     */
    String recordId();

    /**
     * The version that was judged.
     *
     * @return the version; absent when the record has none
     */
    Optional<String> version();

    /**
     * Starts a new judged record.
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
    default JudgedRecord with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a judged record. */
    final class Builder extends ImmutableJudgedRecord.Builder {

        Builder() {}
    }
}
