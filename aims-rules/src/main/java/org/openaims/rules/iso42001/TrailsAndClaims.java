package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.AUDIT_FINDINGS;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS_OF;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.NONCONFORMITY;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Rule.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Statement;
import org.openaims.rules.language.Lead;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Subjects;

/**
 * Findings that changed something, and claims that go no further than the records: what the guides to the clauses add.
 * Findings here lie on the record and make no requirement a gap.
 */
final class TrailsAndClaims {

    private static final String BASIS = "the guides to the clauses";

    /** What was found and calls for an answer: audit findings and incidents. */
    static final Subjects<Located<Object>> FOUND = Subjects.together("case", List.of(AUDIT_FINDINGS, INCIDENTS));

    static final Rule WHAT_WAS_FOUND_CHANGED_SOMETHING = rule(
                    "GUIDE-01", "what an audit or an incident brought up can be followed to the record that changed")
            .basedOn(BASIS)
            .forEach(FOUND)
            .whenNoneNoOccasion("no audit finding and no incident is on record")
            .trail((source, c, records) -> foundOn(source))
            .leadsWithin("nonconformity", Limits.LOOKED_AT, TrailsAndClaims::answered)
            .leadsTo("completed action", TrailsAndClaims::done)
            .leadsLaterTo("effectiveness review", TrailsAndClaims::reviewed)
            .leadsTo("changed record", TrailsAndClaims::changed)
            .remedy("Record the {4} that followed the {1} {2}, or why none was needed.");

    static final Rule DECISIONS_CHANGED_SOMETHING = rule(
                    "GUIDE-02", "what a management review decided can be followed to the record that changed")
            .basedOn(BASIS)
            .forEach(REVIEW_DECISIONS)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .trail((decision, c, records) -> Optional.of(decision.parent().heldOn()))
            .leadsTo("completion", TrailsAndClaims::completed)
            .leadsTo("changed record", TrailsAndClaims::changedBy)
            .remedy("Record the {4} that followed the {1} {2}, or why no change was needed.");

    private TrailsAndClaims() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "guides", List.of(WHAT_WAS_FOUND_CHANGED_SOMETHING, DECISIONS_CHANGED_SOMETHING), Set.of());
    }

    private static Optional<LocalDate> foundOn(Located<Object> source) {
        return source.subject() instanceof Part<?, ?> part
                ? ((InternalAudit) part.parent()).startedOn().or(((InternalAudit) part.parent())::completedOn)
                : Optional.of(((Incident) source.subject()).detectedOn());
    }

    private static Lead<Nonconformity> answered(Located<Object> source, Records records) {
        Optional<NonconformityId> answer;
        Optional<Statement> none;
        if (source.subject() instanceof Part<?, ?> part) {
            answer = ((AuditFinding) part.part()).nonconformity();
            none = ((AuditFinding) part.part()).noNonconformity();
        } else {
            answer = ((Incident) source.subject()).nonconformity();
            none = ((Incident) source.subject()).noNonconformity();
        }
        if (answer.isEmpty() && none.isPresent()) {
            return Lead.nothingNeeded();
        }
        return answer.flatMap(id -> records.one(NONCONFORMITY, id))
                .map(one -> Lead.to(one, one.id(), Optional.of(one.detectedOn())))
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
            return Lead.nothingNeeded();
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
        if (done.completion().nothingChangedBecause().isPresent()
                || isTold(done.completion())
                || done.nonconformity().noAimsChange().isPresent()) {
            return Lead.nothingNeeded();
        }
        return onRecord(
                Stream.of(
                                done.completion().changedRecords(),
                                done.nonconformity().changed())
                        .flatMap(Collection::stream)
                        .toList(),
                records);
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
        return completion.nothingChangedBecause().isPresent() || isTold(completion)
                ? Lead.nothingNeeded()
                : onRecord(completion.changedRecords(), records);
    }

    /** Whether it is told in words what changed: not every change is one of a record of the AIMS. */
    private static boolean isTold(Completion completion) {
        return completion.changedRecords().isEmpty()
                && completion.changed().filter(text -> !text.isBlank()).isPresent();
    }

    /** The first of the records that is there; one that was not handed in is taken to be there. */
    private static Lead<RecordLink> onRecord(List<RecordLink> links, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return links.stream()
                .filter(link -> !records.includes(link.register()) || index.count(link.register(), link.recordId()) > 0)
                .findFirst()
                .map(link -> Lead.to(link, link.recordId(), Optional.<LocalDate>empty()))
                .orElseGet(Lead::nowhere);
    }
}
