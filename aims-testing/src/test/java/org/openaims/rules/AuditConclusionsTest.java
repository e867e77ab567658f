package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.AuditConclusion.Sign;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.improvement.Closing;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Judgement.Relation;
import org.openaims.model.result.Judgement.Standing;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;

/** The conclusions of internal audits as judgements of what no program decides: 5.1-e is for a person alone, 4.3-e in part. */
class AuditConclusionsTest {

    @Test
    void a_conclusion_on_a_requirement_a_clause_or_a_chapter_judges_what_is_below_it() {
        for (String subject : List.of("5.1-e", "5.1", "5")) {
            assertThat(outcome(audited(audit(subject, Sign.POSITIVE))).outcome())
                    .as(subject)
                    .isEqualTo(Outcome.JUDGED);
        }
        for (String subject : List.of("5.1-f", "5.2", "1", "5.10")) {
            assertThat(outcome(audited(audit(subject, Sign.POSITIVE))).outcome())
                    .as(subject)
                    .isEqualTo(Outcome.NEEDS_JUDGEMENT);
        }
    }

    @Test
    void a_judgement_tells_who_judged_in_which_role_and_until_when_it_holds() {
        RequirementOutcome outcome = outcome(audited(audit("5.1", Sign.WITH_RESERVATION)));
        assertThat(outcome.reasons()).containsExactly("with a reservation (audit-1)");
        assertThat(outcome.judgements()).hasSize(1).first().satisfies(judgement -> {
            assertThat(judgement.source()).isEqualTo(Judgement.Source.INTERNAL_AUDIT);
            assertThat(judgement.sign()).isEqualTo(Judgement.Sign.WITH_RESERVATION);
            assertThat(judgement.judges()).hasSize(1);
            assertThat(judgement.judges().get(0).person()).hasToString("p-owner");
            assertThat(judgement.judges().get(0).roles()).contains(Role.AIMS_CONFORMITY);
            assertThat(judgement.validUntil()).hasToString("Optional[2029-03-02]");
        });
    }

    @Test
    void an_audit_of_own_work_is_judged_by_its_owner_unless_a_safeguard_stood() {
        Consumer<InternalAudit.Builder> ownArea = audit ->
                audit.areas(List.of()).area(area -> area.name("leadership").owner("p-owner"));
        InternalAudit own = audit("5.1", Sign.POSITIVE).with(ownArea);
        assertThat(relation(own)).isEqualTo(Relation.OWN_WORK);
        assertThat(outcome(audited(own)).outcome()).isEqualTo(Outcome.JUDGED_BY_OWNER);
        assertThat(outcome(audited(own)).reasons())
                .containsExactly("an auditor of audit-1 answers for an area that was audited");

        assertThat(relation(guarded(own, "2026-03-01"))).isEqualTo(Relation.INDEPENDENT);
        assertThat(relation(guarded(own, "2026-03-02"))).isEqualTo(Relation.OWN_WORK);
    }

    @Test
    void an_audit_of_which_nobody_knows_whose_work_it_was_is_taken_for_one_of_own_work() {
        InternalAudit unknown = audit("5.1", Sign.POSITIVE).with(audit -> audit.areas(List.of()));
        assertThat(relation(unknown)).isEqualTo(Relation.UNKNOWN);
        assertThat(outcome(audited(unknown)).outcome()).isEqualTo(Outcome.JUDGED_BY_OWNER);
        InternalAudit external = unknown.with(audit -> audit.auditors(List.of())
                .auditor(auditor -> auditor.person("p-guest").external(true)));
        assertThat(relation(external)).isEqualTo(Relation.INDEPENDENT);
        assertThat(relation(unknown.with(audit -> audit.auditors(List.of())))).isEqualTo(Relation.UNKNOWN);
    }

    @Test
    void a_conclusion_against_a_clause_is_a_gap_until_a_later_audit_concludes_otherwise() {
        RequirementOutcome against = outcome(audited(audit("5.1", Sign.NEGATIVE)));
        assertThat(against.outcome()).isEqualTo(Outcome.GAP);
        assertThat(against.gapKinds()).containsExactly(GapKind.BREACH);
        assertThat(against.reasons()).containsExactly("the internal audit audit-1 of 2026-03-02 concluded against it");

        InternalAudit later = later(audit("5", Sign.POSITIVE));
        assertThat(outcome(audited(audit("5.1", Sign.NEGATIVE), later)).outcome())
                .isEqualTo(Outcome.JUDGED);
        assertThat(outcome(audited(audit("5.1", Sign.NEGATIVE), later(audit("5.1-e", Sign.POSITIVE))))
                        .outcome())
                .isEqualTo(Outcome.GAP);
    }

    @Test
    void a_finding_is_a_gap_until_its_nonconformity_is_closed_whatever_is_concluded_later() {
        InternalAudit found = audit("5.1", Sign.NEGATIVE).with(audit -> audit.addFinding(finding("5.1-e")));
        InternalAudit later = later(audit("5.1", Sign.POSITIVE));
        assertThat(outcome(audited(found, later)).outcome()).isEqualTo(Outcome.GAP);
        assertThat(outcome(audited(found, later)).reasons())
                .containsExactly("the internal audit audit-1 of 2026-03-02 concluded against it: "
                        + "its finding f-1 is not dealt with");

        Aims closed = audited(found, later)
                .withImprovement(improvement -> improvement.addNonconformity(nonconformity(closing -> {})));
        assertThat(outcome(closed).outcome()).isEqualTo(Outcome.JUDGED);
        Aims reopened = audited(found, later)
                .withImprovement(improvement -> improvement.addNonconformity(
                        nonconformity(closing -> closing.reopening(again -> again.reopenedOn("2026-05-01")))));
        assertThat(outcome(reopened).outcome()).isEqualTo(Outcome.GAP);
        Aims closedAlone = audited(found)
                .withImprovement(improvement -> improvement.addNonconformity(nonconformity(closing -> {})));
        assertThat(outcome(closedAlone).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome(closedAlone).reasons())
                .containsExactly(
                        "what was objected to on 2026-03-02 has been dealt with, and nobody has judged it since");
    }

