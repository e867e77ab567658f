package org.openaims.model.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Value;

/**
 * One thing that a rule asked of a subject.
 */
@AimsRecord
@Immutable
public sealed interface ExplainedStep extends Extensible permits ImmutableExplainedStep {

    /**
     * What kind of step it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What was asked, as a phrase that may hold place holders.
     *
     * @return the template
     */
    String phrase();

    /**
     * The values that were there, in the order of the place holders.
     *
     * @return the values; empty where the step names none
     */
    List<Value> values();

    /**
     * What the records answered.
     *
     * @return the answer
     */
    Answer answer();

    /**
     * What is unknown, why there is time, or which case it is.
     *
     * @return a phrase; absent where the answer says it all
     */
    Optional<String> detail();

    /**
     * What was asked, with the values in their places.
     *
     * @return a phrase
     */
    default String text() {
        return Template.render(phrase(), values());
    }

    /** What kinds of step there are. */
    enum Kind {
        /** Whether the rule looks at the subject at all. */
        SELECTION,
        /** Whether anything is asked on the day. */
        DUTY,
        /** Whether the rule applies. */
        CONDITION,
        /** Something that belongs to the subject and is looked up. */
        BINDING,
        /** What the rule demands. */
        DEMAND,
        /** Something that happened, as a point of a rhythm. */
        OCCASION,
        /** The time between two points of a rhythm. */
        GAP
    }

    /** What the records can answer. */
    enum Answer {
        /** Yes; what is demanded is there. */
        YES,
        /** No; what is demanded is not there. */
        NO,
        /** A value is unknown. */
        UNKNOWN,
        /** Not yet, and there is time. */
        OPEN
    }

    /**
     * Starts a new explained step.
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
    default ExplainedStep with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an explained step. */
    final class Builder extends ImmutableExplainedStep.Builder {

        Builder() {}
    }
}
