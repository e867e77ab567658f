package org.openaims.model.standard;

import static org.openaims.model.standard.Basis.inferred;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/**
 * The rows of clause 9, performance evaluation, as a table: id, decidability, text, what an auditor asks, what shows
 * it.
 */
final class Clause9 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("9", "Performance evaluation"),
            Clause.of("9.1", "Monitoring, measurement, analysis and evaluation"),
            Clause.of("9.2", "Internal audit"),
            Clause.of("9.2.1", "General"),
            Clause.of("9.2.2", "Internal audit programme"),
            Clause.of("9.3", "Management review"),
            Clause.of("9.3.1", "General"),
            Clause.of("9.3.2", "Management review inputs"),
            Clause.of("9.3.3", "Management review results"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "9.1-a",
                    PARTLY,
                    "The organization decides what to monitor and measure.",
                    "The list of indicators for objectives and systems",
                    inferred("That each objective and each system in operation is covered, or left out with "
                            + "a reason, is inferred."),
                    by("MonitoringItem: subject, systems, objectives, controls, decidedOn, endedOn"),
                    by("NotMonitored: system, objective, statement")),
            obligation(
                    "9.1-b",
                    PARTLY,
                    "The organization decides on ways of monitoring and measuring that give valid results.",
                    "The method and thresholds of each indicator",
                    by("MonitoringItem: method, unit, lowerThreshold, upperThreshold")),
            obligation(
                    "9.1-c",
                    RECORDS,
                    "The organization decides when to monitor and measure.",
                    "The measuring schedule, and measurements that follow it",
                    by("MonitoringItem: measurementIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason"),
                    by("Measurement: item, measuredOn")),
            obligation(
                    "9.1-d",
                    RECORDS,
                    "The organization decides when to analyse what it monitored and measured.",
                    "The analysis schedule, and reports that follow it",
                    by("MonitoringItem: analysisIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason"),
                    by("Analysis: items, analysedOn, periodFrom, periodUntil")),
            documentedObligation(
                    "9.1-e",
                    RECORDS,
                    "There is evidence of the results of monitoring and measuring.",
                    "The measured data and their analysis",
                    by("Measurement: measuredOn, value, result, evidence"),
                    by("Analysis: analysedOn, conclusion, evidence"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "9.1-f",
                    PARTLY,
                    "The organization evaluates how the AIMS performs and how effective it is.",
                    "The dated evaluation with its conclusion",
                    by("PerformanceEvaluation: evaluatedOn, evaluatedBy, analyses, result, conclusion, evidence"),
                    by("Evaluation: evaluationIntervals")),
            obligation(
                    "9.2.1-a",
                    RECORDS,
                    "The AIMS is audited internally at planned intervals.",
                    "Internal audit reports across time",
                    by("InternalAudit: startedOn, completedOn, report"),
                    by("Evaluation: auditIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason")),
            obligation(
                    "9.2.1-b",
                    RECORDS,
                    "Internal audits check the AIMS against the organization's own requirements.",
                    "The organization's own requirements among the audit criteria",
                    by("InternalAudit: criteria")),
            obligation(
                    "9.2.1-c",
                    RECORDS,
                    "Internal audits check the AIMS against the standard.",
                    "The matrix of the clauses and included controls that the audits of a cycle covered",
                    inferred("The cycle of three years that is taken where none is declared is inferred."),
                    by("InternalAudit: criteria, conclusions, plannedAudit"),
                    by("AuditConclusion: subject, sign"),
                    by("PlannedAudit: planned, subjects"),
                    by("Evaluation: auditCoverageIntervals")),
            obligation(
                    "9.2.1-d",
                    PARTLY,
                    "Internal audits check whether the AIMS is effectively put into practice and kept up.",
                    "The conclusion on effectiveness in the audit report",
                    by("InternalAudit: effectivenessConclusion, conclusions"),
                    by("AuditConclusion: subject, sign, statement")),
            obligation(
                    "9.2.2-a",
                    RECORDS,
                    "There is an audit programme with frequency, methods, responsibilities, planning and "
                            + "reporting, and it is carried out.",
                    "The audit programme, and the planned audits held against those done",
                    by("AuditProgramme: approval, periodFrom, periodUntil, frequency, methods, "
                            + "responsibilities, planningRequirements, reporting, plannedAudits"),
                    by("PlannedAudit: planned"),
                    by("InternalAudit: plannedAudit")),
            obligation(
                    "9.2.2-b",
                    PARTLY,
                    "The audit programme weighs how important the processes are and what earlier audits found.",
                    "The reasoning of the audit programme, with references to earlier audits",
                    by("AuditProgramme: rationale, priorAudits")),
            obligation(
                    "9.2.2-c",
                    RECORDS,
                    "Each internal audit has objectives, criteria and a scope.",
                    "The plan of each audit, made before the audit began",
                    by("InternalAudit: plannedOn, startedOn, objectives, criteria, scope")),
            obligation(
                    "9.2.2-d",
                    PARTLY,
                    "Auditors are chosen, and audits carried out, in a way that keeps them objective and impartial.",
                    "Who audited which process, who owns it, and the safeguard where that is the same person",
                    by("InternalAudit: auditors, areas"),
                    by("Auditor: person, unit, external, safeguards"),
                    by("AuditedArea: process, systems, owner, sample"),
                    by("Safeguard: setUpOn, statement, evidence"),
                    by("CompetenceRecord: person, requirements, acquiredOn")),
            obligation(
                    "9.2.2-e",
                    RECORDS,
                    "The results of internal audits reach the managers concerned.",
                    "The distribution of each audit report, with the day",
                    by("InternalAudit: completedOn, reportedOn, reportedTo"),
                    by("Limit: kind, within")),
            documentedObligation(
                    "9.2.2-f",
                    RECORDS,
                    "There is evidence of the audit programme and of the results of audits.",
                    "The audit programme and the audit reports on file",
                    by("AuditProgramme: document"),
                    by("InternalAudit: report, findings, noFindings"),
                    by("AuditFinding: requirement, grade, statement, evidence, noNonconformity"),
                    by("Nonconformity: auditFindings"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "9.3.1-a",
                    RECORDS,
                    "Top management reviews the AIMS at planned intervals.",
                    "Minutes of the management reviews with their attendance",
                    by("ManagementReview: heldOn, mode, attendees, minutes, nextPlannedFor"),
                    by("Attendee: person, capacity"),
                    by("RoleAssignment: role, person, heldFrom"),
                    by("Evaluation: reviewIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason")),
            obligation(
                    "9.3.1-b",
                    PARTLY,
                    "The management review finds whether the AIMS is still suitable, adequate and effective.",
                    "The conclusions in the minutes on suitability, adequacy and effectiveness",
                    by("ManagementReview: suitability, adequacy, effectiveness")),
            obligation(
                    "9.3.2-a",
                    RECORDS,
                    "The management review looks at what became of the actions from earlier reviews.",
                    "The list of actions from earlier reviews with the state of each",
                    by("ManagementReview: inputs, reports"),
                    by("ReviewInput: kind, statement, noChange"),
                    by("ReviewDecision: due, dueChanges, completion")),
            obligation(
                    "9.3.2-b",
                    RECORDS,
                    "The management review looks at changes in the outside and inside matters of 4.1.",
                    "The changes in context put before the review, or a statement that there were none",
                    by("ReviewInput: kind, statement, noChange, records")),
            obligation(
                    "9.3.2-c",
                    RECORDS,
                    "The management review looks at changes in what interested parties need and expect.",
                    "The changes in the parties' needs put before the review, or a statement that there were none",
                    by("ReviewInput: kind, statement, noChange, records")),
            obligation(
                    "9.3.2-d1",
                    RECORDS,
                    "The management review looks at the trend in nonconformities and corrective actions.",
                    "The figures on nonconformities and corrective actions for the period",
                    by("ReviewInput: kind, periodFrom, cutOff, count, nonconformities"),
                    by("ManagementReview: periodFrom, inputCutOff"),
                    by("Nonconformity: detectedOn, grade, closings")),
            obligation(
                    "9.3.2-d2",
                    RECORDS,
                    "The management review looks at the trend in what was monitored and measured.",
                    "The figures from monitoring and measuring for the period",
                    by("ReviewInput: kind, periodFrom, cutOff, count, records"),
                    by("ManagementReview: periodFrom, inputCutOff")),
            obligation(
                    "9.3.2-d3",
                    RECORDS,
                    "The management review looks at the trend in audit results.",
                    "The results of every audit reported in the period",
                    by("ReviewInput: kind, periodFrom, cutOff, count, audits"),
                    by("ManagementReview: periodFrom, inputCutOff"),
                    by("InternalAudit: reportedOn")),
            obligation(
                    "9.3.2-e",
                    RECORDS,
                    "The management review looks at chances to improve.",
                    "The opportunities for improvement put before the review",
                    by("ReviewInput: kind, statement, noChange, records")),
            obligation(
                    "9.3.3-a",
                    RECORDS,
                    "The management review ends with decisions on improvement.",
                    "Decisions on improvement with owner and due day, or a statement that none was needed",
                    by("ManagementReview: decisions, noImprovementBecause"),
                    by("ReviewDecision: kind, statement, owner, due, completion, leadsTo")),
            obligation(
                    "9.3.3-b",
                    RECORDS,
                    "The management review ends with decisions on changes to the AIMS.",
                    "Decisions that changed something in the AIMS, or a statement that no change was needed",
                    by("ManagementReview: decisions, noAimsChangeBecause"),
                    by("ReviewDecision: kind, owner, due, completion, leadsTo"),
                    by("AimsChange: reviewDecisions")),
            documentedObligation(
                    "9.3.3-c",
                    RECORDS,
                    "There is evidence of the results of the management review.",
                    "The minutes of the management review on file",
                    by("ManagementReview: heldOn, minutes"),
                    by("Evidence: datedOn, place, sha256"),
                    by("DocumentedInformation: type, records, atLeastUntil")));

    private Clause9() {}
}