    @Test
    void an_observation_of_an_audit_is_no_gap() {
        InternalAudit remarked = audit("5.1", Sign.POSITIVE)
                .with(audit ->
                        audit.addFinding(finding("5.1-e").with(one -> one.grade(AuditFinding.Grade.OBSERVATION))));
        assertThat(outcome(audited(remarked)).outcome()).isEqualTo(Outcome.JUDGED);
    }

    @Test
    void a_conclusion_against_a_clause_speaks_of_what_its_findings_name_and_of_nothing_else() {
        InternalAudit other = audit("5.1", Sign.NEGATIVE).with(audit -> audit.addFinding(finding("5.1-f")));
        assertThat(outcome(audited(other)).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome(audited(other), "5.1-f").outcome()).isEqualTo(Outcome.GAP);
    }

    @Test
    void a_conclusion_holds_until_the_audits_have_to_have_come_round_again() {
        InternalAudit old = audit("5.1", Sign.POSITIVE)
                .with(audit -> audit.startedOn("2023-06-29").completedOn("2023-06-30"));
        assertThat(outcome(audited(old)).outcome()).isEqualTo(Outcome.JUDGED);
        InternalAudit older = old.with(audit -> audit.completedOn("2023-06-29"));
        assertThat(outcome(audited(older)).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome(audited(older)).reasons()).containsExactly("the judgement of 2023-06-29 has expired");

        Aims yearly = audited(audit("5.1", Sign.POSITIVE)
                        .with(audit -> audit.startedOn("2025-06-28").completedOn("2025-06-29")))
                .withEvaluation(evaluation -> evaluation.auditCoverageInterval(
                        "coverage",
                        interval -> interval.decidedOn("2025-01-01")
                                .every(Period.ofYears(1))
                                .rhythm(Rhythm.rollingFromLast())));
        assertThat(outcome(yearly).outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    void a_conclusion_ends_where_a_new_version_of_what_was_audited_applies() {
        Aims first = audited(audit("4.3", Sign.POSITIVE));
        assertThat(outcome(first, "4.3-e").outcome()).isEqualTo(Outcome.JUDGED);
        Aims second = first.withContext(context -> context.addScope(sound().context()
                .scopes()
                .get(0)
                .with(scope -> scope.id("scope-2").version("2").effectiveFrom("2026-03-03"))));
        RequirementOutcome outcome = outcome(second, "4.3-e");
        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome.judgements()).extracting(Judgement::standing).containsExactly(Standing.RECORDS_CHANGED);
        assertThat(outcome.reasons()).containsExactly("records have changed since the judgement of 2026-03-02");
    }

    @Test
    void an_audit_that_is_not_yet_over_concludes_nothing() {
        InternalAudit running = audit("5.1", Sign.NEGATIVE).with(audit -> audit.completedOn(Optional.empty()));
        assertThat(outcome(audited(running)).judgements()).isEmpty();
        InternalAudit ahead = audit("5.1", Sign.NEGATIVE).with(audit -> audit.completedOn("2026-07-01"));
        assertThat(outcome(audited(ahead)).judgements()).isEmpty();
    }

    private static Relation relation(InternalAudit audit) {
        return outcome(audited(audit)).judgements().get(0).relation();
    }

    private static InternalAudit guarded(InternalAudit audit, String since) {
        return audit.with(changed -> changed.auditors(List.of())
                .auditor(auditor -> auditor.person("p-owner")
                        .safeguard(guard -> guard.setUpOn(since).statement("A second reviewer looked at all of it."))));
    }

    private static InternalAudit audit(String subject, Sign sign) {
        return InternalAudit.builder()
                .id("audit-1")
                .startedOn("2026-03-01")
                .completedOn("2026-03-02")
                .auditor(auditor -> auditor.person("p-owner"))
                .area(area -> area.name("leadership").owner("p-chief"))
                .conclusion(conclusion -> conclusion.subject(subject).sign(sign))
                .build();
    }

    private static InternalAudit later(InternalAudit audit) {
        return audit.with(
                changed -> changed.id("audit-2").startedOn("2026-05-01").completedOn("2026-05-02"));
    }

    private static AuditFinding finding(String requirement) {
        return AuditFinding.builder()
                .id("f-1")
                .requirement(requirement)
                .grade(AuditFinding.Grade.MINOR)
                .statement("It was not seen.")
                .build();
    }

    private static Nonconformity nonconformity(Consumer<Closing.Builder> closing) {
        return Nonconformity.builder()
                .id("nc-9")
                .addAuditFindings("f-1")
                .detectedOn("2026-03-02")
                .statement("It was not seen.")
                .addClosing(Closing.builder().closedOn("2026-04-01").build().with(closing))
                .build();
    }

    private static Aims audited(InternalAudit... audits) {
        return sound().withEvaluation(evaluation -> evaluation
                .internalAudits(List.of(audits))
                .attestations(List.of())
                .auditCoverageIntervals(List.of()));
    }

    private static RequirementOutcome outcome(Aims aims) {
        return outcome(aims, "5.1-e");
    }

    private static RequirementOutcome outcome(Aims aims, String requirement) {
        return AimsChecker.iso42001()
                .check(aims, DAY)
                .requirementOutcome(requirement)
                .orElseThrow();
    }
}
