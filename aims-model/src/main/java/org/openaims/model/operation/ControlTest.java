package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Statement;

/**
 * A test whether a control works (clause 8.1).
 */
@AimsRecord
@Immutable
public sealed interface ControlTest extends Extensible permits ImmutableControlTest {

    /**
     * The day of the test.
     *
     * @return the day
     */
    LocalDate testedOn();

    /**
     * Who tested it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> testedBy();

    /**
     * What was found.
     *
     * @return the result
     */
    EffectivenessReview.Result result();

    /**
     * How it was tested.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * Why no nonconformity was raised although the control did not work; one that was names the implementation of the
     * control.
     *
     * @return the statement; absent when one was raised, or nobody decided
     */
    Optional<Statement> decision();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new control test.
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
    default ControlTest with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a control test. */
    final class Builder extends ImmutableControlTest.Builder {

        Builder() {}

        /**
         * Sets {@link ControlTest#testedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder testedOn(String day) {
            return testedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ControlTest#testedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder testedBy(String text) {
            return testedBy(PersonId.of(text));
        }

        /**
         * Sets {@link ControlTest#decision()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder decision(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return decision(filled.build());
        }

        /**
         * Sets {@link ControlTest#evidence()}.
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
