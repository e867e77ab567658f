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
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * A recorded answer to the question whether named AI systems need a full impact assessment (clause 6.1.4).
 *
 * <p>It names the version of the thresholds that it applied. An impact class alone is no screening.
 */
@AimsRecord
@Immutable
public sealed interface ImpactScreening extends RegisterEntry permits ImmutableImpactScreening {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ImpactScreeningId id();

    /**
     * The day of the answer.
     *
     * @return the day
     */
    LocalDate screenedOn();

    /**
     * Who answered.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> screenedBy();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The version of the thresholds that were applied.
     *
     * @return the version; absent when not recorded
     */
    Optional<String> thresholdVersion();

    /**
     * Whether a full assessment is needed.
     *
     * @return the answer
     */
    boolean fullAssessmentNeeded();

    /**
     * Why.
     *
     * @return the reasons; absent when none were recorded
     */
    Optional<String> rationale();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new impact screening.
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
    default ImpactScreening with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an impact screening. */
    final class Builder extends ImmutableImpactScreening.Builder {

        Builder() {}
    }
}
