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
import org.openaims.model.record.Statement;
import org.openaims.model.record.UseObservationId;

/**
 * A look at whether an AI system is used as intended and as documented (control A.9.4).
 */
@AimsRecord
@Immutable
public sealed interface UseObservation extends RegisterEntry permits ImmutableUseObservation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    UseObservationId id();

    /**
     * The system.
     *
     * @return the id
     */
    AiSystemId system();

    /**
     * The day of the look.
     *
     * @return the day
     */
    LocalDate observedOn();

    /**
     * Who looked.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> observedBy();

    /**
     * Whether it is used as intended.
     *
     * @return true or false; absent when it could not be told
     */
    Optional<Boolean> asIntended();

    /**
     * In what its use deviates.
     *
     * @return the text; absent when it does not, or none was recorded
     */
    Optional<String> deviation();

    /**
     * Why no nonconformity was raised although its use deviates; one that was names the look.
     *
     * @return the statement; absent when one was raised, or nobody decided
     */
    Optional<Statement> noNonconformity();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new use observation.
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
    default UseObservation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a use observation. */
    final class Builder extends ImmutableUseObservation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link UseObservation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(UseObservationId.of(text));
        }

        /**
         * Sets {@link UseObservation#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link UseObservation#observedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder observedOn(String day) {
            return observedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link UseObservation#observedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder observedBy(String text) {
            return observedBy(PersonId.of(text));
        }

        /**
         * Sets {@link UseObservation#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Sets {@link UseObservation#noNonconformity()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noNonconformity(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noNonconformity(filled.build());
        }
    }
}
