package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.leadership.Person;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Days;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.Severity;

/**
 * The twenty rules as one loop for these records and nothing else, the way somebody writes it who wants it fast: the
 * registers as of the day, one table for each reference, each system looked at once.
 */
final class HandWritten {

    private static final Value EVERY = Value.of("1 year");
    private static final Value TOLERANCE = Value.of("1 month");

    private final LocalDate day;
    private final LocalDate windowStart;
    private final List<Finding> found = new ArrayList<>();

    private HandWritten(LocalDate day) {
        this.day = day;
        this.windowStart = day.minusMonths(36);
    }

    /** What the rules find, unsorted. */
    static List<Finding> find(Aims aims, LocalDate day) {
        HandWritten loop = new HandWritten(day);
        loop.run(aims);
        return loop.found;
    }

    /** The records of a register as of the day; {@code positions} gets those of the register as given. */
    private <T> List<T> asOf(Class<T> javaType, List<T> register, List<Integer> positions) {
        RecordType<T> type = RecordType.of(javaType);
        List<T> kept = new ArrayList<>(register.size());
        boolean all = true;
        for (int i = 0; i < register.size(); i++) {
            Optional<T> there = type.asOf(register.get(i), day);
            if (there.isPresent()) {
                kept.add(there.get());
                if (!all) {
                    positions.add(i);
                }
            } else if (all) {
                all = false;
                for (int before = 0; before < i; before++) {
                    positions.add(before);
                }
            }
        }
        return kept;
    }

