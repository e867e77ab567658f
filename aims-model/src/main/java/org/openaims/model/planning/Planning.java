package org.openaims.model.planning;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;

/**
 * The floor of clause 6: risk and impact assessments and their intervals.
 */
@AimsRecord
@Immutable
public sealed interface Planning extends Extensible permits ImmutablePlanning {

    /**
     * The risk assessments made.
     *
     * @return the assessments, in any order
     */
    List<RiskAssessment> riskAssessments();

    /**
     * The impact assessments made or planned.
     *
     * @return the assessments, in any order
     */
    List<ImpactAssessment> impactAssessments();

    /**
     * The recorded screenings.
     *
     * @return the screenings, in any order
     */
    List<ImpactScreening> impactScreenings();

    /**
     * How often impact assessments are to be made (clause 8.4), as a history.
     *
     * @return the intervals, in any order
     */
    List<Interval> impactAssessmentIntervals();

    /**
     * Starts a new planning.
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
    default Planning with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a planning. */
    final class Builder extends ImmutablePlanning.Builder {

        Builder() {}
    }
}
