package org.openaims.model.standard;

import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/** The rows of clause 8, operation, as a table: id, decidability, text, what an auditor asks, what shows it. */
final class Clause8 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("8", "Operation"),
            Clause.of("8.1", "Operational planning and control"),
            Clause.of("8.2", "AI risk assessment"),
            Clause.of("8.3", "AI risk treatment"),
            Clause.of("8.4", "AI system impact assessment"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "8.1-a",
                    PARTLY,
                    "The organization plans and runs the processes that the AIMS needs, sets criteria for "
                            + "them and carries out the actions planned under clause 6.",
                    "The criteria or stage gates of the processes, and the progress of the plans",
                    by("AimsProcess: criteria, approval"),
                    by("PlannedAction: due, dueChanges, completion"),
                    by("ObjectivePlan: due, dueChanges, completion")),
            obligation(
                    "8.1-b",
                    PARTLY,
                    "The processes of the AIMS are controlled according to their criteria.",
                    "The decisions made at the gates of the processes",
                    by("ProcessRun: process, ranOn, criteriaMet"),
                    by("ApprovalGate: stage, process, approvers, criteria, inForceFrom"),
                    by("GateDecision: gate, system, decidedOn, decidedBy, decision, criteriaMet"),
                    by("StageEntry: stage, enteredOn")),
            obligation(
                    "8.1-c",
                    RECORDS,
                    "The controls from 6.1.3 that concern operation are put in place.",
                    "The status of each included control: in place since when, or planned until when",
                    by("ControlImplementation: control, systems, inPlaceOn, endedOn, due, dueChanges, "
                            + "responsible, mechanisms"),
                    by("SoaEntry: status, due, responsible"),
                    by("Mechanism: controls, startedOn, endedOn, evidence")),
            obligation(
                    "8.1-d",
                    RECORDS,
                    "It is monitored whether the controls work.",
                    "Dated tests of the controls",
                    by("ControlImplementation: tests, evidence"),
                    by("ControlTest: testedOn, testedBy, method, result, evidence"),
                    by("Operation: controlTestIntervals")),
            obligation(
                    "8.1-e",
                    RECORDS,
                    "Where a control does not work, corrective action is considered.",
                    "The nonconformity or decision that followed each control found not to work",
                    by("ControlTest: testedOn, result, decision"),
                    by("Nonconformity: controlImplementations, detectedOn"),
                    by("Limit: kind, within")),
            documentedObligation(
                    "8.1-f",
                    PARTLY,
                    "Enough is documented to trust that the processes ran the way they were planned.",
                    "Operational records of each process in each period",
                    by("ProcessRun: process, ranOn, evidence"),
                    by("AimsProcess: runIntervals"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "8.1-g",
                    RECORDS,
                    "Planned changes in operation are controlled.",
                    "Change tickets, approved before deployment or handled as emergencies",
                    by("SystemChange: manner, types, proposedOn, assessedImpact, approval, deployedOn, "
                            + "rolledBackOn"),
                    by("Limit: kind, within")),
            obligation(
                    "8.1-h",
                    RECORDS,
                    "Changes that nobody intended are reviewed, and harm from them is mitigated.",
                    "Reviews of incidents and drift, and what was done against the harm",
                    by("Incident: type, detectedOn, reviews, mitigations, closedOn"),
                    by("SystemChange: manner, noticedOn, reviews, mitigations")),
            obligation(
                    "8.1-i",
                    PARTLY,
                    "Processes, products and services from outside that matter to the AIMS are controlled.",
                    "Supplier files with the controls on each relevant service",
                    by("Supplier: services, contracts"),
                    by("SuppliedService: relevance, startedOn, endedOn, systems, controls"),
                    by("RelevanceDecision: relevant, decidedOn, decidedBy, reason"),
                    by("AiSystem: suppliers, models"),
                    by("SupplierAssessment: supplier, assessedOn, result, nextReviewBy"),
                    by("Operation: supplierReviewIntervals")),
            obligation(
                    "8.2-a",
                    RECORDS,
                    "AI risks are assessed at planned intervals.",
                    "Dated risk assessments across time",
                    by("RiskAssessment: performedOn, occasion, systems, group, criteria, report"),
                    by("Planning: riskAssessmentIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason"),
                    by("AiSystem: operation")),
            obligation(
                    "8.2-b",
                    RECORDS,
                    "AI risks are assessed as well when a significant change is proposed or occurs.",
                    "The risk assessment that names the change, for instance after a model was replaced",
                    by("SignificanceRule: types, criteria, decidedOn, decidedBy, inForceFrom, endedOn"),
                    by("SystemChange: types, manner, proposedOn, noticedOn, significance, deployedOn"),
                    by("SignificanceDecision: decidedOn, decidedBy, significant, rule, reason"),
                    by("RiskAssessment: performedOn, changes")),
            documentedObligation(
                    "8.2-c",
                    RECORDS,
                    "The results of all AI risk assessments are kept.",
                    "The archive of risk assessments",
                    by("RiskAssessment: sequence, supersedes, report, atLeastUntil"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "8.3-a",
                    RECORDS,
                    "The AI risk treatment plan is carried out.",
                    "The progress of each treatment action against its due day",
                    by("TreatmentAction: startedOn, due, dueChanges, completion"),
                    by("DueChange: decidedOn, decidedBy, due, reason")),
            obligation(
                    "8.3-b",
                    PARTLY,
                    "It is verified that the AI risk treatment works.",
                    "The verification of each treatment action",
                    by("TreatmentAction: completion, effectivenessReviews, verifier"),
                    by("EffectivenessReview: reviewedOn, reviewedBy, result, method")),
            obligation(
                    "8.3-c",
                    RECORDS,
                    "New AI risks that an assessment finds go through treatment.",
                    "A trace from each new risk to its treatment",
                    by("AiRisk: identifiedOn, closedOn, ratings"),
                    by("RiskTreatment: risks, decidedOn"),
                    by("Limit: kind, within")),
            obligation(
                    "8.3-d",
                    RECORDS,
                    "Treatment options that do not work are reviewed and validated again.",
                    "The new decision on each treatment that did not work",
                    by("RiskTreatment: effectivenessReviews, supersedes, decidedOn"),
                    by("EffectivenessReview: reviewedOn, result")),
            obligation(
                    "8.3-e",
                    RECORDS,
                    "The AI risk treatment plan is updated after a treatment was found not to work.",
                    "The version of the treatment plan that followed a treatment found not to work",
                    by("TreatmentPlan: version, supersedes, createdOn, reason, approval"),
                    by("RiskTreatment: effectivenessReviews")),
            documentedObligation(
                    "8.3-f",
                    RECORDS,
                    "The results of all AI risk treatments are kept.",
                    "The archive of risk treatments",
                    by("RiskTreatment: effectivenessReviews, supersedes, document"),
                    by("TreatmentAction: completion"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "8.4-a",
                    RECORDS,
                    "AI system impact assessments are made at planned intervals.",
                    "Dated impact assessments of each system in operation",
                    by("ImpactAssessment: performedOn, approval, systems, group, report"),
                    by("ImpactScreening: screenedOn, systems"),
                    by("Planning: impactAssessmentIntervals"),
                    by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason"),
                    by("AiSystem: operation")),
            obligation(
                    "8.4-b",
                    RECORDS,
                    "AI system impact assessments are made as well when a significant change is proposed.",
                    "The impact assessment that names the change and was made before it",
                    by("SignificanceRule: types, criteria, decidedOn, decidedBy, inForceFrom, endedOn"),
                    by("SystemChange: types, proposedOn, significance, deployedOn"),
                    by("ImpactAssessment: changes, approval"),
                    by("ImpactScreening: changes, screenedOn")),
            documentedObligation(
                    "8.4-c",
                    RECORDS,
                    "The results of all AI system impact assessments are kept.",
                    "The archive of impact assessments",
                    by("ImpactAssessment: sequence, supersedes, report, atLeastUntil"),
                    by("ImpactScreening: evidence, atLeastUntil"),
                    by("DocumentedInformation: type, records, atLeastUntil")));

    private Clause8() {}
}
