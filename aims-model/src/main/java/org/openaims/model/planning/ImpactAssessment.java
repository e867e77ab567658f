package org.openaims.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * An assessment of what one or several named AI systems can do to people and societies (clauses 6.1.4 and 8.4,
 * controls A.5.2 to A.5.5).
 *
 * <p>It counts from the day on which it was approved. A decision that no full assessment is needed is an {@link
 * ImpactScreening}.
 */
@AimsRecord
@Immutable
public sealed interface ImpactAssessment extends RegisterEntry permits ImmutableImpactAssessment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ImpactAssessmentId id();

    /**
     * Whether and when the assessment was made.
     *
     * @return the occurrence
     */
    Occurrence performedOn();

    /**
     * Who made it.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> performedBy();

    /**
     * The decision to approve or refuse its result.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * The systems that it covers, by name.
     *
     * @return their ids; empty when none is named
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * What gave occasion to it, beyond the planned interval.
     *
     * @return the occasion; absent when there was none
     */
    Optional<String> trigger();

    /**
     * The intended use that was looked at.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> intendedUse();

    /**
     * The foreseeable misuse that was looked at.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> foreseeableMisuse();

    /**
     * What it found for individuals or groups of individuals.
     *
     * @return the text; absent when not answered
     */
    Optional<String> individuals();

    /**
     * What it found for societies.
     *
     * @return the text; absent when not answered
     */
    Optional<String> societies();

    /**
     * What it came to.
     *
     * @return the conclusion; absent when there is none
     */
    Optional<Conclusion> conclusion();

    /**
     * The report.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> report();

    /** What an impact assessment came to. */
    enum Conclusion {
        /** The system may be used. */
        GO,
        /** The system may be used under conditions. */
        GO_WITH_CONDITIONS,
        /** The system is not to be used. */
        NO_GO
    }

    /**
     * The day from which the assessment counts.
     *
     * @return the day of its approval; absent when it was not approved
     */
    default Optional<LocalDate> approvedOn() {
        return approval().filter(Approval::approves).map(Approval::decidedOn);
    }

    /**
     * Starts a new impact assessment.
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
    default ImpactAssessment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an impact assessment. */
    final class Builder extends ImmutableImpactAssessment.Builder {

        Builder() {}
    }
}
