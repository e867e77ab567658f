package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENT_INTERVALS;
import static org.openaims.rules.language.Registers.IMPACT_SCREENINGS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RegisterEntry;
import org.openaims.rules.language.Duty;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Subjects;

/** 8.4 AI system impact assessment, in operation. */
final class Clause8_4 {

    static final Moment<Located<RegisterEntry>> LOOKED_AT = Subjects.<RegisterEntry>together(
                    "impact assessment or screening", List.of(IMPACT_ASSESSMENTS, IMPACT_SCREENINGS))
            .moment(Clause8_4::day);

    static final Rule ASSESSED_AT_PLANNED_INTERVALS = rule(
                    "8.4-01", "the impact of each AI system in operation is looked at in the planned rhythm")
            .shows("8.4-a")
            .rhythm(LOOKED_AT)
            .per(SYSTEMS, Clause8_4::systems, Clause8_4::duty)
            .evidencedBy(Clause8_4::document)
            .anEarlierOneOpensTheSeries()
            .every(IMPACT_ASSESSMENT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "impact assessment was approved, nor a screening made,",
                    "Assess the impact of this system, or screen it, and have the result approved.");

    private Clause8_4() {}

    static RuleSheet rules() {
        return new RuleSheet("8.4", List.of(ASSESSED_AT_PLANNED_INTERVALS), Set.of("8.4-a"));
    }

    /**
     * An assessment counts from the day on which it was approved, unless the records say that it was not made; a
     * screening counts where it says that no full assessment is needed.
     */
    private static Optional<LocalDate> day(Located<RegisterEntry> look) {
        if (look.subject() instanceof ImpactAssessment assessment) {
            return assessment
                    .approvedOn()
                    .filter(day -> Clause6_1_4.isPerformed(assessment).isYes());
        }
        ImpactScreening screening = (ImpactScreening) look.subject();
        return screening.fullAssessmentNeeded() ? Optional.empty() : Optional.of(screening.screenedOn());
    }

    private static Optional<Evidence> document(Located<RegisterEntry> look) {
        return look.subject() instanceof ImpactAssessment assessment
                ? assessment.report()
                : ((ImpactScreening) look.subject()).evidence();
    }

    private static Set<AiSystemId> systems(Located<RegisterEntry> look) {
        return look.subject() instanceof ImpactAssessment assessment
                ? assessment.systems()
                : ((ImpactScreening) look.subject()).systems();
    }

    private static Duty duty(AiSystem system, Records records) {
        Answer called = Clause6_1_4.callsForAssessment(system).and(Clause6_1_4.isNotExcluded(system, records));
        if (called.isNo()) {
            return Duty.notOwed("its impact class calls for no assessment, or it is excluded from the scope");
        }
        Days operated = operatedDays(system, records);
        if (operated.isEmpty()) {
            Answer inOperation = system.inOperationOn(records.day());
            if (inOperation.isNo()) {
                return Duty.notOwed("it was never in operation");
            }
            return inOperation.isYes() && !called.isUnknown()
                    ? Duty.startUnknown("the day on which it went into operation")
                    : Duty.undecided(inOperation.and(called).missing().orElse("whether it is in operation"));
        }
        if (called.isUnknown()) {
            return Duty.undecided(called.missing().orElse("its impact class"));
        }
        Optional<AimsPeriod> aims = records.shared(Clause6_1_4.AIMS_PERIOD);
        Days owed = aims.map(period -> operated.and(period.days())).orElse(operated);
        if (owed.isEmpty()) {
            return Duty.notOwed("it was not in operation while the AIMS ran");
        }
        Duty duty = Duty.during(owed);
        return Limits.assessmentsOwedFrom(system, aims, records)
                .map(duty::firstDueOn)
                .orElse(duty);
    }

    /** The days in operation; of a system found in use since nobody knows when, those from the day it was found. */
    private static Days operatedDays(AiSystem system, Records records) {
        Days operated = system.operationDays();
        if (operated.isEmpty() && system.inOperationOn(records.day()).isYes()) {
            return system.foundInUseOn().map(Days::from).orElse(operated);
        }
        return operated;
    }
}
