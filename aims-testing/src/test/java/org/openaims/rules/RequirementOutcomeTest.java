package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extent;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/** Each row of the table of outcomes, reached by one change to the sound dossier. */
class RequirementOutcomeTest {

    private static final String DIGEST = "a".repeat(64);
    private static final String OTHER_DIGEST = "b".repeat(64);

    @Test
    void a_result_holds_one_outcome_for_each_entry_of_the_catalogue_in_its_order() {
        CheckResult result = AimsChecker.iso42001().check(sound(), DAY);
        assertThat(result.requirementOutcomes())
                .extracting(RequirementOutcome::requirement)
                .hasSize(220)
                .doesNotContain("6.1.4-g")
                .isEqualTo(Iso42001.entries().stream().map(CatalogueEntry::id).toList());
        assertThat(result.requirementOutcome("6.1.4-g")).isEmpty();
    }

    @Test
    void a_grave_finding_makes_a_gap_of_its_kinds() {
        RequirementOutcome outcome =
                outcome(lastReview(review -> review.minutes(Optional.empty()).attendees(List.of())), DAY, "9.3.1-a");
        assertThat(outcome.outcome()).isEqualTo(Outcome.GAP);
        assertThat(outcome.gapKinds()).containsExactly(GapKind.BREACH);
        assertThat(outcome.reasons()).containsExactly("1 finding of rule 9.3.1-01", "1 finding of rule 9.3.3-04");
        assertThat(outcome.rules()).containsExactly("9.3.1-01", "9.3.3-04");
        RequirementOutcome late = outcome(sound(), LocalDate.of(2026, 12, 10), "9.3.1-a");
        assertThat(late.gapKinds()).containsExactly(GapKind.LATE);
        assertThat(late.reasons()).containsExactly("1 finding of rule 9.3.1-01");
        RequirementOutcome absent =
                outcome(sound().withLeadership(leadership -> leadership.policies(List.of())), DAY, "5.2-a");
        assertThat(absent.gapKinds()).containsExactly(GapKind.ABSENT);
    }

