package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.ACCEPTANCES;
import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.APPLICABILITY_LINES;
import static org.openaims.rules.language.Registers.APPLICABILITY_STATEMENTS;
import static org.openaims.rules.language.Registers.OWN_CONTROLS;
import static org.openaims.rules.language.Registers.RISKS;
import static org.openaims.rules.language.Registers.RISK_CRITERION;
import static org.openaims.rules.language.Registers.SUPPLIERS;
import static org.openaims.rules.language.Registers.SYSTEM;
import static org.openaims.rules.language.Registers.TREATMENTS;
import static org.openaims.rules.language.Registers.TREATMENT_ACTIONS;
import static org.openaims.rules.language.Registers.TREATMENT_PLAN;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openaims.model.context.RelevanceDecision;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.ControlExclusion;
import org.openaims.model.planning.PlanResidual;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.RiskTreatment;
import org.openaims.model.planning.ScaleLevel;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.planning.TreatmentAction;
import org.openaims.model.planning.TreatmentPlan;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Role;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.result.GapKind;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Span;
import org.openaims.rules.language.Today;

/** 6.1.3 AI risk treatment. */
final class Clause6_1_3 {

    private static final String NEEDS_A_STATEMENT = "a statement of applicability in force (6.1.3-h)";

    /** The controls of Annex A, by id. */
    private static final List<String> ANNEX_A =
            Iso42001.controls().stream().map(AnnexAControl::id).toList();

