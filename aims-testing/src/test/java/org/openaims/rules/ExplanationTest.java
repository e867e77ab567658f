package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.ExplainedStep.Answer;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.AimsGenerator;

class ExplanationTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    @Test
    void a_pass_tells_each_condition_with_the_values_it_saw() {
        Explanation explanation = CHECKER.explain(sound(), DAY, "4.3-01", "scoring");
        assertThat(explanation.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(told(explanation))
                .containsExactly(
                        "DUTY YES the AIMS runs, from 2024-01-01 on",
                        "CONDITION YES it is not retired (stages: OPERATION_AND_MONITORING)",
                        "BINDING YES the scope in force: scope-1",
                        "DEMAND YES scoring in the scope scope-1, or excluded from it with a reason",
                        "DEMAND YES a reason for leaving scoring out of the scope scope-1");
        assertThat(explanation.fields())
                .extracting(field -> field.name() + "=" + field.value())
                .contains("id=scoring", "impactClass=SIGNIFICANT", "owner=p-owner");
    }

    @Test
    void a_finding_tells_which_demand_is_not_met() {
        Aims unscoped = sound().withContext(context ->
                context.scopes(List.of(sound().context().scopes().get(0).with(scope -> scope.exclusions(List.of())))));
        Explanation explanation = CHECKER.explain(unscoped, DAY, "4.3-01", "triage");
        assertThat(explanation.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(explanation.findings()).extracting(Finding::key).containsExactly("4.3-01|triage|unclassified");
        assertThat(told(explanation))
                .contains("DEMAND NO triage in the scope scope-1, or excluded from it with a reason: the AI system "
                        + "triage is neither in the scope scope-1 nor excluded from it (unclassified)");
    }

    @Test
    void what_does_not_apply_ends_at_the_condition_that_says_so() {
        Explanation retired = CHECKER.explain(sound(), DAY, "4.3-01", "forecast");
        assertThat(retired.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(told(retired))
                .endsWith("CONDITION NO it is not retired (stages: OPERATION_AND_MONITORING, RETIREMENT)");
        assertThat(retired.reasons()).containsExactly("it is retired");
    }

    @Test
    void what_a_selection_leaves_out_does_not_apply() {
        Explanation chief = CHECKER.explain(sound(), DAY, "5.3-01", "ra-chief");
        assertThat(chief.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(told(chief))
                .containsExactly("SELECTION NO it gives the job of AIMS conformity today "
                        + "(role: top-management; held from 2020-01-01; ended on: none)");
    }

    @Test
    void what_is_not_yet_due_tells_until_when_there_is_time() {
        Aims untold = sound().withLeadership(leadership -> leadership.policies(
                List.of(sound().leadership().policies().get(0).with(policy -> policy.communications(List.of())))));
        Explanation open = CHECKER.explain(untold, LocalDate.of(2024, 3, 2), "5.2-02", "policy-1");
        assertThat(open.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(told(open))
                .anyMatch(step -> step.startsWith("DEMAND OPEN one communication of the policy")
                        && step.endsWith("until 2024-03-02)"));
    }

    @Test
    void an_unknown_value_is_named() {
        Aims unclassified = sound().withSystem("scoring", system -> system.impactClass(Optional.empty()));
        Explanation unknown = CHECKER.explain(unclassified, DAY, "6.1.4-01", "scoring");
        assertThat(unknown.status()).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(unknown.steps())
                .anyMatch(step -> step.answer() == Answer.UNKNOWN
                        && step.detail().filter("its impact class"::equals).isPresent());
    }

    @Test
    void a_stretch_is_explained_by_how_many_of_its_days_are_covered() {
        Explanation filled = CHECKER.explain(sound(), DAY, "5.3-02", "aims-conformity");
        assertThat(filled.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(told(filled))
                .containsExactly(
                        "DEMAND YES a named person in the role, or an acting holder or a deputy, on each day on which "
                                + "the AIMS ran and needed the role: 912 of the 912 days, the first 2024-01-01, the "
                                + "last 2026-06-30");
        Explanation vacant = CHECKER.explain(
                sound().withLeadership(leadership -> leadership.roleAssignments(List.of())),
                DAY,
                "5.3-02",
                "aims-conformity");
        assertThat(told(vacant))
                .containsExactly(
                        "DEMAND NO a named person in the role, or an acting holder or a deputy, on each day on which "
                                + "the AIMS ran and needed the role: no record shows anyone in the role "
                                + "aims-conformity since 2024-01-01 (days: 912) (current 2024-01-01)");
    }

    @Test
    void what_follows_is_explained_by_each_occasion_and_by_when_it_was_due() {
        assertThat(told(CHECKER.explain(sound(), DAY, "6.1.4-02", "ia-2024")))
                .containsExactly(
                        "CONDITION YES it was approved while the AIMS ran (day of approval: 2024-03-01)",
                        "OCCASION YES its approval on 2024-03-01, followed by one on 2024-03-20, in time up to "
                                + "2024-03-31 (30 days by default)",
                        "DEMAND YES one risk assessment that refers to ia-2024 within the limit");
    }

    @Test
    void a_catalogue_is_explained_by_how_many_of_its_keys_are_there() {
        assertThat(told(CHECKER.explain(sound(), DAY, "6.1.3-01", "soa-1")))
                .endsWith("DEMAND YES each control exactly once, and no other: 38 of 38 are there, in 38 entries");
    }

    @Test
    void a_trail_is_explained_by_each_step_that_is_there() {
        assertThat(told(CHECKER.explain(sound(), DAY, "GUIDE-02", "d-1")))
                .contains(
                        "OCCASION YES review decision d-1 of 2024-12-10",
                        "DEMAND YES each step of the trail, in order and in time, or a record of why none was needed");
    }

    @Test
    void a_rhythm_is_explained_by_its_occasions_and_the_time_between_them() {
        Explanation whole = CHECKER.explain(sound(), LocalDate.of(2026, 12, 10), "9.3.1-01", "");
        assertThat(whole.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(told(whole))
                .contains(
                        "DUTY YES it is owed from 2024-01-01 on",
                        "OCCASION YES management review mr-2025 of 2025-12-09",
                        "GAP NO one by 2026-12-09 after 2025-12-09, every 1 year with a tolerance of 0 days");
        Explanation review = CHECKER.explain(sound(), DAY, "9.3.1-01", "mr-2025");
        assertThat(review.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(told(review))
                .containsExactly("DEMAND YES an attendee who was in top management on that day (mr-2025; 2025-12-09)");
        Explanation owner = CHECKER.explain(sound(), DAY, "8.4-01", "scoring");
        assertThat(owner.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(told(owner)).anyMatch(step -> step.startsWith("GAP OPEN the next one by 2027-02-18"));
    }

    @Test
    void nothing_to_look_at_is_explained_for_the_management_system_as_a_whole() {
        Explanation none = CHECKER.explain(empty(), DAY, "4.3-02", "");
        assertThat(none.status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(told(none)).containsExactly("SELECTION NO one scope or more is looked at, if it is in force: 0");
        assertThat(CHECKER.explain(empty(), DAY, "4.3-02")).containsExactly(none);
    }

    @Test
    void a_rhythm_that_nobody_owes_is_explained_for_the_management_system_as_a_whole() {
        Explanation none = CHECKER.explain(empty(), DAY, "8.2-01", "");
        assertThat(none.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(told(none)).containsExactly("SELECTION NO one AI system or more is looked at: 0");
        assertThat(none.reasons()).containsExactly("no AI system is on record; nobody stated that there was none");
        assertThat(CHECKER.explain(empty(), DAY, "8.2-01")).containsExactly(none);
    }

    @Test
    void what_was_not_handed_in_is_told() {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        Explanation scope = CHECKER.explain(part, DAY, "4.3-01", "scoring");
        assertThat(scope.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(scope.reasons()).containsExactly("not handed in: /context/scopes");
    }

    @Test
    void an_unknown_rule_or_subject_is_refused() {
        assertThatThrownBy(() -> CHECKER.explain(sound(), DAY, "4.3-99", "scoring"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of a rule of this checker, found 4.3-99");
        assertThatThrownBy(() -> CHECKER.explain(sound(), DAY, "4.3-01", "scorin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of something that rule 4.3-01 looks at, of one AI system, found scorin");
    }

    /** The explanation of each subject says what the check said, over all rules and many records. */
    @Test
    void explanations_agree_with_the_check() {
        for (int seed = 0; seed < 8; seed++) {
            Aims aims =
                    AimsGenerator.seeded(seed).systems(12).faulty(seed % 2 == 1).generate();
            CheckResult result = CHECKER.check(aims, DAY);
            for (Rule rule : CHECKER.rules().rules()) {
                List<Explanation> explanations = CHECKER.explain(aims, DAY, rule.id());
                List<String> found = explanations.stream()
                        .flatMap(explanation -> explanation.findings().stream())
                        .map(Finding::key)
                        .distinct()
                        .sorted()
                        .toList();
                assertThat(found)
                        .as("rule %s, seed %s", rule.id(), seed)
                        .containsAll(result.findings().stream()
                                .filter(finding -> finding.rule().equals(rule.id()))
                                .map(Finding::key)
                                .toList());
                assertThat(explanations.stream().flatMap(explanation -> told(explanation).stream()))
                        .as("rule %s, seed %s", rule.id(), seed)
                        .allSatisfy(step -> assertThat(step).doesNotContain("{", "}", "Optional", "...", "nothing"));
                assertThat(explanations.stream()
                                .filter(explanation -> !lastWord(explanation))
                                .map(explanation -> explanation.subject() + " " + explanation.status() + " "
                                        + explanation.reasons() + " " + told(explanation)))
                        .as("rule %s, seed %s", rule.id(), seed)
                        .isEmpty();
            }
        }
    }

    /** Every finding is explained by its subject, with a step that answers no, or that does not know. */
    @Test
    void each_finding_can_be_explained_by_its_subject() {
        for (int seed = 0; seed < 24; seed++) {
            Aims aims =
                    AimsGenerator.seeded(seed).systems(6).faulty(seed % 4 != 0).generate();
            for (Finding finding : CHECKER.check(aims, DAY).findings()) {
                Explanation explanation = CHECKER.explain(aims, DAY, finding.rule(), finding.subject());
                assertThat(explanation.findings())
                        .as("%s, seed %s", finding, seed)
                        .extracting(Finding::key)
                        .contains(finding.key());
                assertThat(explanation.steps())
                        .as("%s, seed %s: %s", finding, seed, told(explanation))
                        .anyMatch(step -> step.answer() == Answer.NO || step.answer() == Answer.UNKNOWN);
            }
        }
    }

    @Test
    void an_interval_is_explained_by_what_it_says_and_what_is_asked_of_it() {
        Aims slow = reviewedEvery("P2Y", "P7M");
        Explanation interval = CHECKER.explain(slow, DAY, "9.3.1-01", "iv-review");
        assertThat(interval.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("9.3.1-01|iv-review|above-ceiling", "9.3.1-01|iv-review|wide-tolerance");
        assertThat(interval.status()).isEqualTo(RuleStatus.SATISFIED); // both are observations
        String told = "iv-review, decided on 2024-01-05, every 2 years with a tolerance of 7 months, counted from the "
                + "last one, in force from 2024-01-05 on";
        String tooLong = "DEMAND NO a reason for an interval longer than 1 year: the interval iv-review of 2 years has "
                + "no recorded reason (above-ceiling)";
        String tooWide =
                "DEMAND NO a tolerance of at most a quarter of the interval: the interval iv-review of 2 years "
                        + "has a tolerance of 7 months (wide-tolerance)";
        assertThat(told(interval))
                .containsExactly(
                        "SELECTION YES it is the interval in force: " + told,
                        "DUTY YES by 2026-06-30 an interval is called for",
                        tooLong,
                        tooWide);
        assertThat(told(CHECKER.explain(slow, DAY, "9.3.1-01", "")))
                .contains(
                        "DEMAND YES an interval that the organization decided, with the day of the decision: " + told,
                        tooLong,
                        tooWide);
    }

    @Test
    void an_interval_in_order_is_explained_and_one_that_another_took_the_place_of() {
        Aims twice = sound().withEvaluation(evaluation -> evaluation.addReviewIntervals(Interval.builder()
                .id("iv-later")
                .decidedOn("2025-01-01")
                .every(Period.ofMonths(6))
                .rhythm(Rhythm.fixedCalendar(LocalDate.of(2025, 1, 1)))
                .build()));
        assertThat(told(CHECKER.explain(twice, DAY, "9.3.1-01", "")))
                .containsSubsequence(
                        "BINDING YES the earlier interval iv-review, decided on 2024-01-05, every 1 year with a "
                                + "tolerance of 0 days, counted from the last one, in force from 2024-01-05 on",
                        "DEMAND YES an interval that the organization decided, with the day of the decision: iv-later, "
                                + "decided on 2025-01-01, every 6 months with a tolerance of 0 days, counted by the "
                                + "calendar from 2025-01-01, in force from 2025-01-01 on",
                        "DEMAND YES a reason for an interval longer than 1 year: the interval iv-later of 6 months "
                                + "needs none",
                        "DEMAND YES a tolerance of at most a quarter of the interval: the interval iv-later of 6 "
                                + "months has a tolerance of 0 days");
        Explanation earlier = CHECKER.explain(twice, DAY, "9.3.1-01", "iv-review");
        assertThat(earlier.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(earlier.steps()).extracting(ExplainedStep::answer).containsExactly(Answer.NO);
        assertThat(CHECKER.explain(twice, DAY, "9.3.1-01", "iv-later").status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void an_interval_that_nobody_decided_is_explained_for_the_management_system_as_a_whole() {
        Aims undeclared = sound().withPlanning(planning -> planning.riskAssessmentIntervals(List.of()));
        assertThat(CHECKER.explain(undeclared, DAY, "8.2-01").get(0).subject()).isEmpty();
        Explanation whole = CHECKER.explain(undeclared, DAY, "8.2-01", "");
        assertThat(whole.findings()).extracting(Finding::caseName).contains("undeclared");
        assertThat(told(whole))
                .endsWith("DEMAND NO an interval that the organization decided, with the day of the decision: none, so "
                        + "that it is 1 year by default");
    }

    @Test
    void a_rhythm_that_began_on_an_unknown_day_is_explained_from_the_first_occasion_on() {
        Aims undated = sound().withContext(context -> context.aimsPeriod(Optional.empty()));
        Explanation whole = CHECKER.explain(undated, LocalDate.of(2026, 12, 10), "9.3.1-01", "");
        assertThat(whole.findings()).extracting(Finding::caseName).contains("start-unknown", "current");
        assertThat(told(whole)).contains("DUTY UNKNOWN the start of the AIMS");
        assertThat(told(whole))
                .anyMatch(step -> step.startsWith("DEMAND YES an interval that the organization decided")
                        && step.contains(": iv-review, decided on 2024-01-05"))
                .anyMatch(step -> step.startsWith("GAP NO one by 2026-12-09 after 2025-12-09"));
    }

    @Test
    void a_finding_on_an_interval_that_has_the_id_of_a_system_is_explained_with_the_system() {
        Aims same = sound().withPlanning(planning -> planning.riskAssessmentIntervals(List.of(Interval.builder()
                .id("scoring")
                .decidedOn("2024-01-05")
                .every(Period.ofYears(1))
                .tolerance(Period.ofMonths(6))
                .build())));
        Explanation both = CHECKER.explain(same, DAY, "8.2-01", "scoring");
        assertThat(both.findings()).extracting(Finding::key).containsExactly("8.2-01|scoring|wide-tolerance");
        assertThat(both.status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(told(both))
                .contains("DEMAND NO a tolerance of at most a quarter of the interval: the interval scoring of 1 year "
                        + "has a tolerance of 6 months (wide-tolerance)");
    }

    private static Aims reviewedEvery(String every, String tolerance) {
        return sound().withEvaluation(evaluation ->
                evaluation.reviewIntervals(sound().evaluation().reviewIntervals().stream()
                        .map(interval -> interval.with(changed -> changed.every(Period.parse(every))
                                .tolerance(Period.parse(tolerance))
                                .reason(Optional.empty())))
                        .toList()));
    }

    /** Whether the last answers lead to what came of it. */
    private static boolean lastWord(Explanation explanation) {
        List<Answer> answers =
                explanation.steps().stream().map(ExplainedStep::answer).toList();
        return switch (explanation.status()) {
            case SATISFIED -> !answers.contains(Answer.UNKNOWN);
            case UNDECIDED -> answers.contains(Answer.UNKNOWN);
            case VIOLATED -> answers.contains(Answer.NO) || answers.contains(Answer.UNKNOWN);
            case NOT_YET_DUE, NOT_APPLICABLE, NO_OCCASION, NOT_CHECKED -> true;
            case ERROR -> false;
        };
    }

    private static List<String> told(Explanation explanation) {
        return explanation.steps().stream()
                .map(step -> step.kind() + " " + step.answer() + " " + step.text()
                        + step.detail().map(detail -> " (" + detail + ")").orElse(""))
                .toList();
    }
}