    @Test
    void an_observation_makes_no_gap() {
        Aims unlisted = sound().withSupport(support -> support.documents(List.of()));
        assertThat(AimsChecker.iso42001().check(unlisted, DAY).findings()).hasSize(1);
        assertThat(outcome(unlisted, DAY, "5.2-e").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void what_is_not_yet_due_for_one_subject_does_not_hide_what_is_shown_by_the_others() {
        Aims decided = sound().withEvaluation(evaluation ->
                evaluation.managementReviews(sound().evaluation().managementReviews().stream()
                        .map(review -> review.with(changed -> changed.addDecisions(ReviewDecision.builder()
                                .id(ReviewDecisionId.of("late-" + review.id()))
                                .kind(ReviewDecision.Kind.OTHER)
                                .statement("Look at it again.")
                                .build())))
                        .map(review -> review.with(changed -> changed.addReports(ReviewDecisionId.of("late-mr-2024"))))
                        .toList()));
        assertThat(outcome(decided, DAY, "9.3.2-a").outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(AimsChecker.iso42001()
                        .check(decided, DAY)
                        .ruleOutcome("9.3.2-01")
                        .orElseThrow()
                        .notYetDue())
                .hasSize(1);
    }

    @Test
    void what_no_rule_decides_is_not_checked_even_where_one_speaks_of_it() {
        assertNotChecked(outcome(sound(), DAY, "4.1-a"), "no rule decides it yet");
        assertNotChecked(outcome(sound(), DAY, "4.3-d"), "no rule decides it yet; a part of it is checked by 4.3-02");
        assertThat(outcome(sound(), DAY, "A.2.2").reasons()).contains("no rule decides it yet");
    }

    @Test
    void a_rule_left_out_or_changed_leaves_its_requirement_not_checked() {
        AimsChecker without = AimsChecker.of(Iso42001Rules.all().without("9.3.1-01"));
        assertNotChecked(outcome(without, sound(), "9.3.1-a"), "rule 9.3.1-01 was left out");
        AimsChecker softened = AimsChecker.of(
                Iso42001Rules.all().severity("9.3.1-01", "without-top-management", Severity.OBSERVATION));
        assertNotChecked(outcome(softened, sound(), "9.3.1-a"), "rule 9.3.1-01 was changed");
    }

    @Test
    void the_severity_that_a_case_has_already_changes_nothing() {
        AimsChecker same = AimsChecker.of(
                Iso42001Rules.all().severity("9.3.1-01", "without-top-management", Severity.NONCONFORMITY));
        assertThat(outcome(same, sound(), "9.3.1-a").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void a_rule_that_fails_leaves_its_requirement_not_checked() {
        Rule failing = rule("ACME-001", "each assignment is sealed")
                .shows("5.3-c")
                .forEach(Registers.ROLE_ASSIGNMENTS)
                .must("seal", "a seal", (assignment, records) -> {
                    throw new IllegalStateException("no wax");
                })
                .found(GapKind.ABSENT, "no seal", (assignment, records) -> values())
                .remedy("Seal it.");
        RequirementOutcome outcome = outcome(with(failing), sound(), "5.3-c");
        assertNotChecked(
                outcome,
                "rule ACME-001 failed: ra-auditor: java.lang.IllegalStateException: no wax",
                "rule ACME-001 failed: ra-chief: java.lang.IllegalStateException: no wax",
                "rule ACME-001 failed: ra-lead: java.lang.IllegalStateException: no wax",
                "rule ACME-001 failed: ra-owner: java.lang.IllegalStateException: no wax",
                "rule ACME-001 failed: ra-report: java.lang.IllegalStateException: no wax");
    }

    @Test
    void an_unknown_value_leaves_the_requirement_not_checked() {
        assertNotChecked(
                outcome(system(system -> system.impactClass(Optional.empty())), DAY, "6.1.4-f"),
                "unknown: its impact class");
    }

    @Test
    void a_missing_prerequisite_is_named() {
        Aims none = sound().withLeadership(leadership -> leadership.policies(List.of()));
        assertNotChecked(outcome(none, DAY, "5.2-g"), "needs an AI policy in force (5.2-a)");
        Aims unscoped = sound().withContext(context -> context.scopes(List.of()));
        assertNotChecked(outcome(unscoped, DAY, "4.3-e"), "needs a scope in force (4.3-d) (3 times)");
    }

    @Test
    void what_was_not_handed_in_is_not_checked() {
        Aims register = handingIn("/context/systems");
        assertNotChecked(outcome(register, DAY, "9.3.2-a"), "not handed in: /evaluation/managementReviews");
        assertNotChecked(
                outcome(register, DAY, "5.1-e"),
                "not handed in: /evaluation/attestations",
                "not handed in: /evaluation/managementReviews");
    }

    @Test
    void what_is_not_yet_due_says_when_it_is() {
        Aims unreviewed = sound().withEvaluation(evaluation -> evaluation.managementReviews(List.of()));
        RequirementOutcome outcome = outcome(unreviewed, LocalDate.of(2025, 1, 1), "9.3.1-a");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(outcome.due()).contains(LocalDate.of(2025, 1, 1));
        assertThat(outcome.reasons()).containsExactly("the first one is not yet due");
    }

    @Test
    void without_an_occasion_nothing_is_shown() {
        Aims undecided = sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(sound().evaluation().managementReviews().get(1))));
        RequirementOutcome outcome = outcome(undecided, DAY, "9.3.2-a");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NO_OCCASION);
        assertThat(outcome.reasons())
                .containsExactly(
                        "no decision of a management review is on record", "no earlier review decided anything");
        Rule satisfied = always("ACME-001", true);
        assertThat(outcome(with(satisfied), undecided, "9.3.2-a").outcome()).isEqualTo(Outcome.NO_OCCASION);
    }

    @Test
    void an_own_rule_adds_a_gap_and_never_a_pass() {
        assertThat(outcome(with(always("ACME-001", false)), sound(), "9.3.2-a").outcome())
                .isEqualTo(Outcome.GAP);
        AimsChecker ownOnly =
                AimsChecker.of(Iso42001Rules.all().without("9.3.2-01").plus(always("ACME-001", true)));
        assertNotChecked(outcome(ownOnly, sound(), "9.3.2-a"), "rule 9.3.2-01 was left out");
    }

    @Test
    void a_requirement_is_shown_as_strongly_as_its_weakest_link() {
        assertThat(outcome(sound(), DAY, "5.3-c").outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(strength(owner(owner -> owner.evidence(Optional.empty())))).contains(Strength.STATED);
        assertThat(strength(owner(owner -> owner.evidence(evidence().with(one -> one.place(Optional.empty()))))))
                .contains(Strength.STATED);
        assertThat(strength(owner(owner -> owner.evidence(evidence().with(one -> one.datedOn(Optional.empty()))))))
                .contains(Strength.STATED);
        assertThat(strength(owner(owner -> owner.evidence(evidence())))).contains(Strength.VERIFIED);
        assertThat(strength(owner(owner -> owner.evidence(evidence().with(one -> one.sha256(OTHER_DIGEST))))))
                .contains(Strength.EVIDENCED);
        RoleAssignment second =
                sound().leadership().roleAssignments().get(1).with(one -> one.id(RoleAssignmentId.of("ra-deputy")));
        Aims two = owner(owner -> owner.evidence(evidence()))
                .withLeadership(leadership -> leadership.addRoleAssignments(second));
        assertThat(strength(two)).contains(Strength.EVIDENCED);
    }

    @Test
    void evidence_that_has_expired_by_the_day_is_worth_what_is_stated() {
        assertThat(strength(expiring(DAY.minusDays(1)))).contains(Strength.STATED);
        assertThat(strength(expiring(DAY))).contains(Strength.VERIFIED);
        CheckResult before = owners().start(expiring(DAY), DAY).result();
        assertThat(before.ruleOutcome("ACME-003").orElseThrow().strength()).contains(Strength.EVIDENCED);
        CheckResult goneOn =
                owners().start(expiring(DAY), DAY).on(DAY.plusDays(1)).result();
        assertThat(goneOn.ruleOutcome("ACME-003").orElseThrow().strength()).contains(Strength.STATED);
        assertThat(goneOn).isEqualTo(owners().check(expiring(DAY), DAY.plusDays(1)));
    }

    /** A rule that looks at nothing but the evidence of an assignment. */
    private static AimsChecker owners() {
        return AimsChecker.of(RuleSet.of(rule("ACME-003", "each role is held by somebody")
                .basedOn("ACME policy 5")
                .forEach(Registers.ROLE_ASSIGNMENTS)
                .evidencedBy((assignment, records) -> assignment.evidence())
                .must("nobody", "a holder", (assignment, records) -> true)
                .found(GapKind.ABSENT, "{0} has none", (assignment, records) -> values(assignment.id()))
                .remedy("Name the holder of {0}.")));
    }

    private static Aims expiring(LocalDate last) {
        return owner(owner -> owner.evidence(evidence().with(one -> one.validUntil(last))));
    }

    @Test
    void what_a_program_decides_is_not_open_to_a_judgement() {
        Attestation refusing = attestation("5.3-c", one -> one.result(Attestation.Result.NOT_ADEQUATE));
        assertThat(outcome(judged(refusing), DAY, "5.3-c").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void what_a_person_is_to_judge_needs_a_judgement() {
        for (String requirement : List.of("4.3-e", "5.1-e")) {
            RequirementOutcome outcome = outcome(judged(), DAY, requirement);
            assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
            assertThat(outcome.reasons()).containsExactly("nobody has judged it");
        }
        Aims part =
                handingIn("/context/systems", "/context/scopes", "/context/aimsPeriod", "/leadership/roleAssignments");
        RequirementOutcome outcome = outcome(part, DAY, "4.3-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome.reasons()).containsExactly("judgements were not handed in");
    }

    @Test
    void a_positive_judgement_is_judged_or_judged_by_its_owner() {
        for (String requirement : List.of("4.3-e", "5.1-e")) {
            assertThat(judgedOutcome(attestation(requirement, one -> {}))).isEqualTo(Outcome.JUDGED);
            assertThat(judgedOutcome(
                            attestation(requirement, one -> one.result(Attestation.Result.ADEQUATE_WITH_RESERVATION))))
                    .isEqualTo(Outcome.JUDGED);
            assertThat(judgedOutcome(attestation(requirement, one -> one.relation(Attestation.Relation.OWNER))))
                    .isEqualTo(Outcome.JUDGED_BY_OWNER);
            assertThat(judgedOutcome(attestation(requirement, one -> one.relation(Attestation.Relation.DOER))))
                    .isEqualTo(Outcome.JUDGED_BY_OWNER);
        }
    }

    @Test
    void a_judgement_does_not_stand_in_for_what_the_program_checks() {
        Aims gap = judged(attestation("4.3-e", one -> {}))
                .withContext(context -> context.scopes(List.of(scope().with(scope -> scope.exclusions(List.of())))));
        assertThat(outcome(gap, DAY, "4.3-e").outcome()).isEqualTo(Outcome.GAP);
    }

    @Test
    void a_judgement_of_not_adequate_is_a_gap_whatever_others_say() {
        Attestation refusing =
                attestation("4.3-e", one -> one.id(AttestationId.of("at-no")).result(Attestation.Result.NOT_ADEQUATE));
        Attestation newer = attestation("4.3-e", one -> one.judgedOn(DAY));
        RequirementOutcome outcome = outcome(judged(refusing, newer), DAY, "4.3-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.GAP);
        assertThat(outcome.gapKinds()).containsExactly(GapKind.BREACH);
        assertThat(outcome.reasons()).containsExactly("judged not adequate on 2026-03-01 (at-no)");
    }

    @Test
    void a_judgement_holds_through_its_last_day() {
        assertThat(judgedOutcome(attestation("4.3-e", one -> one.validUntil(DAY))))
                .isEqualTo(Outcome.JUDGED);
        RequirementOutcome expired =
                outcome(judged(attestation("4.3-e", one -> one.validUntil(DAY.minusDays(1)))), DAY, "4.3-e");
        assertThat(expired.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(expired.reasons()).containsExactly("the judgement of 2026-03-01 has expired");
    }

    @Test
    void a_judgement_of_a_later_day_is_not_seen() {
        assertThat(judgedOutcome(attestation("4.3-e", one -> one.judgedOn(DAY.plusDays(1)))))
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    void a_judgement_ends_with_the_next_change_of_its_records() {
        Aims aims = judged(attestation("4.3-e", one -> one.addRecords(judgedScope("1"))));
        assertThat(outcome(aims, DAY, "4.3-e").outcome()).isEqualTo(Outcome.JUDGED);
        assertNeedsJudgement(scopes(aims, scope().with(scope -> scope.version("2"))));
        assertNeedsJudgement(scopes(
                aims,
                scope(),
                scope().with(scope -> scope.id(ScopeId.of("scope-2")).supersedes(ScopeId.of("scope-1")))));
        assertNeedsJudgement(scopes(aims, scope().with(scope -> scope.recordedOn(LocalDate.of(2026, 3, 2)))));
        assertThat(outcome(
                                scopes(aims, scope().with(scope -> scope.recordedOn(LocalDate.of(2026, 3, 1)))),
                                DAY,
                                "4.3-e")
                        .outcome())
                .isEqualTo(Outcome.JUDGED);
        assertNeedsJudgement(scopes(aims, scope().with(scope -> scope.id(ScopeId.of("scope-9")))));
    }

    @Test
    void a_judgement_in_a_role_that_the_judge_did_not_hold_on_that_day_does_not_count() {
        Attestation asOwner = attestation("5.1-e", one -> one.capacity(Role.AIMS_CONFORMITY));
        RequirementOutcome outcome = outcome(judged(asOwner), DAY, "5.1-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome.reasons()).containsExactly("no record shows the role in which it was judged on 2026-03-01");
        Attestation asChief = attestation("5.1-e", one -> one.capacity(Role.TOP_MANAGEMENT));
        assertThat(judgedOutcome(asChief)).isEqualTo(Outcome.JUDGED);
        Attestation before = asChief.with(one -> one.judgedOn(LocalDate.of(2019, 12, 31)));
        assertThat(judgedOutcome(before)).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        Attestation against = asOwner.with(one -> one.result(Attestation.Result.NOT_ADEQUATE));
        assertThat(judgedOutcome(against)).isEqualTo(Outcome.GAP);
    }

    @Test
    void a_judgement_of_a_part_leaves_the_rest_to_be_judged() {
        Attestation part = attestation("5.1-e", one -> one.scope("The sites in Europe."));
        RequirementOutcome outcome = outcome(judged(part), DAY, "5.1-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome.reasons()).containsExactly("the judgement of 2026-03-01 is about a part of it");
        assertThat(judgedOutcome(part.with(one -> one.result(Attestation.Result.NOT_ADEQUATE))))
                .isEqualTo(Outcome.GAP);
    }

    @Test
    void a_judge_who_stands_in_the_record_is_not_independent_whatever_is_said() {
        RecordLink assessment = RecordLink.builder()
                .register("/planning/riskAssessments")
                .recordId("risk-2026")
                .build();
        Attestation own = attestation("5.1-e", one -> one.judge("p-owner").addRecords(assessment));
        RequirementOutcome outcome = outcome(judged(own), DAY, "5.1-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.JUDGED_BY_OWNER);
        assertThat(outcome.reasons()).containsExactly("p-owner judged risk-2026, and stands in it (at-1)");
        assertThat(judgedOutcome(own.with(one -> one.judge("p-chief")))).isEqualTo(Outcome.JUDGED);
    }

    @Test
    void judgements_are_listed_with_those_that_count_first_and_of_these_the_worst() {
        Attestation expired = attestation("5.1-e", one -> one.id("at-old").validUntil(DAY.minusDays(1)));
        Attestation reserved =
                attestation("5.1-e", one -> one.id("at-reserved").result(Attestation.Result.ADEQUATE_WITH_RESERVATION));
        Attestation newest = attestation("5.1-e", one -> one.id("at-new").judgedOn(DAY));
        RequirementOutcome outcome = outcome(judged(expired, newest, reserved), DAY, "5.1-e");
        assertThat(outcome.judgements()).extracting(Judgement::id).containsExactly("at-reserved", "at-new", "at-old");
        assertThat(outcome.reasons()).containsExactly("with a reservation (at-reserved)");
    }

    private static void assertNeedsJudgement(Aims aims) {
        assertThat(outcome(aims, DAY, "4.3-e").outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    private static void assertNotChecked(RequirementOutcome outcome, String... reasons) {
        assertThat(outcome.outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(outcome.reasons()).containsExactly(reasons);
    }

    private static RequirementOutcome outcome(Aims aims, LocalDate asOf, String requirement) {
        return AimsChecker.iso42001()
                .check(aims, asOf)
                .requirementOutcome(requirement)
                .orElseThrow();
    }

    private static RequirementOutcome outcome(AimsChecker checker, Aims aims, String requirement) {
        return checker.check(aims, DAY).requirementOutcome(requirement).orElseThrow();
    }

    private static Outcome judgedOutcome(Attestation attestation) {
        return outcome(judged(attestation), DAY, attestation.requirement()).outcome();
    }

    private static Optional<Strength> strength(Aims aims) {
        return outcome(AimsChecker.iso42001().withVerifiedEvidence(Set.of(DIGEST)), aims, "5.3-c")
                .strength();
    }

    private static AimsChecker with(Rule own) {
        return AimsChecker.of(Iso42001Rules.all().plus(own));
    }

    /** A rule of the organization's own that speaks of 9.3.2-a and finds nothing, or finds all reviews wanting. */
    private static Rule always(String id, boolean met) {
        return rule(id, "each review is as ACME wants it")
                .shows("9.3.2-a")
                .forEach(Registers.MANAGEMENT_REVIEWS)
                .must("wanting", "a review as ACME wants it", (review, records) -> met)
                .found(GapKind.INCOMPLETE, "{0} is not", (review, records) -> values(review.id()))
                .remedy("Hold it again.");
    }

    private static Aims judged(Attestation... attestations) {
        return unaudited().withEvaluation(evaluation -> evaluation.attestations(List.of(attestations)));
    }

    /** The sound dossier without the audits, whose conclusions are judgements, too. */
    private static Aims unaudited() {
        return sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of()));
    }

    private static Attestation attestation(String requirement, Consumer<Attestation.Builder> change) {
        return Attestation.builder()
                .id(AttestationId.of("at-1"))
                .requirement(requirement)
                .judgedOn(LocalDate.of(2026, 3, 1))
                .judge(PersonId.of("p-chief"))
                .relation(Attestation.Relation.INDEPENDENT)
                .result(Attestation.Result.ADEQUATE)
                .build()
                .with(change);
    }

    private static RecordLink judgedScope(String version) {
        return RecordLink.builder()
                .register("/context/scopes")
                .recordId("scope-1")
                .version(version)
                .build();
    }

    private static Scope scope() {
        return sound().context().scopes().get(0);
    }

    private static Aims scopes(Aims aims, Scope... scopes) {
        return aims.withContext(context -> context.scopes(List.of(scopes)));
    }

    private static Evidence evidence() {
        return Evidence.builder()
                .place("evidence/letter.pdf")
                .datedOn(LocalDate.of(2024, 1, 1))
                .sha256(DIGEST)
                .build();
    }

    private static Aims owner(Consumer<RoleAssignment.Builder> change) {
        List<RoleAssignment> assignments = sound().leadership().roleAssignments();
        return sound().withLeadership(leadership -> leadership.roleAssignments(
                List.of(assignments.get(0), assignments.get(1).with(change), assignments.get(2))));
    }

    private static Aims lastReview(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }

    private static Aims system(Consumer<AiSystem.Builder> change) {
        return sound().withContext(context -> context.systems(
                List.of(sound().system(AiSystemId.of("scoring")).orElseThrow().with(change))));
    }

    private static Aims handingIn(String... registers) {
        return sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(List.of(registers).stream()
                .map(one -> new Extent.HandedInRegister(one, Optional.empty(), Optional.empty()))
                .toList())));
    }
}
