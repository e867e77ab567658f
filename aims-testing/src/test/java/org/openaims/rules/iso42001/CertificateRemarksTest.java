package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.CertificateRemarks.BODY_KEEPS_LOOKING;
import static org.openaims.rules.iso42001.CertificateRemarks.CLAIMS_GO_NO_FURTHER;
import static org.openaims.rules.iso42001.CertificateRemarks.LOOKED_AT_ITSELF_FIRST;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Certificate;
import org.openaims.model.evaluation.CertificateState;
import org.openaims.model.evaluation.ExternalAudit;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class CertificateRemarksTest {

    private static final String AT = " (the rules for certification bodies) at /evaluation/certificates/0: ";

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                LOOKED_AT_ITSELF_FIRST,
                                "a certification audit before the first internal audit and review",
                                aims -> audited(
                                        stage(ExternalAudit.Stage.STAGE_2, "2024-10-24"), surveillance("2026-05-19")))
                        .finds(
                                "no-audit @certificate-1",
                                "GUIDE-21" + AT + "the certification audit of the certificate certificate-1 was on "
                                        + "2024-10-24, and no record shows an internal audit that had ended by then; "
                                        + "expected an internal audit that had ended by 2024-10-24. Record the "
                                        + "internal audit that came before certificate-1, or ask the certification "
                                        + "body how it could do without one.")
                        .finds(
                                "no-review @certificate-1",
                                "GUIDE-21" + AT + "the certification audit of the certificate certificate-1 was on "
                                        + "2024-10-24, and no record shows a management review that had been held by "
                                        + "then; expected a management review that had been held by 2024-10-24. Record "
                                        + "the management review that came before certificate-1, or ask the "
                                        + "certification body how it could do without one."),
                Change.of(
                                BODY_KEEPS_LOOKING,
                                "no surveillance audit within a year",
                                aims -> audited(surveillance("2026-10-21")))
                        .on("2026-10-21")
                        .finds(
                                "first-late @certificate-1",
                                "GUIDE-22" + AT + "the certificate certificate-1 was decided on 2025-10-20, and no "
                                        + "surveillance audit within 12 months is on record; expected a first "
                                        + "surveillance audit by 2026-10-20, within 12 months of the decision. Ask the "
                                        + "certification body for its audit of certificate-1, and record it."),
                Change.of(BODY_KEEPS_LOOKING, "a year without an audit of the body", aims -> aims)
                        .on("2028-01-01")
                        .finds(
                                "year-without @certificate-1",
                                "GUIDE-22" + AT + "the certificate certificate-1 was decided on 2025-10-20, and no "
                                        + "audit by the certification body is on record for: 2027; expected an audit "
                                        + "by the certification body in each calendar year after that of the decision. "
                                        + "Ask the certification body for its audits of certificate-1, and record them."),
                Change.of(
                                BODY_KEEPS_LOOKING,
                                "a certificate that expired",
                                aims -> audited(surveillance("2026-05-19"), surveillance("2027-05-11")))
                        .on("2028-10-20")
                        .finds(
                                "not-renewed @certificate-1",
                                "GUIDE-22" + AT
                                        + "the certificate certificate-1 expired on 2028-10-19, and no decision to "
                                        + "renew it by then is on record; expected a decision on the next three years "
                                        + "before it expired. Record the decision to renew certificate-1; within six "
                                        + "months it can be restored, with a gap."),
                Change.of(
                                CLAIMS_GO_NO_FURTHER,
                                "a body that is accredited for something else",
                                aims -> certificate(
                                        certificate -> certificate.accreditedFor(Set.of("ISO/IEC 27001:2022"))))
                        .finds(
                                "not-accredited @claim-1",
                                claimed("the claim claim-1 rests on the certificate certificate-1, of which no record "
                                        + "shows that it is for ISO/IEC 42001 and that its certification body "
                                        + "is accredited for that; expected a certificate for ISO/IEC 42001 of "
                                        + "a certification body that is accredited for it. Record for which "
                                        + "standards the certification body of certificate-1 is accredited and "
                                        + "by whom, or withdraw claim-1.")),
                Change.of(
                                CLAIMS_GO_NO_FURTHER,
                                "a claim about a system that is not in the scope",
                                aims -> claim(claim -> claim.addSystems("scoring", "triage")))
                        .finds(
                                "other-systems @claim-1",
                                claimed("the claim claim-1 names AI systems that are not in the scope in force: "
                                        + "triage; expected a claim about AI systems in the scope alone. Take "
                                        + "triage out of claim-1, or have the scope and certificate-1 widened "
                                        + "first.")),
                Change.of(
                                CLAIMS_GO_NO_FURTHER,
                                "a claim in words of its own",
                                aims -> claim(claim -> claim.scope("All that we do.")))
                        .finds(
                                "other-scope @claim-1",
                                claimed("the claim claim-1 names a scope in other words than the certificate "
                                        + "certificate-1 does; expected the scope in the words of "
                                        + "certificate-1. Look whether claim-1 promises more than "
                                        + "certificate-1, and use its words.")));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void audit_and_review_came_by_the_day_of_the_certification_audit_or_else_of_the_decision() {
        assertThat(first(audited(stage(ExternalAudit.Stage.STAGE_2, "2024-12-10"))))
                .isEmpty();
        assertThat(first(audited(stage(ExternalAudit.Stage.STAGE_2, "2024-12-09"))))
                .containsExactly("no-review @certificate-1");
        assertThat(first(audited(stage(ExternalAudit.Stage.STAGE_2, "2024-10-25"))))
                .containsExactly("no-review @certificate-1");
        assertThat(first(audited(stage(ExternalAudit.Stage.STAGE_1, "2024-01-10"))))
                .isEmpty();
        assertThat(first(certificate(
                        certificate -> certificate.externalAudits(List.of()).decidedOn("2024-10-24"))))
                .hasSize(2);
    }

    @Test
    void the_first_surveillance_is_in_time_a_year_after_the_decision_to_the_day() {
        Probe open = Probe.of(BODY_KEEPS_LOOKING, audited(), LocalDate.of(2026, 10, 20));
        assertThat(open.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(open.outcome().due()).contains(LocalDate.of(2026, 10, 20));
        assertThat(kept(audited(), "2026-10-21")).containsExactly("first-late @certificate-1");
        assertThat(kept(audited(surveillance("2026-10-20")), "2026-10-21")).isEmpty();
        assertThat(kept(audited(surveillance("2025-10-20")), "2026-10-21"))
                .containsExactly("first-late @certificate-1");
        assertThat(kept(audited(stage(ExternalAudit.Stage.SPECIAL, "2026-05-19")), "2026-10-21"))
                .containsExactly("first-late @certificate-1");
    }

    @Test
    void each_year_that_is_over_has_an_audit_but_that_of_the_decision_and_that_of_the_renewal() {
        assertThat(kept(sound(), "2027-12-31")).isEmpty();
        assertThat(kept(sound(), "2028-01-01")).containsExactly("year-without @certificate-1");
        Aims yearly = audited(surveillance("2026-05-19"), surveillance("2027-12-31"));
        assertThat(kept(yearly, "2028-10-19")).isEmpty();
        assertThat(kept(yearly, "2028-10-20")).containsExactly("not-renewed @certificate-1");
    }

    @Test
    void a_renewal_by_the_last_day_starts_a_cycle_of_its_own() {
        Aims inTime =
                audited(surveillance("2026-05-19"), surveillance("2027-05-11"), renewed("2028-09-01", "2028-10-19"));
        assertThat(kept(inTime, "2028-10-20")).isEmpty();
        assertThat(kept(inTime, "2029-10-20")).containsExactly("first-late @certificate-1");
        Aims late =
                audited(surveillance("2026-05-19"), surveillance("2027-05-11"), renewed("2028-09-01", "2028-10-20"));
        assertThat(kept(late, "2028-10-20")).containsExactly("not-renewed @certificate-1");
        Aims other = audited(surveillance("2026-05-19"), surveillance("2027-05-11"))
                .withEvaluation(evaluation -> evaluation.addCertificates(theCertificate()
                        .with(next -> next.id("certificate-2")
                                .externalAudits(List.of())
                                .decidedOn("2028-10-01")
                                .validUntil("2031-09-30"))));
        assertThat(kept(other, "2028-10-20")).isEmpty();
    }

    @Test
    void a_withdrawn_certificate_is_not_looked_at_again() {
        Aims withdrawn = certificate(certificate -> certificate
                .externalAudits(List.of())
                .state(state -> state.changedOn("2026-03-01").state(CertificateState.State.WITHDRAWN)));
        assertThat(kept(withdrawn, "2026-10-21")).isEmpty();
        Aims restored = certificate(certificate -> certificate
                .externalAudits(List.of())
                .state(state -> state.changedOn("2026-03-01").state(CertificateState.State.WITHDRAWN))
                .state(state -> state.changedOn("2026-03-02").state(CertificateState.State.VALID)));
        assertThat(kept(restored, "2026-10-21")).containsExactly("first-late @certificate-1");
    }

    @Test
    void without_a_certificate_nothing_is_remarked() {
        Aims none = sound().withEvaluation(evaluation -> evaluation.certificates(List.of()));
        for (Rule rule : List.of(LOOKED_AT_ITSELF_FIRST, BODY_KEEPS_LOOKING)) {
            assertThat(Probe.of(rule, none, DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
        }
        assertThat(Probe.of(CLAIMS_GO_NO_FURTHER, none, DAY).outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs the certificate that the claim names (GUIDE-03)");
    }

    @Test
    void a_claim_is_held_against_the_accreditation_the_standard_and_the_words_of_the_certificate() {
        assertThat(said(certificate(certificate -> certificate.accreditationBody(" "))))
                .hasSize(1);
        assertThat(said(certificate(certificate -> certificate.accreditedFor(Set.of()))))
                .hasSize(1);
        assertThat(said(certificate(certificate -> certificate.standard("ISO/IEC 27001:2022"))))
                .hasSize(1);
        assertThat(said(claim(claim -> claim.scope("lending  at example ltd")))).isEmpty();
        assertThat(said(claim(claim -> claim.scope(Optional.empty())))).isEmpty();
        assertThat(said(certificate(certificate -> certificate.scope(Optional.empty()))))
                .containsExactly("other-scope @claim-1");
        assertThat(said(claim(claim -> claim.addSystems("scoring")))).isEmpty();
        assertThat(said(claim(claim -> claim.scope("All.").type(PublicClaim.Type.ALIGNED))))
                .isEmpty();
        assertThat(said(claim(claim -> claim.scope("All.").withdrawnOn(DAY)))).isEmpty();
        assertThat(said(claim(claim -> claim.scope("All.").withdrawnOn(DAY.plusDays(1)))))
                .hasSize(1);
    }

    private static String claimed(String text) {
        return "GUIDE-23 (the rules for certification bodies) at /evaluation/publicClaims/0: " + text;
    }

    private static List<String> first(Aims aims) {
        return Probe.of(LOOKED_AT_ITSELF_FIRST, aims, DAY).found();
    }

    private static List<String> kept(Aims aims, String day) {
        return Probe.of(BODY_KEEPS_LOOKING, aims, LocalDate.parse(day)).found();
    }

    private static List<String> said(Aims aims) {
        return Probe.of(CLAIMS_GO_NO_FURTHER, aims, DAY).found();
    }

    private static Certificate theCertificate() {
        return sound().evaluation().certificates().get(0);
    }

    private static Aims certificate(Consumer<Certificate.Builder> change) {
        return sound().withEvaluation(evaluation ->
                evaluation.certificates(List.of(theCertificate().with(change))));
    }

    private static Aims audited(ExternalAudit... audits) {
        return certificate(certificate -> certificate.externalAudits(List.of(audits)));
    }

    private static ExternalAudit surveillance(String heldOn) {
        return stage(ExternalAudit.Stage.SURVEILLANCE, heldOn);
    }

    private static ExternalAudit renewed(String heldOn, String decidedOn) {
        return stage(ExternalAudit.Stage.RECERTIFICATION, heldOn).with(audit -> audit.decidedOn(decidedOn));
    }

    private static ExternalAudit stage(ExternalAudit.Stage stage, String heldOn) {
        return ExternalAudit.builder().stage(stage).heldOn(heldOn).build();
    }

    private static Aims claim(Consumer<PublicClaim.Builder> change) {
        return sound().withEvaluation(evaluation -> evaluation.publicClaims(
                List.of(sound().evaluation().publicClaims().get(0).with(change))));
    }
}
