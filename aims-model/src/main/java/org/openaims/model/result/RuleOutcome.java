package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What came of one rule, with the number of subjects for each way it could go.
 */
@AimsRecord
@Immutable
public sealed interface RuleOutcome extends Extensible permits ImmutableRuleOutcome {

    /**
     * The rule.
     *
     * @return the id of the rule
     */
    String rule();

    /**
     * What came of it.
     *
     * @return the status
     */
    RuleStatus status();

    /**
     * How many subjects were in order.
     *
     * @return zero or more
     */
    int satisfied();

    /**
     * On how many subjects something of the rule's highest severity was found.
     *
     * @return zero or more
     */
    int violated();

    /**
     * Which values are unknown.
     *
     * @return each value, and for how many subjects; empty when none is
     */
    List<CountedReason> undecided();

    /**
     * Why it did not apply.
     *
     * @return each reason, and to how many subjects; empty when it applied to all
     */
    List<CountedReason> notApplicable();

    /**
     * Why it is not yet due.
     *
     * @return each reason, and for how many subjects; empty when it is due for all
     */
    List<CountedReason> notYetDue();

    /**
     * Why it was not checked.
     *
     * @return each reason, and for how many subjects; zero subjects where it was not run at all
     */
    List<CountedReason> notChecked();

    /**
     * The earliest day on which something of it becomes due.
     *
     * @return the day; absent when none is known
     */
    Optional<LocalDate> due();

    /**
     * Why there was nothing to look at, and whether anybody stated so.
     *
     * @return the reason; absent when there was something
     */
    Optional<String> noOccasion();

    /**
     * Whether someone stated that there was none of it.
     *
     * @return the statement; absent when nobody did, or there was something
     */
    Optional<NoneStated> noneStated();

    /**
     * How it failed.
     *
     * @return subject, class and message of each failure, five at most; empty when it did not
     */
    List<String> errors();

    /**
     * The subjects that were in order.
     *
     * @return the records; absent when there are none
     */
    Optional<RestsOn> restsOn();

    /**
     * What the pass rests on.
     *
     * @return the weakest link; absent when nothing was in order
     */
    Optional<Strength> strength();

    /**
     * Starts a new rule outcome.
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
    default RuleOutcome with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a rule outcome. */
    final class Builder extends ImmutableRuleOutcome.Builder {

        Builder() {}

        /**
         * Sets {@link RuleOutcome#noneStated()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noneStated(Consumer<NoneStated.Builder> part) {
            NoneStated.Builder filled = NoneStated.builder();
            part.accept(filled);
            return noneStated(filled.build());
        }
    }
}
