package org.openaims.model.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * An effect that an AI system can have on people or societies (clause 6.1.4, controls A.5.4 and A.5.5).
 */
@AimsRecord
@Immutable
public sealed interface ImpactEffect extends Extensible permits ImmutableImpactEffect {

    /**
     * Whom it touches.
     *
     * @return the affected
     */
    Affected affected();

    /**
     * What it is about, such as fairness, privacy, safety, access, human rights, environment or economy.
     *
     * @return the topic
     */
    String topic();

    /**
     * What the effect is.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> effect();

    /**
     * Whether it is a benefit.
     *
     * @return true for a benefit, false for a harm, which is the default
     */
    @Default
    default boolean benefit() {
        return false;
    }

    /**
     * How grave it is, as a level of the scale of impacts.
     *
     * @return the name of the level; absent when not rated
     */
    Optional<String> level();

    /**
     * What is done about it.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> measures();

    /**
     * What {@link #affected} may be.
     */
    enum Affected {
        /** Individuals. */
        INDIVIDUALS,
        /** Groups of individuals. */
        GROUPS,
        /** Societies. */
        SOCIETIES
    }

    /**
     * Starts a new impact effect.
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
    default ImpactEffect with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an impact effect. */
    final class Builder extends ImmutableImpactEffect.Builder {

        Builder() {}
    }
}
