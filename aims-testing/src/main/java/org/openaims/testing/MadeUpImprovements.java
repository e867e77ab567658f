package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openaims.model.context.AiSystem;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Handling;
import org.openaims.model.improvement.Improvement;
import org.openaims.model.improvement.Improvements;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.Incident;
import org.openaims.model.planning.AimsChange;
import org.openaims.model.record.AimsChangeId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.CorrectiveActionId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.ImprovementId;
import org.openaims.model.record.IncidentId;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RootCauseId;

/**
 * What went wrong in a made-up organization, and what came of it: of an incident or a finding a nonconformity is raised
 * or a reason stated, it is corrected, looked into and traced to its causes, these are acted against, the actions are
 * reviewed by somebody else and the case is closed. What has no time left before the end of the window is still open.
 */
final class MadeUpImprovements {

    /** The registers that are made here. */
    static final Set<String> REGISTERS =
            Set.of("incidents", "nonconformities", "correctiveActions", "improvements", "aimsChanges");

    private static final int FEWEST = 3;
    private static final int SYSTEMS_TO_AN_INCIDENT = 4;
    private static final Period UNTIL_REVIEW = Period.ofMonths(2);
    private static final List<String> STATEMENTS = List.of(
            "A letter went to the wrong person.",
            "A result was passed on unread.",
            "The model answered on a topic that it is not for.",
            "The data of the last quarter were missing.");
    private static final List<String> CAUSES = List.of(
            "Nobody compares the table with its source.",
            "The instructions did not say who has to look.",
            "An alarm went to somebody who had left.");
    private static final List<String> ACTIONS = List.of(
            "Compare every table with its source before it is used.",
            "Say in the instructions who looks, and by when.",
            "Send alarms to a role instead of a person.");

    private final Chance chance;
    private final int size;
    private final boolean faulty;
    private final Filler filler;
    private final PersonId chief;
    private final PersonId owner;
    private final PersonId reviewer;

    private final List<Incident> incidents = new ArrayList<>();
    private final List<Nonconformity> nonconformities = new ArrayList<>();
    private final List<CorrectiveAction> actions = new ArrayList<>();
    private final List<AimsChange> aimsChanges = new ArrayList<>();
    private final List<Improvement> improvements = new ArrayList<>();
    private int causes;

    MadeUpImprovements(
            Chance chance, int size, boolean faulty, Filler filler, PersonId chief, PersonId owner, PersonId reviewer) {
        this.chance = chance;
        this.size = size;
        this.faulty = faulty;
        this.filler = filler;
        this.chief = chief;
        this.owner = owner;
        this.reviewer = reviewer;
        expect();
    }

    /** Makes what went wrong with the systems, what followed from that and from audits and reviews. */
    void happen(List<AiSystem> systems, List<InternalAudit> audits, List<ManagementReview> reviews) {
        for (int number = Math.max(FEWEST, size / SYSTEMS_TO_AN_INCIDENT); number > 0; number--) {
            incident(systems.isEmpty() ? Optional.empty() : Optional.of(chance.pick(systems)));
        }
        for (InternalAudit audit : audits) {
            audit.findings().stream()
                    .filter(finding -> finding.grade().equals(Optional.of(AuditFinding.Grade.MINOR)))
                    .forEach(finding -> answer(audit, finding));
        }
        for (ManagementReview review : reviews) {
            review.decisions().stream()
                    .filter(decision -> decision.kind() == ReviewDecision.Kind.AIMS_CHANGE && !slips(4))
                    .forEach(decision -> change(review.heldOn(), change -> change.addReviewDecision(decision.id())));
        }
        improve();
        expect();
    }

    private void expect() {
        filler.expect(IncidentId.class, incidents.size());
        filler.expect(NonconformityId.class, nonconformities.size());
        filler.expect(CorrectiveActionId.class, actions.size());
        filler.expect(AimsChangeId.class, aimsChanges.size());
        filler.expect(ImprovementId.class, improvements.size());
    }

