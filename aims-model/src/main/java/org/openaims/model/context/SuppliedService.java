package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.ThirdPartyModelId;

/**
 * A product or service of a supplier that bears on AI systems (clause 8.1, control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface SuppliedService extends Extensible permits ImmutableSuppliedService {

    /**
     * What is supplied.
     *
     * @return the name
     */
    String name();

    /**
     * What kind of thing it is.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * Whether the organization found it relevant to the management system.
     *
     * @return the decision; absent when nobody decided
     */
    Optional<RelevanceDecision> relevance();

    /**
     * Whether and when its use started; the first day.
     *
     * @return the occurrence
     */
    Occurrence startedOn();

    /**
     * Whether and when its use ended; the first day no longer used.
     *
     * @return the occurrence, {@link Occurrence#no()} by default: it is still used
     */
    @Default
    @Ending
    default Occurrence endedOn() {
        return Occurrence.no();
    }

    /**
     * The AI systems that use it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The models that come with it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ThirdPartyModelId> models();

    /**
     * How it is controlled: checks on delivery, access, monitoring.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> controls();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** An AI system. */
        AI_SYSTEM,
        /** A model. */
        MODEL,
        /** Data. */
        DATA,
        /** A tool. */
        TOOL,
        /** Computing resources. */
        COMPUTING,
        /** A process that the organization has others run. */
        PROCESS,
        /** Another service. */
        SERVICE
    }

    /**
     * Starts a new supplied service.
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
    default SuppliedService with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore(
                "SuppliedService.endedOn", startedOn().happenedOn(), endedOn().happenedOn());
    }

    /** Builds a supplied service. */
    final class Builder extends ImmutableSuppliedService.Builder {

        Builder() {}

        /**
         * Sets {@link SuppliedService#startedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder startedOn(LocalDate day) {
            return startedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link SuppliedService#startedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder startedOn(String day) {
            return startedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SuppliedService#endedOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder endedOn(LocalDate day) {
            return endedOn(Occurrence.on(day));
        }

        /**
         * Sets {@link SuppliedService#endedOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link SuppliedService#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link SuppliedService#models()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addModels(String... texts) {
            for (String text : texts) {
                addModel(ThirdPartyModelId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link SuppliedService#relevance()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder relevance(Consumer<RelevanceDecision.Builder> part) {
            RelevanceDecision.Builder filled = RelevanceDecision.builder();
            part.accept(filled);
            return relevance(filled.build());
        }
    }
}
