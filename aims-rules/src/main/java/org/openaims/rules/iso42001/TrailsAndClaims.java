package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.AUDIT_FINDINGS;
import static org.openaims.rules.language.Registers.CERTIFICATE;
import static org.openaims.rules.language.Registers.CONTROL_TESTS;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS_OF;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.NONCONFORMITIES_FROM_FINDING;
import static org.openaims.rules.language.Registers.NONCONFORMITIES_FROM_INCIDENT;
import static org.openaims.rules.language.Registers.NONCONFORMITIES_OF_CONTROL;
import static org.openaims.rules.language.Registers.PUBLIC_CLAIMS;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.Certificate;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Statement;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Lead;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Subjects;

/**
 * Findings that changed something, and claims that go no further than the records: what the guides to the clauses add.
 * Findings here lie on the record and make no requirement a gap.
 */
final class TrailsAndClaims {

    private static final String BASIS = "the guides to the clauses";

    /** What was found: audit findings, incidents, and tests of controls. */
    static final Subjects<Located<Object>> FOUND =
            Subjects.together("case", List.of(AUDIT_FINDINGS, INCIDENTS, CONTROL_TESTS));

    /** What calls for an answer; of the tests those that found a control not to work. */
    static final Selection<Located<Object>> UNANSWERED = FOUND.where(
                    "it calls for an answer",
                    (source, records) -> Answer.of(test(source)
                            .filter(test -> test.result() != EffectivenessReview.Result.INEFFECTIVE)
                            .isEmpty()))
            .seeing(
                    "result of the test: {0}",
                    (source, c) -> values(test(source).map(ControlTest::result)));

    static final Rule WHAT_WAS_FOUND_CHANGED_SOMETHING = rule(
                    "GUIDE-01",
                    "what an audit, an incident or a test of a control brought up can be followed to the record that "
                            + "changed")
            .basedOn(BASIS)
            .forEach(UNANSWERED)
            .whenNoneNoOccasion("no audit finding, no incident and no control that does not work is on record")
            .trail((source, c, records) -> foundOn(source))
            .leadsWithin("nonconformity", Limits.LOOKED_AT, TrailsAndClaims::answered)
            .leadsTo("completed action", TrailsAndClaims::done)
            .leadsLaterTo("effectiveness review", TrailsAndClaims::reviewed)
            .leadsTo("change", TrailsAndClaims::changed)
            .remedy("Record the {4} that followed the {1} {2}, or why none was needed.");

    static final Rule DECISIONS_CHANGED_SOMETHING = rule(
                    "GUIDE-02", "what a management review decided can be followed to the record that changed")
            .basedOn(BASIS)
            .forEach(REVIEW_DECISIONS)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .trail((decision, c, records) -> Optional.of(decision.parent().heldOn()))
            .leadsTo("completion", TrailsAndClaims::completed)
            .leadsTo("change", TrailsAndClaims::changedBy)
            .remedy("Record the {4} that followed the {1} {2}, or why none was needed.");

    static final Rule CLAIMS_REST_ON_A_CERTIFICATE = rule(
                    "GUIDE-03", "who says that the management system has a certificate can show one that is valid")
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
            .must(
                    "product",
                    "a claim about the management system and its scope",
                    (claim, c) -> claim.subject() != PublicClaim.Subject.PRODUCT)
            .found(
                    GapKind.BREACH,
                    "the claim {0} of {1} speaks of a certificate of a product",
                    (claim, c) -> values(claim.id(), claim.madeOn()))
            .remedy("Withdraw {0}: a certificate is about a management system, and no product has one.")
            .and()
            .must(
                    "no-certificate",
                    "the certificate that it rests on",
                    (claim, c) -> certificate(claim, c).isPresent())
            .found(
                    GapKind.BREACH,
                    "the claim {0} of {1} speaks of a certificate, and none that it names is on record",
                    (claim, c) -> values(claim.id(), claim.madeOn()))
            .remedy("Record the certificate that {0} rests on, with its certification body and scope, or withdraw {0}.")
            .and()
            .must(
                    "not-valid",
                    "a certificate that is valid as long as the claim stands",
                    (claim, c) -> certificate(claim, c)
                            .filter(one -> !c.today().isIn(one.valid()))
                            .isEmpty())
            .found(
                    GapKind.BREACH,
                    "the claim {0} of {1} rests on the certificate {2}, which is not valid on {3}",
                    (claim, c) -> values(claim.id(), claim.madeOn(), claim.certificate(), c.day()))
            .remedy("Withdraw {0} until {2} is valid again.");

