package org.openaims.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.openaims.model.evaluation.Analysis;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.Evaluation;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.Measurement;
import org.openaims.model.evaluation.MonitoringItem;
import org.openaims.model.evaluation.PerformanceEvaluation;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.record.AnalysisId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.AuditProgrammeId;
import org.openaims.model.record.CompetenceRecordId;
import org.openaims.model.record.CompetenceRequirementId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.MeasurementId;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PerformanceEvaluationId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;
import org.openaims.model.standard.Iso42001;
import org.openaims.model.support.CompetenceRecord;
import org.openaims.model.support.Support;

/**
 * What a made-up organization measures, and how it is audited: one thing is measured each quarter, analysed twice a year
 * and evaluated once, and each audit is planned in a version of the programme that builds on the audit before.
 */
final class MadeUpEvaluation {

    /** The registers that are made here. */
    static final Set<String> REGISTERS = Set.of(
            "monitoringItems",
            "measurements",
            "analyses",
            "performanceEvaluations",
            "evaluationIntervals",
            "auditProgrammes",
            "auditIntervals",
            "auditCoverageIntervals",
            "competenceRequirements",
            "competenceRecords");

    private static final List<String> EVERYTHING =
            List.of("4", "5", "6", "7", "8", "9", "10", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10");

    private final Chance chance;
    private final boolean faulty;
    private final Filler filler;
    private final PersonId chief;
    private final PersonId owner;
    private final PersonId auditor;

    MadeUpEvaluation(Chance chance, boolean faulty, Filler filler, PersonId chief, PersonId owner, PersonId auditor) {
        this.chance = chance;
        this.faulty = faulty;
        this.filler = filler;
        this.chief = chief;
        this.owner = owner;
        this.auditor = auditor;
        filler.expect(MonitoringItemId.class, 1);
        filler.expect(CompetenceRequirementId.class, 1);
        filler.expect(CompetenceRecordId.class, 1);
        filler.expect(MeasurementId.class, 0); // until it is known how many there are
        filler.expect(AnalysisId.class, 0);
        filler.expect(PerformanceEvaluationId.class, 0);
        filler.expect(AuditProgrammeId.class, 0);
    }

    Evaluation.Builder addTo(Evaluation.Builder evaluation, List<InternalAudit> audits) {
        List<LocalDate> measured = days(60, 89);
        List<LocalDate> analysed = days(120, 180);
        List<LocalDate> evaluated = days(300, 360);
        evaluation
                .addMonitoringItems(item())
                .addAllMeasurements(numbered(measured, this::measurement))
                .addAllAnalyses(numbered(analysed, this::analysis))
                .addAllPerformanceEvaluations(numbered(evaluated, this::evaluation))
                .addEvaluationIntervals(interval("evaluation-interval", Period.ofYears(1)))
                .addAuditIntervals(interval("audit-interval", Period.ofMonths(14)))
                .addAuditCoverageIntervals(interval("coverage-interval", Period.ofYears(3))
                        .with(cycle -> cycle.tolerance(slips(3) ? Period.ofYears(1) : Period.ZERO)))
                .addAllAuditProgrammes(programmes(audits));
        filler.expect(MeasurementId.class, measured.size());
        filler.expect(AnalysisId.class, analysed.size());
        filler.expect(PerformanceEvaluationId.class, evaluated.size());
        return evaluation;
    }

    /** What auditors have to be able to do, and that the auditor is. */
    Support.Builder addTo(Support.Builder support) {
        LocalDate day = chance.first().minusDays(90);
        support.competenceRequirement(
                "competence-requirement-1",
                requirement -> requirement
                        .role(Role.INTERNAL_AUDITOR)
                        .competence("Has audited management systems.")
                        .determinedOn(day)
                        .decidedBy(chief));
        return support.competenceRecord(
                "competence-record-1",
                record -> record.person(auditor)
                        .addRequirements("competence-requirement-1")
                        .basis(CompetenceRecord.Basis.TRAINING)
                        .acquiredOn(Occurrence.on(slips(4) ? chance.last() : day)));
    }

    private MonitoringItem item() {
        MonitoringItem item = MonitoringItem.builder()
                .id("monitoring-item-1")
                .decidedOn(chance.first())
                .subject(slips(6) ? " " : "Complaints about decisions.")
                .method(slips(4) ? Optional.empty() : Optional.of("Counted each quarter."))
                .measurementIntervals(
                        slips(6) ? List.of() : List.of(interval("measurement-interval", Period.ofMonths(3))))
                .analysisIntervals(slips(6) ? List.of() : List.of(interval("analysis-interval", Period.ofMonths(6))))
                .build();
        return slips(6) ? item.with(ended -> ended.endedOn(chance.last())) : item;
    }

    /** Days one after the other, at most so many days apart, and further where something slips. */
    private List<LocalDate> days(int least, int most) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = chance.after(chance.first(), least, most);
        while (!day.isAfter(chance.last())) {
            days.add(day);
            day = chance.after(day, least, slips(8) ? most * 2 : most);
        }
        return days;
    }

