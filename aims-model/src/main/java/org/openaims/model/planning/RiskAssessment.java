package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.RiskAssessmentId;

/**
 * An assessment of the risks of one or several named AI systems, as an event (clauses 6.1.2 and 8.2).
 *
 * <p>It holds when it was made, for what and by which criteria; the risks themselves are not part of it.
 */
@AimsRecord
@Immutable
public sealed interface RiskAssessment extends RegisterEntry permits ImmutableRiskAssessment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    RiskAssessmentId id();

    /**
     * The day on which it was completed.
     *
     * @return the day
     */
    LocalDate performedOn();

    /**
     * Who led it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> performedBy();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The version of the risk criteria that it used.
     *
     * @return the version; absent when not recorded
     */
    Optional<String> criteriaVersion();

    /**
     * What was decided on the strength of it.
     *
     * @return the decision; absent when none is on record
     */
    Optional<String> outcome();

    /**
     * The report.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> report();

    /**
     * Starts a new risk assessment.
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
    default RiskAssessment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a risk assessment. */
    final class Builder extends ImmutableRiskAssessment.Builder {

        Builder() {}
    }
}