    List<Incident> incidents() {
        return incidents;
    }

    List<AimsChange> aimsChanges() {
        return aimsChanges;
    }

    Improvements.Builder addTo(Improvements.Builder floor) {
        return floor.nonconformities(nonconformities).correctiveActions(actions).improvements(improvements);
    }

    // --- what went wrong

    private void incident(Optional<AiSystem> system) {
        LocalDate known =
                system.flatMap(one -> one.registeredOn().or(one::foundInUseOn)).orElseGet(chance::first);
        LocalDate detectedOn = chance.day(later(known, chance.first()), chance.last());
        Incident.Gravity gravity = chance.pick(List.of(Incident.Gravity.values()));
        Incident.Builder incident = Incident.builder()
                .id(IncidentId.of("incident-" + (incidents.size() + 1)))
                .type(chance.pick(List.of(Incident.Type.values())))
                .occurredOn(detectedOn.minusDays(chance.between(0, 5)))
                .detectedOn(detectedOn)
                .gravity(gravity)
                .description(chance.pick(STATEMENTS));
        system.ifPresent(one -> incident.addSystem(one.id()));
        onThe(chance.after(detectedOn, 0, 2)).ifPresent(incident::reportedOn);
        onThe(chance.after(detectedOn, 0, 10))
                .ifPresent(day -> incident.mitigation(done -> done.doneOn(day).doneBy(owner)));
        Optional<LocalDate> decidedOn =
                onThe(slips(8) ? chance.after(detectedOn, 61, 120) : chance.after(detectedOn, 0, 20));
        if (decidedOn.isPresent() && !slips(8)) {
            if (gravity == Incident.Gravity.MINOR) {
                incident.noNonconformity(none ->
                        none.statedOn(decidedOn.get()).statedBy(owner).reason("Noticed at once; nobody was affected."));
            } else {
                Nonconformity.Builder raised = Nonconformity.builder()
                        .source(Nonconformity.Source.INCIDENT)
                        .addIncident(IncidentId.of("incident-" + (incidents.size() + 1)))
                        .statement(chance.pick(STATEMENTS))
                        .grade(
                                gravity == Incident.Gravity.GRAVE
                                        ? Nonconformity.Grade.MAJOR
                                        : Nonconformity.Grade.MINOR);
                system.ifPresent(one -> raised.addSystem(one.id()));
                raise(raised.occurredOn(detectedOn), decidedOn.get());
            }
        }
        decidedOn.flatMap(day -> onThe(chance.after(day, 0, 20))).ifPresent(incident::closedOn);
        incidents.add(filler.filled(
                Incident.class, incident.build(), Set.of("systems", "risks", "change", "personsAffected")));
    }

    private void answer(InternalAudit audit, AuditFinding finding) {
        Optional<LocalDate> raisedOn = audit.completedOn().flatMap(day -> onThe(chance.after(day, 0, 10)));
        if (raisedOn.isPresent() && !slips(4)) {
            raise(
                    Nonconformity.builder()
                            .source(Nonconformity.Source.INTERNAL_AUDIT)
                            .addAuditFinding(finding.id())
                            .requirement(finding.requirement())
                            .statement(finding.statement())
                            .grade(Nonconformity.Grade.MINOR),
                    raisedOn.get());
        }
    }

    // --- what was done about it