    private static <T> List<T> numbered(List<LocalDate> days, BiFunction<Integer, LocalDate, T> made) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> made.apply(i + 1, days.get(i)))
                .toList();
    }

    private Measurement measurement(int number, LocalDate day) {
        String id = "measurement-" + number;
        return Measurement.builder()
                .id(id)
                .item("monitoring-item-1")
                .measuredOn(day)
                .value(slips(20) ? Optional.empty() : Optional.of(BigDecimal.valueOf(chance.between(0, 20))))
                .evidence(slips(20) ? Optional.empty() : Optional.of(evidence(id, day)))
                .build();
    }

    private Analysis analysis(int number, LocalDate day) {
        String id = "analysis-" + number;
        return Analysis.builder()
                .id(id)
                .analysedOn(day)
                .addItems("monitoring-item-1")
                .conclusion(slips(10) ? Optional.empty() : Optional.of("Steady."))
                .evidence(slips(10) ? Optional.empty() : Optional.of(evidence(id, day)))
                .build();
    }

    private PerformanceEvaluation evaluation(int number, LocalDate day) {
        String id = "performance-evaluation-" + number;
        return PerformanceEvaluation.builder()
                .id(id)
                .evaluatedOn(day)
                .conclusion(slips(8) ? Optional.empty() : Optional.of("What is planned is done."))
                .evidence(evidence(id, day))
                .build();
    }

    /** An audit of everything each year, by somebody who did not assess the risks. */
    List<InternalAudit> audits() {
        Set<InternalAudit.Criterion> criteria = slips(6)
                ? Set.of(InternalAudit.Criterion.ISO_42001)
                : slips(6)
                        ? Set.of(InternalAudit.Criterion.OWN_REQUIREMENTS)
                        : Set.of(InternalAudit.Criterion.ISO_42001, InternalAudit.Criterion.OWN_REQUIREMENTS);
        List<InternalAudit> audits = new ArrayList<>();
        LocalDate startedOn = chance.after(chance.first(), 0, 300);
        while (!startedOn.isAfter(chance.last())) {
            int number = audits.size() + 1;
            LocalDate completedOn = chance.after(startedOn, 1, 10);
            InternalAudit.Builder audit = InternalAudit.builder()
                    .id("internal-audit-" + number)
                    .plannedAudit("planned-audit-" + number)
                    .plannedOn(slips(6) ? startedOn.plusDays(1) : startedOn.minusDays(chance.between(20, 60)))
                    .startedOn(startedOn)
                    .objectives(slips(6) ? Optional.empty() : Optional.of("Whether what is planned is done."))
                    .criteria(criteria)
                    .scope("Everything.")
                    .addAuditors(Auditor.builder()
                            .person(slips(3) ? owner : auditor)
                            .external(true)
                            .build())
                    .addAreas(
                            AuditedArea.builder().name("AI risks").owner(owner).build());
            boolean silent = chance.oneIn(2);
            if (!silent) {
                audit.addFindings(finding(number, startedOn));
            }
            if (!completedOn.isAfter(chance.last())) {
                complete(audit, completedOn, silent);
            }
            audits.add(filler.filled(
                    InternalAudit.class,
                    audit.build(),
                    Set.of("effectivenessConclusion", "objectives", "plannedAudit", "programme", "reportedTo")));
            startedOn = chance.after(startedOn, 300, slips(4) ? 600 : 360);
        }
        filler.expect(InternalAuditId.class, audits.size());
        return audits;
    }

    /** A finding that is graded as an observation and left at that, or as a nonconformity and answered by one. */
    private AuditFinding finding(int audit, LocalDate day) {
        AuditFinding.Grade grade = chance.oneIn(2) ? AuditFinding.Grade.OBSERVATION : AuditFinding.Grade.MINOR;
        AuditFinding.Builder finding = AuditFinding.builder()
                .id("internal-audit-" + audit + "-finding")
                .requirement(chance.pick(List.copyOf(Iso42001.entries())).id())
                .grade(grade)
                .statement("Two records were filed late.");
        if (grade == AuditFinding.Grade.OBSERVATION && !slips(2)) {
            finding.noNonconformity(none -> none.statedOn(day.toString()).reason("Filed by now."));
        }
        return finding.build();
    }

    private void complete(InternalAudit.Builder audit, LocalDate completedOn, boolean silent) {
        audit.completedOn(completedOn)
                .effectivenessConclusion(slips(6) ? Optional.empty() : Optional.of("It is put into practice."))
                .addAllConclusions(EVERYTHING.stream()
                        .filter(subject -> !slips(20))
                        .map(subject -> AuditConclusion.builder()
                                .subject(subject)
                                .sign(AuditConclusion.Sign.POSITIVE)
                                .build())
                        .toList());
        LocalDate reportedOn = completedOn.plusDays(10);
        if (!reportedOn.isAfter(chance.last()) && !slips(6)) {
            audit.reportedOn(reportedOn).addReportedTo(chief).report(evidence("audit-" + completedOn, reportedOn));
        }
        if (silent && !slips(3)) {
            audit.noFindings(none -> none.statedOn(completedOn.toString()).reason("All is as it should be."));
        }
    }

    /** A version for each audit, approved once the audit before was reported; the last one plans an audit to come. */
    private List<AuditProgramme> programmes(List<InternalAudit> audits) {
        List<AuditProgramme> programmes = new ArrayList<>();
        LocalDate approvedOn = chance.first().minusDays(80);
        for (int version = 1; version <= audits.size() + 1; version++) {
            Optional<InternalAudit> before = version == 1 ? Optional.empty() : Optional.of(audits.get(version - 2));
            if (before.isPresent()) {
                approvedOn = before.get().startedOn().orElseThrow().plusDays(chance.between(21, 40));
            }
            if (approvedOn.isAfter(chance.last())) {
                break;
            }
            LocalDate planned = version <= audits.size()
                    ? audits.get(version - 1).startedOn().orElseThrow()
                    : approvedOn.plusDays(360);
            programmes.add(programme(version, approvedOn, slips(4) ? planned.minusDays(30) : planned, before));
        }
        filler.expect(AuditProgrammeId.class, programmes.size());
        return programmes;
    }

    private AuditProgramme programme(
            int version, LocalDate approvedOn, LocalDate planned, Optional<InternalAudit> before) {
        AuditProgramme.Builder programme = AuditProgramme.builder()
                .id("audit-programme-" + version)
                .version(Integer.toString(version))
                .approval(approval -> approval.decidedOn(approvedOn)
                        .approver(chief)
                        .decision(slips(8) ? Approval.Decision.REFUSED : Approval.Decision.APPROVED))
                .periodFrom(approvedOn)
                .periodUntil(approvedOn.plusYears(3))
                .frequency(slips(6) ? Optional.empty() : Optional.of("One audit a year."))
                .methods("Interviews and samples.")
                .responsibilities("The owner of the AIMS.")
                .planningRequirements("A month ahead.")
                .reporting("To top management.")
                .rationale(slips(4) ? Optional.empty() : Optional.of("What is new comes first."))
                .document(slips(4) ? Optional.empty() : Optional.of(evidence("programme-" + version, approvedOn)))
                .addPlannedAudits(PlannedAudit.builder()
                        .id("planned-audit-" + version)
                        .planned(new Rhythm.PlannedDay(planned, List.of()))
                        .addSubjects("4", "9")
                        .build());
        if (version > 1) {
            programme.supersedes("audit-programme-" + (version - 1));
        }
        before.filter(audit -> !slips(3)).ifPresent(audit -> programme.addPriorAudits(audit.id()));
        return programme.build();
    }

    private Interval interval(String id, Period every) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(chance.first())
                .decidedBy(chief)
                .every(every)
                .reason("Often enough for what can go amiss.")
                .rhythm(Rhythm.rollingFromLast())
                .build();
    }

    private boolean slips(int times) {
        return faulty && chance.oneIn(times);
    }

    private static Evidence evidence(String name, LocalDate datedOn) {
        return Evidence.builder()
                .place("records/" + name + ".pdf")
                .datedOn(datedOn)
                .build();
    }
}