    static final Selection<StatementOfApplicability> STATEMENT_OF_TODAY = APPLICABILITY_STATEMENTS
            .where("it is in force", (statement, c) -> Answer.of(isInForce(statement, c)))
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (statement, c) -> values(statement.appliesFrom(), statement.withdrawnOn()));

    static final Selection<Part<StatementOfApplicability, SoaEntry>> LINES_OF_TODAY = APPLICABILITY_LINES
            .where("it stands in the statement in force", (line, c) -> Answer.of(isInForce(line.parent(), c)))
            .seeing(
                    "the statement {0}, which applies from: {1}; withdrawn on: {2}",
                    (line, c) -> values(
                            line.parent().id(),
                            line.parent().appliesFrom(),
                            line.parent().withdrawnOn()));

    static final Rule STATEMENT_LISTS_EVERY_CONTROL = rule(
                    "6.1.3-01", "the statement of applicability decides each of the 38 controls exactly once")
            .shows("6.1.3-h")
            .forEach(STATEMENT_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved version of the statement of applicability is in force",
                    "an approved statement that decides each control of Annex A",
                    "Write the statement of applicability, have it approved, and record the version and the approval.")
            .evidencedBy((statement, c) -> statement.document())
            .lists("control", (statement, c, records) -> ANNEX_A)
            .mayList((statement, c, records) -> records.all(OWN_CONTROLS).stream()
                    .map(control -> control.id().value())
                    .toList())
            .exactlyOnceIn(
                    "the statement {1}",
                    (statement, c, records) -> statement.entries().stream()
                            .map(entry -> entry.control().value())
                            .toList(),
                    (statement, c) -> values(statement.id()))
            .remedy(
                    "Decide in {1} whether this control applies, and give the reason.",
                    "Keep one line for this control in {1}; exclude single systems in that line.",
                    "Correct this id in {1}, or record the control as the organization's own.");

    static final Rule INCLUSIONS_ARE_JUSTIFIED = rule(
                    "6.1.3-02", "each control that is included is justified, and by something on record")
            .shows("6.1.3-i")
            .forEach(LINES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds(NEEDS_A_STATEMENT)
            .when("the control is included", Clause6_1_3::isIncluded)
            .seeing("applicability: {0}", (line, c) -> values(line.part().applicability()))
            .must(
                    "no-reason",
                    "why {1} is needed",
                    (line, c) -> isWritten(line.part().reason()))
            .found(
                    GapKind.INCOMPLETE,
                    "the line of {1} in {0} gives no reason for including it",
                    (line, c) -> values(line.parent().id(), line.part().control()))
            .remedy("Write into {0} why {1} is needed.")
            .and()
            .must(
                    "no-link",
                    "a link from {1} to the risk, requirement, contract, objective or decision that calls for it",
                    (line, c) -> !line.part().justifiedBy().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the line of {1} in {0} names no record that calls for it",
                    (line, c) -> values(line.parent().id(), line.part().control()))
            .remedy("Name in {0} what {1} rests on; a recorded decision will do.");

    static final Rule EXCLUSIONS_ARE_JUSTIFIED = rule(
                    "6.1.3-03", "each control that is left out, whole or for some systems, is left out for a reason")
            .shows("6.1.3-j")
            .forEach(LINES_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneNeeds(NEEDS_A_STATEMENT)
            .when(
                    "something is left out",
                    line -> !isIncluded(line) || !line.part().exclusions().isEmpty())
            .seeing(
                    "applicability: {0}; left out for {1}",
                    (line, c) -> values(
                            line.part().applicability(),
                            line.part().exclusions().stream()
                                    .map(ControlExclusion::system)
                                    .toList()))
            .must(
                    "no-reason",
                    "why {1} is left out",
                    (line, c) -> isIncluded(line) || isWritten(line.part().reason()))
            .found(
                    GapKind.INCOMPLETE,
                    "the line of {1} in {0} gives no reason for leaving it out",
                    (line, c) -> values(line.parent().id(), line.part().control()))
            .remedy("Write into {0} why {1} is not needed, not required or excepted, or include it.")
            .and()
            .must(
                    "no-reason-for-systems",
                    "why {1} is left out for each of these systems",
                    (line, c) -> unreasoned(line.part()).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the line of {1} in {0} leaves out {2} without a reason",
                    (line, c) -> values(line.parent().id(), line.part().control(), unreasoned(line.part())))
            .remedy("Write into {0} why {1} does not apply to {2}, or take the exclusion back.")
            .and()
            .mustKnown(
                    "chosen",
                    "{1} included, as the treatments need it",
                    (line, c, records) -> Answer.of(isIncluded(line)
                            || treatmentsChoosing(line.part().control(), records)
                                    .isEmpty()))
            .found(
                    GapKind.BREACH,
                    "{1} is left out in {0} and chosen in {2}",
                    (line, c, records) -> values(
                            line.parent().id(),
                            line.part().control(),
                            treatmentsChoosing(line.part().control(), records)))
            .remedy("Include {1} in {0}, or choose another control in {2}.")
            .and()
            .mustKnown(
                    "contradicted",
                    "a reason that holds although suppliers are used, or {1} included",
                    (line, c, records) ->
                            isIncluded(line) || !line.part().control().equals(ControlId.of("A.10.3"))
                                    ? Answer.YES
                                    : Answer.of(suppliersInUse(records).isEmpty()))
            .found(
                    GapKind.BREACH,
                    "{1} is left out in {0}, and suppliers of what the organization classified as relevant are in use: "
                            + "{2}",
                    (line, c, records) -> values(line.parent().id(), line.part().control(), suppliersInUse(records)))
            .asObservation()
            .remedy("Look again whether {1} is needed, and record the answer in {0}.");

    static final Rule CHOSEN_CONTROLS_ARE_INCLUDED = rule(
                    "6.1.3-04", "each control that a treatment chose is included in the statement of applicability")
            .shows("6.1.3-h")
            .forEach(TREATMENTS)
            .whileTheAimsRuns()
            .whenNoneNoOccasion("no risk treatment is on record")
            .when("it is in force", (treatment, c) -> isInForce(treatment, c))
            .seeing(
                    "applies from: {0}; withdrawn on: {1}",
                    (treatment, c) -> values(treatment.appliesFrom(), treatment.withdrawnOn()))
            .with(
                    "the statement in force",
                    (treatment, c) -> c.shared(APPLICABILITY_IN_FORCE),
                    orNeeds(NEEDS_A_STATEMENT))
            .must(
                    "left-out",
                    "each of these controls included in {1}",
                    (treatment, statement) -> notIncluded(treatment, statement).isEmpty())
            .found(
                    GapKind.BREACH,
                    "the treatment {0} chose {2}, which {1} does not include",
                    (treatment, statement) -> values(treatment.id(), statement.id(), notIncluded(treatment, statement)))
            .remedy("Include {2} in the statement {1}, or choose another control in {0}.");

    static final Rule PLAN_WAS_APPROVED_FIRST = rule(
                    "6.1.3-05", "no new action of a treatment plan began before the plan was approved")
            .shows("6.1.3-l")
            .forEach(TREATMENT_ACTIONS)
            .whenNoneNoOccasion("no treatment action is on record")
            .whenKnown(
                    "it is new, and no control that was there before",
                    (action, c) -> action.origin()
                            .map(origin -> Answer.of(origin == TreatmentAction.Origin.NEW))
                            .orElseGet(() -> Answer.unknown("whether " + action.id() + " is new")))
            .seeing("origin: {0}", (action, c) -> values(action.origin()))
            .when("it began while the AIMS ran", Clause6_1_3::beganWhileTheAimsRan)
            .seeing("day of its start: {0}", (action, c) -> values(action.startedOn()))
            .must(
                    "no-plan",
                    "a treatment plan that {0} belongs to",
                    (action, c) -> plans(action, c).findAny().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the treatment action {0} began on {1} and belongs to no treatment plan on record",
                    (action, c) -> values(action.id(), action.startedOn()))
            .remedy("Name the treatment plan that {0} belongs to, and have designated management approve it.")
            .and()
            .must(
                    "before-approval",
                    "an approval of its plan by {1}",
                    (action, c) -> plans(action, c).findAny().isEmpty()
                            || firstApproval(action, c)
                                    .filter(day ->
                                            !day.isAfter(action.startedOn().orElseThrow()))
                                    .isPresent())
            .found(
                    GapKind.BREACH,
                    "the treatment action {0} began on {1}; the first approval of its plan is of {2}",
                    (action, c) -> values(
                            action.id(),
                            action.startedOn(),
                            firstApproval(action, c).map(LocalDate::toString).orElse("no day on record")))
            .remedy("Have designated management approve the plan of {0}, and record how it came to begin before.");

    static final Rule RESIDUAL_RISK_WAS_ACCEPTED = rule(
                    "6.1.3-06",
                    "no system was in operation under a residual risk that designated management had not accepted")
            .shows("6.1.3-m")
            .forEach(RISKS)
            .whenNoneNeeds("an AI risk that was rated (6.1.2-d)")
            .throughout(
                    "each day on which a system with that risk was in operation and the residual level was not "
                            + "acceptable",
                    Clause6_1_3::exposed)
            .coveredBy(
                    "an acceptance of that level by designated or top management",
                    (risk, c, records) -> accepted(risk, records))
            .found(
                    GapKind.ABSENT,
                    "no acceptance of the residual risk {3} was in force",
                    (risk, c) -> values(risk.id()))
            .remedy("Have designated management accept the residual risk {3}, or treat it further.");

    private Clause6_1_3() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "6.1.3",
                List.of(
                        STATEMENT_LISTS_EVERY_CONTROL,
                        INCLUSIONS_ARE_JUSTIFIED,
                        EXCLUSIONS_ARE_JUSTIFIED,
                        CHOSEN_CONTROLS_ARE_INCLUDED,
                        PLAN_WAS_APPROVED_FIRST,
                        RESIDUAL_RISK_WAS_ACCEPTED),
                Set.of("6.1.3-i", "6.1.3-j", "6.1.3-m"));
    }

    private static boolean isInForce(StatementOfApplicability statement, Records records) {
        return records.shared(APPLICABILITY_IN_FORCE).filter(statement::equals).isPresent();
    }

    private static boolean isIncluded(Part<StatementOfApplicability, SoaEntry> line) {
        return line.part().applicability() == SoaEntry.Applicability.INCLUDED;
    }

    private static boolean isWritten(Optional<String> text) {
        return text.filter(written -> !written.isBlank()).isPresent();
    }

    private static List<AiSystemId> unreasoned(SoaEntry line) {
        return line.exclusions().stream()
                .filter(exclusion -> !isWritten(exclusion.reason()))
                .map(exclusion -> exclusion.system())
                .toList();
    }

    private static boolean isInForce(RiskTreatment treatment, Records records) {
        Today today = records.today();
        return treatment.appliesFrom().filter(from -> !today.isBefore(from)).isPresent()
                && treatment.withdrawnOn().filter(end -> !today.isBefore(end)).isEmpty();
    }

    /** The treatments in force that chose a control, by id. */
    private static List<String> treatmentsChoosing(ControlId control, Records records) {
        return records.all(Registers.TREATMENTS_CHOOSING, control).stream()
                .filter(treatment -> isInForce(treatment, records))
                .map(treatment -> treatment.id().value())
                .toList();
    }

    private static List<ControlId> notIncluded(RiskTreatment treatment, StatementOfApplicability statement) {
        return treatment.controls().stream()
                .filter(control -> statement.entries().stream()
                        .noneMatch(line -> line.control().equals(control)
                                && line.applicability() == SoaEntry.Applicability.INCLUDED))
                .toList();
    }

    /** The suppliers of what the organization classified as relevant and uses. */
    private static final Shared<List<String>> SUPPLIERS_IN_USE = Shared.of("suppliers in use", records -> {
        Set<String> ids = new TreeSet<>();
        records.all(SUPPLIERS)
                .forEach(supplier -> supplier.services().stream()
                        .filter(service -> service.relevance()
                                        .filter(RelevanceDecision::relevant)
                                        .isPresent()
                                && records.today().isIn(Days.during(service.startedOn(), service.endedOn())))
                        .forEach(service -> ids.add(supplier.id().value())));
        return List.copyOf(ids);
    });

    private static List<String> suppliersInUse(Records records) {
        return records.shared(SUPPLIERS_IN_USE);
    }

    private static boolean beganWhileTheAimsRan(TreatmentAction action, Records records) {
        return action.startedOn()
                .filter(day -> records.shared(Clause6_1_4.AIMS_PERIOD)
                        .filter(period -> !period.days().contains(day))
                        .isEmpty())
                .isPresent();
    }

    private static Stream<TreatmentPlan> plans(TreatmentAction action, Records records) {
        return action.plans().stream().flatMap(id -> records.all(TREATMENT_PLAN, id).stream());
    }

    /** The first approval of a plan that holds the action; an approved later version does not make it earlier. */
    private static Optional<LocalDate> firstApproval(TreatmentAction action, Records records) {
        return plans(action, records)
                .flatMap(plan -> plan.approval().filter(Approval::approves).stream())
                .map(Approval::decidedOn)
                .min(Comparator.naturalOrder());
    }

    /** The days on which a system with the risk was in operation while the residual level was not acceptable. */
    private static Span exposed(AiRisk risk, Records same, Records records) {
        Span operated = risk.systems().isEmpty() ? Span.of(Days.all()) : Span.of(Days.none());
        for (AiSystemId id : risk.systems()) {
            operated = operated.or(records.one(SYSTEM, id)
                    .map(Registers::operation)
                    .orElseGet(() -> Span.unknown("whether " + id + " was in operation")));
        }
        boolean uncompared = risk.ratings().stream()
                .anyMatch(rating -> rating.phase() == RiskRating.Phase.RESIDUAL
                        && rating.acceptable().isEmpty());
        Span unacceptable = uncompared
                ? new Span(
                        risk.unacceptable(),
                        Optional.of("whether the residual level of " + risk.id() + " is acceptable"))
                : Span.of(risk.unacceptable());
        return operated.and(unacceptable).and(Registers.aimsDays(records));
    }

    private static Span accepted(AiRisk risk, Records records) {
        Span accepted = Span.of(Days.none());
        for (ResidualRiskAcceptance acceptance : records.all(ACCEPTANCES)) {
            Optional<String> level = acceptance.risks().contains(risk.id())
                    ? acceptance.level()
                    : levelInPlan(risk, acceptance, records);
            boolean concerns = acceptance.risks().contains(risk.id()) || level.isPresent();
            if (concerns && isByManagement(acceptance, records)) {
                accepted = accepted.or(
                        level.isPresent()
                                ? Span.of(acceptance.holds().and(atMost(level.get(), risk, records)))
                                : Span.unknown("the level that " + acceptance.id() + " accepts"));
            }
        }
        return accepted;
    }

    private static Optional<String> levelInPlan(AiRisk risk, ResidualRiskAcceptance acceptance, Records records) {
        for (TreatmentPlanId id : acceptance.plans()) {
            Optional<String> level = records.all(TREATMENT_PLAN, id).stream()
                    .flatMap(plan -> plan.residuals().stream())
                    .filter(residual -> residual.risk().equals(risk.id()))
                    .map(PlanResidual::level)
                    .findFirst();
            if (level.isPresent()) {
                return level;
            }
        }
        return Optional.empty();
    }

    private static boolean isByManagement(ResidualRiskAcceptance acceptance, Records records) {
        return Registers.held(acceptance.approver(), Role.DESIGNATED_MANAGEMENT, acceptance.acceptedOn(), records)
                || Registers.held(acceptance.approver(), Role.TOP_MANAGEMENT, acceptance.acceptedOn(), records);
    }

    /** The days on which the residual level of a risk was the accepted one or lower, by the criteria of the rating. */
    private static Days atMost(String accepted, AiRisk risk, Records records) {
        List<RiskRating> residual = risk.ratings().stream()
                .filter(rating -> rating.phase() == RiskRating.Phase.RESIDUAL)
                .sorted(Comparator.comparing(RiskRating::ratedOn))
                .toList();
        Days days = Days.none();
        for (int i = 0; i < residual.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < residual.size() ? Optional.of(residual.get(i + 1).ratedOn()) : Optional.empty();
            if (isAtMost(residual.get(i), accepted, records)) {
                days = days.or(Days.until(residual.get(i).ratedOn(), next));
            }
        }
        return days;
    }

    private static boolean isAtMost(RiskRating rating, String accepted, Records records) {
        if (rating.level().isEmpty() || rating.level().get().equals(accepted)) {
            return true; // a rating without a level is the finding of 6.1.2-03
        }
        return rating.criteria()
                .flatMap(id -> records.one(RISK_CRITERION, id))
                .filter(criteria -> {
                    Optional<Integer> computed =
                            ScaleLevel.rank(criteria.levels(), rating.level().get());
                    Optional<Integer> bound = ScaleLevel.rank(criteria.levels(), accepted);
                    return computed.isPresent() && bound.isPresent() && computed.get() <= bound.get();
                })
                .isPresent();
    }
}