    private void run(Aims aims) {
        List<Integer> systemPositions = new ArrayList<>();
        List<AiSystem> systems = asOf(AiSystem.class, aims.context().systems(), systemPositions);
        List<Integer> assessmentPositions = new ArrayList<>();
        List<ImpactAssessment> assessments =
                asOf(ImpactAssessment.class, aims.planning().impactAssessments(), assessmentPositions);
        List<Integer> ignored = new ArrayList<>();
        List<ImpactScreening> screenings =
                asOf(ImpactScreening.class, aims.planning().impactScreenings(), ignored);
        List<RiskAssessment> risks = asOf(RiskAssessment.class, aims.planning().riskAssessments(), ignored);
        List<Integer> peoplePositions = new ArrayList<>();
        List<Person> people = asOf(Person.class, aims.leadership().people(), peoplePositions);
        Optional<Scope> scope =
                Versioned.inForce(asOf(Scope.class, aims.context().scopes(), ignored), day);
        Interval interval = asOf(Interval.class, aims.planning().impactAssessmentIntervals(), ignored)
                .get(0);

        Map<AiSystemId, AiSystem> byId = new HashMap<>(systems.size() * 4 / 3 + 1);
        Map<PersonId, Integer> owned = new HashMap<>(people.size() * 4 / 3 + 1);
        for (AiSystem system : systems) {
            byId.put(system.id(), system);
            system.owner().ifPresent(owner -> owned.merge(owner, 1, Integer::sum));
        }
        Map<AiSystemId, List<ImpactAssessment>> assessmentsOf = new HashMap<>(systems.size() * 4 / 3 + 1);
        for (ImpactAssessment assessment : assessments) {
            for (AiSystemId system : assessment.systems()) {
                assessmentsOf
                        .computeIfAbsent(system, first -> new ArrayList<>(4))
                        .add(assessment);
            }
        }
        Set<AiSystemId> screened = new HashSet<>(screenings.size() * 4 / 3 + 1);
        for (ImpactScreening screening : screenings) {
            screened.addAll(screening.systems());
        }
        Map<AiSystemId, List<RiskAssessment>> risksOf = new HashMap<>(systems.size() * 4 / 3 + 1);
        for (RiskAssessment risk : risks) {
            for (AiSystemId system : risk.systems()) {
                risksOf.computeIfAbsent(system, first -> new ArrayList<>(4)).add(risk);
            }
        }
        Set<PersonId> persons = new HashSet<>(people.size() * 4 / 3 + 1);
        for (Person person : people) {
            persons.add(person.id());
        }
        Set<AiSystemId> classified = new HashSet<>();
        if (scope.isPresent()) {
            classified.addAll(scope.get().systems());
            for (ScopeExclusion exclusion : scope.get().exclusions()) {
                classified.add(exclusion.system());
            }
        }

        for (int i = 0; i < systems.size(); i++) {
            AiSystem system = systems.get(i);
            String place = "/context/systems/" + (systemPositions.isEmpty() ? i : systemPositions.get(i));
            look(
                    system,
                    place,
                    persons,
                    assessmentsOf.getOrDefault(system.id(), List.of()),
                    screened,
                    risksOf.getOrDefault(system.id(), List.of()),
                    classified,
                    interval);
        }
        for (int i = 0; i < assessments.size(); i++) {
            look(
                    assessments.get(i),
                    "/planning/impactAssessments/" + (assessmentPositions.isEmpty() ? i : assessmentPositions.get(i)),
                    byId);
        }
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            int count = owned.getOrDefault(person.id(), 0);
            if (count > TwentyRules.MOST_SYSTEMS) {
                String place = "/leadership/people/" + (peoplePositions.isEmpty() ? i : peoplePositions.get(i));
                report(
                        20,
                        "many",
                        GapKind.BREACH,
                        "person",
                        person.id().value(),
                        "many",
                        Optional.empty(),
                        place,
                        List.of(Value.of(person.id()), Value.of(count)));
            }
        }
    }

    private static Lapse lapse(String caseName, LocalDate to, LocalDate first) {
        Lapse.Builder lapse = Lapse.builder().firstDay(first);
        if (caseName.equals("past")) {
            lapse.lastDay(to);
        }
        return lapse.build();
    }

    private void look(
            AiSystem system,
            String place,
            Set<PersonId> persons,
            List<ImpactAssessment> assessments,
            Set<AiSystemId> screened,
            List<RiskAssessment> risks,
            Set<AiSystemId> classified,
            Interval interval) {
        boolean inOperation = system.inOperationOn(day).isYes();
        boolean significant = TwentyRules.is(system, ImpactClass.SIGNIFICANT);
        Optional<LocalDate> goLive = TwentyRules.goLive(system);
        if (system.name().isBlank()) {
            report(1, "name", GapKind.INCOMPLETE, system, place);
        }
        if (system.owner().isEmpty()) {
            report(3, "owner", GapKind.INCOMPLETE, system, place);
        } else if (!persons.contains(system.owner().get())) {
            report(
                    9,
                    "nobody",
                    GapKind.BREACH,
                    system,
                    place,
                    Value.of(system.owner().get()));
        }
        if (!TwentyRules.isClassKnown(system)) {
            report(
                    4,
                    "class",
                    GapKind.INCOMPLETE,
                    system,
                    place,
                    system.impactClass().map(known -> Value.of(known.name())).orElse(Value.absent()));
        }
        if (!TwentyRules.areStagesDated(system)) {
            report(
                    6,
                    "stage-day",
                    GapKind.INCOMPLETE,
                    system,
                    place,
                    Value.of(system.stages().size()));
        }
        if (!TwentyRules.arePeriodsInOrder(system)) {
            report(
                    8,
                    "overlap",
                    GapKind.BREACH,
                    system,
                    place,
                    Value.of(system.operation().size()));
        }
        if (!classified.contains(system.id())) {
            report(13, "unclassified", GapKind.INCOMPLETE, system, place);
        }
        if (goLive.isPresent()
                && system.registeredOn().isPresent()
                && system.registeredOn().get().isAfter(goLive.get())) {
            report(
                    15,
                    "late",
                    GapKind.LATE,
                    system,
                    place,
                    Value.of(goLive.get()),
                    Value.of(system.registeredOn().get()));
        }
        if (significant) {
            cadence(system, place, assessments, interval);
        }
        if (!inOperation) {
            return;
        }
        if (system.intendedPurpose().isEmpty()) {
            report(2, "purpose", GapKind.INCOMPLETE, system, place);
        }
        if (system.roles().isEmpty()) {
            report(7, "role", GapKind.INCOMPLETE, system, place);
        }
        if (significant) {
            if (system.oversight().isEmpty()) {
                report(5, "oversight", GapKind.INCOMPLETE, system, place);
            }
            if (assessments.isEmpty()) {
                report(10, "unassessed", GapKind.ABSENT, system, place);
            }
            if (!TwentyRules.isOneBefore(goLive, assessments)) {
                report(16, "after", GapKind.LATE, system, place, Value.of(goLive.get()));
            }
        } else if (TwentyRules.is(system, ImpactClass.LIMITED)
                && !screened.contains(system.id())
                && assessments.isEmpty()) {
            report(11, "unscreened", GapKind.ABSENT, system, place);
        }
        if (risks.isEmpty()) {
            report(12, "unnamed", GapKind.ABSENT, system, place);
        } else {
            LocalDate last = TwentyRules.last(risks);
            if (last.plusYears(1).isBefore(day)) {
                report(19, "old", GapKind.LATE, system, place, Value.of(last));
            }
        }
    }

    /** An assessment in each year of operation, with a month of tolerance. */
    private void cadence(AiSystem system, String place, List<ImpactAssessment> assessments, Interval interval) {
        Days operated = system.operationDays();
        if (operated.isEmpty()) {
            return;
        }
        Days.Stretch stretch = operated.stretches().get(0);
        boolean open = !stretch.last().isBefore(day);
        LocalDate end = open ? day : stretch.last().plusDays(1);
        List<LocalDate> points = new ArrayList<>(assessments.size());
        for (ImpactAssessment assessment : assessments) {
            if (assessment.performedOn() instanceof Occurrence.On on && stretch.contains(on.day())) {
                points.add(on.day());
            }
        }
        Collections.sort(points);
        LocalDate from = stretch.first();
        LocalDate due = from.plus(interval.every());
        for (LocalDate point : points) {
            if (point.isAfter(due.plus(interval.tolerance()))) {
                gap("past", system, place, from, point, due, interval);
            }
            from = point;
            due = from.plus(interval.every());
        }
        if ((open ? end : stretch.last()).isAfter(due.plus(interval.tolerance()))) {
            gap(open ? "current" : "past", system, place, from, end, due, interval);
        }
    }

    private void gap(
            String caseName,
            AiSystem system,
            String place,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            Interval interval) {
        if (caseName.equals("past") && to.isBefore(windowStart)) {
            return;
        }
        report(
                18,
                caseName,
                GapKind.LATE,
                "AI system",
                system.id().value(),
                from.toString(),
                Optional.of(lapse(caseName, to, due.plus(interval.tolerance()).plusDays(1))),
                place,
                List.of(
                        Value.of(from),
                        Value.of(to),
                        Value.of(ChronoUnit.DAYS.between(from, to)),
                        Value.of(due),
                        EVERY,
                        TOLERANCE,
                        Value.of(system.id().value())));
    }

    private void look(ImpactAssessment assessment, String place, Map<AiSystemId, AiSystem> systems) {
        for (AiSystemId system : assessment.systems()) {
            if (!systems.containsKey(system)) {
                report(
                        14,
                        "nowhere",
                        GapKind.BREACH,
                        "impact assessment",
                        assessment.id().value(),
                        "nowhere",
                        Optional.empty(),
                        place,
                        List.of(Value.of(assessment.id()), Value.of(assessment.systems())));
                break;
            }
        }
        Optional<Approval> approval = assessment.approval();
        if (approval.isPresent() && !TwentyRules.isApprovedAfterwards(assessment)) {
            report(
                    17,
                    "before",
                    GapKind.BREACH,
                    "impact assessment",
                    assessment.id().value(),
                    "before",
                    Optional.empty(),
                    place,
                    List.of(
                            Value.of(assessment.id()),
                            Value.of(assessment.performedOn().happenedOn().orElseThrow()),
                            Value.of(approval.get().decidedOn())));
        }
    }

    private void report(int rule, String caseName, GapKind kind, AiSystem system, String place, Value... more) {
        List<Value> values = new ArrayList<>(1 + more.length);
        values.add(Value.of(system.id()));
        Collections.addAll(values, more);
        report(rule, caseName, kind, "AI system", system.id().value(), caseName, Optional.empty(), place, values);
    }

    private void report(
            int rule,
            String caseName,
            GapKind kind,
            String subjectKind,
            String subject,
            String discriminator,
            Optional<Lapse> lapse,
            String place,
            List<Value> values) {
        found.add(Finding.builder()
                .rule(TwentyRules.id(rule))
                .caseName(caseName)
                .severity(Severity.NONCONFORMITY)
                .kind(kind)
                .subjectKind(subjectKind)
                .subject(subject)
                .discriminator(discriminator)
                .lapse(lapse)
                .pointer(place)
                .values(values)
                .build());
    }
}
