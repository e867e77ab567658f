package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SystemDocumentId;
import org.openaims.model.record.ValidationResultId;

/**
 * The result of verifying or validating an AI system (control A.6.2.4).
 */
@AimsRecord
@Immutable
public sealed interface ValidationResult extends RegisterEntry permits ImmutableValidationResult {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ValidationResultId id();

    /**
     * The system.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * The version of the system.
     *
     * @return the version; absent when not recorded
     */
    Optional<String> version();

    /**
     * The day on which it was finished.
     *
     * @return the day
     */
    LocalDate performedOn();

    /**
     * Who did it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> performedBy();

    /**
     * The measures and criteria that it followed.
     *
     * @return the id; absent when not recorded
     */
    Optional<SystemDocumentId> plan();

    /**
     * Whether the criteria were met.
     *
     * @return true or false; absent when nobody said
     */
    Optional<Boolean> passed();

    /**
     * What was found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> results();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new validation result.
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
    default ValidationResult with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a validation result. */
    final class Builder extends ImmutableValidationResult.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ValidationResult#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ValidationResultId.of(text));
        }

        /**
         * Sets {@link ValidationResult#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link ValidationResult#performedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder performedOn(String day) {
            return performedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ValidationResult#performedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder performedBy(String text) {
            return performedBy(PersonId.of(text));
        }

        /**
         * Sets {@link ValidationResult#plan()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder plan(String text) {
            return plan(SystemDocumentId.of(text));
        }

        /**
         * Sets {@link ValidationResult#evidence()}.
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
