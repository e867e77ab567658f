package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ProcessIntegrationId;
import org.openaims.model.record.RegisterEntry;

/**
 * That requirements of the management system stand in an ordinary business process (clause 5.1).
 */
@AimsRecord
@Immutable
public sealed interface ProcessIntegration extends RegisterEntry permits ImmutableProcessIntegration {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ProcessIntegrationId id();

    /**
     * The business process.
     *
     * @return its name
     */
    String businessProcess();

    /**
     * What kind of process it is.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * The day from which they stand in it.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> integratedOn();

    /**
     * The day from which they no longer did.
     *
     * @return the first such day; absent while they do
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What of the management system stands in it.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> requirements();

    /**
     * Who answers for the business process.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * Where it can be seen, such as a purchasing checklist.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Buying. */
        PROCUREMENT,
        /** Developing products. */
        PRODUCT_DEVELOPMENT,
        /** Changing what runs. */
        CHANGE,
        /** Operating. */
        OPERATIONS,
        /** Hiring and training. */
        HUMAN_RESOURCES,
        /** Anything else. */
        OTHER
    }

    /**
     * Starts a new process integration.
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
    default ProcessIntegration with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ProcessIntegration[" + id() + "].endedOn", integratedOn(), endedOn());
    }

    /** Builds a process integration. */
    final class Builder extends ImmutableProcessIntegration.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ProcessIntegration#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ProcessIntegrationId.of(text));
        }

        /**
         * Sets {@link ProcessIntegration#integratedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder integratedOn(String day) {
            return integratedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ProcessIntegration#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ProcessIntegration#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Sets {@link ProcessIntegration#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
