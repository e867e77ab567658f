package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.AUDIT_ENDED;
import static org.openaims.rules.language.Registers.CERTIFICATE;
import static org.openaims.rules.language.Registers.CERTIFICATES;
import static org.openaims.rules.language.Registers.PUBLIC_CLAIMS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.SCOPE_IN_FORCE;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.Certificate;
import org.openaims.model.evaluation.CertificateState;
import org.openaims.model.evaluation.ExternalAudit;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/**
 * Remarks on a certificate that is on record, and on what is said of it. The days of external audits are duties of the
 * certification body: what is remarked here lies on the certificate, against no clause; without one nothing is judged.
 */
final class CertificateRemarks {

    private static final String BASIS = "the rules for certification bodies";

    static final Rule LOOKED_AT_ITSELF_FIRST = rule(
                    "GUIDE-21", "the first internal audit and management review came before the certification audit")
            .basedOn(BASIS)
            .forEach(CERTIFICATES)
            .whenNoneNoOccasion("no certificate is on record")
            .must(
                    "no-audit",
                    "an internal audit that had ended by {1}",
                    (certificate, c) -> hadHappened(AUDIT_ENDED, auditedOn(certificate), c))
            .found(
                    GapKind.LATE,
                    "the certification audit of the certificate {0} was on {1}, and no record shows an internal audit "
                            + "that had ended by then",
                    (certificate, c) -> values(certificate.id(), auditedOn(certificate)))
            .asObservation()
            .remedy("Record the internal audit that came before {0}, or ask the certification body how it could do "
                    + "without one.")
            .and()
            .must(
                    "no-review",
                    "a management review that had been held by {1}",
                    (certificate, c) -> hadHappened(REVIEW_HELD, auditedOn(certificate), c))
            .found(
                    GapKind.LATE,
                    "the certification audit of the certificate {0} was on {1}, and no record shows a management "
                            + "review that had been held by then",
                    (certificate, c) -> values(certificate.id(), auditedOn(certificate)))
            .asObservation()
            .remedy("Record the management review that came before {0}, or ask the certification body how it could do "
                    + "without one.");

    static final Rule BODY_KEEPS_LOOKING = rule("GUIDE-22", "the certification body looked again in its rhythm")
            .basedOn(BASIS)
            .forEach(CERTIFICATES)
            .whenNoneNoOccasion("no certificate is on record")
            .when("it is not withdrawn", (certificate, c) -> !isWithdrawn(certificate))
            .seeing(
                    "last state on record: {0}",
                    (certificate, c) -> values(lastState(certificate).map(CertificateState::state)))
            .must(
                    "first-late",
                    "a first surveillance audit by {2}, within 12 months of the decision",
                    (certificate, c) -> looksIn(certificate).anyMatch(day -> !day.isAfter(firstDue(certificate))))
            .inTimeUntil(
                    "the first surveillance is not yet due",
                    (certificate, same, c) -> Optional.of(firstDue(certificate)))
            .found(
                    GapKind.LATE,
                    "the certificate {0} was decided on {1}, and no surveillance audit within 12 months is on record",
                    (certificate, c) -> values(certificate.id(), decidedOn(certificate), firstDue(certificate)))
            .asObservation()
            .remedy("Ask the certification body for its audit of {0}, and record it.")
            .and()
            .must(
                    "year-without",
                    "an audit by the certification body in each calendar year after that of the decision",
                    (certificate, c) -> yearsWithout(certificate, c).isEmpty())
            .found(
                    GapKind.LATE,
                    "the certificate {0} was decided on {1}, and no audit by the certification body is on record for: "
                            + "{2}",
                    (certificate, c) -> values(certificate.id(), decidedOn(certificate), yearsWithout(certificate, c)))
            .asObservation()
            .remedy("Ask the certification body for its audits of {0}, and record them.")
            .and()
            .must(
                    "not-renewed",
                    "a decision on the next three years before it expired",
                    (certificate, c) -> isRenewed(certificate, c))
            .found(
                    GapKind.LATE,
                    "the certificate {0} expired on {1}, and no decision to renew it by then is on record",
                    (certificate, c) -> values(certificate.id(), certificate.validUntil()))
            .asObservation()
            .remedy("Record the decision to renew {0}; within six months it can be restored, with a gap.");

