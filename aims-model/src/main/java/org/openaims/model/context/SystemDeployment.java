package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;

/**
 * The time in which one version of an AI system was deployed (clauses 8.1 and A.6.2.5).
 */
@AimsRecord
@Immutable
public sealed interface SystemDeployment extends Extensible permits ImmutableSystemDeployment {

    /**
     * The version, as the organization writes it.
     *
     * @return the version
     */
    String version();

    /**
     * Whether and when it was deployed; the first day.
     *
     * @return the occurrence
     */
    Occurrence deployedOn();

    /**
     * Whether and when it was replaced or taken back; the first day no longer deployed.
     *
     * @return the occurrence, {@link Occurrence#no()} by default: it is still deployed
     */
    @Default
    @Ending
    default Occurrence replacedOn() {
        return Occurrence.no();
    }

    /**
     * What is new in it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * Starts a new system deployment.
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
    default SystemDeployment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "SystemDeployment.replacedOn",
                deployedOn().happenedOn(),
                replacedOn().happenedOn());
    }

    /** Builds a system deployment. */
    final class Builder extends ImmutableSystemDeployment.Builder {

        Builder() {}

        /**
         * Sets {@link SystemDeployment#deployedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder deployedOn(LocalDate day) {
            return deployedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link SystemDeployment#deployedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder deployedOn(String day) {
            return deployedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemDeployment#replacedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder replacedOn(LocalDate day) {
            return replacedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link SystemDeployment#replacedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder replacedOn(String day) {
            return replacedOn(LocalDate.parse(day));
        }
    }
}
