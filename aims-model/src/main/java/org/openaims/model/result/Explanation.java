package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * Why a rule said of one subject what it said: each condition, in the order in which it was asked, with the values that it
 * saw.
 */
@AimsRecord
@Immutable
public sealed interface Explanation extends Extensible permits ImmutableExplanation {

    /**
     * The rule.
     *
     * @return its description
     */
    RuleDescription rule();

    /**
     * The day as of which the records were judged.
     *
     * @return the day, inclusive
     */
    LocalDate asOf();

    /**
     * What was looked at.
     *
     * @return the id of the record; empty for the management system as a whole
     */
    String subject();

    /**
     * What the record itself says, as of the day.
     *
     * @return its fields by name, without those that hold further records; empty for the management system as a whole
     */
    List<NamedValue> fields();

    /**
     * What was asked, in order, up to where the rule had its answer.
     *
     * @return the steps
     */
    List<ExplainedStep> steps();

    /**
     * What came of it for this subject.
     *
     * @return the status
     */
    RuleStatus status();

    /**
     * Why it is so, in the words of the rule.
     *
     * @return phrases; empty where the findings say it, or nothing is to be said
     */
    List<String> reasons();

    /**
     * What was found on the subject.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * Starts a new explanation.
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
    default Explanation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an explanation. */
    final class Builder extends ImmutableExplanation.Builder {

        Builder() {}
    }
}
