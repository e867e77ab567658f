package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A requirement on the quality of data, and what was measured (control A.7.4).
 */
@AimsRecord
@Immutable
public sealed interface QualityRequirement extends Extensible permits ImmutableQualityRequirement {

    /**
     * What is required, such as completeness or balance.
     *
     * @return the name
     */
    String name();

    /**
     * When it is met.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> criterion();

    /**
     * The unit of the measure.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> unit();

    /**
     * The day on which it was set.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> setOn();

    /**
     * What was measured.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<QualityResult> results();

    /**
     * Starts a new quality requirement.
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
    default QualityRequirement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a quality requirement. */
    final class Builder extends ImmutableQualityRequirement.Builder {

        Builder() {}

        /**
         * Sets {@link QualityRequirement#setOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder setOn(String day) {
            return setOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link QualityRequirement#results()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder result(Consumer<QualityResult.Builder> part) {
            QualityResult.Builder added = QualityResult.builder();
            part.accept(added);
            return addResult(added.build());
        }
    }
}
