package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.TrailsAndClaims.CLAIMS_REST_ON_A_CERTIFICATE;
import static org.openaims.rules.iso42001.TrailsAndClaims.DECISIONS_CHANGED_SOMETHING;
import static org.openaims.rules.iso42001.TrailsAndClaims.REVIEW_IS_A_STANDING_ITEM;
import static org.openaims.rules.iso42001.TrailsAndClaims.WHAT_WAS_FOUND_CHANGED_SOMETHING;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.CertificateState;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Extent;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class TrailsAndClaimsTest {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an incident without an answer",
                                aims -> incident(incident -> incident.noNonconformity(Optional.empty())))
                        .finds(
                                "stops-by-default nonconformity @incident-1",
                                "GUIDE-01 (the guides to the clauses) at /operation/incidents/0: the trail of "
                                        + "incident-1 stops at the case incident-1: no nonconformity is on record; "
                                        + "expected the nonconformity by 2026-01-03, that is within 60 days by "
                                        + "default, as no limit is declared, or a record of why none was needed. "
                                        + "Record the nonconformity that followed the case incident-1, or why none was "
                                        + "needed."),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an incident without an answer within the declared limit",
                                aims -> limited(incident(incident -> incident.noNonconformity(Optional.empty()))))
                        .finds(
                                "stops nonconformity @incident-1",
                                "GUIDE-01 (the guides to the clauses) at /operation/incidents/0: the trail of "
                                        + "incident-1 stops at the case incident-1: no nonconformity is on record; "
                                        + "expected the nonconformity that followed, or a record of why none was "
                                        + "needed. Record the nonconformity that followed the case incident-1, or why "
                                        + "none was needed."),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an answer that came late",
                                aims -> nonconformity(one -> one.detectedOn("2025-11-01")))
                        .finds(
                                "order completed action @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "completed action ca-1 of 2025-10-20 does not come after the nonconformity "
                                        + "nc-1 of 2025-11-01; expected the completed action after the nonconformity "
                                        + "nc-1. Correct the days on record, or record the completed action that did "
                                        + "follow.")
                        .finds(
                                "late-by-default nonconformity @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "nonconformity nc-1 of 2025-11-01 followed the case af-1 of 2025-09-01 late; "
                                        + "expected the nonconformity by 2025-10-31, that is within 60 days by "
                                        + "default, as no limit is declared. Declare within which time the "
                                        + "nonconformity is to follow, and keep to it.")
                        .alsoFinds("10.2-02|nc-1|2025-11-01")
                        .makes("10.2-a", Outcome.GAP),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an answer that came after the declared limit",
                                aims -> limited(nonconformity(one -> one.detectedOn("2025-11-01"))))
                        .finds(
                                "order completed action @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "completed action ca-1 of 2025-10-20 does not come after the nonconformity "
                                        + "nc-1 of 2025-11-01; expected the completed action after the nonconformity "
                                        + "nc-1. Correct the days on record, or record the completed action that did "
                                        + "follow.")
                        .finds(
                                "late nonconformity @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "nonconformity nc-1 of 2025-11-01 followed the case af-1 of 2025-09-01 late; "
                                        + "expected the nonconformity by 2025-09-15, that is within 14 days. Record a "
                                        + "nonconformity for the delay, with its cause and what was done about it.")
                        .alsoFinds("10.2-02|nc-1|2025-11-01")
                        .makes("10.2-a", Outcome.GAP),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an action that was done before the nonconformity",
                                aims -> action(action -> action.completion(done("2025-09-07"))))
                        .finds(
                                "order completed action @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "completed action ca-1 of 2025-09-07 does not come after the nonconformity "
                                        + "nc-1 of 2025-09-08; expected the completed action after the nonconformity "
                                        + "nc-1. Correct the days on record, or record the completed action that did "
                                        + "follow.")
                        .alsoFinds("10.2-13|ca-1|no-evidence")
                        .makes("10.2-k", Outcome.GAP),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "a review on the day on which the action was done",
                                aims -> action(action -> action.effectivenessReviews(List.of(reviewed("2025-10-20")))))
                        .finds(
                                "order effectiveness review @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "effectiveness review ca-1 of 2025-10-20 does not come after the completed "
                                        + "action ca-1 of 2025-10-20; expected the effectiveness review after the "
                                        + "completed action ca-1. Correct the days on record, or record the "
                                        + "effectiveness review that did follow.")
                        .alsoFinds("10.2-01|ca-1|too-early")
                        .makes("10.2-g", Outcome.GAP),
                Change.of(
                                WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                "an action that changed no record",
                                aims -> unreasoned(action -> action.completion(
                                        done("2025-10-20").with(done -> done.changedRecords(List.of())))))
                        .finds(
                                "stops change @af-1",
                                "GUIDE-01 (the guides to the clauses) at /evaluation/internalAudits/0/findings/0: the "
                                        + "trail of af-1 stops at the effectiveness review ca-1: no change is on "
                                        + "record; expected the change that followed, or a record of why none was "
                                        + "needed. Record the change that followed the effectiveness review ca-1, or "
                                        + "why none was needed.")
                        .alsoFinds("10.2-11|nc-1|undecided-change")
                        .makes("10.2-h", Outcome.GAP)
                        .alsoFinds("10.2-13|ca-1|no-evidence")
                        .makes("10.2-k", Outcome.GAP),
                Change.of(
                                DECISIONS_CHANGED_SOMETHING,
                                "a decision that was done before it was made",
                                aims -> decision(decision -> decision.completion(done("2024-12-09"))))
                        .finds(
                                "order completion @d-1",
                                "GUIDE-02 (the guides to the clauses) at /evaluation/managementReviews/0/decisions/0: "
                                        + "the completion d-1 of 2024-12-09 does not come after the review decision "
                                        + "d-1 of 2024-12-10; expected the completion after the review decision d-1. "
                                        + "Correct the days on record, or record the completion that did follow."),
                Change.of(
                                DECISIONS_CHANGED_SOMETHING,
                                "a decision that was not carried out",
                                aims -> decision(decision -> decision.completion(Optional.empty())))
                        .finds(
                                "stops completion @d-1",
                                "GUIDE-02 (the guides to the clauses) at /evaluation/managementReviews/0/decisions/0: "
                                        + "the trail of d-1 stops at the review decision d-1: no completion is on "
                                        + "record; expected the completion that followed, or a record of why none was "
                                        + "needed. Record the completion that followed the review decision d-1, or why "
                                        + "none was needed.")
                        .alsoFinds("10.1-01||2024-11-18")
                        .alsoFinds("9.3.3-05|d-1|overdue")
                        .makes("10.1-a", Outcome.GAP),
                Change.of(
                                CLAIMS_REST_ON_A_CERTIFICATE,
                                "a claim of a certificate that is not on record",
                                aims -> claimed(claim -> {}))
                        .finds(
                                "no-certificate @claim-1",
                                "GUIDE-03 (the guides to the clauses) at /evaluation/publicClaims/0: the claim claim-1 "
                                        + "of 2025-02-03 speaks of a certificate, and none that it names is on record; "
                                        + "expected the certificate that it rests on. Record the certificate that "
                                        + "claim-1 rests on, with its certification body and scope, or withdraw "
                                        + "claim-1."),
                Change.of(
                                CLAIMS_REST_ON_A_CERTIFICATE,
                                "a claim about a product",
                                aims -> certified(
                                        claimed(claim ->
                                                claim.certificate("cert-1").subject(PublicClaim.Subject.PRODUCT)),
                                        "2027-01-31"))
                        .finds(
                                "product @claim-1",
                                "GUIDE-03 (the guides to the clauses) at /evaluation/publicClaims/0: the claim claim-1 "
                                        + "of 2025-02-03 speaks of a certificate of a product; expected a claim about "
                                        + "the management system and its scope. Withdraw claim-1: a certificate is "
                                        + "about a management system, and no product has one.")
                        .alsoFinds("GUIDE-22|cert-1|first-late")
                        .alsoFinds("GUIDE-23|claim-1|not-accredited"),
                Change.of(
                                CLAIMS_REST_ON_A_CERTIFICATE,
                                "a claim that outlived its certificate",
                                aims -> certified(claimed(claim -> claim.certificate("cert-1")), "2026-06-29"))
                        .finds(
                                "not-valid @claim-1",
                                "GUIDE-03 (the guides to the clauses) at /evaluation/publicClaims/0: the claim claim-1 "
                                        + "of 2025-02-03 rests on the certificate cert-1, which is not valid on "
                                        + "2026-06-30; expected a certificate that is valid as long as the claim "
                                        + "stands. Withdraw claim-1 until cert-1 is valid again.")
                        .alsoFinds("GUIDE-22|cert-1|first-late")
                        .alsoFinds("GUIDE-23|claim-1|not-accredited"),
                Change.of(
                                REVIEW_IS_A_STANDING_ITEM,
                                "a last review without a word on objectives and incidents, nor a day for the next",
                                aims -> lastReview(review -> review.nextPlannedFor(Optional.empty())
                                        .inputs(sound().evaluation().managementReviews().get(1).inputs().stream()
                                                .filter(input -> input.kind() != ReviewInput.Kind.OBJECTIVES
                                                        && input.kind() != ReviewInput.Kind.INCIDENTS)
                                                .toList())))
                        .finds(
                                "no-incidents @mr-2025",
                                "GUIDE-04 (the guides to the clauses) at /evaluation/managementReviews/1: the "
                                        + "management review mr-2025 of 2025-12-09 has no input on incidents; expected "
                                        + "an input on incidents, even if only that there were none. Report to the "
                                        + "next management review which incidents there were.")
                        .finds(
                                "no-next-day @mr-2025",
                                "GUIDE-04 (the guides to the clauses) at /evaluation/managementReviews/1: the "
                                        + "management review mr-2025 of 2025-12-09 planned no day for the next one; "
                                        + "expected a later day planned for the next management review. Plan the day "
                                        + "of the next management review, and record it in mr-2025.")
                        .finds(
                                "no-objectives @mr-2025",
                                "GUIDE-04 (the guides to the clauses) at /evaluation/managementReviews/1: the "
                                        + "management review mr-2025 of 2025-12-09 has no input on the AI objectives; "
                                        + "expected an input on whether the AI objectives were met. Report to the next "
                                        + "management review which AI objectives were met."));
    }

    @Test
    void a_claim_stands_as_long_as_its_certificate_is_valid() {
        Aims claimed = claimed(claim -> claim.certificate("cert-1"));
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, certified(claimed, "2026-06-30"), DAY)
                        .found())
                .isEmpty();
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, certified(claimed, "2026-06-29"), DAY)
                        .found())
                .containsExactly("not-valid @claim-1");
        Aims suspended = certified(claimed, "2027-01-31")
                .withEvaluation(evaluation ->
                        evaluation.certificates(certified(claimed, "2027-01-31").evaluation().certificates().stream()
                                .map(one -> one.with(changed -> changed.state(state ->
                                        state.changedOn("2026-06-30").state(CertificateState.State.SUSPENDED))))
                                .toList()));
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, suspended, DAY).found())
                .containsExactly("not-valid @claim-1");
    }

    @Test
    void a_claim_of_alignment_or_one_that_was_withdrawn_needs_no_certificate() {
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, claimed(claim -> claim.type(PublicClaim.Type.ALIGNED)), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, claimed(claim -> claim.withdrawnOn(DAY)), DAY)
                        .status())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(Probe.of(CLAIMS_REST_ON_A_CERTIFICATE, claimed(claim -> claim.withdrawnOn(DAY.plusDays(1))), DAY)
                        .found())
                .containsExactly("no-certificate @claim-1");
    }

    @Test
    void only_the_last_review_is_asked_for_what_the_guides_add() {
        Aims bare = lastReview(review -> review.inputs(List.of()));
        assertThat(Probe.of(REVIEW_IS_A_STANDING_ITEM, bare, DAY).found())
                .containsExactly("no-incidents @mr-2025", "no-objectives @mr-2025");
        assertThat(Probe.of(REVIEW_IS_A_STANDING_ITEM, bare, LocalDate.of(2025, 12, 8))
                        .found())
                .isEmpty();
        Aims sameDay = lastReview(review -> review.nextPlannedFor("2025-12-09"));
        assertThat(Probe.of(REVIEW_IS_A_STANDING_ITEM, sameDay, DAY).found()).containsExactly("no-next-day @mr-2025");
        Aims nextDay = lastReview(review -> review.nextPlannedFor("2025-12-10"));
        assertThat(Probe.of(REVIEW_IS_A_STANDING_ITEM, nextDay, DAY).found()).isEmpty();
        assertThat(Probe.of(REVIEW_IS_A_STANDING_ITEM, sound(), LocalDate.of(2024, 12, 9))
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
    }

    private static Aims lastReview(Consumer<ManagementReview.Builder> change) {
        List<ManagementReview> reviews = sound().evaluation().managementReviews();
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(
                List.of(reviews.get(0), reviews.get(1).with(change))));
    }

    private static Aims claimed(Consumer<PublicClaim.Builder> change) {
        return sound().withEvaluation(evaluation -> evaluation
                .publicClaims(List.of())
                .publicClaim(
                        "claim-1",
                        claim -> change.accept(claim.madeOn("2025-02-03")
                                .type(PublicClaim.Type.CERTIFIED)
                                .subject(PublicClaim.Subject.MANAGEMENT_SYSTEM)
                                .statement("We have a certificate."))));
    }

    private static Aims certified(Aims aims, String validUntil) {
        return aims.withEvaluation(evaluation -> evaluation.certificate(
                "cert-1",
                certificate -> certificate
                        .number("4711")
                        .standard("ISO/IEC 42001:2023")
                        .certificationBody("Example Body")
                        .decidedOn("2025-02-01")
                        .validUntil(validUntil)));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (Rule rule : TrailsAndClaims.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void an_answer_has_sixty_days_by_default_and_the_declared_limit_otherwise() {
        Aims open = incident(incident -> incident.detectedOn("2026-05-01").noNonconformity(Optional.empty()));
        RuleOutcome inTime = at(open, "2026-06-30");
        assertThat(inTime.due()).contains(LocalDate.of(2026, 6, 30));
        assertThat(inTime.notYetDue()).hasSize(1);
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, open, LocalDate.of(2026, 7, 1))
                        .found())
                .containsExactly("stops-by-default nonconformity @incident-1");
        assertThat(at(limited(open), "2026-05-15").due()).contains(LocalDate.of(2026, 5, 15));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, limited(open), LocalDate.of(2026, 5, 16))
                        .found())
                .containsExactly("stops nonconformity @incident-1");
    }

    @Test
    void of_a_finding_of_an_audit_without_a_day_nobody_knows_whether_its_answer_came_in_time() {
        Aims undated = sound().withEvaluation(evaluation ->
                evaluation.internalAudits(sound().evaluation().internalAudits().stream()
                        .map(audit -> audit.with(
                                changed -> changed.startedOn(Optional.empty()).completedOn(Optional.empty())))
                        .toList()));
        assertThat(found(undated)).isEmpty();
        assertThat(at(undated, "2026-06-30").undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the day of the case");
    }

    @Test
    void the_same_day_will_do_for_an_answer_and_for_an_action() {
        assertThat(found(nonconformity(one -> one.detectedOn("2025-09-01")))).isEmpty();
        assertThat(found(nonconformity(one -> one.detectedOn("2025-08-31"))))
                .containsExactly("order nonconformity @af-1");
        assertThat(found(action(action -> action.completion(done("2025-09-08")))))
                .isEmpty();
    }

    @Test
    void an_action_that_is_still_to_be_done_has_time_until_it_is_due() {
        Aims open = action(action -> action.completion(Optional.empty()).due("2026-06-30"));
        assertThat(at(open, "2026-06-30").due()).contains(LocalDate.of(2026, 6, 30));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, open, LocalDate.of(2026, 7, 1))
                        .found())
                .containsExactly("stops completed action @af-1");
    }

    @Test
    void a_review_of_effectiveness_has_the_time_that_the_action_declared() {
        Aims open = action(action -> action.effectivenessReviews(List.of()).effectivenessAfter(Period.ofMonths(8)));
        assertThat(at(open, "2026-06-20").due()).contains(LocalDate.of(2026, 6, 20));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, open, LocalDate.of(2026, 6, 21))
                        .found())
                .containsExactly("stops effectiveness review @af-1");
    }

    @Test
    void without_a_declared_time_the_review_is_due_when_the_nonconformity_is_closed() {
        Aims closed = action(action -> action.effectivenessReviews(List.of()).effectivenessAfter(Optional.empty()));
        assertThat(found(closed)).containsExactly("stops effectiveness review @af-1");
        assertThat(at(closed, "2026-01-19").notYetDue()).hasSize(1);
    }

    @Test
    void a_reason_why_nothing_had_to_follow_ends_the_trail_well() {
        assertThat(found(action(action -> action.completion(done("2025-10-20")
                        .with(done -> done.changedRecords(List.of()).nothingChangedBecause("It was right."))))))
                .isEmpty();
        assertThat(found(action(action -> action.completion(done("2025-10-20")
                        .with(done -> done.changedRecords(List.of()).changed("The screens link the instructions."))))))
                .isEmpty();
        Aims noneNeeded = nonconformity(one -> one.rootCauses(List.of())
                        .rootCause(cause ->
                                cause.id("cause-1").statement("A slip.").noneNeededBecause("It cannot recur.")))
                .withImprovement(improvement -> improvement.correctiveActions(List.of()));
        assertThat(found(noneNeeded)).isEmpty();
    }

    @Test
    void a_cause_without_a_reason_and_without_an_action_leads_nowhere() {
        Aims oneReason = nonconformity(one -> one.rootCause(
                        cause -> cause.id("cause-2").statement("A slip.").noneNeededBecause("Once.")))
                .withImprovement(improvement -> improvement.correctiveActions(List.of()));
        assertThat(found(oneReason)).containsExactly("stops completed action @af-1");
    }

    @Test
    void of_several_actions_the_first_that_is_open_and_else_the_last_that_was_done_is_followed() {
        CorrectiveAction first = sound().improvement().correctiveActions().get(0);
        CorrectiveAction before = first.with(
                action -> action.id("ca-0").completion(done("2025-10-01")).effectivenessReviews(List.of()));
        assertThat(found(sound().withImprovement(improvement -> improvement.correctiveActions(List.of(first, before)))))
                .isEmpty();
        CorrectiveAction soon = open(first, "ca-soon", "2026-07-10");
        CorrectiveAction later = open(first, "ca-later", "2026-08-10");
        Aims open = sound().withImprovement(
                        improvement -> improvement.correctiveActions(List.of(before, later, first, soon)));
        assertThat(at(open, "2026-06-30").due()).contains(LocalDate.of(2026, 7, 10));
    }

    private static CorrectiveAction open(CorrectiveAction action, String id, String due) {
        return action.with(changed -> changed.id(id)
                .completion(Optional.empty())
                .effectivenessReviews(List.of())
                .due(due));
    }

    @Test
    void the_review_that_counts_is_the_first_after_the_action_was_done() {
        assertThat(found(action(action ->
                        action.effectivenessReviews(List.of(reviewed("2025-10-19"), reviewed("2025-11-30"))))))
                .isEmpty();
    }

    @Test
    void a_statement_that_no_nonconformity_was_raised_answers_unless_one_was() {
        Aims stated = audited(finding -> finding.noNonconformity(
                statement -> statement.statedOn("2025-09-08").reason("It was a slip of the pen.")));
        assertThat(found(stated.withImprovement(
                        improvement -> improvement.nonconformities(List.of()).correctiveActions(List.of()))))
                .isEmpty();
        assertThat(found(stated.withImprovement(improvement -> improvement.nonconformities(List.of(
                        sound().improvement().nonconformities().get(0).with(one -> one.detectedOn("2025-08-31")))))))
                .containsExactly("order nonconformity @af-1");
    }

    @Test
    void where_nonconformities_were_not_handed_in_only_a_statement_answers() {
        Aims stated = handedIn(incident(incident -> {}));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, stated, DAY).status())
                .isEqualTo(RuleStatus.SATISFIED);
        Aims silent = handedIn(incident(incident -> incident.noNonconformity(Optional.empty())));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, silent, DAY)
                        .outcome()
                        .notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("not handed in: /improvement/nonconformities");
    }

    /** The records with no source of nonconformities but incidents, and without the register of nonconformities. */
    private static Aims handedIn(Aims aims) {
        return aims.withEvaluation(evaluation -> evaluation.internalAudits(List.of()))
                .withOperation(operation -> operation.controls(List.of()))
                .with(changed -> changed.handedIn(new Extent.NamedRegisters(Stream.of(
                                "/context/limits",
                                "/evaluation/internalAudits",
                                "/operation/controls",
                                "/operation/incidents")
                        .map(register -> new Extent.HandedInRegister(register, Optional.empty(), Optional.empty()))
                        .toList())));
    }

    /** The sound dossier with the finding of its first audit changed. */
    private static Aims audited(Consumer<AuditFinding.Builder> change) {
        List<InternalAudit> audits = sound().evaluation().internalAudits();
        AuditFinding finding = audits.get(0).findings().get(0).with(change);
        return sound().withEvaluation(evaluation -> evaluation.internalAudits(
                List.of(audits.get(0).with(audit -> audit.findings(List.of(finding))), audits.get(1))));
    }

    @Test
    void what_a_decision_changed_is_a_record_that_is_there_or_is_told_in_words_or_was_nothing() {
        assertThat(carriedOut(done -> done.nothingChangedBecause("It was right.")))
                .isEmpty();
        assertThat(carriedOut(done -> done.changed("The screens link the instructions.")))
                .isEmpty();
        assertThat(carriedOut(done -> done.changed(" "))).containsExactly("stops change @d-1");
        assertThat(carriedOut(done -> done.changed("A record, as named.")
                        .changedRecord(link -> link.register("/context/systems").recordId("gone"))))
                .containsExactly("stops change @d-1");
    }

    private static List<String> carriedOut(Consumer<Completion.Builder> change) {
        Completion completion = done("2025-06-12").with(done -> change.accept(done.changedRecords(List.of())));
        return found(DECISIONS_CHANGED_SOMETHING, decision(decision -> decision.completion(completion)));
    }

    @Test
    void a_record_that_changed_is_one_that_is_there() {
        assertThat(found(unreasoned(action -> action.completion(done("2025-10-20")
                        .with(done -> done.changedRecords(List.of())
                                .changedRecord(link ->
                                        link.register("/context/systems").recordId("gone")))))))
                .containsExactly("stops change @af-1");
    }

    @Test
    void where_nothing_was_found_there_is_no_occasion() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.internalAudits(List.of()))
                .withOperation(operation -> operation.incidents(List.of()).controls(List.of()));
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, none, DAY).status())
                .isEqualTo(RuleStatus.NO_OCCASION);
    }

    @Test
    void a_control_that_does_not_work_calls_for_an_answer_and_one_that_works_does_not() {
        Aims ineffective = tested(test -> {});
        assertThat(Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, ineffective, LocalDate.of(2026, 3, 2))
                        .found())
                .isEmpty();
        Probe unanswered = Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, ineffective, LocalDate.of(2026, 3, 3));
        assertThat(unanswered.found()).containsExactly("stops-by-default nonconformity @in-A.2.2/2026-01-01");
        assertThat(unanswered.messages())
                .containsExactly("GUIDE-01 (the guides to the clauses) at /operation/controls/0/tests/0: the trail of "
                        + "in-A.2.2/2026-01-01 stops at the case in-A.2.2/2026-01-01: no nonconformity is on record; "
                        + "expected the nonconformity by 2026-03-02, that is within 60 days by default, as no limit is "
                        + "declared, or a record of why none was needed. Record the nonconformity that followed the "
                        + "case in-A.2.2/2026-01-01, or why none was needed.");
        assertThat(found(tested(test -> test.result(EffectivenessReview.Result.EFFECTIVE))))
                .isEmpty();
        assertThat(found(tested(test -> test.result(EffectivenessReview.Result.PARTLY_EFFECTIVE))))
                .isEmpty();
    }

    @Test
    void the_answer_to_a_control_that_does_not_work_is_a_nonconformity_or_a_decision() {
        assertThat(found(tested(test -> test.decision(
                        decision -> decision.statedOn("2026-01-05").reason("It is replaced.")))))
                .isEmpty();
        assertThat(found(raised("2025-12-31", "2026-02-01"))).isEmpty();
        assertThat(found(raised("2026-01-01", "2026-02-01"))).isEmpty();
        assertThat(found(raised("2025-09-08", "2026-02-01"))).isEmpty();
        assertThat(found(raised("2025-09-08", "2026-01-01"))).isEmpty();
        assertThat(found(raised("2025-09-08", "2025-12-31")))
                .containsExactly("stops-by-default nonconformity @in-A.2.2/2026-01-01");
    }

    /** A control that was found not to work on 2026-01-01, and a nonconformity of it that ends without an AIMS change. */
    private static Aims raised(String detectedOn, String closedOn) {
        return tested(test -> {})
                .withImprovement(improvement -> improvement
                        .nonconformity(
                                "nc-control",
                                one -> one.detectedOn(detectedOn)
                                        .statement("The control does not work.")
                                        .addControlImplementations("in-A.2.2")
                                        .noAimsChange(statement ->
                                                statement.statedOn("2026-03-20").reason("It works now."))
                                        .closedOn(closedOn))
                        .correctiveAction(
                                "ca-control",
                                action -> action.nonconformity("nc-control")
                                        .statement("Repair it.")
                                        .completion(done -> done.doneOn("2026-03-01"))
                                        .addEffectivenessReview(reviewed("2026-03-10"))));
    }

    private static Aims tested(Consumer<ControlTest.Builder> change) {
        return sound().withOperation(operation -> operation.controls(List.of(sound().operation()
                .controls()
                .get(0)
                .with(control -> control.test(test ->
                        change.accept(test.testedOn("2026-01-01").result(EffectivenessReview.Result.INEFFECTIVE)))))));
    }

    @Test
    void a_decision_has_time_until_it_is_due() {
        Aims open = decision(decision -> decision.completion(Optional.empty()).due("2026-06-30"));
        assertThat(Probe.of(DECISIONS_CHANGED_SOMETHING, open, DAY).outcome().due())
                .contains(DAY);
        assertThat(Probe.of(DECISIONS_CHANGED_SOMETHING, open, DAY.plusDays(1)).found())
                .containsExactly("stops completion @d-1");
    }

    private static RuleOutcome at(Aims aims, String day) {
        Probe probe = Probe.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, aims, LocalDate.parse(day));
        assertThat(probe.found()).isEmpty();
        return probe.outcome();
    }

    private static List<String> found(Aims aims) {
        return found(WHAT_WAS_FOUND_CHANGED_SOMETHING, aims);
    }

    /** What a rule finds, which did not fail: a rule that fails finds nothing, either. */
    private static List<String> found(Rule rule, Aims aims) {
        Probe probe = Probe.of(rule, aims, DAY);
        assertThat(probe.outcome().errors()).isEmpty();
        return probe.found();
    }

    private static Completion done(String on) {
        return Completion.builder()
                .doneOn(on)
                .changedRecord(link -> link.register("/context/systems").recordId("scoring"))
                .build();
    }

    private static EffectivenessReview reviewed(String on) {
        return EffectivenessReview.builder()
                .reviewedOn(on)
                .result(EffectivenessReview.Result.EFFECTIVE)
                .build();
    }

    private static Aims limited(Aims aims) {
        return aims.withContext(context -> context.limit(
                "limit-look",
                limit -> limit.kind(LimitKind.TRIGGER_LOOKED_AT)
                        .decidedOn("2024-01-05")
                        .within(Period.ofDays(14))));
    }

    private static Aims incident(Consumer<Incident.Builder> change) {
        return sound().withOperation(operation -> operation.incidents(
                List.of(sound().operation().incidents().get(0).with(change))));
    }

    private static Aims nonconformity(Consumer<Nonconformity.Builder> change) {
        return sound().withImprovement(improvement -> improvement.nonconformities(
                List.of(sound().improvement().nonconformities().get(0).with(change))));
    }

    /** The sound dossier with its action changed, and without a word that the AIMS needs no change. */
    private static Aims unreasoned(Consumer<CorrectiveAction.Builder> change) {
        Nonconformity one = sound().improvement().nonconformities().get(0);
        return action(change)
                .withImprovement(improvement -> improvement.nonconformities(
                        List.of(one.with(changed -> changed.noAimsChange(Optional.empty())))));
    }

    private static Aims action(Consumer<CorrectiveAction.Builder> change) {
        return sound().withImprovement(improvement -> improvement.correctiveActions(
                List.of(sound().improvement().correctiveActions().get(0).with(change))));
    }

    private static Aims decision(Consumer<ReviewDecision.Builder> change) {
        return sound().withEvaluation(evaluation ->
                evaluation.managementReviews(sound().evaluation().managementReviews().stream()
                        .map(review -> review.with(changed -> changed.decisions(review.decisions().stream()
                                .map(decision -> decision.id().value().equals("d-1") ? decision.with(change) : decision)
                                .toList())))
                        .toList()));
    }
}
