package org.openaims.benchmarks.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.Code;
import org.openaims.model.record.Occurrence;
import org.openaims.model.standard.AiActorRole;

/**
 * The same records as a user of a validation library or a rule engine would keep them: plain Java records with the
 * attributes that the twenty rules read, null where one is absent, ids as text. The annotations are Hibernate
 * Validator's share of the rules; for the others they are not there.
 *
 * @param systems the AI systems
 * @param assessments the impact assessments
 * @param screenings the impact screenings
 * @param risks the risk assessments
 * @param people the people
 * @param scopes the versions of the scope
 * @param intervals how often impact is assessed, one decision after the other
 */
public record PlainRegister(
        List<@Valid AiSystem> systems,
        List<@Valid ImpactAssessment> assessments,
        List<ImpactScreening> screenings,
        List<RiskAssessment> risks,
        List<@Valid Person> people,
        List<Scope> scopes,
        List<Interval> intervals) {

    /** An AI system. */
    @SuppressWarnings("MultipleNullnessAnnotations") // the one says what may be, the other what a rule asks for
    @Obeys("BENCH-02")
    @Obeys("BENCH-04")
    @Obeys("BENCH-05")
    @Obeys("BENCH-07")
    @Obeys("BENCH-08")
    @Obeys("BENCH-09")
    @Obeys("BENCH-10")
    @Obeys("BENCH-11")
    @Obeys("BENCH-12")
    @Obeys("BENCH-13")
    @Obeys("BENCH-15")
    @Obeys("BENCH-16")
    @Obeys("BENCH-18")
    @Obeys("BENCH-19")
    public record AiSystem(
            String id,
            @NotBlank(message = "BENCH-01") String name,
            @Nullable LocalDate registeredOn,
            @Nullable String purpose,
            @NotNull(message = "BENCH-03") @Nullable String owner,
            @Nullable ImpactClass impact,
            @Nullable String oversight,
            List<AiActorRole> roles,
            List<@Valid StageEntry> stages,
            List<OperationPeriod> operation) {

        /** Whether it was in operation on a day. */
        public boolean isInOperationOn(LocalDate day) {
            for (OperationPeriod period : operation) {
                if (period.covers(day)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether its impact is significant. */
        public boolean isSignificant() {
            return impact == ImpactClass.SIGNIFICANT;
        }

        /** Whether its impact is limited. */
        public boolean isLimited() {
            return impact == ImpactClass.LIMITED;
        }

        /** Whether its impact class was determined. */
        public boolean isClassKnown() {
            return impact != null && impact != ImpactClass.NOT_DETERMINED;
        }

        /** Whether each stage has a day. */
        public boolean isStagesDated() {
            return stages.stream().allMatch(stage -> stage.enteredOn() != null);
        }

        /** Whether no period starts before the one before it has ended. */
        public boolean arePeriodsInOrder() {
            for (int i = 1; i < operation.size(); i++) {
                LocalDate end = operation.get(i - 1).endedOn();
                LocalDate start = operation.get(i).startedOn();
                if (end != null && start != null && start.isBefore(end)) {
                    return false;
                }
            }
            return true;
        }

        /** The first day of the first period; null when it has not started, or the day is unknown. */
        public @Nullable LocalDate goLive() {
            return operation.isEmpty() ? null : operation.get(0).startedOn();
        }

        private @Nullable AiSystem asOf(LocalDate day) {
            if (isAfter(registeredOn, day)) {
                return null;
            }
            List<StageEntry> stagesThen = kept(stages, stage -> isAfter(stage.enteredOn(), day) ? null : stage);
            List<OperationPeriod> operationThen = kept(operation, period -> period.asOf(day));
            return stagesThen == stages && operationThen == operation
                    ? this
                    : new AiSystem(
                            id,
                            name,
                            registeredOn,
                            purpose,
                            owner,
                            impact,
                            oversight,
                            roles,
                            stagesThen,
                            operationThen);
        }
    }

    /** When a stage of the life cycle was entered; the day is null when it is unknown. */
    @SuppressWarnings("MultipleNullnessAnnotations") // as above
    public record StageEntry(
            LifeCycleStage stage,
            @NotNull(message = "BENCH-06") @Nullable LocalDate enteredOn) {}

    /** A period of operation: its first day, and the first day after it; null when unknown, or not yet. */
    public record OperationPeriod(
            @Nullable LocalDate startedOn, @Nullable LocalDate endedOn) {

        private boolean covers(LocalDate day) {
            return startedOn != null && !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
        }

        private @Nullable OperationPeriod asOf(LocalDate day) {
            if (isAfter(startedOn, day)) {
                return null;
            }
            return isAfter(endedOn, day) ? new OperationPeriod(startedOn, null) : this;
        }
    }

    /** An impact assessment. */
    @Obeys("BENCH-14")
    @Obeys("BENCH-17")
    public record ImpactAssessment(
            String id,
            LocalDate performedOn,
            List<String> systems,
            @Nullable Approval approval) {

        private @Nullable ImpactAssessment asOf(LocalDate day) {
            if (performedOn.isAfter(day)) {
                return null;
            }
            return approval != null && approval.decidedOn().isAfter(day)
                    ? new ImpactAssessment(id, performedOn, systems, null)
                    : this;
        }
    }

    /** An approval. */
    public record Approval(LocalDate decidedOn, String approver) {}

    /** An impact screening. */
    public record ImpactScreening(String id, LocalDate screenedOn, List<String> systems) {}

    /** A risk assessment. */
    public record RiskAssessment(String id, LocalDate performedOn, List<String> systems) {}

    /** A person. */
    @Obeys("BENCH-20")
    public record Person(String id, String name) {}

    /** A version of the scope, in force from the day of its approval. */
    public record Scope(String id, LocalDate approvedOn, List<String> systems, List<String> exclusions) {}

    /** How often something is due. */
    public record Interval(LocalDate decidedOn, Period every, Period tolerance) {}

    /** The plain form of the records. */
    static PlainRegister of(Aims aims) {
        return new PlainRegister(
                aims.context().systems().stream().map(PlainRegister::system).toList(),
                aims.planning().impactAssessments().stream()
                        .map(assessment -> new ImpactAssessment(
                                assessment.id().value(),
                                assessment.performedOn().happenedOn().orElseThrow(),
                                texts(assessment.systems()),
                                assessment
                                        .approval()
                                        .map(approval -> new Approval(
                                                approval.decidedOn(),
                                                approval.approver().value()))
                                        .orElse(null)))
                        .toList(),
                aims.planning().impactScreenings().stream()
                        .map(screening -> new ImpactScreening(
                                screening.id().value(), screening.screenedOn(), texts(screening.systems())))
                        .toList(),
                aims.planning().riskAssessments().stream()
                        .map(risk -> new RiskAssessment(risk.id().value(), risk.performedOn(), texts(risk.systems())))
                        .toList(),
                aims.leadership().people().stream()
                        .map(person -> new Person(person.id().value(), person.name()))
                        .toList(),
                aims.context().scopes().stream()
                        .map(scope -> new Scope(
                                scope.id().value(),
                                scope.appliesFrom().orElseThrow(),
                                texts(scope.systems()),
                                scope.exclusions().stream()
                                        .map(exclusion -> exclusion.system().value())
                                        .toList()))
                        .toList(),
                aims.planning().impactAssessmentIntervals().stream()
                        .map(interval -> new Interval(interval.decidedOn(), interval.every(), interval.tolerance()))
                        .toList());
    }

    private static AiSystem system(org.openaims.model.context.AiSystem system) {
        return new AiSystem(
                system.id().value(),
                system.name(),
                system.registeredOn().orElse(null),
                system.intendedPurpose().orElse(null),
                system.owner().map(Code::value).orElse(null),
                system.impactClass().orElse(null),
                system.oversight().orElse(null),
                system.roles().stream().map(role -> role.role()).toList(),
                system.stages().stream()
                        .map(stage -> new StageEntry(stage.stage(), day(stage.enteredOn())))
                        .toList(),
                system.operation().stream()
                        .map(period -> new OperationPeriod(day(period.startedOn()), day(period.endedOn())))
                        .toList());
    }

    private static @Nullable LocalDate day(Occurrence occurrence) {
        return occurrence.happenedOn().orElse(null);
    }

    private static List<String> texts(Iterable<? extends Code> codes) {
        List<String> texts = new ArrayList<>();
        codes.forEach(code -> texts.add(code.value()));
        return List.copyOf(texts);
    }

    /** What the records showed at the end of a day; what does not change is the same instance. */
    PlainRegister asOf(LocalDate day) {
        return new PlainRegister(
                kept(systems, system -> system.asOf(day)),
                kept(assessments, assessment -> assessment.asOf(day)),
                kept(screenings, screening -> screening.screenedOn().isAfter(day) ? null : screening),
                kept(risks, risk -> risk.performedOn().isAfter(day) ? null : risk),
                people,
                kept(scopes, scope -> scope.approvedOn().isAfter(day) ? null : scope),
                kept(intervals, interval -> interval.decidedOn().isAfter(day) ? null : interval));
    }

    private static boolean isAfter(@Nullable LocalDate event, LocalDate day) {
        return event != null && event.isAfter(day);
    }

    /** The list without what is null then; the list itself when nothing changes. */
    private static <T> List<T> kept(List<T> all, Then<T> then) {
        for (int i = 0; i < all.size(); i++) {
            if (then.of(all.get(i)) != all.get(i)) {
                List<T> kept = new ArrayList<>(all.size());
                for (T one : all) {
                    T was = then.of(one);
                    if (was != null) {
                        kept.add(was);
                    }
                }
                return kept;
            }
        }
        return all;
    }

    /** What became of a record; null when it was not there yet. */
    private interface Then<T> {

        @Nullable
        T of(T record);
    }
}
