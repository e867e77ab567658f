package org.openaims.model.standard;

import static org.openaims.model.standard.Basis.inferred;
import static org.openaims.model.standard.Basis.publicSources;
import static org.openaims.model.standard.Decidability.HUMAN;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;
import static org.openaims.model.standard.Requirement.permission;

import java.util.List;

/** The rows of clause 6, planning, as a table: id, decidability, text, what an auditor asks, what shows it. */
final class Clause6 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("6", "Planning"),
            Clause.of("6.1", "Actions to address risks and opportunities"),
            Clause.of("6.1.1", "General"),
            Clause.of("6.1.2", "AI risk assessment"),
            Clause.of("6.1.3", "AI risk treatment"),
            Clause.of("6.1.4", "AI system impact assessment"),
            Clause.of("6.2", "AI objectives and planning to achieve them"),
            Clause.of("6.3", "Planning of changes"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "6.1.1-a",
                    PARTLY,
                    "Planning for the AIMS uses the matters of 4.1 and the requirements of 4.2.",
                    "A trace from risks and opportunities back to the context and the interested parties",
                    by("RiskOrOpportunity: issues, requirements")),
            obligation(
                    "6.1.1-b",
                    PARTLY,
                    "The organization determines risks and opportunities, so that the AIMS can reach its "
                            + "results, avoid unwanted effects and improve.",
                    "Opportunities as well as threats, or a dated statement that there were none",
                    by("RiskOrOpportunity: type, statement, aims, identifiedOn"),
                    by("NoneFound: type, statement")),
            obligation(
                    "6.1.1-c",
                    PARTLY,
                    "The organization sets AI risk criteria good enough to tell acceptable risks from "
                            + "others, to assess and treat AI risks, and to judge impacts.",
                    "The criteria document with its method, scales and line of acceptance",
                    by("AiRiskCriteria: method, uses, likelihoodScale, consequenceScale, matrix, formula, "
                            + "levels, acceptableUpTo, treatmentRule, impactScale, approval"),
                    by("ScaleLevel: name, rank, atLeast"),
                    by("MatrixCell: likelihood, consequence, level"),
                    by("RiskAssessment: criteria"),
                    by("ImpactAssessment: criteria")),
            obligation(
                    "6.1.1-d",
                    RECORDS,
                    "The AI risk criteria are kept up to date.",
                    "The version history of the AI risk criteria, with dated reviews",
                    by("AiRiskCriteria: version, supersedes, changeNote, reviews, nextReviewBy"),
                    by("Planning: criteriaReviewIntervals")),
            obligation(
                    "6.1.1-e",
                    PARTLY,
                    "Risks and opportunities are determined with regard to the domain, the application "
                            + "context and the intended use of the AI systems, and to the context of 4.1.",
                    "Risks that name a system, its use and its setting",
                    by("AiRisk: systems, context, intendedUse, issues, sources")),
            obligation(
                    "6.1.1-f",
                    RECORDS,
                    "Actions on the risks and opportunities are planned.",
                    "The action plan with owners and due days, or the reason for taking no action",
                    by("PlannedAction: addresses, statement, owner, due, approval"),
                    by("RiskOrOpportunity: accepted")),
            obligation(
                    "6.1.1-g",
                    PARTLY,
                    "It is planned how the actions on risks and opportunities become part of the processes "
                            + "of the AIMS.",
                    "The process that each planned action belongs to",
                    by("PlannedAction: process")),
            obligation(
                    "6.1.1-h",
                    PARTLY,
                    "It is planned how to judge whether the actions on risks and opportunities worked.",
                    "The way of judging each action, and the results once it is done",
                    by("PlannedAction: evaluationMethod, completion, effectivenessReviews"),
                    by("EffectivenessReview: reviewedOn, result")),
            documentedObligation(
                    "6.1.1-i",
                    RECORDS,
                    "Records are kept of what was done to find and handle risks and opportunities.",
                    "The records of the work on risks and opportunities",
                    publicSources(
                            "Taken from one public page about clause 6.1; a public copy of the clauses lacks it."),
                    by("DocumentedInformation: type, records, atLeastUntil"),
                    by("RiskOrOpportunity: identifiedOn, reviews"),
                    by("PlannedAction: completion"),
                    by("Completion: doneOn, evidence")),
            obligation(
                    "6.1.2-a",
                    PARTLY,
                    "There is a defined process for assessing AI risks.",
                    "The risk assessment procedure in force",
                    by("AimsProcess: purposes, version, approval, method, owner, framework")),
            obligation(
                    "6.1.2-b",
                    PARTLY,
                    "The AI risk assessment process follows from the AI policy and the AI objectives.",
                    "References from the risk assessment procedure to the policy and the objectives",
                    by("AimsProcess: purposes, policy, objectives, reviews"),
                    by("AiPolicy: approval")),
            obligation(
                    "6.1.2-c",
                    PARTLY,
                    "Assessing AI risks again gives results that are valid, agree with each other and can "
                            + "be compared.",
                    "Two risk assessments side by side, made with the same criteria",
                    by("RiskRating: assessment, criteria, likelihood, consequences, level"),
                    by("AiRiskCriteria: method, matrix, formula, levels")),
            obligation(
                    "6.1.2-d",
                    PARTLY,
                    "The AI risk assessment identifies what helps or hinders reaching the AI objectives.",
                    "The AI objective that each risk helps or hinders",
                    by("AiRisk: objectives"),
                    by("ObjectiveEffect: objective, effect"),
                    by("AiObjective: noRiskFound")),
            obligation(
                    "6.1.2-e",
                    RECORDS,
                    "The AI risk assessment weighs what would follow for the organization, for individuals "
                            + "and for societies.",
                    "An answer for each of the three: organization, individuals, societies",
                    by("RiskRating: consequences"),
                    by("Consequence: dimension, level, notApplicableBecause")),
            obligation(
                    "6.1.2-f",
                    RECORDS,
                    "The AI risk assessment weighs, where that applies, how likely each risk realistically is.",
                    "The likelihood given to each risk, on the scale of the criteria",
                    by("RiskRating: likelihood, likelihoodNotApplicableBecause"),
                    by("AiRiskCriteria: likelihoodScale")),
            obligation(
                    "6.1.2-g",
                    RECORDS,
                    "The AI risk assessment determines the level of each risk.",
                    "The level of each risk, and how it follows from the criteria",
                    by("RiskRating: level, criteria, reason, assessor"),
                    by("AiRiskCriteria: method, matrix, formula")),
            obligation(
                    "6.1.2-h",
                    RECORDS,
                    "The AI risk assessment compares each risk with the AI risk criteria.",
                    "The decision for each risk whether it is acceptable",
                    by("RiskRating: acceptable, criteria, reason, assessor"),
                    by("AiRiskCriteria: acceptableUpTo")),
            obligation(
                    "6.1.2-i",
                    RECORDS,
                    "The AI risk assessment ranks the risks for treatment.",
                    "The ranking of the risks to be treated",
                    by("RiskRating: priority, acceptable")),
            documentedObligation(
                    "6.1.2-j",
                    RECORDS,
                    "The AI risk assessment process is documented.",
                    "The risk assessment procedure as a controlled document",
                    by("AimsProcess: purposes, document"),
                    by("DocumentedInformation: type, approval, records, atLeastUntil")),
            obligation(
                    "6.1.3-a",
                    PARTLY,
                    "There is a defined process for treating AI risks that starts from the results of the "
                            + "assessment.",
                    "The risk treatment procedure, and its link to the assessment results",
                    by("AimsProcess: purposes, version, approval, method"),
                    by("RiskTreatment: assessments")),
            obligation(
                    "6.1.3-b",
                    PARTLY,
                    "Options for treating the assessed AI risks are chosen.",
                    "The option chosen for each risk, such as to avoid, modify, share or retain it",
                    by("RiskTreatment: risks, option, reason, decidedOn, decidedBy"),
                    by("RiskRating: acceptable")),
            obligation(
                    "6.1.3-c",
                    PARTLY,
                    "All controls that the chosen treatment options need are determined.",
                    "Links from each treated risk to its controls",
                    by("RiskTreatment: option, controls")),
            obligation(
                    "6.1.3-d",
                    RECORDS,
                    "The chosen controls are held against Annex A, so that nothing needed is missed.",
                    "Proof that the comparison with Annex A was made, with a result for all 38 controls",
                    by("AnnexAComparison: comparedOn, comparedBy, assessments, results, confirmations, evidence"),
                    by("ControlDecision: control, necessary")),
            obligation(
                    "6.1.3-e",
                    PARTLY,
                    "The controls of Annex A that bear on the treatment options are considered.",
                    "Notes on the Annex A controls that were considered",
                    by("AnnexAComparison: results"),
                    by("ControlDecision: control, relevance")),
            obligation(
                    "6.1.3-f",
                    RECORDS,
                    "The organization finds out whether it needs controls beyond Annex A.",
                    "The organization's own controls, or a statement that none are needed",
                    by("OwnControl: title, decidedOn, reason"),
                    by("AnnexAComparison: noFurtherControls")),
            obligation(
                    "6.1.3-g",
                    HUMAN,
                    "The guidance of Annex B is considered for the necessary controls.",
                    "An interview about how the guidance of Annex B was used",
                    by("Attestation: requirement, judge, judgedOn, relation, result, records, validUntil"),
                    by("ControlImplementation: control, guidanceConsidered")),
            documentedObligation(
                    "6.1.3-h",
                    RECORDS,
                    "There is a statement of applicability that holds the necessary controls.",
                    "The current statement of applicability, the first document asked for",
                    by("StatementOfApplicability: version, approval, createdOn, comparison, plans, entries, "
                            + "reviews, document"),
                    by("SoaEntry: control, applicability"),
                    by("RiskTreatment: controls, decidedOn")),
            obligation(
                    "6.1.3-i",
                    PARTLY,
                    "The statement of applicability gives a reason for each control that it includes.",
                    "The risk, requirement, contract, objective or decision behind each included control",
                    by("SoaEntry: applicability, reason, basis, justifiedBy")),
            obligation(
                    "6.1.3-j",
                    PARTLY,
                    "The statement of applicability gives a reason for each control that it excludes, as a "
                            + "whole or for named systems.",
                    "The reason for each excluded control, tested against the risk treatment",
                    inferred("That the reason may not contradict the facts on record about the systems is inferred."),
                    by("SoaEntry: applicability, reason, ground, exclusions"),
                    by("ControlExclusion: system, ground, reason")),
            documentedObligation(
                    "6.1.3-k",
                    RECORDS,
                    "There is a plan for treating the AI risks.",
                    "The risk treatment plan with actions, owners, due days and status",
                    by("TreatmentPlan: version, createdOn, treatments, residuals, document"),
                    by("TreatmentAction: plans, treatments, statement, owner, due, dueChanges, completion")),
            documentedObligation(
                    "6.1.3-l",
                    RECORDS,
                    "Designated management approves the risk treatment plan.",
                    "The signature under the plan: by whom, in which role, when and for which version",
                    by("TreatmentPlan: approval, assessments"),
                    by("Approval: decidedOn, approver, capacity, decision, evidence"),
                    by("RoleAssignment: role, person, heldFrom"),
                    by("TreatmentAction: origin, startedOn")),
            obligation(
                    "6.1.3-m",
                    RECORDS,
                    "Designated management accepts the AI risks that remain after treatment.",
                    "A signature for each remaining risk, or for the plan that lists it with its level",
                    by("ResidualRiskAcceptance: acceptedOn, validUntil, withdrawnOn, approver, capacity, "
                            + "decision, risks, plans, level, reviews"),
                    by("RiskRating: phase, level, acceptable"),
                    by("PlanResidual: risk, level")),
            obligation(
                    "6.1.3-n",
                    PARTLY,
                    "The necessary controls fit the AI objectives of 6.2.",
                    "A mapping from the controls to the AI objectives",
                    by("ControlImplementation: objectives"),
                    by("StatementOfApplicability: objectiveStatements"),
                    by("ControlGroupStatement: controls, statement")),
            documentedObligation(
                    "6.1.3-o",
                    RECORDS,
                    "The necessary controls are documented.",
                    "A description of each necessary control",
                    by("ControlImplementation: control, description, document"),
                    by("OwnControl: description, document")),
            obligation(
                    "6.1.3-p",
                    PARTLY,
                    "People inside the organization are told about the necessary controls.",
                    "Training or notices about the controls",
                    by("ControlImplementation: communications"),
                    by("Communication: communicatedOn, audience")),
            obligation(
                    "6.1.3-q",
                    PARTLY,
                    "Interested parties can get information about the necessary controls, as far as that is "
                            + "appropriate.",
                    "The place where the controls are published, or the decision not to publish them",
                    by("ControlImplementation: publications, notPublished"),
                    by("Publication: publishedOn, audience")),
            documentedObligation(
                    "6.1.3-r",
                    RECORDS,
                    "The AI risk treatment process is documented.",
                    "The risk treatment procedure as a controlled document",
                    publicSources("Taken from a public list of required documents, not from the licensed text."),
                    by("AimsProcess: purposes, document"),
                    by("DocumentedInformation: type, approval, records, atLeastUntil")),
            obligation(
                    "6.1.4-a",
                    PARTLY,
                    "There is a process for assessing what developing, providing or using AI systems can do "
                            + "to people and to societies.",
                    "The impact assessment procedure with its triggers, method, roles and thresholds",
                    by("AimsProcess: purposes, version, approval, triggers, method, roles, thresholds")),
            obligation(
                    "6.1.4-b",
                    RECORDS,
                    "The impact assessment covers individuals, groups or both, and societies.",
                    "The sections on individuals, groups and societies, or the reason why one has no content",
                    publicSources("That groups of individuals are covered is seen in the title of control A.5.4; "
                            + "a public copy of the clauses does not name them."),
                    by("ImpactAssessment: individuals, groups, societies, noIndividualsBecause, "
                            + "noGroupsBecause, noSocietiesBecause, effects")),
            obligation(
                    "6.1.4-c",
                    RECORDS,
                    "Each impact assessment looks at the deployment, the intended use and the foreseeable "
                            + "misuse of the AI system.",
                    "The section on foreseeable misuse, beside those on deployment and intended use",
                    by("ImpactAssessment: deployment, intendedUse, foreseeableMisuse")),
            obligation(
                    "6.1.4-d",
                    PARTLY,
                    "Each impact assessment takes account of the technical and societal context of the AI system.",
                    "The section on the technical and societal context",
                    by("ImpactAssessment: technicalContext, societalContext")),
            obligation(
                    "6.1.4-e",
                    RECORDS,
                    "Each impact assessment takes account of the jurisdictions that apply to the AI system.",
                    "The list of jurisdictions, held against where the system is deployed",
                    by("ImpactAssessment: jurisdictions"),
                    by("AiSystem: jurisdictions")),
            documentedObligation(
                    "6.1.4-f",
                    RECORDS,
                    "The result of the impact assessment is documented.",
                    "The approved report for each system in operation, or the screening that found none was needed",
                    by("ImpactAssessment: systems, versions, group, performedOn, approval, conclusion, "
                            + "conditions, report"),
                    by("ImpactScreening: systems, screenedOn, screenedBy, thresholdVersion, "
                            + "fullAssessmentNeeded, rationale"),
                    by("AiSystem: operation, impactClass")),
            permission(
                    "6.1.4-g",
                    RECORDS,
                    "The organization may give the results of an impact assessment to interested parties.",
                    "The decision whether to disclose results, and to whom",
                    by("ImpactAssessment: disclosure, publications"),
                    by("Publication: publishedOn, audience")),
            obligation(
                    "6.1.4-h",
                    RECORDS,
                    "The results of impact assessments are used in the AI risk assessment.",
                    "A trace from each impact assessment to a risk",
                    by("RiskAssessment: performedOn, impactAssessments"),
                    by("AiRisk: impactAssessments"),
                    by("ImpactAssessment: approval"),
                    by("Limit: kind, within")),
            obligation(
                    "6.2-a",
                    PARTLY,
                    "AI objectives are set for the functions and levels where they matter.",
                    "The register of AI objectives with their functions and levels",
                    by("AiObjective: statement, function, organizationalLevel, owner, setOn, closing")),
            obligation(
                    "6.2-b",
                    PARTLY,
                    "The AI objectives agree with the AI policy.",
                    "The statement of the policy that each objective refers to",
                    by("AiObjective: policy, policyStatement")),
            obligation(
                    "6.2-c",
                    RECORDS,
                    "The AI objectives can be measured where that is practicable.",
                    "The metric, baseline and target of each objective, or the reason for having none",
                    by("AiObjective: metric, unit, baseline, target, notMeasurableBecause")),
            obligation(
                    "6.2-d",
                    PARTLY,
                    "The AI objectives regard the requirements that apply.",
                    "The applicable requirements behind each objective, or the reason why there are none",
                    by("AiObjective: requirements, noRequirementsBecause")),
            obligation(
                    "6.2-e",
                    RECORDS,
                    "The AI objectives are monitored.",
                    "The trend of each objective",
                    by("MonitoringItem: objectives, measurementIntervals"),
                    by("Measurement: item, measuredOn, value, result")),
            obligation(
                    "6.2-f",
                    RECORDS,
                    "The AI objectives are made known to those concerned.",
                    "The notice by which the objectives were made known",
                    by("AiObjective: communications"),
                    by("Communication: communicatedOn, audience")),
            obligation(
                    "6.2-g",
                    RECORDS,
                    "The AI objectives are updated when that is called for.",
                    "Dated reviews and versions of the objectives",
                    by("AiObjective: version, reviews, due, closing"),
                    by("Planning: objectiveReviewIntervals")),
            documentedObligation(
                    "6.2-h",
                    RECORDS,
                    "The AI objectives are documented.",
                    "The register of AI objectives as a controlled document",
                    by("AiObjective: document"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "6.2-i",
                    RECORDS,
                    "The plan for each AI objective says what is to be done.",
                    "The actions in the plan for each objective",
                    by("AiObjective: plans"),
                    by("ObjectivePlan: what, plannedOn")),
            obligation(
                    "6.2-j",
                    RECORDS,
                    "The plan for each AI objective says which resources it takes.",
                    "The resources in the plan for each objective",
                    by("AiObjective: plans"),
                    by("ObjectivePlan: resources")),
            obligation(
                    "6.2-k",
                    RECORDS,
                    "The plan for each AI objective says who is responsible.",
                    "The person or filled role responsible in the plan for each objective",
                    by("AiObjective: plans"),
                    by("ObjectivePlan: responsible, responsibleRole")),
            obligation(
                    "6.2-l",
                    RECORDS,
                    "The plan for each AI objective says by when it is to be reached.",
                    "The due day in the plan for each objective",
                    by("AiObjective: plans, due"),
                    by("ObjectivePlan: due, dueChanges")),
            obligation(
                    "6.2-m",
                    RECORDS,
                    "The plan for each AI objective says how its results are judged.",
                    "The way of judging results in the plan for each objective",
                    by("AiObjective: plans"),
                    by("ObjectivePlan: evaluation, completion")),
            obligation(
                    "6.3-a",
                    PARTLY,
                    "Changes to the AIMS are planned before they are made.",
                    "Change records with purpose, consequences, resources, responsibility and plan day",
                    by("AimsChange: type, purpose, consequences, integrity, resources, responsible, proposedOn, "
                            + "plannedOn, plannedFor, executedOn, approval, changed")));

    private Clause6() {}
}
