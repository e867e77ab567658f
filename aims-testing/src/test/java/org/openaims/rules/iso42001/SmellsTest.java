package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Smells.APPROVED_BY_SOMEBODY_ELSE;
import static org.openaims.rules.iso42001.Smells.AUDITS_TAKE_TIME;
import static org.openaims.rules.iso42001.Smells.DUE_DAYS_STAND;
import static org.openaims.rules.iso42001.Smells.INTERVALS_ARE_NOT_CHANGED_IN_NEED;
import static org.openaims.rules.iso42001.Smells.RECORDED_AS_THINGS_HAPPEN;
import static org.openaims.rules.iso42001.Smells.RECORDED_IN_TIME;
import static org.openaims.rules.iso42001.Smells.REVIEWS_BRING_SOMETHING_UP;
import static org.openaims.rules.iso42001.Smells.RISKS_DIFFER;
import static org.openaims.rules.iso42001.Smells.SOMETHING_IS_REPORTED;
import static org.openaims.rules.iso42001.Smells.STARTED_WITH_ITS_POLICY;
import static org.openaims.rules.iso42001.Smells.TEXTS_ARE_THEIR_OWN;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.CorrectiveActionId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.testing.Probe;

class SmellsTest {

    private static final String LONG =
            "Needed, as was agreed with the team in charge of the system at the last meeting.";

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                INTERVALS_ARE_NOT_CHANGED_IN_NEED,
                                "an interval for messages of top management that was doubled a month before one was due",
                                aims -> lengthened("2026-05-01", "2024-06-01", "2025-05-31"))
                        .finds(
                                "just-in-time @iv-later",
                                "SMELL-12 (records that people work with) at /leadership/communicationIntervals/1: the "
                                        + "interval iv-later took the place of iv-message on 2026-05-01, 30 days before the next "
                                        + "leadership communication was due at the latest, on 2026-05-31, and none came by then; "
                                        + "expected an interval that is changed while there is time. Ask what was known on "
                                        + "2026-05-01 of the next leadership communication."),
                Change.of(
                                DUE_DAYS_STAND,
                                "a decision of which the due day was moved twice",
                                aims -> EdgesOfTheGuides.firstDecision(
                                        aims,
                                        decision -> decision.with(one -> one.due("2025-03-31")
                                                .dueChange(move -> move.decidedOn("2025-03-01")
                                                        .due("2025-04-30"))
                                                .dueChange(move -> move.decidedOn("2025-04-01")
                                                        .due("2025-06-30")))))
                        .finds(
                                "moved-again @d-1",
                                "SMELL-14 (records that people work with) at "
                                        + "/evaluation/managementReviews/0/decisions/0: the due day of d-1, first 2025-03-31, "
                                        + "was moved 2 times and is now 2025-06-30; expected a due day that is moved once at "
                                        + "most. Ask what stands in the way of d-1."),
                Change.of(
                                STARTED_WITH_ITS_POLICY,
                                "an AIMS that is said to run from a day after its scope applied",
                                aims -> runningFrom("2024-01-11"))
                        .finds(
                                "started-later @",
                                "SMELL-16 (records that people work with) at /context/aimsPeriod: "
                                        + "the AIMS is said to run from 2024-01-11 on, and scope-1 applied before, from "
                                        + "2024-01-10 on; expected a first day of the AIMS on or before 2024-01-10. Ask why "
                                        + "the AIMS did not run when scope-1 applied."),
                Change.of(
                                RECORDED_AS_THINGS_HAPPEN,
                                "records made within a month",
                                aims -> recorded(7, 3, "2026-06-01"))
                        .finds(
                                "at-once @",
                                at("SMELL-01", "")
                                        + "10 of 10 dated records, which tell of the time from 2024-01-20 to "
                                        + "2026-02-18, were recorded from 2026-06-01 to 2026-06-01; expected records "
                                        + "that were made over the time that they tell of. Ask what people worked with "
                                        + "before these records were made."),
                Change.of(TEXTS_ARE_THEIR_OWN, "three controls with one reason", aims -> justified(3, LONG))
                        .finds(
                                "justifications @",
                                at("SMELL-02", "/planning/applicabilityStatements")
                                        + "3 lines of the statement of applicability give the same reason: A.10.2, "
                                        + "A.10.3, A.2.2; expected a reason of its own for each of them. Ask who "
                                        + "looked at each of these controls."),
                Change.of(TEXTS_ARE_THEIR_OWN, "three impact assessments with one text", aims -> assessed(3, LONG))
                        .finds(
                                "assessments @",
                                at("SMELL-02", "/planning/applicabilityStatements")
                                        + "3 impact assessments say the same: ia-2024, ia-2025, ia-2026; expected "
                                        + "words of its own in each of them. Ask what differs from one of these "
                                        + "assessments to the other."),
                Change.of(TEXTS_ARE_THEIR_OWN, "three reviews with one text", aims -> reviewed(3, LONG))
                        .finds(
                                "reviews @",
                                at("SMELL-02", "/planning/applicabilityStatements")
                                        + "3 management reviews say the same: mr-0, mr-1, mr-2; expected words of its "
                                        + "own in each of them. Ask what was said in these reviews that is not in the "
                                        + "records."),
                Change.of(SOMETHING_IS_REPORTED, "two years without a report", SmellsTest::silent)
                        .finds(
                                "silence @",
                                at("SMELL-03", "/improvement/nonconformities")
                                        + "nonconformities, incidents, concerns and audit findings on record from "
                                        + "2024-07-01 to 2026-06-30: 0; AI systems in operation all the while: 1; "
                                        + "expected a report of some kind. Ask whom someone would have told."),
                Change.of(
                                RISKS_DIFFER,
                                "five risks that needed no treatment",
                                aims -> risks(5, number -> rated(number % 2 == 0 ? "low" : "medium", true)))
                        .finds(
                                "all-acceptable @",
                                at("SMELL-04", "/planning/risks")
                                        + "5 of 5 rated AI risks were acceptable before treatment; expected risks that "
                                        + "call for treatment. Ask which risk would not have been acceptable."),
                Change.of(RISKS_DIFFER, "five risks of one level", aims -> risks(5, number -> rated("medium", false)))
                        .finds(
                                "all-equal @",
                                at("SMELL-04", "/planning/risks")
                                        + "5 of 5 rated AI risks have the level medium before treatment; expected "
                                        + "levels that tell risks apart. Ask which of these risks is dealt with first."),
                Change.of(REVIEWS_BRING_SOMETHING_UP, "two reviews that changed next to no thing", aims -> hollow(2))
                        .finds(
                                "no-change-twice @mr-2025",
                                at("SMELL-05", "/evaluation/managementReviews/1")
                                        + "the management reviews mr-2024 of 2024-12-10 and mr-2025 of 2025-12-09 "
                                        + "report no change under 6 heads and took 0 decisions; expected a change or a "
                                        + "decision in one of them. Ask what would have been different without these "
                                        + "reviews."),
                Change.of(AUDITS_TAKE_TIME, "an audit of everything in a day", aims -> audit(audit -> {}))
                        .finds(
                                "in-a-day @audit-2025",
                                at("SMELL-06", "/evaluation/internalAudits/0")
                                        + "the internal audit audit-2025 had 1 auditor and took 1 day, 2025-09-10, for "
                                        + "clauses 4 to 10 (7) and controls (2), with 0 findings; expected time to "
                                        + "look, or something that was found. Ask what was looked at in audit-2025."),
                Change.of(
                                APPROVED_BY_SOMEBODY_ELSE,
                                "an impact assessment by the one who approved it",
                                aims -> assessment(one -> one.performedBy("p-chief")))
                        .finds(
                                "one-person @ia-2026",
                                at("SMELL-07", "/planning/impactAssessments/2")
                                        + "1 person, p-chief, assessed and approved ia-2026, and no other made the "
                                        + "record; expected a second person beside p-chief. Ask who else looked at "
                                        + "ia-2026."),
                Change.of(
                                RECORDED_IN_TIME,
                                "a record made long after what it tells of",
                                aims -> assessment(one -> one.recordedOn("2026-05-20")))
                        .finds(
                                "back-dated @",
                                at("SMELL-15", "")
                                        + "1 of 1 dated records were made more than 90 days after what they tell of, "
                                        + "the latest 91 days after: ia-2026; expected records that are made within 90 "
                                        + "days. Ask from what these records were made."));
    }

    private static String at(String rule, String place) {
        return rule + " (records that people work with) at " + place + ": ";
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (Rule rule : Smells.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isIn(RuleStatus.SATISFIED, RuleStatus.NO_OCCASION);
        }
    }

    @Test
    void what_it_finds_is_an_observation() {
        assertThat(changes()
                        .flatMap(change -> Probe.of(change.rule(), change.aims(), DAY).result().findings().stream()))
                .extracting(Finding::severity)
                .containsOnly(Severity.OBSERVATION);
    }

    @Test
    void most_of_ten_records_or_more_were_made_within_thirty_days() {
        assertThat(found(RECORDED_AS_THINGS_HAPPEN, recorded(6, 3, "2026-06-01")))
                .isEmpty();
        assertThat(bursts(6, 29)).containsExactly("at-once @");
        assertThat(bursts(6, 30)).isEmpty();
        assertThat(bursts(5, 29)).isEmpty();
    }

    @Test
    void records_that_tell_of_less_than_two_years_may_be_made_at_once() {
        Aims young = recorded(36, 0, "2024-02-01");
        assertThat(found(RECORDED_AS_THINGS_HAPPEN, young)).isEmpty();
    }

    @Test
    void an_interval_is_lengthened_in_need_within_the_sixty_days_before_it_would_have_failed() {
        String found = "just-in-time @iv-later";
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-04-01", "2025-05-31")))
                .containsExactly(found);
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-03-31", "2025-05-31")))
                .isEmpty();
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-05-31", "2025-05-31")))
                .containsExactly(found);
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-06-01", "2025-05-31")))
                .isEmpty();
    }

    @Test
    void it_would_have_failed_where_none_came_by_the_former_limit() {
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-05-01", "2025-05-31", "2026-06-01")))
                .containsExactly("just-in-time @iv-later");
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-05-01", "2025-05-31", "2026-05-31")))
                .isEmpty();
        assertThat(Probe.of(INTERVALS_ARE_NOT_CHANGED_IN_NEED, lengthened("2026-05-01"), DAY)
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
        Aims late = lengthened("2026-05-01", "2025-05-31");
        assertThat(Probe.of(INTERVALS_ARE_NOT_CHANGED_IN_NEED, late, LocalDate.of(2026, 5, 31))
                        .result()
                        .findings())
                .isEmpty();
        assertThat(Probe.of(INTERVALS_ARE_NOT_CHANGED_IN_NEED, late, LocalDate.of(2026, 6, 1))
                        .result()
                        .findings())
                .hasSize(1);
    }

    @Test
    void only_more_time_spares_and_only_where_time_is_counted_from_the_last() {
        Aims shortened = changed("2026-05-01", former -> former.every(Period.ofYears(1)), List.of("2025-05-31"));
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, shortened)).isEmpty();
        Aims tolerant = changed("2026-05-01", former -> former.tolerance(Period.ofDays(1)), List.of("2025-05-31"));
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, tolerant)).containsExactly("just-in-time @iv-later");
        Aims byCalendar = lengthened("2026-05-01", "2025-05-31")
                .withLeadership(leadership -> leadership.communicationIntervals(
                        lengthened("2026-05-01").leadership().communicationIntervals().stream()
                                .map(interval -> interval.with(
                                        one -> one.rhythm(new Rhythm.FixedCalendar(LocalDate.of(2024, 1, 1)))))
                                .toList()));
        assertThat(found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, byCalendar)).isEmpty();
    }

    @Test
    void of_two_intervals_under_one_id_the_content_decides_which_came_before() {
        List<Interval> declared = lengthened("2026-05-01").leadership().communicationIntervals();
        Interval yearly = declared.get(0);
        Interval longer = yearly.with(one -> one.every(Period.ofYears(3)));
        assertThat(inOrder(yearly, longer, declared.get(1))).isEqualTo(inOrder(longer, yearly, declared.get(1)));
    }

    private static List<String> inOrder(Interval... intervals) {
        Aims aims = lengthened("2026-05-01", "2025-05-31")
                .withLeadership(leadership -> leadership.communicationIntervals(List.of(intervals)));
        return found(INTERVALS_ARE_NOT_CHANGED_IN_NEED, aims);
    }

    /** The records with messages on these days, and an interval of two years in the place of that of one year. */
    private static Aims lengthened(String decidedOn, String... messages) {
        return changed(decidedOn, former -> former.every(Period.ofYears(2)), List.of(messages));
    }

    private static Aims changed(String decidedOn, Consumer<Interval.Builder> change, List<String> messages) {
        LeadershipCommunication message = sound().leadership().communications().get(0);
        Interval former = sound().leadership().communicationIntervals().get(0);
        Interval later = former.with(one -> change.accept(one.id("iv-later")
                .decidedOn(decidedOn)
                .inForceFrom(Optional.empty())
                .reason("Twice as long is enough.")));
        return sound().withLeadership(leadership -> leadership
                .communicationIntervals(List.of(former, later))
                .communications(messages.stream()
                        .map(day -> message.with(one -> one.id("message-" + day).communicatedOn(day)))
                        .toList()));
    }

    @Test
    void a_due_day_may_be_moved_once() {
        Aims once = EdgesOfTheGuides.firstDecision(
                sound(),
                decision -> decision.with(one ->
                        one.dueChange(move -> move.decidedOn("2025-03-01").due("2025-06-30"))));
        assertThat(found(DUE_DAYS_STAND, once)).isEmpty();
        Aims action = sound().withRecord(
                        CorrectiveAction.class,
                        CorrectiveActionId.of("ca-1"),
                        one -> one.with(changed -> changed.dueChange(
                                        move -> move.decidedOn("2025-10-01").due("2025-11-10"))
                                .dueChange(move -> move.decidedOn("2025-10-10").due("2025-11-20"))));
        assertThat(found(DUE_DAYS_STAND, action)).containsExactly("moved-again @ca-1");
    }

    @Test
    void an_aims_may_begin_with_the_first_day_of_its_scope_and_what_was_never_approved_does_not_count() {
        assertThat(found(STARTED_WITH_ITS_POLICY, runningFrom("2024-01-10"))).isEmpty();
        Aims policyAlone = runningFrom("2024-01-11")
                .withContext(context -> context.scopes(sound().context().scopes().stream()
                        .map(scope -> scope.with(changed -> changed.approval(Optional.empty())))
                        .toList()));
        assertThat(found(STARTED_WITH_ITS_POLICY, policyAlone)).isEmpty();
    }

    private static Aims runningFrom(String day) {
        return sound().withContext(context ->
                context.aimsPeriod(sound().context().aimsPeriod().orElseThrow().with(period -> period.runsFrom(day))));
    }

    @Test
    void a_short_text_or_one_that_stands_twice_is_no_matter() {
        assertThat(found(TEXTS_ARE_THEIR_OWN, justified(2, LONG))).isEmpty();
        assertThat(found(TEXTS_ARE_THEIR_OWN, justified(3, "x".repeat(60)))).containsExactly("justifications @");
        assertThat(found(TEXTS_ARE_THEIR_OWN, justified(3, " " + "x".repeat(59) + " ")))
                .isEmpty();
        assertThat(found(TEXTS_ARE_THEIR_OWN, assessed(2, LONG))).isEmpty();
        assertThat(found(TEXTS_ARE_THEIR_OWN, reviewed(2, LONG))).isEmpty();
    }

    @Test
    void one_report_breaks_the_silence_and_a_short_one_is_none() {
        assertThat(found(
                        SOMETHING_IS_REPORTED,
                        silent(sound())
                                .withOperation(operation -> operation.concern(
                                        "concern-1",
                                        concern ->
                                                concern.raisedOn("2024-07-01").statement("The tone is off.")))))
                .isEmpty();
        assertThat(found(
                        SOMETHING_IS_REPORTED,
                        silent(sound())
                                .withOperation(operation -> operation.concern(
                                        "concern-1",
                                        concern ->
                                                concern.raisedOn("2024-06-30").statement("The tone is off.")))))
                .containsExactly("silence @");
        assertThat(found(
                        SOMETHING_IS_REPORTED,
                        silent(sound())
                                .withImprovement(improvement -> improvement.nonconformities(
                                        sound().improvement().nonconformities()))))
                .isEmpty();
        assertThat(found(
                        SOMETHING_IS_REPORTED,
                        silent(sound())
                                .withOperation(operation ->
                                        operation.incidents(sound().operation().incidents()))))
                .isEmpty();
        assertThat(found(
                        SOMETHING_IS_REPORTED,
                        silent(sound())
                                .withEvaluation(evaluation -> evaluation.internalAudits(
                                        sound().evaluation().internalAudits()))))
                .isEmpty();
        assertThat(Probe.of(SOMETHING_IS_REPORTED, silent(sound()), LocalDate.of(2025, 12, 31))
                        .found())
                .containsExactly("silence @");
        assertThat(Probe.of(SOMETHING_IS_REPORTED, silent(sound()), LocalDate.of(2025, 12, 30))
                        .found())
                .isEmpty();
        assertThat(found(SOMETHING_IS_REPORTED, silent(sound()).withContext(context -> context.systems(List.of()))))
                .isEmpty();
    }

    @Test
    void a_time_in_which_something_was_reported_is_explained_with_the_number_of_systems_too() {
        LocalDate from = DAY.minusMonths(24).plusDays(1);
        AiSystem running = sound().context().systems().stream()
                .filter(system -> system.operatedOn(from) && system.operatedOn(DAY))
                .reduce((one, other) -> other)
                .orElseThrow();
        Aims two = sound().withContext(context -> context.addSystem(running.with(twin -> twin.id("twin"))));
        assertThat(found(SOMETHING_IS_REPORTED, two)).isEmpty();
        assertThat(AimsChecker.of(RuleSet.of(SOMETHING_IS_REPORTED)).explain(two, DAY, "SMELL-03"))
                .flatExtracting(Explanation::steps)
                .extracting(ExplainedStep::text)
                .containsExactly("a report of some kind (" + from + "; " + DAY + "; 2)");
    }

    @Test
    void four_risks_are_too_few_to_speak_of_all() {
        assertThat(found(RISKS_DIFFER, risks(4, number -> rated("low", true)))).isEmpty();
        assertThat(found(RISKS_DIFFER, risks(5, number -> rated(number == 4 ? "high" : "medium", number != 4))))
                .isEmpty();
        assertThat(found(
                        RISKS_DIFFER,
                        risks(
                                5,
                                number -> rated("medium", false)
                                        .with(rating ->
                                                rating.level(number == 4 ? Optional.empty() : Optional.of("medium"))))))
                .isEmpty();
        assertThat(found(
                        RISKS_DIFFER,
                        risks(5, number -> rated("low", true).with(rating -> rating.phase(RiskRating.Phase.RESIDUAL)))))
                .isEmpty();
    }

    @Test
    void a_review_that_brought_something_up_is_not_hollow() {
        assertThat(found(REVIEWS_BRING_SOMETHING_UP, hollow(1))).isEmpty();
        List<ReviewInput> inputs =
                hollow(2).evaluation().managementReviews().get(1).inputs();
        Aims open = reviews(
                hollow(2),
                review -> review.inputs(inputs.stream()
                        .map(input -> input.kind() == ReviewInput.Kind.OPPORTUNITIES
                                ? input.with(one -> one.noChange(Optional.empty()))
                                : input)
                        .toList()));
        assertThat(found(REVIEWS_BRING_SOMETHING_UP, open)).isEmpty();
        Aims silent = reviews(hollow(2), review -> review.inputs(List.of()));
        assertThat(found(REVIEWS_BRING_SOMETHING_UP, silent)).isEmpty();
    }

    @Test
    void an_audit_that_took_two_days_or_two_people_or_left_something_out_is_no_matter() {
        assertThat(found(AUDITS_TAKE_TIME, audit(audit -> audit.startedOn("2025-09-09"))))
                .isEmpty();
        assertThat(found(AUDITS_TAKE_TIME, audit(audit -> audit.auditor(two -> two.person("p-owner")))))
                .isEmpty();
        assertThat(found(
                        AUDITS_TAKE_TIME,
                        audit(audit -> audit.findings(
                                sound().evaluation().internalAudits().get(0).findings()))))
                .isEmpty();
        assertThat(found(
                        AUDITS_TAKE_TIME,
                        audit(audit -> audit.conclusions(conclusions("4", "5.1", "6.1.2-a", "7", "8", "9", "A.2.2")))))
                .isEmpty();
        assertThat(found(
                        AUDITS_TAKE_TIME,
                        audit(audit -> audit.conclusions(conclusions("4", "5", "6", "7", "8", "9", "10")))))
                .isEmpty();
    }

    @Test
    void a_second_person_may_assess_record_or_approve() {
        assertThat(found(
                        APPROVED_BY_SOMEBODY_ELSE,
                        assessment(one -> one.performedBy("p-chief").recordedBy("p-owner"))))
                .isEmpty();
        assertThat(found(
                        APPROVED_BY_SOMEBODY_ELSE,
                        assessment(one -> one.performedBy("p-chief").recordedBy("p-chief"))))
                .containsExactly("one-person @ia-2026");
        assertThat(found(
                        APPROVED_BY_SOMEBODY_ELSE,
                        assessment(one -> one.performedBy("p-chief").approval(Optional.empty()))))
                .isEmpty();
        assertThat(found(APPROVED_BY_SOMEBODY_ELSE, assessment(one -> one.performedBy(Optional.empty()))))
                .isEmpty();
        assertThat(found(APPROVED_BY_SOMEBODY_ELSE, acceptance(one -> one.approver("p-owner"))))
                .containsExactly("one-person @acceptance-1");
        assertThat(found(
                        APPROVED_BY_SOMEBODY_ELSE,
                        acceptance(one -> one.approver("p-owner").recordedBy(PersonId.of("p-chief")))))
                .isEmpty();
        assertThat(found(
                        APPROVED_BY_SOMEBODY_ELSE,
                        acceptance(one -> one.approver("p-owner").risks(List.of()))))
                .isEmpty();
    }

    @Test
    void a_record_made_within_ninety_days_is_in_time() {
        assertThat(found(RECORDED_IN_TIME, assessment(one -> one.recordedOn("2026-05-19"))))
                .isEmpty();
        assertThat(found(RECORDED_IN_TIME, olderLog("2024-09-28"))).isEmpty();
        assertThat(found(RECORDED_IN_TIME, olderLog("2024-09-29"))).containsExactly("back-dated @");
        assertThat(Probe.of(RECORDED_IN_TIME, recorded(36, 0, "2026-06-01"), DAY)
                        .messages())
                .singleElement()
                .asString()
                .contains("36 of 36 dated records", "the latest 863 days after: in-A.10.2, in-A.10.3,")
                .doesNotContain("in-A.9.4");
    }

    private static List<String> found(Rule rule, Aims aims) {
        return Probe.of(rule, aims, DAY).found();
    }

    /** The sound dossier with some controls and impact assessments that were recorded on a day. */
    private static Aims recorded(int controls, int assessments, String on) {
        List<ControlImplementation> put = sound().operation().controls();
        List<ImpactAssessment> made = sound().planning().impactAssessments();
        return sound().withOperation(operation -> operation.controls(IntStream.range(0, put.size())
                        .mapToObj(i -> i < controls ? put.get(i).with(one -> one.recordedOn(on)) : put.get(i))
                        .toList()))
                .withPlanning(planning -> planning.impactAssessments(IntStream.range(0, made.size())
                        .mapToObj(i -> i < assessments ? made.get(i).with(one -> one.recordedOn(on)) : made.get(i))
                        .toList()));
    }

    /** What is found of ten records of which some were made on a day, the last of these some days later. */
    private static List<String> bursts(int together, int daysBetween) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<ControlImplementation> controls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            LocalDate on = i < together - 1
                    ? day
                    : i == together - 1
                            ? day.plusDays(daysBetween)
                            : LocalDate.of(2024, 3, 1).plusMonths(2L * i);
            controls.add(sound().operation().controls().get(i).with(one -> one.recordedOn(on)));
        }
        controls.set(0, controls.get(0).with(one -> one.inPlaceOn(Occurrence.on(day.minusDays(9)))));
        return found(RECORDED_AS_THINGS_HAPPEN, sound().withOperation(operation -> operation.controls(controls)));
    }

    /** The sound dossier with one reason for some controls. */
    private static Aims justified(int controls, String reason) {
        StatementOfApplicability statement =
                sound().planning().applicabilityStatements().get(0);
        List<SoaEntry> entries = statement.entries();
        return sound().withPlanning(planning ->
                planning.applicabilityStatements(List.of(statement.with(one -> one.entries(entries.stream()
                        .map(line -> List.of("A.2.2", "A.10.2", "A.10.3")
                                        .subList(0, controls)
                                        .contains(line.control().value())
                                ? line.with(changed -> changed.reason(reason))
                                : line)
                        .toList())))));
    }

    /** The sound dossier with a log from before the AIMS that was recorded on a day. */
    private static Aims olderLog(String recordedOn) {
        return sound().withOperation(operation -> operation.eventLog(
                "log-older",
                log -> log.system("scoring")
                        .startedOn(Occurrence.on(LocalDate.of(2023, 12, 31)))
                        .recordedOn(recordedOn)));
    }

    private static Aims assessed(int assessments, String text) {
        List<ImpactAssessment> made = sound().planning().impactAssessments();
        return sound().withPlanning(planning -> planning.impactAssessments(IntStream.range(0, made.size())
                .mapToObj(i -> i < assessments ? made.get(i).with(one -> one.societies(text)) : made.get(i))
                .toList()));
    }

    private static Aims reviewed(int reviews, String text) {
        ManagementReview like = sound().evaluation().managementReviews().get(1);
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(IntStream.range(0, reviews)
                .mapToObj(i -> like.with(one -> one.id("mr-" + i).effectiveness(text)))
                .toList()));
    }

    private static Aims silent(Aims aims) {
        return aims.withImprovement(improvement -> improvement.nonconformities(List.of()))
                .withOperation(operation -> operation.incidents(List.of()))
                .withEvaluation(evaluation -> evaluation.internalAudits(List.of()));
    }

    private static Aims risks(int count, IntFunction<RiskRating> rating) {
        AiRisk like = sound().planning().risks().get(0);
        return sound().withPlanning(planning -> planning.risks(IntStream.range(0, count)
                .mapToObj(i -> like.with(one -> one.id("r-" + i).ratings(List.of(rating.apply(i)))))
                .toList()));
    }

    private static RiskRating rated(String level, boolean acceptable) {
        return sound().planning()
                .risks()
                .get(0)
                .ratings()
                .get(0)
                .with(rating -> rating.level(level).acceptable(acceptable));
    }

    /** The sound dossier with some of its reviews, the last first, that report no change and decide on none. */
    private static Aims hollow(int reviews) {
        List<ManagementReview> held = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(IntStream.range(0, held.size())
                .mapToObj(i -> i + reviews < held.size() ? held.get(i) : hollow(held.get(i)))
                .toList()));
    }

    private static ManagementReview hollow(ManagementReview review) {
        return review.with(one -> one.decisions(List.of())
                .inputs(review.inputs().stream()
                        .map(input -> input.with(changed -> changed.noChange(true)))
                        .toList()));
    }

    /** Records with their last review changed. */
    private static Aims reviews(Aims aims, Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> held = aims.evaluation().managementReviews();
        return aims.withEvaluation(evaluation ->
                evaluation.managementReviews(List.of(held.get(0), held.get(1).with(change))));
    }

    /** The sound dossier with an audit of everything by one auditor in a day. */
    private static Aims audit(Consumer<InternalAudit.Builder> change) {
        InternalAudit audit = sound().evaluation().internalAudits().stream()
                .filter(one -> one.id().value().equals("audit-2025"))
                .findFirst()
                .orElseThrow()
                .with(one -> change.accept(one.startedOn("2025-09-10")
                        .findings(List.of())
                        .conclusions(conclusions("4.1", "5", "6.1.2-a", "7", "8", "9.3", "10.2", "A.2.2", "A.10.3"))));
        return sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of(audit)));
    }

    private static List<AuditConclusion> conclusions(String... subjects) {
        return Stream.of(subjects)
                .map(subject -> AuditConclusion.builder()
                        .subject(subject)
                        .sign(AuditConclusion.Sign.POSITIVE)
                        .build())
                .toList();
    }

    /** The sound dossier with its last impact assessment changed. */
    private static Aims assessment(Consumer<ImpactAssessment.Builder> change) {
        List<ImpactAssessment> made = sound().planning().impactAssessments();
        return sound().withPlanning(planning -> planning.impactAssessments(
                List.of(made.get(0), made.get(1), made.get(2).with(change))));
    }

    private static Aims acceptance(Consumer<ResidualRiskAcceptance.Builder> change) {
        return sound().withPlanning(planning -> planning.acceptances(
                List.of(sound().planning().acceptances().get(0).with(change))));
    }
}