    static final Rule REVIEW_IS_A_STANDING_ITEM = rule(
                    "GUIDE-04",
                    "the last management review looked at objectives and incidents, and the next has its day")
            .basedOn(BASIS)
            .forEach(Reviews.LATEST)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no management review has been held")
            .must(
                    "no-objectives",
                    "an input on whether the AI objectives were met",
                    (review, c) -> has(review, ReviewInput.Kind.OBJECTIVES))
            .found(
                    GapKind.ABSENT,
                    "the management review {0} of {1} has no input on the AI objectives",
                    (review, c) -> values(review.id(), review.heldOn()))
            .asObservation()
            .remedy("Report to the next management review which AI objectives were met.")
            .and()
            .must(
                    "no-incidents",
                    "an input on incidents, even if only that there were none",
                    (review, c) -> has(review, ReviewInput.Kind.INCIDENTS))
            .found(
                    GapKind.ABSENT,
                    "the management review {0} of {1} has no input on incidents",
                    (review, c) -> values(review.id(), review.heldOn()))
            .asObservation()
            .remedy("Report to the next management review which incidents there were.")
            .and()
            .must(
                    "no-next-day",
                    "a later day planned for the next management review",
                    (review, c) -> review.nextPlannedFor()
                            .filter(review.heldOn()::isBefore)
                            .isPresent())
            .found(
                    GapKind.ABSENT,
                    "the management review {0} of {1} planned no day for the next one",
                    (review, c) -> values(review.id(), review.heldOn()))
            .asObservation()
            .remedy("Plan the day of the next management review, and record it in {0}.");

    private TrailsAndClaims() {}

    private static boolean has(ManagementReview review, ReviewInput.Kind kind) {
        return review.inputs().stream().anyMatch(input -> input.kind() == kind);
    }

    private static Optional<Certificate> certificate(PublicClaim claim, Records records) {
        return claim.certificate().flatMap(id -> records.one(CERTIFICATE, id));
    }

    static RuleSheet rules() {
        return new RuleSheet(
                "guides",
                Stream.concat(
                                Stream.of(
                                        WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                        DECISIONS_CHANGED_SOMETHING,
                                        CLAIMS_REST_ON_A_CERTIFICATE,
                                        REVIEW_IS_A_STANDING_ITEM),
                                LeadershipThemes.rules().stream())
                        .toList(),
                Set.of());
    }

    private static Optional<LocalDate> foundOn(Located<Object> source) {
        if (source.subject() instanceof Incident incident) {
            return Optional.of(incident.detectedOn());
        }
        return test(source).map(ControlTest::testedOn).or(() -> {
            InternalAudit audit = (InternalAudit) ((Part<?, ?>) source.subject()).parent();
            return audit.startedOn().or(audit::completedOn);
        });
    }

    private static Optional<ControlTest> test(Located<Object> source) {
        return source.subject() instanceof Part<?, ?> part && part.part() instanceof ControlTest test
                ? Optional.of(test)
                : Optional.empty();
    }

    /** The nonconformity that was raised first of it. */
    private static Lead<Nonconformity> answered(Located<Object> source, Records records) {
        Optional<Statement> none = noneRaised(source);
        if (none.isPresent() && !records.includes(NONCONFORMITIES.register())) {
            return Lead.nothingNeeded(none.get().reason());
        }
        if (test(source).isPresent()) {
            return ofTest(source, none, records);
        }
        List<Nonconformity> raised = source.subject() instanceof Part<?, ?> part
                ? records.all(NONCONFORMITIES_FROM_FINDING, ((AuditFinding) part.part()).id())
                : records.all(NONCONFORMITIES_FROM_INCIDENT, ((Incident) source.subject()).id());
        if (raised.isEmpty() && none.isPresent()) {
            return Lead.nothingNeeded(none.get().reason());
        }
        return raised.stream()
                .min(Comparator.comparing(Nonconformity::detectedOn).thenComparing(Nonconformity::id))
                .map(one -> Lead.to(one, one.id(), Optional.of(one.detectedOn())))
                .orElseGet(Lead::nowhere);
    }

    /** Why no nonconformity was raised of it. */
    private static Optional<Statement> noneRaised(Located<Object> source) {
        if (source.subject() instanceof Incident incident) {
            return incident.noNonconformity();
        }
        return test(source)
                .map(ControlTest::decision)
                .orElseGet(() -> ((AuditFinding) ((Part<?, ?>) source.subject()).part()).noNonconformity());
    }

    /** The nonconformity of the control that was raised first from the test on; one that was open then answers it, too. */
    private static Lead<Nonconformity> ofTest(Located<Object> source, Optional<Statement> none, Records records) {
        ControlImplementation control = (ControlImplementation) ((Part<?, ?>) source.subject()).parent();
        LocalDate testedOn = test(source).orElseThrow().testedOn();
        Optional<Nonconformity> raised = records.all(NONCONFORMITIES_OF_CONTROL, control.id()).stream()
                .filter(one -> !one.detectedOn().isBefore(testedOn)
                        || one.closedOn().filter(testedOn::isAfter).isEmpty())
                .min(Comparator.comparing(Nonconformity::detectedOn).thenComparing(Nonconformity::id));
        if (raised.isEmpty() && none.isPresent()) {
            return Lead.nothingNeeded(none.get().reason());
        }
        return raised.map(one -> Lead.to(
                        one, one.id(), Optional.of(one.detectedOn().isBefore(testedOn) ? testedOn : one.detectedOn())))
                .orElseGet(Lead::nowhere);
    }

