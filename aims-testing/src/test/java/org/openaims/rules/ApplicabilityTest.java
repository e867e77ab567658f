package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.SoaEntry.Applicability;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/** What the statement of applicability in force makes of a control. */
class ApplicabilityTest {

    private static final String CONTROL = "A.10.3";

    @Test
    void a_control_that_is_left_out_does_not_apply_and_says_why() {
        RequirementOutcome outcome = outcome(stating(line -> line.applicability(Applicability.EXCLUDED)
                .ground(SoaEntry.Ground.NOT_NEEDED)
                .reason("Nothing is bought in.")));
        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome.reasons()).containsExactly("soa-1 leaves it out, not needed: Nothing is bought in.");
        assertThat(outcome(stating(line -> line.applicability(Applicability.EXCLUDED)))
                        .reasons())
                .containsExactly("soa-1 leaves it out, without a reason");
    }

    @Test
    void a_control_that_is_left_out_is_no_gap_whatever_a_rule_finds() {
        Aims excluded = stating(line -> line.applicability(Applicability.EXCLUDED));
        assertThat(outcome(excluded, finding(CONTROL)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(stating(line -> {}), finding(CONTROL)).outcome()).isEqualTo(Outcome.GAP);
    }

    @Test
    void a_rule_on_nothing_but_controls_that_are_left_out_does_not_apply_and_finds_nothing() {
        String why = "soa-1 leaves it out, not needed: Nothing is bought in.";
        Aims excluded = stating(line -> line.applicability(Applicability.EXCLUDED)
                .ground(SoaEntry.Ground.NOT_NEEDED)
                .reason("Nothing is bought in."));
        assertLeftOut(excluded, finding(CONTROL), why);
        Aims own = stating(line -> line.control("ACME-C1")
                .applicability(Applicability.EXCLUDED)
                .ground(SoaEntry.Ground.NOT_NEEDED)
                .reason("Nothing is bought in."));
        assertLeftOut(own, ownRule(), why);
    }

    @Test
    void a_rule_that_is_asked_for_something_else_too_finds_what_it_finds() {
        Aims excluded = stating(
                line -> line.applicability(Applicability.EXCLUDED),
                line -> line.control("A.10.4").applicability(Applicability.INCLUDED));
        assertFound(excluded, finding(CONTROL, "A.10.4"));
        assertFound(excluded, finding(CONTROL, "9.3.2-a"));
        assertFound(excluded, ownRule());
        assertFound(stating(line -> {}), finding(CONTROL));
        assertFound(stating(line -> line.control("A.2.2")), finding(CONTROL));
        assertFound(stating(line -> line.control("9.3.2-a").applicability(Applicability.EXCLUDED)), finding("9.3.2-a"));
        assertFound(stating(line -> {}, line -> line.applicability(Applicability.EXCLUDED)), finding(CONTROL));
    }

    @Test
    void a_rule_does_not_apply_from_the_change_on_that_leaves_its_control_out() {
        Aims included = stating(line -> {});
        Aims excluded = stating(line -> line.applicability(Applicability.EXCLUDED));
        AimsChecker checker = AimsChecker.of(Iso42001Rules.all().plus(finding(CONTROL)));
        Check before = checker.start(included, DAY);
        Check after = before.with(excluded);
        assertThat(after.result()).isEqualTo(checker.check(excluded, DAY));
        assertThat(after.with(included).result()).isEqualTo(before.result());
    }

    @Test
    void an_explanation_says_that_the_control_is_left_out() {
        Aims excluded = stating(line -> line.applicability(Applicability.EXCLUDED));
        Explanation explanation =
                AimsChecker.of(RuleSet.of(finding(CONTROL))).explain(excluded, DAY, "ACME-002", "scoring");
        assertThat(explanation.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(explanation.reasons()).containsExactly("soa-1 leaves it out, without a reason");
        assertThat(explanation.findings()).isEmpty();
    }

    private static void assertLeftOut(Aims aims, Rule rule, String why) {
        CheckResult result = AimsChecker.of(RuleSet.of(rule)).check(aims, DAY);
        assertThat(result.findings()).isEmpty();
        RuleOutcome outcome = result.ruleOutcome(rule.id()).orElseThrow();
        assertThat(outcome.status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(outcome.violated()).isZero();
        assertThat(outcome.notApplicable()).extracting(CountedReason::reason).containsExactly(why);
    }

    private static void assertFound(Aims aims, Rule rule) {
        CheckResult result = AimsChecker.of(RuleSet.of(rule)).check(aims, DAY);
        assertThat(result.findings()).hasSize(aims.context().systems().size());
        assertThat(result.ruleOutcome(rule.id()).orElseThrow().status()).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void a_control_that_is_left_out_for_some_systems_is_judged_for_the_others() {
        RequirementOutcome outcome = outcome(stating(line -> line.exclusion(exclusion -> exclusion.system("assistant"))
                .exclusion(exclusion -> exclusion.system("forecast"))));
        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(outcome.reasons()).containsExactly("no rule decides it yet");
    }

    @Test
    void a_control_that_is_to_be_in_place_has_time_through_its_day() {
        RequirementOutcome open =
                outcome(stating(line -> line.status(SoaEntry.Status.PLANNED).due(DAY)));
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(open.due()).contains(DAY);
        assertThat(open.reasons()).containsExactly("soa-1 includes it, to be in place by 2026-06-30");
        assertThat(open.dutyFrom()).hasToString("Optional[2024-01-01]");
        assertThat(open.dutySetBy()).hasToString("Optional[p-chief]");

        RequirementOutcome late = outcome(
                stating(line -> line.status(SoaEntry.Status.PARTLY_IN_PLACE).due(DAY.minusDays(1))));
        assertThat(late.outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(late.reasons())
                .containsExactly(
                        "it was to be in place by 2026-06-29, and no record shows that it is (8.1-c)",
                        "no rule decides it yet");
    }

    @Test
    void a_control_that_a_record_shows_in_place_has_no_day_ahead() {
        Aims planned = stating(line -> line.due(DAY.plusDays(30)));
        assertThat(outcome(planned).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(outcome(implemented(planned, Occurrence.on(DAY))).outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(outcome(implemented(planned, Occurrence.planned(DAY.plusDays(9))))
                        .outcome())
                .isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(outcome(stating(line -> line.status(SoaEntry.Status.IN_PLACE).due(DAY.plusDays(30))))
                        .outcome())
                .isEqualTo(Outcome.NOT_CHECKED);
    }

    @Test
    void a_control_of_which_the_statement_says_nothing_definite_is_not_checked() {
        assertReasons(
                sound().withPlanning(planning -> planning.applicabilityStatements(List.of())),
                "needs a statement of applicability in force (6.1.3-h)",
                "no rule decides it yet");
        assertReasons(
                stating(line -> line.control("A.2.2")), "soa-1 does not hold it (6.1.3-h)", "no rule decides it yet");
        Aims twice = stating(line -> {}, line -> line.applicability(Applicability.EXCLUDED));
        assertReasons(twice, "soa-1 both includes it and leaves it out (6.1.3-h)", "no rule decides it yet");
        Aims elsewhere = stating(line -> {})
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(
                        List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        assertReasons(elsewhere, "not handed in: /planning/applicabilityStatements", "no rule decides it yet");
    }

    @Test
    void own_controls_follow_the_catalogue_in_the_order_of_their_ids() {
        Aims own = stating(line -> line.control("ACME-C2"))
                .withPlanning(planning -> planning.ownControl("ACME-C1", control -> control.title("Four eyes"))
                        .ownControl(
                                "ACME-C0", control -> control.title("Given up").endedOn(DAY)));
        CheckResult result = AimsChecker.iso42001().check(own, DAY);
        assertThat(result.requirementOutcomes().stream().skip(220).map(RequirementOutcome::requirement))
                .containsExactly("ACME-C1", "ACME-C2");
    }

    @Test
    void an_own_control_is_judged_by_people_and_may_be_a_gap_by_a_rule_that_is_based_on_it() {
        Aims own = stating(line -> line.control("ACME-C1"));
        assertThat(ownOutcome(own).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        Aims judged = own.withEvaluation(evaluation -> evaluation.attestation(
                "at-1",
                attestation -> attestation
                        .requirement("ACME-C1")
                        .judgedOn("2026-03-01")
                        .judge("p-chief")
                        .relation(Attestation.Relation.INDEPENDENT)
                        .result(Attestation.Result.ADEQUATE)));
        assertThat(ownOutcome(judged).outcome()).isEqualTo(Outcome.JUDGED);
        RequirementOutcome gap = AimsChecker.of(Iso42001Rules.all().plus(ownRule()))
                .check(judged, DAY)
                .requirementOutcome("ACME-C1")
                .orElseThrow();
        assertThat(gap.outcome()).isEqualTo(Outcome.GAP);
        assertThat(gap.rules()).containsExactly("ACME-001");
        Aims left = stating(line -> line.control("ACME-C1").applicability(Applicability.EXCLUDED));
        assertThat(ownOutcome(left).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Rule finding(String... controls) {
        return rule("ACME-002", "each system is as ACME wants it")
                .shows(controls)
                .forEach(Registers.SYSTEMS)
                .must("wanting", "a system as ACME wants it", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is not", (system, c) -> values(system.id()))
                .remedy("Change {0}.");
    }

    private static Rule ownRule() {
        return rule("ACME-001", "four eyes look at each system")
                .basedOn("ACME-C1")
                .forEach(Registers.SYSTEMS)
                .must("two-eyes", "a second pair of eyes", (system, c) -> false)
                .found(GapKind.ABSENT, "{0} has one pair only", (system, c) -> values(system.id()))
                .remedy("Have somebody else look at {0}.");
    }

    private static void assertReasons(Aims aims, String... reasons) {
        assertThat(outcome(aims).outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(outcome(aims).reasons()).containsExactly(reasons);
    }

    private static RequirementOutcome ownOutcome(Aims aims) {
        return AimsChecker.iso42001()
                .check(aims, DAY)
                .requirementOutcome("ACME-C1")
                .orElseThrow();
    }

    private static RequirementOutcome outcome(Aims aims) {
        return AimsChecker.iso42001()
                .check(aims, DAY)
                .requirementOutcome(CONTROL)
                .orElseThrow();
    }

    private static RequirementOutcome outcome(Aims aims, Rule more) {
        return AimsChecker.of(Iso42001Rules.all().plus(more))
                .check(aims, DAY)
                .requirementOutcome(CONTROL)
                .orElseThrow();
    }

    @SafeVarargs
    private static Aims stating(Consumer<SoaEntry.Builder>... lines) {
        return sound().withOperation(operation -> operation.controls(List.of()))
                .withPlanning(planning -> planning.applicabilityStatements(List.of())
                        .applicabilityStatement("soa-1", statement -> {
                            statement
                                    .version("1")
                                    .approval(approval -> approval.decidedOn("2025-01-10")
                                            .approver("p-chief")
                                            .decision(Approval.Decision.APPROVED));
                            for (Consumer<SoaEntry.Builder> line : lines) {
                                statement.addEntry(SoaEntry.builder()
                                        .control(CONTROL)
                                        .applicability(Applicability.INCLUDED)
                                        .build()
                                        .with(line));
                            }
                        }));
    }

    private static Aims implemented(Aims aims, Occurrence inPlaceOn) {
        return aims.withOperation(operation -> operation.control(
                "impl-1", implementation -> implementation.control(CONTROL).inPlaceOn(inPlaceOn)));
    }
}
