package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.context.StageEntry;
import org.openaims.model.context.SystemRole;
import org.openaims.model.leadership.Person;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.ImpactScreeningId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.standard.AiActorRole;

/**
 * The records of an organization with many AI systems, made by arithmetic: for each of the twenty rules, about one in
 * 250 of what it looks at is wrong, in places that differ from rule to rule. Some records lie after {@link #DAY}.
 */
final class Portfolio {

    /** The day as of which the portfolio is judged. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = DAY.plusDays(60);
    private static final int GROUP = 25;

    private final int size;
    private final int people;
    private final List<AiSystem> systems = new ArrayList<>();
    private final List<ImpactAssessment> assessments = new ArrayList<>();
    private final List<ImpactScreening> screenings = new ArrayList<>();

    private Portfolio(int size) {
        this.size = size;
        this.people = size / 20 + 1;
    }

    /** A portfolio of so many AI systems. */
    static Aims of(int systems) {
        return new Portfolio(systems).records();
    }

    private Aims records() {
        for (int i = 1; i <= size; i++) {
            systems.add(system(i));
        }
        return Aims.builder()
                .context(context -> context.systems(systems).addScope(scope()))
                .leadership(leadership -> leadership.people(people()))
                .planning(planning -> planning.impactAssessments(assessments)
                        .impactScreenings(screenings)
                        .riskAssessments(riskAssessments())
                        .addImpactAssessmentInterval(Interval.builder()
                                .id(IntervalId.of("yearly"))
                                .decidedOn(LocalDate.of(2021, 1, 1))
                                .every(Period.ofYears(1))
                                .tolerance(Period.ofMonths(1))
                                .rhythm(Rhythm.rollingFromLast())
                                .build()))
                .build();
    }

    private AiSystem system(int i) {
        LocalDate goLive = FIRST.plusDays(i * 7L % 1200);
        boolean significant = i % 4 == 0;
        boolean limited = i % 4 == 1;
        AiSystem.Builder system = AiSystem.builder()
                .id(systemId(i))
                .name(i % 199 == 0 ? " " : "System " + i)
                .registeredOn(i % 223 == 0 ? goLive.plusDays(10) : goLive.minusDays(30))
                .addStages(
                        stage(LifeCycleStage.DESIGN_AND_DEVELOPMENT, Occurrence.on(goLive.minusDays(200))),
                        stage(
                                LifeCycleStage.OPERATION_AND_MONITORING,
                                i % 227 == 0 ? Occurrence.dayUnknown() : Occurrence.on(goLive)));
        if (i % 211 != 0) {
            system.impactClass(
                    significant ? ImpactClass.SIGNIFICANT : limited ? ImpactClass.LIMITED : ImpactClass.NONE);
        }
        if (i % 239 != 0) {
            system.intendedPurpose("Proposes; a clerk decides.");
        }
        if (i % 244 != 0) {
            system.oversight("A clerk decides.");
        }
        if (i % 241 != 0) {
            system.addRoles(SystemRole.builder().role(AiActorRole.AI_CUSTOMER).build());
        }
        if (i % 229 == 0) {
            system.owner("person-nobody");
        } else if (i % 233 != 0) {
            system.owner(personId(i % 1300 < 30 ? i / 1300 * 7 : i));
        }
        if (i % 251 == 0) {
            system.addOperation(
                    operation(goLive, goLive.plusDays(200)),
                    OperationPeriod.builder().startedOn(goLive.plusDays(100)).build());
        } else if (i % 19 == 0 && !significant) {
            system.addOperation(
                    operation(goLive, goLive.plusDays(90)),
                    OperationPeriod.builder().startedOn(goLive.plusDays(120)).build());
        } else if (i % 17 == 0) {
            system.addOperation(operation(goLive, goLive.plusDays(430)));
        } else {
            system.addOperation(OperationPeriod.builder().startedOn(goLive).build());
        }
        if (significant && i % 212 != 0) {
            assess(i, goLive);
        } else if (limited && i % 268 != 1) {
            screenings.add(ImpactScreening.builder()
                    .id(ImpactScreeningId.of("screening-" + i))
                    .screenedOn(goLive.minusDays(5))
                    .addSystems(systemId(i))
                    .fullAssessmentNeeded(false)
                    .build());
        }
        return system.build();
    }

    private void assess(int i, LocalDate goLive) {
        LocalDate day = i % 276 == 0 ? goLive.plusDays(30) : goLive.minusDays(20);
        for (int year = 1; !day.isAfter(LAST); year++) {
            if (i % 236 != 0 || year != 3) {
                ImpactAssessment.Builder assessment = ImpactAssessment.builder()
                        .id(ImpactAssessmentId.of("assessment-" + i + "-" + year))
                        .performedOn(day)
                        .addSystems(systemId(i))
                        .approval(Approval.builder()
                                .decidedOn(i % 284 == 0 ? day.minusDays(3) : day.plusDays(5))
                                .approver(personId(1))
                                .decision(Approval.Decision.APPROVED)
                                .build());
                if (i % 292 == 0) {
                    assessment.addSystems(AiSystemId.of("system-nowhere"));
                }
                assessments.add(assessment.build());
            }
            day = day.plusDays(360);
        }
    }

    private List<RiskAssessment> riskAssessments() {
        List<RiskAssessment> made = new ArrayList<>();
        for (int from = 1; from <= size; from += GROUP) {
            for (int year = 2022; year <= 2026; year++) {
                if (year >= 2025 && from / GROUP % 247 == 5) {
                    continue;
                }
                RiskAssessment.Builder assessment = RiskAssessment.builder()
                        .id(RiskAssessmentId.of("risk-" + from + "-" + year))
                        .performedOn(LocalDate.of(year, 3, 1));
                for (int i = from; i < from + GROUP && i <= size; i++) {
                    if (i % 257 != 0) {
                        assessment.addSystem(systemId(i));
                    }
                }
                made.add(assessment.build());
            }
        }
        return made;
    }

    private Scope scope() {
        Scope.Builder scope = Scope.builder()
                .id(ScopeId.of("scope-1"))
                .version("1")
                .approval(approval ->
                        approval.decidedOn(FIRST).approver(personId(1)).decision(Approval.Decision.APPROVED));
        for (int i = 1; i <= size; i++) {
            if (i % 271 == 0) {
                AiSystemId system = systemId(i);
                scope.exclusion(exclusion -> exclusion.system(system).reason("Not used."));
            } else if (i % 263 != 0) {
                scope.addSystem(systemId(i));
            }
        }
        return scope.build();
    }

    private List<Person> people() {
        List<Person> made = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            made.add(Person.builder().id(personId(i)).name("Person " + i).build());
        }
        return made;
    }

    private static StageEntry stage(LifeCycleStage stage, Occurrence enteredOn) {
        return StageEntry.builder().stage(stage).enteredOn(enteredOn).build();
    }

    private static OperationPeriod operation(LocalDate startedOn, LocalDate endedOn) {
        return OperationPeriod.builder().startedOn(startedOn).endedOn(endedOn).build();
    }

    private static AiSystemId systemId(int number) {
        return AiSystemId.of("system-" + number);
    }

    private PersonId personId(int number) {
        return PersonId.of("person-" + number % people);
    }
}