    /** An action with its nonconformity. */
    private record Done(Nonconformity nonconformity, CorrectiveAction action, Completion completion) {}

    /** The action that was done last; the first that is still to be done, where there is one. */
    private static Lead<Done> done(Nonconformity nonconformity, Records records) {
        List<CorrectiveAction> actions = records.all(CORRECTIVE_ACTIONS_OF, nonconformity.id());
        if (actions.isEmpty()
                && !nonconformity.rootCauses().isEmpty()
                && nonconformity.rootCauses().stream()
                        .allMatch(cause -> cause.noneNeededBecause().isPresent())) {
            return Lead.nothingNeeded(nonconformity.rootCauses().stream()
                    .flatMap(cause -> cause.noneNeededBecause().stream())
                    .toList());
        }
        Optional<CorrectiveAction> open = actions.stream()
                .filter(action -> action.completion().isEmpty())
                .min(Comparator.comparing(action -> action.currentDue().orElse(LocalDate.MIN)));
        if (open.isPresent()) {
            Optional<LocalDate> due = open.get().currentDue();
            return due.isPresent() ? Lead.notBefore(due) : Lead.nowhere();
        }
        return actions.stream()
                .map(action ->
                        new Done(nonconformity, action, action.completion().orElseThrow()))
                .max(Comparator.comparing((Done one) -> one.completion().doneOn())
                        .thenComparing(one -> one.action().id()))
                .map(one -> Lead.to(
                        one, one.action().id(), Optional.of(one.completion().doneOn())))
                .orElseGet(Lead::nowhere);
    }

    /** The review of the action; it has the time that the action declared, and else until the nonconformity is closed. */
    private static Lead<Done> reviewed(Done done, Records records) {
        Optional<EffectivenessReview> review = done.action().effectivenessReviews().stream()
                .filter(one -> one.reviewedOn().isAfter(done.completion().doneOn()))
                .findFirst()
                .or(() -> done.action().effectivenessReviews().stream().findFirst());
        if (review.isPresent()) {
            return Lead.to(done, done.action().id(), Optional.of(review.get().reviewedOn()));
        }
        if (done.action().effectivenessAfter().isPresent()) {
            return Lead.notBefore(Optional.of(done.completion()
                    .doneOn()
                    .plus(done.action().effectivenessAfter().get())));
        }
        return done.nonconformity().closedOn().isPresent() ? Lead.nowhere() : Lead.notBefore(Optional.empty());
    }

    private static Lead<RecordLink> changed(Done done, Records records) {
        return noneBecause(done.completion())
                .or(() -> done.nonconformity().noAimsChange().map(Statement::reason))
                .map(Lead::<RecordLink>nothingNeeded)
                .orElseGet(() -> onRecord(
                        Stream.of(
                                        done.completion().changedRecords(),
                                        done.nonconformity().changed())
                                .flatMap(Collection::stream)
                                .toList(),
                        records));
    }

    private static Lead<Completion> completed(Part<ManagementReview, ReviewDecision> decision, Records records) {
        Optional<Completion> completion = decision.part().completion();
        if (completion.isPresent()) {
            return Lead.to(
                    completion.get(),
                    decision.part().id(),
                    Optional.of(completion.get().doneOn()));
        }
        Optional<LocalDate> due = decision.part().currentDue();
        return due.isPresent() ? Lead.notBefore(due) : Lead.nowhere();
    }

    private static Lead<RecordLink> changedBy(Completion completion, Records records) {
        return noneBecause(completion)
                .map(Lead::<RecordLink>nothingNeeded)
                .orElseGet(() -> onRecord(completion.changedRecords(), records));
    }

    /** Why there is no record that changed; not every change, told in words, is one of a record of the AIMS. */
    private static Optional<String> noneBecause(Completion completion) {
        return completion
                .nothingChangedBecause()
                .or(() -> completion
                        .changed()
                        .filter(text ->
                                !text.isBlank() && completion.changedRecords().isEmpty())
                        .map(text -> "it is told in words, " + text));
    }

    /** The first of the records that is there; one that was not handed in is taken to be there. */
    private static Lead<RecordLink> onRecord(List<RecordLink> links, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return links.stream()
                .filter(link -> !records.includes(link.register()) || index.count(link.register(), link.recordId()) > 0)
                .findFirst()
                .map(link -> Lead.toUndated(link, link.recordId()))
                .orElseGet(Lead::nowhere);
    }
}