    /** Everything that is done about a nonconformity from the day on which it was detected, as far as it got. */
    private void raise(Nonconformity.Builder nonconformity, LocalDate detectedOn) {
        NonconformityId id = NonconformityId.of("nonconformity-" + (nonconformities.size() + 1));
        nonconformity.id(id).detectedOn(detectedOn).owner(owner);
        onThe(slips(6) ? chance.after(detectedOn, 40, 90) : chance.after(detectedOn, 0, 20))
                .ifPresent(day -> nonconformity.correction(handled("It was stopped and put right.", day)));
        onThe(chance.after(detectedOn, 0, 25))
                .filter(day -> !slips(6))
                .ifPresent(day -> nonconformity.consequences(
                        chance.oneIn(3)
                                ? Handling.builder()
                                        .doneOn(Occurrence.no())
                                        .notApplicableBecause("It had no consequences.")
                                        .build()
                                : handled("Those concerned were told.", day)));
        onThe(chance.after(detectedOn, 3, 20))
                .filter(day -> !slips(6))
                .ifPresent(day -> nonconformity.review(review ->
                        review.reviewedOn(day).reviewedBy(owner).statement("Seen with those who do the work.")));
        onThe(chance.after(detectedOn, 15, 40))
                .filter(day -> !slips(6))
                .ifPresent(day -> nonconformity.similarCheck(check -> check.checkedOn(day)
                        .checkedBy(owner)
                        .found(false)
                        .result("The other systems were looked at as well.")));
        onThe(chance.after(detectedOn, 20, 40)).filter(day -> !slips(6)).ifPresent(day -> {
            if (chance.oneIn(4)) {
                change(day, change -> change.addNonconformity(id));
            } else {
                nonconformity.noAimsChange(none ->
                        none.statedOn(day).statedBy(owner).reason("The process is right; it was not followed."));
            }
        });
        Optional<LocalDate> effective = slips(8) ? Optional.of(detectedOn) : traced(nonconformity, id, detectedOn);
        effective
                .map(day -> chance.after(later(day, detectedOn.plusDays(slips(6) ? 0 : 45)), 0, 10))
                .flatMap(this::onThe)
                .ifPresent(day ->
                        nonconformity.closing(closing -> closing.closedOn(day).closedBy(chief)));
        nonconformities.add(filler.filled(
                Nonconformity.class,
                nonconformity.build(),
                Set.of(
                        "auditFindings",
                        "controlImplementations",
                        "incidents",
                        "requirement",
                        "systemChanges",
                        "systems",
                        "useObservations")));
    }

    /** Finds causes and acts against them; tells the day by which every action was found effective, if it was. */
    private Optional<LocalDate> traced(Nonconformity.Builder nonconformity, NonconformityId id, LocalDate detectedOn) {
        Optional<LocalDate> effective = Optional.of(detectedOn);
        for (int count = chance.between(1, 2); count > 0; count--) {
            LocalDate foundOn = chance.after(detectedOn, 3, 30);
            if (foundOn.isAfter(chance.last())) {
                return Optional.empty();
            }
            causes++;
            RootCauseId cause = RootCauseId.of("root-cause-" + causes);
            boolean leftAlone = chance.oneIn(5);
            nonconformity.rootCause(found -> found.id(cause)
                    .statement(chance.pick(CAUSES))
                    .foundOn(foundOn)
                    .method(slips(6) ? Optional.empty() : Optional.of("Five times why"))
                    .noneNeededBecause(leftAlone ? Optional.of("It cannot come about again.") : Optional.empty()));
            if (!leftAlone && !slips(6)) {
                Optional<LocalDate> before = effective;
                effective = act(id, cause, chance.after(foundOn, 0, 10))
                        .flatMap(day -> before.map(earlier -> later(earlier, day)));
            }
        }
        return effective;
    }

