package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause10_1.SOMETHING_IMPROVED_IN_EACH_CYCLE;
import static org.openaims.testing.Samples.sound;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.Improvement;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Interval;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;
import org.openaims.testing.Samples;
import org.openaims.testing.Trial;

class Clause10_1Test {

    private static final Rule RULE = SOMETHING_IMPROVED_IN_EACH_CYCLE;

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(RULE, "an improvement that was never completed", aims -> unfinished())
                        .finds(
                                "past 2024-01-01 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2024-01-01 and 2025-06-12 (528 days); expected one by 2025-01-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days. Record a nonconformity that "
                                        + "names this time, with its cause and what was done about it."),
                Change.of(
                                RULE,
                                "the same, named in a closed nonconformity",
                                aims -> MendedLapse.of("10.1-a", "2025-01-02", "2025-06-11")
                                        .in(unfinished()))
                        .finds(
                                "past-mended 2024-01-01 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2024-01-01 and 2025-06-12 (528 days); expected one by 2025-01-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days; a closed nonconformity names "
                                        + "this time. Keep the nonconformity that names this time where an auditor who "
                                        + "asks about it can see it.")
                        .alsoFinds("9.3.2-05|mr-2025|uncounted"),
                Change.of(RULE, "no interval", aims -> intervals(aims, List.of()))
                        .finds(
                                "undeclared @",
                                "10.1-01 (10.1) at /improvement/improvementIntervals: no interval for the next "
                                        + "improvement is declared; expected an interval that the organization "
                                        + "decided, with the day of the decision. Decide on an interval, and record "
                                        + "who decided it, when and why."),
                Change.of(
                                RULE,
                                "no interval, and an improvement that was never completed",
                                aims -> intervals(unfinished(), List.of()))
                        .finds(
                                "past-by-default 2024-01-01 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2024-01-01 and 2025-06-12 (528 days); expected one by 2025-01-01, at the "
                                        + "default interval of 1 year, as none was declared. Record a nonconformity "
                                        + "that names this time, with its cause and what was done about it.")
                        .finds(
                                "undeclared @",
                                "10.1-01 (10.1) at /improvement/improvementIntervals: no interval for the next "
                                        + "improvement is declared; expected an interval that the organization "
                                        + "decided, with the day of the decision. Decide on an interval, and record "
                                        + "who decided it, when and why."),
                Change.of(RULE, "no interval, and nothing ever", aims -> intervals(nothingEver(), List.of()))
                        .finds(
                                "never-by-default 2024-01-01 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed since "
                                        + "2024-01-01 (911 days); expected one by 2025-01-01, at the default interval "
                                        + "of 1 year, as none was declared. Complete an improvement that was decided "
                                        + "and record its result, or have the management review say why none is needed.")
                        .finds(
                                "undeclared @",
                                "10.1-01 (10.1) at /improvement/improvementIntervals: no interval for the next "
                                        + "improvement is declared; expected an interval that the organization "
                                        + "decided, with the day of the decision. Decide on an interval, and record "
                                        + "who decided it, when and why.")
                        .alsoFinds("5.1-11|mr-2024|undecided")
                        .alsoFinds("5.1-11|mr-2025|undecided")
                        .alsoFinds("9.3.3-02|mr-2024|undecided")
                        .alsoFinds("REC-02|ac-1|dangling")
                        .makes("5.1-g", Outcome.GAP)
                        .makes("9.3.2-a", Outcome.NO_OCCASION)
                        .makes("9.3.3-a", Outcome.GAP)
                        .makes("9.3.3-b", Outcome.GAP),
                Change.of(RULE, "no interval, and nothing for too long", aims -> intervals(aims, List.of()))
                        .on("2026-12-10")
                        .finds(
                                "current-by-default 2025-12-09 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2025-12-09 and 2026-12-10 (366 days); expected one by 2026-12-09, at the "
                                        + "default interval of 1 year, as none was declared. Complete an improvement "
                                        + "that was decided and record its result, or have the management review say "
                                        + "why none is needed.")
                        .finds(
                                "undeclared @",
                                "10.1-01 (10.1) at /improvement/improvementIntervals: no interval for the next "
                                        + "improvement is declared; expected an interval that the organization "
                                        + "decided, with the day of the decision. Decide on an interval, and record "
                                        + "who decided it, when and why.")
                        .makes("10.1-a", Outcome.JUDGED),
                Change.of(RULE, "nothing for longer than the interval", aims -> aims)
                        .on("2026-12-10")
                        .finds(
                                "current 2025-12-09 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2025-12-09 and 2026-12-10 (366 days); expected one by 2026-12-09, at an "
                                        + "interval of 1 year with a tolerance of 0 days. Complete an improvement that "
                                        + "was decided and record its result, or have the management review say why "
                                        + "none is needed."),
                Change.of(
                                RULE,
                                "no rhythm, and too late from the last one only",
                                aims -> interval(aims, one -> one.rhythm(Optional.empty())))
                        .on("2026-12-10")
                        .finds(
                                "current-by-calendar 2025-12-09 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2025-12-09 and 2026-12-10 (366 days); expected one by 2026-12-09, at an "
                                        + "interval of 1 year with a tolerance of 0 days, counted from the last one; "
                                        + "counted by the calendar none is late, and no record says which is meant. "
                                        + "Record whether the interval is counted from the last one or by the calendar.")
                        .makes("10.1-a", Outcome.JUDGED),
                Change.of(
                                RULE,
                                "no rhythm, and too far apart from the last one only",
                                aims -> interval(early(), one -> one.rhythm(Optional.empty())))
                        .finds(
                                "past-by-calendar 2024-02-01 @",
                                "10.1-01 (10.1) at /improvement/improvements: no improvement was completed between "
                                        + "2024-02-01 and 2025-06-12 (497 days); expected one by 2025-02-01, at an "
                                        + "interval of 1 year with a tolerance of 0 days, counted from the last one; "
                                        + "counted by the calendar none is late, and no record says which is meant. "
                                        + "Record whether the interval is counted from the last one or by the calendar."),
                Change.of(
                                RULE,
                                "an interval of a year and a day without a reason",
                                aims -> interval(aims, one -> one.every(Period.of(1, 0, 1))))
                        .finds(
                                "above-ceiling @iv-improvement",
                                "10.1-01 (10.1) at /improvement/improvementIntervals/0: the interval iv-improvement of "
                                        + "1 year 1 day has no recorded reason; expected a reason for an interval "
                                        + "longer than 1 year. Record in iv-improvement why this interval is long "
                                        + "enough, or shorten it."),
                Change.of(RULE, "a wide tolerance", aims -> interval(aims, one -> one.tolerance(Period.ofMonths(4))))
                        .finds(
                                "wide-tolerance @iv-improvement",
                                "10.1-01 (10.1) at /improvement/improvementIntervals/0: the interval iv-improvement of "
                                        + "1 year has a tolerance of 4 months; expected a tolerance of at most a "
                                        + "quarter of the interval. Shorten the tolerance of iv-improvement, or "
                                        + "lengthen the interval and record why."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void a_completed_improvement_a_completed_decision_and_a_reasoned_none_each_count() {
        Trial.of(RULE).isSatisfied();
        Trial.of(RULE).on(decision(one -> one.completion(Optional.empty()))).finds("past 2024-11-18 @");
        Trial.of(RULE)
                .on(decision(one -> one.kind(ReviewDecision.Kind.AIMS_CHANGE)))
                .finds("past 2024-11-18 @");
        Trial.of(RULE).on(last(review -> review.noImprovementBecause(" "))).finds("current 2025-06-12 @");
    }

    @Test
    void the_sheet_holds_one_rule_and_decides_the_requirement_by_it() {
        assertThat(Clause10_1.rules().rules()).containsExactly(RULE);
        assertThat(Clause10_1.rules().decides()).containsExactly("10.1-a");
    }

    @Test
    void steps_with_evidence_make_an_evidenced_pass() {
        Evidence report = Evidence.builder()
                .place("evidence/improvement.pdf")
                .datedOn("2025-06-12")
                .build();
        Aims unproven = sound();
        Aims proven = decision(
                        one -> one.completion(done -> done.doneOn("2025-06-12").evidence(report)))
                .withImprovement(improvement -> improvement.improvements(unproven.improvement().improvements().stream()
                        .map(one -> one.with(changed -> changed.evidence(report)))
                        .toList()));
        assertThat(Probe.of(RULE, unproven, Samples.DAY).outcome().strength()).contains(Strength.STATED);
        assertThat(Probe.of(RULE, proven, Samples.DAY).outcome().strength()).contains(Strength.EVIDENCED);
    }

    @Test
    void where_reviews_were_not_handed_in_improvements_alone_are_judged() {
        Improvement one = sound().improvement().improvements().get(0);
        List<Improvement> yearly = Stream.of("2024-12-31", "2025-12-31")
                .map(day -> one.with(changed -> changed.id("im-" + day)
                        .decidedOn("2024-01-08")
                        .completion(done -> done.doneOn(day).nothingChangedBecause("It changed a screen."))))
                .toList();
        Aims part = sound().withImprovement(improvement -> improvement.improvements(yearly))
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(Stream.of(
                                "/context/aimsPeriod",
                                "/improvement/improvementIntervals",
                                "/improvement/improvements",
                                "/improvement/nonconformities")
                        .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                        .toList())));
        Trial.of(RULE).on(part).isSatisfied();
    }

    @Test
    void something_is_due_a_year_after_the_last_step() {
        Trial.of(RULE).findsFrom("2026-12-10", "current 2025-12-09 @");
        Trial.of(RULE).asOf("2024-11-17").isNotYetDueBefore("2025-01-01");
    }

    @Test
    void without_a_start_of_the_aims_nothing_can_be_told() {
        Trial.of(RULE)
                .on(sound().withContext(context -> context.aimsPeriod(Optional.empty())))
                .isUndecided("the start of the AIMS");
    }

    /** The sound dossier with its improvement still to be completed. */
    private static Aims unfinished() {
        Improvements was = sound().improvement();
        Improvement open = was.improvements().get(0).with(one -> one.completion(Optional.empty()));
        return sound().withImprovement(improvement -> improvement.improvements(List.of(open)));
    }

    private static Aims nothingEver() {
        List<ManagementReview> silent = sound().evaluation().managementReviews().stream()
                .map(one -> one.with(review -> review.noImprovementBecause(Optional.empty())
                        .reports(List.of())
                        .decisions(List.of())))
                .toList();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(silent))
                .withImprovement(improvement -> improvement.improvements(List.of()));
    }

    private static Aims intervals(Aims aims, List<Interval> intervals) {
        return aims.withImprovement(improvement -> improvement.improvementIntervals(intervals));
    }

    private static Aims interval(Aims aims, Consumer<Interval.Builder> change) {
        return intervals(
                aims, List.of(aims.improvement().improvementIntervals().get(0).with(change)));
    }

    /** The sound dossier with its improvement completed early in the first year. */
    private static Aims early() {
        Improvement early = sound().improvement()
                .improvements()
                .get(0)
                .with(one -> one.decidedOn("2024-01-08")
                        .completion(done -> done.doneOn("2024-02-01").nothingChangedBecause("It changed a screen.")));
        return sound().withImprovement(improvement -> improvement.improvements(List.of(early)));
    }

    private static Aims decision(Consumer<ReviewDecision.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        ReviewDecision decision = reviews.get(0).decisions().get(0).with(change);
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0).with(review -> review.decisions(List.of(decision))), reviews.get(1))));
    }

    private static Aims last(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }
}
