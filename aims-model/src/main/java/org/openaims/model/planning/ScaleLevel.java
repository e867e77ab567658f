package org.openaims.model.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A level of a scale of likelihood, consequence, impact or risk (clause 6.1.1).
 */
@AimsRecord
@Immutable
public sealed interface ScaleLevel extends Extensible permits ImmutableScaleLevel {

    /**
     * The name of the level.
     *
     * @return the name
     */
    String name();

    /**
     * Its place in the scale; a higher rank is more.
     *
     * @return the rank
     */
    int rank();

    /**
     * The lowest result of the formula that has this level.
     *
     * @return the number, inclusive; absent on a scale that no formula leads to
     */
    Optional<BigDecimal> atLeast();

    /**
     * What it means.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> description();

    /**
     * The rank of a level.
     *
     * @param scale the scale
     * @param name the name of the level
     * @return the rank; absent when the scale has no such level
     */
    static Optional<Integer> rank(List<ScaleLevel> scale, String name) {
        return scale.stream()
                .filter(level -> level.name().equals(name))
                .map(ScaleLevel::rank)
                .findFirst();
    }

    /**
     * Starts a new scale level.
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
    default ScaleLevel with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a scale level. */
    final class Builder extends ImmutableScaleLevel.Builder {

        Builder() {}
    }
}
