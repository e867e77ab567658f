package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * What the records show for one requirement or control.
 */
@AimsRecord
@Immutable
public sealed interface RequirementOutcome extends Extensible permits ImmutableRequirementOutcome {

    /**
     * The requirement or control.
     *
     * @return its id in the catalogue, or the id of a control of the organization's own
     */
    String requirement();

    /**
     * What the records show.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * In what way the records fall short.
     *
     * @return the kinds; empty unless there is a gap
     */
    @NaturalOrder
    SortedSet<GapKind> gapKinds();

    /**
     * How many subjects were looked at for it.
     *
     * @return zero or more
     */
    int subjects();

    /**
     * Why the outcome is what it is.
     *
     * @return phrases, such as what is missing; may be empty
     */
    List<String> reasons();

    /**
     * The rules that speak of it.
     *
     * @return their ids; empty when there is none
     */
    List<String> rules();

    /**
     * The day on which it becomes due.
     *
     * @return the day; absent unless it is not yet due and the day is known
     */
    Optional<LocalDate> due();

    /**
     * What it rests on.
     *
     * @return the records; empty when it rests on none
     */
    List<RestsOn> restsOn();

    /**
     * How strongly it is shown.
     *
     * @return the weakest link; absent unless it is shown or judged
     */
    Optional<Strength> strength();

    /**
     * Since when it has been a duty to see to it, where it is not yet due.
     *
     * @return the first day on which the management system runs; absent when it is due, or the day is not on record
     */
    Optional<LocalDate> dutyFrom();

    /**
     * Who set that day.
     *
     * @return the id; absent when it is due, or nobody is on record
     */
    Optional<PersonId> dutySetBy();

    /**
     * What persons judged of it, whether it counts or not.
     *
     * @return the judgements: those that count first, of these the worst, then the latest; empty when there is none, or
     *     a program decides it
     */
    List<Judgement> judgements();

    /**
     * Until when the gap is waived; it stays a gap.
     *
     * @return the last day on which all findings that make it a gap are waived; absent when it is no gap, one of them is
     *     not waived, or a judgement makes it one
     */
    Optional<LocalDate> waivedUntil();

    /**
     * Whether it is a gap because somebody judged it not adequate, whatever the rules found beside. Such a gap has no
     * finding: no waiver and no baseline can name it.
     *
     * @return whether it is a gap, and a judgement that counts says that it is not adequate
     */
    default boolean isJudgedNotAdequate() {
        return outcome() == Outcome.GAP && judgements().stream().anyMatch(Judgement::isRefuting);
    }

    /**
     * Starts a new requirement outcome.
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
    default RequirementOutcome with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a requirement outcome. */
    final class Builder extends ImmutableRequirementOutcome.Builder {

        Builder() {}
    }
}
