package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What a check found, held against an earlier one.
 */
@AimsRecord
@Immutable
public sealed interface BaselineComparison extends Extensible permits ImmutableBaselineComparison {

    /**
     * The day as of which the earlier check judged.
     *
     * @return the day, inclusive
     */
    LocalDate baselineAsOf();

    /**
     * What is new: found now and not waived, and not found then or {@linkplain #worse() worse} than then.
     *
     * @return the keys of the findings
     */
    @NaturalOrder
    SortedSet<String> newlyFound();

    /**
     * What of that was found then, too, and got worse: it is graver now, it lasts again or longer, or it reaches further.
     *
     * @return the keys of the findings; each is among those {@linkplain #newlyFound() newly found}
     */
    @NaturalOrder
    SortedSet<String> worse();

    /**
     * What is known: found then, or part of what was found then, and no worse now.
     *
     * @return the keys of the findings
     */
    @NaturalOrder
    SortedSet<String> known();

    /**
     * What is gone: found then, looked for now, and not there.
     *
     * @return the keys of the findings
     */
    @NaturalOrder
    SortedSet<String> gone();

    /**
     * What was found then, is not found now, and may be there all the same: its rule was not asked for, failed, was not
     * checked, or is undecided for something.
     *
     * @return the keys of the findings
     */
    @NaturalOrder
    SortedSet<String> unclear();

    /**
     * Why the baseline should be made anew.
     *
     * @return one phrase for each reason; empty when it is up to date
     */
    List<String> stale();

    /**
     * Starts a new baseline comparison.
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
    default BaselineComparison with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a baseline comparison. */
    final class Builder extends ImmutableBaselineComparison.Builder {

        Builder() {}
    }
}
