package org.openaims.model.result;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What became of a waiver in a check.
 */
@AimsRecord
@Immutable
public sealed interface WaiverUse extends Extensible permits ImmutableWaiverUse {

    /**
     * The waiver.
     *
     * @return the waiver as it was given
     */
    Waiver waiver();

    /**
     * What became of it.
     *
     * @return the state
     */
    State state();

    /**
     * What is lacking in it, or why there is nothing for it to waive.
     *
     * @return phrases; empty where there is nothing to tell
     */
    List<String> reasons();

    /**
     * The findings that it is meant for and that are there.
     *
     * @return their keys, in the order of the findings; whether they are waived is told by the state
     */
    List<String> findings();

    /** What can become of a waiver. */
    enum State {
        /** It holds on the day, and its findings are there. */
        IN_USE,
        /** It holds on the day, and there is nothing for it to waive. */
        UNUSED,
        /** Its first day lies after the day of the check. */
        NOT_YET,
        /** Its last day lies before the day of the check. */
        LAPSED,
        /** It lacks something, or contradicts itself or the rules: it waives nothing. */
        MALFORMED
    }

    /**
     * Starts a new waiver use.
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
    default WaiverUse with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a waiver use. */
    final class Builder extends ImmutableWaiverUse.Builder {

        Builder() {}
    }
}
