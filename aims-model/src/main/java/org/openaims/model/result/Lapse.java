package org.openaims.model.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * How far the lapse that was found reaches: what a later check has to know to tell what is left of it from what came
 * to it.
 *
 * <p>It does not say how grave the lapse is, nor in which stage: the finding does.
 */
@AimsRecord
@Immutable
public sealed interface Lapse extends Extensible permits ImmutableLapse {

    /**
     * The first day on which what was owed was not there.
     *
     * @return the day, inclusive; absent where the lapse is known by its occasion or by its links alone
     */
    Optional<LocalDate> firstDay();

    /**
     * The last day of the lapse, or the day on which what was owed came late.
     *
     * @return the day, inclusive; absent while the lapse lasts
     */
    Optional<LocalDate> lastDay();

    /**
     * The links of a trail that lapse: the one that is late or out of order; of a trail that stops, the one that is
     * missing and all behind it, which nobody could look at.
     *
     * @return what the links lead to; empty where the lapse is not one of a trail
     */
    @NaturalOrder
    SortedSet<String> links();

    /**
     * Starts a new lapse.
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
    default Lapse with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a lapse. */
    final class Builder extends ImmutableLapse.Builder {

        Builder() {}

        /**
         * Sets {@link Lapse#firstDay()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder firstDay(String day) {
            return firstDay(LocalDate.parse(day));
        }

        /**
         * Sets {@link Lapse#lastDay()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder lastDay(String day) {
            return lastDay(LocalDate.parse(day));
        }
    }
}