    static final Rule CLAIMS_GO_NO_FURTHER = rule(
                    "GUIDE-23", "what is said of a certificate goes no further than the certificate")
            .basedOn(BASIS)
            .forEach(PUBLIC_CLAIMS)
            .whenNoneNoOccasion("no public claim is on record")
            .when("it speaks of a certificate", claim -> claim.type() == PublicClaim.Type.CERTIFIED)
            .seeing("type: {0}", (claim, c) -> values(claim.type()))
            .when(
                    "it stands",
                    (claim, c) -> claim.withdrawnOn()
                            .filter(day -> !c.today().isBefore(day))
                            .isEmpty())
            .seeing("day of withdrawal: {0}", (claim, c) -> values(claim.withdrawnOn()))
            .with(
                    "its certificate",
                    (claim, c) -> claim.certificate().flatMap(id -> c.one(CERTIFICATE, id)),
                    orNeeds("the certificate that the claim names (GUIDE-03)"))
            .must(
                    "not-accredited",
                    "a certificate for ISO/IEC 42001 of a certification body that is accredited for it",
                    (claim, certificate) -> isFor42001(certificate.standard())
                            && Clause9_1.isTold(certificate.accreditationBody())
                            && certificate.accreditedFor().stream().anyMatch(CertificateRemarks::isFor42001))
            .found(
                    GapKind.BREACH,
                    "the claim {0} rests on the certificate {1}, of which no record shows that it is for ISO/IEC 42001 "
                            + "and that its certification body is accredited for that",
                    (claim, certificate) -> values(claim.id(), certificate.id()))
            .remedy("Record for which standards the certification body of {1} is accredited and by whom, or withdraw "
                    + "{0}.")
            .and()
            .mustKnown(
                    "other-systems",
                    "a claim about AI systems in the scope alone",
                    (claim, certificate, c) -> Answer.of(outside(claim, c).isEmpty()))
            .found(
                    GapKind.BREACH,
                    "the claim {0} names AI systems that are not in the scope in force: {2}",
                    (claim, certificate, c) -> values(claim.id(), certificate.id(), outside(claim, c)))
            .remedy("Take {2} out of {0}, or have the scope and {1} widened first.")
            .and()
            .must(
                    "other-scope",
                    "the scope in the words of {1}",
                    (claim, certificate) -> claim.scope().isEmpty()
                            || claim.scope()
                                    .map(CertificateRemarks::plain)
                                    .equals(certificate.scope().map(CertificateRemarks::plain)))
            .found(
                    GapKind.INCOMPLETE,
                    "the claim {0} names a scope in other words than the certificate {1} does",
                    (claim, certificate) -> values(claim.id(), certificate.id()))
            .asObservation()
            .remedy("Look whether {0} promises more than {1}, and use its words.");

    private CertificateRemarks() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "guides", List.of(LOOKED_AT_ITSELF_FIRST, BODY_KEEPS_LOOKING, CLAIMS_GO_NO_FURTHER), Set.of());
    }

    /** The day of the certification audit, stage 2; where it is not on record, that of the decision. */
    private static LocalDate auditedOn(Certificate certificate) {
        return certificate.externalAudits().stream()
                .filter(audit -> audit.stage() == ExternalAudit.Stage.STAGE_2)
                .map(ExternalAudit::heldOn)
                .min(Comparator.naturalOrder())
                .orElse(certificate.decidedOn());
    }

    private static <S> boolean hadHappened(Moment<S> moment, LocalDate by, Records records) {
        return records.inOrder(moment).stream()
                .anyMatch(one ->
                        moment.day().apply(one).filter(day -> !day.isAfter(by)).isPresent());
    }

    private static boolean isWithdrawn(Certificate certificate) {
        return lastState(certificate)
                .filter(last -> last.state() == CertificateState.State.WITHDRAWN)
                .isPresent();
    }

    private static Optional<CertificateState> lastState(Certificate certificate) {
        return certificate.states().stream().max(Comparator.comparing(CertificateState::changedOn));
    }

    /** The decision with which the running cycle began: the first one, or the last one to renew it. */
    private static LocalDate decidedOn(Certificate certificate) {
        return renewals(certificate).max(Comparator.naturalOrder()).orElse(certificate.decidedOn());
    }

    private static Stream<LocalDate> renewals(Certificate certificate) {
        return certificate.externalAudits().stream()
                .filter(audit -> audit.stage() == ExternalAudit.Stage.RECERTIFICATION)
                .flatMap(audit -> audit.decidedOn().stream());
    }

    private static LocalDate firstDue(Certificate certificate) {
        return decidedOn(certificate).plusMonths(12);
    }

    /** The days on which the body looked again in the running cycle. */
    private static Stream<LocalDate> looksIn(Certificate certificate) {
        return certificate.externalAudits().stream()
                .filter(audit -> audit.stage() == ExternalAudit.Stage.SURVEILLANCE
                        || audit.stage() == ExternalAudit.Stage.RECERTIFICATION)
                .map(ExternalAudit::heldOn)
                .filter(decidedOn(certificate)::isBefore);
    }

    /** The ended calendar years of the cycle in which the body did not look; the year of renewal has an audit of its own. */
    private static List<Integer> yearsWithout(Certificate certificate, Records records) {
        int end = Math.min(records.day().getYear(), certificate.validUntil().getYear());
        return IntStream.range(decidedOn(certificate).getYear() + 1, end)
                .filter(year -> looksIn(certificate).noneMatch(day -> day.getYear() == year))
                .boxed()
                .toList();
    }

    /** Whether it has not expired, was renewed in its last year, or another certificate was decided on then. */
    private static boolean isRenewed(Certificate certificate, Records records) {
        LocalDate last = certificate.validUntil();
        return !records.today().isAfter(last)
                || Stream.concat(
                                renewals(certificate),
                                records.all(CERTIFICATES).stream()
                                        .filter(other -> other.validUntil().isAfter(last))
                                        .map(Certificate::decidedOn))
                        .anyMatch(day -> !day.isAfter(last) && day.isAfter(last.minusYears(1)));
    }

    private static boolean isFor42001(String standard) {
        return standard.replaceAll("[^0-9]+", " ").trim().startsWith("42001");
    }

    private static List<AiSystemId> outside(PublicClaim claim, Records records) {
        Optional<Scope> scope = records.shared(SCOPE_IN_FORCE);
        return claim.systems().stream()
                .filter(id -> scope.filter(one -> one.systems().contains(id)).isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
    }
}
