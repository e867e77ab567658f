package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.CONTROL_TESTS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES_OF_CONTROL;
import static org.openaims.rules.language.Registers.SYSTEM_CHANGES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Statement;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Occasion;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.TimeLimit;

/** 8.1 Operational planning and control. */
final class Clause8_1 {

    static final Rule CHANGES_WERE_APPROVED_FIRST = rule(
                    "8.1-01", "each change of an AI system was approved before it was deployed")
            .shows("8.1-g")
            .forEach(SYSTEM_CHANGES)
            .whenNoneNoOccasion("no change of an AI system is on record")
            .whenKnown("it was planned, or deployed in an emergency", (change, c) -> wasIntended(change))
            .seeing("manner: {0}", (change, c) -> values(change.manner()))
            .whenKnown("it was deployed while the AIMS ran", Clause8_1::wasDeployedWhileTheAimsRan)
            .seeing(
                    "day of deployment: {0}",
                    (change, c) -> values(change.deployedOn().happenedOn()))
            .must(
                    "unapproved",
                    "the approval of {0}",
                    (change, c) -> approvedOn(change).isPresent())
            .inTimeUntil(
                    "an emergency change has time for its approval",
                    (change, c, records) ->
                            isEmergency(change) ? Optional.of(lastDay(change, records)) : Optional.empty())
            .found(
                    GapKind.BREACH,
                    "the change {0} was deployed on {1}, and no approval of it is on record",
                    (change, c) -> values(change.id(), deployedOn(change)))
            .remedy("Have {0} looked at and approved or taken back, and record who decided it and when.")
            .and()
            .mustKnown(
                    "approved-late",
                    "an approval by {3}",
                    (change, c, records) -> Answer.of(approvedOn(change)
                                    .filter(day -> day.isAfter(lastDay(change, records)))
                                    .isEmpty()
                            || !isLimited(change, records)))
            .found(
                    GapKind.BREACH,
                    "the change {0} was deployed on {1} and approved on {2}",
                    (change, c, records) ->
                            values(change.id(), deployedOn(change), approvedOn(change), lastDay(change, records)))
            .remedy("Record why {0} could not wait, and approve the next change before it is deployed.");

    static final Rule INEFFECTIVE_CONTROLS_ARE_DECIDED_ON = rule(
                    "8.1-02", "a control that was found not to work led to a decision")
            .shows("8.1-e")
            .forEach(CONTROL_TESTS)
            .whenNoneNoOccasion("no test of a control is on record")
            .when(
                    "it found that the control does not work",
                    test -> test.part().result() == EffectivenessReview.Result.INEFFECTIVE)
            .seeing("result: {0}", (test, c) -> values(test.part().result()))
            .after(
                    "the test",
                    (test, c, records) -> List.of(Occasion.on(test.part().testedOn())))
            .follows("decision on the control {5}", Clause8_1::decided)
            .within(Limits.INEFFECTIVE_DECIDED)
            .telling((test, c) -> values(test.parent().control()))
            .remedy(
                    "Decide what to do about the control {5}, and record the nonconformity or the decision.",
                    "Record why the decision on the control {5} was late, and decide within a declared limit the next "
                            + "time.");

    private Clause8_1() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "8.1",
                List.of(CHANGES_WERE_APPROVED_FIRST, INEFFECTIVE_CONTROLS_ARE_DECIDED_ON),
                Set.of("8.1-e", "8.1-g"));
    }

    /** Whether somebody meant to make the change; what came about unintended is looked at, not approved. */
    private static Answer wasIntended(SystemChange change) {
        return change.manner()
                .map(manner -> Answer.of(manner != SystemChange.Manner.UNPLANNED))
                .orElseGet(() -> Answer.unknown("whether " + change.id() + " was planned"));
    }

    /** Whether it was deployed on a day of the AIMS; a day that nobody knows leaves it open. */
    static Answer wasDeployedWhileTheAimsRan(SystemChange change, Records records) {
        if (change.deployedOn() instanceof Occurrence.DayUnknown || change.deployedOn() instanceof Occurrence.Unknown) {
            return Answer.unknown("the day on which " + change.id() + " was deployed");
        }
        return Answer.of(change.deployedOn()
                .happenedOn()
                .filter(day -> records.shared(Clause6_1_4.AIMS_PERIOD)
                        .filter(period -> !period.days().contains(day))
                        .isEmpty())
                .isPresent());
    }

    private static boolean isEmergency(SystemChange change) {
        return change.manner().equals(Optional.of(SystemChange.Manner.EMERGENCY));
    }

    static LocalDate deployedOn(SystemChange change) {
        return change.deployedOn().happenedOn().orElseThrow();
    }

    private static Optional<LocalDate> approvedOn(SystemChange change) {
        return change.approval().filter(Approval::approves).map(Approval::decidedOn);
    }

    /** The last day on which the approval is in time: that of the deployment, and later in an emergency. */
    private static LocalDate lastDay(SystemChange change, Records records) {
        return isEmergency(change) ? emergency(change, records).last() : deployedOn(change);
    }

    /** Whether there is a day after which the approval is late: in an emergency only where a limit was declared. */
    private static boolean isLimited(SystemChange change, Records records) {
        return !isEmergency(change) || emergency(change, records).declared();
    }

    private static TimeLimit.Deadline emergency(SystemChange change, Records records) {
        return Limits.EMERGENCY_APPROVED.after(deployedOn(change), records);
    }

    /**
     * The days of the decision and of the nonconformities that name the control; one that was open before the test counts
     * from the test, and one that was closed by then answers another test.
     */
    private static List<LocalDate> decided(
            Part<ControlImplementation, ControlTest> test, Records same, Records records) {
        List<LocalDate> days = new ArrayList<>();
        test.part().decision().map(Statement::statedOn).ifPresent(days::add);
        LocalDate testedOn = test.part().testedOn();
        for (Nonconformity one :
                records.all(NONCONFORMITIES_OF_CONTROL, test.parent().id())) {
            if (!one.detectedOn().isBefore(testedOn)) {
                days.add(one.detectedOn());
            } else if (one.closedOn().filter(testedOn::isAfter).isEmpty()) {
                days.add(testedOn);
            }
        }
        return days;
    }
}
