package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierId;

/**
 * An entry of the register of AI systems: what the system is for, who answers for it, where it came from, and when
 * it was in which stage (clauses 4.1 and 4.3).
 *
 * <p>It does not say whether the system is in scope: the scope does.
 */
@AimsRecord
@Immutable
public sealed interface AiSystem extends RegisterEntry permits ImmutableAiSystem {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiSystemId id();

    /**
     * The name under which the organization knows the system.
     *
     * @return the name
     */
    String name();

    /**
     * The day on which the system was entered into the register; before it, the records do not show it.
     *
     * @return the day; absent when it was not kept
     */
    Optional<LocalDate> registeredOn();

    /**
     * The day on which the system was found to be in use already, unregistered.
     *
     * @return the day; absent when it was registered before its use
     */
    Optional<LocalDate> foundInUseOn();

    /**
     * The stages that the system entered, in any order.
     *
     * @return the entries; empty when its stage is unknown
     */
    List<StageEntry> stages();

    /**
     * The periods in which the system was in operation.
     *
     * @return the periods; empty when it never was; one with an unknown start when nobody said
     */
    List<OperationPeriod> operation();

    /**
     * Who answers for the system.
     *
     * @return the person; absent when nobody is named
     */
    Optional<PersonId> owner();

    /**
     * What the system is meant for.
     *
     * @return the purpose; absent when it was not stated
     */
    Optional<String> intendedPurpose();

    /**
     * The roles that the organization has towards the system.
     *
     * @return the roles; empty when none was determined
     */
    List<SystemRole> roles();

    /**
     * Where the system came from.
     *
     * @return the origin; absent when unknown
     */
    Optional<SystemOrigin> origin();

    /**
     * How far it can affect people or societies.
     *
     * @return the class; absent when unknown
     */
    Optional<ImpactClass> impactClass();

    /**
     * Who supplies the system or parts of it.
     *
     * @return their ids; empty when nobody does, or nobody was named
     */
    @NaturalOrder
    SortedSet<SupplierId> suppliers();

    /**
     * Where the system is deployed, as ISO 3166 codes.
     *
     * @return the codes; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> jurisdictions();

    /**
     * The organizational units that use it.
     *
     * @return their names; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> units();

    /**
     * Whether the system was in operation on a day.
     *
     * @param day the day
     * @return yes, no or unknown
     */
    default Answer inOperationOn(LocalDate day) {
        Answer answer = Answer.NO;
        for (OperationPeriod period : operation()) {
            answer = answer.or(period.covers(day, recordedOn()));
        }
        return answer;
    }

    /**
     * Whether the system was retired by a day.
     *
     * @param day the day, inclusive
     * @return no while it is in operation; otherwise what its stages say, and unknown when they say nothing
     */
    default Answer retiredBy(LocalDate day) {
        if (inOperationOn(day).isYes()) {
            return Answer.NO;
        }
        if (stages().isEmpty()) {
            return Answer.unknown("its life-cycle stage");
        }
        Answer answer = Answer.NO;
        for (StageEntry entry : stages()) {
            if (entry.stage() == LifeCycleStage.RETIREMENT) {
                answer = answer.or(entry.enteredOn().happenedBy(day, recordedOn(), "the day it was retired"));
            }
        }
        return answer;
    }

    /**
     * The days on which the system is known to have been in operation. A period with an unknown start or end
     * contributes nothing.
     *
     * @return the days; unbounded while a period has not ended
     */
    default Days operationDays() {
        Days days = Days.none();
        for (OperationPeriod period : operation()) {
            Optional<LocalDate> start = period.startedOn().happenedOn();
            boolean endKnown = period.endedOn().happenedOn().isPresent()
                    || !(period.endedOn() instanceof Occurrence.DayUnknown
                            || period.endedOn() instanceof Occurrence.Unknown);
            if (start.isPresent() && endKnown) {
                days = days.or(Days.until(start.get(), period.endedOn().happenedOn()));
            }
        }
        return days;
    }

    /**
     * Starts a new AI system.
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
    default AiSystem with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AI system. */
    final class Builder extends ImmutableAiSystem.Builder {

        Builder() {}
    }
}