    /** Decides on an action and carries it out; tells the day on which it was found effective, if it was. */
    private Optional<LocalDate> act(NonconformityId nonconformity, RootCauseId cause, LocalDate decidedOn) {
        if (decidedOn.isAfter(chance.last())) {
            return Optional.empty();
        }
        LocalDate due = chance.after(decidedOn, 60, 120);
        Optional<LocalDate> doneOn = onThe(slips(6) ? due.plusDays(30) : chance.day(decidedOn.plusDays(5), due));
        CorrectiveAction.Builder action = CorrectiveAction.builder()
                .id(CorrectiveActionId.of("corrective-action-" + (actions.size() + 1)))
                .nonconformity(nonconformity)
                .addCause(cause)
                .statement(chance.pick(ACTIONS))
                .decidedOn(decidedOn)
                .owner(owner)
                .due(due)
                .criterionSetOn(decidedOn)
                .effectivenessCriterion("It does not come about again in two months.")
                .effectivenessAfter(UNTIL_REVIEW)
                .proportionality("A step in the instructions is enough.");
        doneOn.ifPresent(day -> action.completion(done -> done.doneOn(day)
                .doneBy(owner)
                .changed(slips(6) ? Optional.empty() : Optional.of("The instructions have the step."))));
        Optional<LocalDate> reviewedOn = doneOn.map(day ->
                        slips(6) ? day.minusDays(1) : day.plus(UNTIL_REVIEW).plusDays(slips(6) ? 20 : 0))
                .flatMap(this::onThe)
                .filter(day -> !slips(6));
        boolean worked = !slips(6);
        reviewedOn.ifPresent(day -> action.effectivenessReview(review -> review.reviewedOn(day)
                .reviewedBy(slips(6) ? owner : reviewer)
                .result(worked ? EffectivenessReview.Result.EFFECTIVE : EffectivenessReview.Result.INEFFECTIVE)));
        actions.add(filler.filled(CorrectiveAction.class, action.build(), Set.of("causes")));
        return reviewedOn;
    }

    private static Handling handled(String statement, LocalDate doneOn) {
        return Handling.builder()
                .doneOn(Occurrence.on(doneOn))
                .statement(statement)
                .build();
    }

    // --- what got better

    /** A change of the management system, planned before it is made. */
    private void change(LocalDate proposedOn, Consumer<AimsChange.Builder> reason) {
        LocalDate plannedOn = chance.after(proposedOn, 0, 10);
        LocalDate plannedFor = chance.after(plannedOn, 20, 60);
        AimsChange.Builder change = AimsChange.builder()
                .id(AimsChangeId.of("aims-change-" + (aimsChanges.size() + 1)))
                .type(AimsChange.Type.PROCESSES)
                .proposedOn(proposedOn)
                .plannedFor(plannedFor)
                .purpose("A process that is followed because it can be.")
                .consequences("Those who work by it have to be told.")
                .integrity("The process of before applies until then.")
                .resources("Three days of the process owner")
                .responsible(owner);
        onThe(plannedOn)
                .ifPresent(day -> change.plannedOn(day)
                        .approval(approval ->
                                approval.decidedOn(day).approver(chief).decision(Approval.Decision.APPROVED)));
        onThe(plannedFor).filter(day -> !slips(4)).ifPresent(change::executedOn);
        reason.accept(change);
        aimsChanges.add(filler.filled(AimsChange.class, change.build(), Set.of("nonconformities", "reviewDecisions")));
    }

    /** An improvement each year that is none of what went wrong. */
    private void improve() {
        LocalDate decidedOn = chance.after(chance.first(), 60, 200);
        while (!decidedOn.isAfter(chance.last())) {
            LocalDate due = decidedOn.plusMonths(4);
            Improvement.Builder improvement = Improvement.builder()
                    .id(ImprovementId.of("improvement-" + (improvements.size() + 1)))
                    .source(Improvement.Source.SUGGESTION)
                    .addQualities(Improvement.Quality.values())
                    .statement("One form for all reports instead of three.")
                    .decidedOn(decidedOn)
                    .decidedBy(chief)
                    .due(due);
            onThe(chance.day(decidedOn.plusDays(10), due))
                    .filter(day -> !slips(3))
                    .ifPresent(day -> improvement.completion(
                            done -> done.doneOn(day).doneBy(owner).changed("All units report by the new form.")));
            improvements.add(filler.filled(Improvement.class, improvement.build(), Set.of()));
            decidedOn = chance.after(decidedOn, 300, 360);
        }
    }

    // --- shared

    /** The day, where it lies in the window: what comes after it has not happened yet. */
    private Optional<LocalDate> onThe(LocalDate day) {
        return day.isAfter(chance.last()) ? Optional.empty() : Optional.of(day);
    }

    private boolean slips(int times) {
        return faulty && chance.oneIn(times);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
