package org.openaims.model.planning;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What a risk would mean for the organization, for individuals or for societies (clause 6.1.2).
 */
@AimsRecord
@Immutable
public sealed interface Consequence extends Extensible permits ImmutableConsequence {

    /**
     * For whom.
     *
     * @return the dimension
     */
    Dimension dimension();

    /**
     * How grave it would be, as a level of the scale of consequence.
     *
     * @return the name of the level; absent when not rated
     */
    Optional<String> level();

    /**
     * Why there is none to rate.
     *
     * @return the reason; absent when it is rated, or no reason was recorded
     */
    Optional<String> notApplicableBecause();

    /**
     * What it would be.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * What {@link #dimension} may be.
     */
    enum Dimension {
        /** For the organization. */
        ORGANIZATION,
        /** For individuals or groups of them. */
        INDIVIDUALS,
        /** For societies. */
        SOCIETIES
    }

    /**
     * Starts a new consequence.
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
    default Consequence with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a consequence. */
    final class Builder extends ImmutableConsequence.Builder {

        Builder() {}
    }
}
