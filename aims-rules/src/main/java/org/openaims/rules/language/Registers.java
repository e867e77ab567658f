package org.openaims.rules.language;

import static org.openaims.rules.language.Subjects.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsProcess;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.context.Supplier;
import org.openaims.model.evaluation.Analysis;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.Certificate;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.Measurement;
import org.openaims.model.evaluation.MonitoringItem;
import org.openaims.model.evaluation.NotMonitored;
import org.openaims.model.evaluation.PerformanceEvaluation;
import org.openaims.model.evaluation.PlannedAudit;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Improvement;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.improvement.RootCause;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.PerformanceReport;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.ProcessIntegration;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.leadership.RoleDefinition;
import org.openaims.model.operation.Concern;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.ControlTest;
import org.openaims.model.operation.EventLogging;
import org.openaims.model.operation.Incident;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.AimsChange;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.planning.OwnControl;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.RiskTreatment;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.planning.TreatmentAction;
import org.openaims.model.planning.TreatmentPlan;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AiRiskCriteriaId;
import org.openaims.model.record.AiRiskId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AuditFindingId;
import org.openaims.model.record.AuditProgrammeId;
import org.openaims.model.record.CertificateId;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.ControlImplementationId;
import org.openaims.model.record.Days;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.IncidentId;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Limit;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.PlannedAuditId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.ReviewDecisionId;
import org.openaims.model.record.RiskAssessmentId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.SystemChangeId;
import org.openaims.model.record.TreatmentPlanId;
import org.openaims.model.record.Versioned;
import org.openaims.model.support.CompetenceRecord;
import org.openaims.model.support.CompetenceRequirement;
import org.openaims.model.support.DocumentedInformation;
import org.openaims.model.support.ResourceNeed;

/** The registers as subjects of rules, with the look-ups that many rules share. */
public final class Registers {

    /** The versions of the scope. */
    public static final Subjects<Scope> SCOPES = subjects("scope", Scope.class, "/context/scopes");

    /** The register of AI systems. */
    public static final Subjects<AiSystem> SYSTEMS = subjects("AI system", AiSystem.class, "/context/systems");

    /** The people. */
    public static final Subjects<Person> PEOPLE = subjects("person", Person.class, "/leadership/people");

    /** Who held which role when. */
    public static final Subjects<RoleAssignment> ROLE_ASSIGNMENTS =
            subjects("role assignment", RoleAssignment.class, "/leadership/roleAssignments");

    /** The versions of the AI policy. */
    public static final Subjects<AiPolicy> POLICIES =
            subjects("AI policy", AiPolicy.class, "/leadership/policies").dated(AiPolicy::appliesFrom);

    /** The risk assessments. */
    public static final Subjects<RiskAssessment> RISK_ASSESSMENTS =
            subjects("risk assessment", RiskAssessment.class, "/planning/riskAssessments");

    /** The impact assessments. */
    public static final Subjects<ImpactAssessment> IMPACT_ASSESSMENTS =
            subjects("impact assessment", ImpactAssessment.class, "/planning/impactAssessments");

    /** The impact screenings. */
    public static final Subjects<ImpactScreening> IMPACT_SCREENINGS =
            subjects("impact screening", ImpactScreening.class, "/planning/impactScreenings");

    /** The declared intervals of impact assessments. */
    public static final Subjects<Interval> IMPACT_ASSESSMENT_INTERVALS =
            subjects("impact assessment interval", Interval.class, "/planning/impactAssessmentIntervals");

    /** The management reviews. */
    public static final Subjects<ManagementReview> MANAGEMENT_REVIEWS = subjects(
                    "management review", ManagementReview.class, "/evaluation/managementReviews")
            .dated(review -> Optional.of(review.heldOn()));

    /** The decisions of the management reviews. */
    public static final Subjects<Part<ManagementReview, ReviewDecision>> REVIEW_DECISIONS =
            MANAGEMENT_REVIEWS.parts("review decision", ReviewDecision.class, "decisions");

    /** The declared intervals of management reviews. */
    public static final Subjects<Interval> REVIEW_INTERVALS =
            subjects("management review interval", Interval.class, "/evaluation/reviewIntervals");

    /** The judgements of what no program can judge. */
    public static final Subjects<Attestation> ATTESTATIONS =
            subjects("attestation", Attestation.class, "/evaluation/attestations");

    /** The declared limits between one thing and another. */
    public static final Subjects<Limit> LIMITS = subjects("limit", Limit.class, "/context/limits");

    /** The nonconformities. */
    public static final Subjects<Nonconformity> NONCONFORMITIES =
            subjects("nonconformity", Nonconformity.class, "/improvement/nonconformities");

    /** The causes of the nonconformities. */
    public static final Subjects<Part<Nonconformity, RootCause>> ROOT_CAUSES =
            NONCONFORMITIES.parts("cause of a nonconformity", RootCause.class, "rootCauses");

    /** The corrective actions. */
    public static final Subjects<CorrectiveAction> CORRECTIVE_ACTIONS =
            subjects("corrective action", CorrectiveAction.class, "/improvement/correctiveActions");

    /** The roles that the organization declared. */
    public static final Subjects<RoleDefinition> ROLE_DEFINITIONS =
            subjects("role definition", RoleDefinition.class, "/leadership/roles");

    /** The processes. */
    public static final Subjects<AimsProcess> PROCESSES = subjects("process", AimsProcess.class, "/context/processes");

    /** The AI risks. */
    public static final Subjects<AiRisk> RISKS = subjects("AI risk", AiRisk.class, "/planning/risks");

    /** The versions of the AI risk criteria. */
    public static final Subjects<AiRiskCriteria> RISK_CRITERIA =
            subjects("AI risk criteria", AiRiskCriteria.class, "/planning/criteria");

    /** The acceptances of residual risk. */
    public static final Subjects<ResidualRiskAcceptance> ACCEPTANCES =
            subjects("acceptance of residual risk", ResidualRiskAcceptance.class, "/planning/acceptances");

    /** The versions of the risk treatments. */
    public static final Subjects<RiskTreatment> TREATMENTS =
            subjects("risk treatment", RiskTreatment.class, "/planning/treatments");

    /** The versions of the treatment plans. */
    public static final Subjects<TreatmentPlan> TREATMENT_PLANS =
            subjects("treatment plan", TreatmentPlan.class, "/planning/treatmentPlans");

    /** The treatment actions. */
    public static final Subjects<TreatmentAction> TREATMENT_ACTIONS =
            subjects("treatment action", TreatmentAction.class, "/planning/treatmentActions");

    /** The organization's own controls. */
    public static final Subjects<OwnControl> OWN_CONTROLS =
            subjects("own control", OwnControl.class, "/planning/ownControls");

    /** The versions of the statement of applicability. */
    public static final Subjects<StatementOfApplicability> APPLICABILITY_STATEMENTS =
            subjects("statement of applicability", StatementOfApplicability.class, "/planning/applicabilityStatements");

    /** The changes of AI systems. */
    public static final Subjects<SystemChange> SYSTEM_CHANGES =
            subjects("system change", SystemChange.class, "/operation/changes");

    /** The controls as they are put in place. */
    public static final Subjects<ControlImplementation> CONTROL_IMPLEMENTATIONS =
            subjects("control implementation", ControlImplementation.class, "/operation/controls");

    /** What is logged of AI systems. */
    public static final Subjects<EventLogging> EVENT_LOGGINGS =
            subjects("event logging", EventLogging.class, "/operation/eventLogs");

    /** The incidents. */
    public static final Subjects<Incident> INCIDENTS = subjects("incident", Incident.class, "/operation/incidents");

    /** The concerns. */
    public static final Subjects<Concern> CONCERNS = subjects("concern", Concern.class, "/operation/concerns");

    /** The internal audits. */
    public static final Subjects<InternalAudit> INTERNAL_AUDITS =
            subjects("internal audit", InternalAudit.class, "/evaluation/internalAudits");

    /** The suppliers. */
    public static final Subjects<Supplier> SUPPLIERS = subjects("supplier", Supplier.class, "/context/suppliers");

    /** The certificates. */
    public static final Subjects<Certificate> CERTIFICATES =
            subjects("certificate", Certificate.class, "/evaluation/certificates");

    /** What is said in public. */
    public static final Subjects<PublicClaim> PUBLIC_CLAIMS =
            subjects("public claim", PublicClaim.class, "/evaluation/publicClaims");

    /** The auditors of the internal audits. */
    public static final Subjects<Part<InternalAudit, Auditor>> AUDITORS =
            INTERNAL_AUDITS.pairs("auditor", Auditor.class, "auditors", Auditor::person);

    /** The findings of the internal audits. */
    public static final Subjects<Part<InternalAudit, AuditFinding>> AUDIT_FINDINGS =
            INTERNAL_AUDITS.parts("audit finding", AuditFinding.class, "findings");

    /** The ratings of the AI risks. */
    public static final Subjects<Part<AiRisk, RiskRating>> RISK_RATINGS =
            RISKS.pairs("risk rating", RiskRating.class, "ratings", rating -> rating.phase() + "-" + rating.ratedOn());

    /** The lines of the statements of applicability. */
    public static final Subjects<Part<StatementOfApplicability, SoaEntry>> APPLICABILITY_LINES =
            APPLICABILITY_STATEMENTS.pairs("line", SoaEntry.class, "entries", SoaEntry::control);

    /** The tests of the controls. */
    public static final Subjects<Part<ControlImplementation, ControlTest>> CONTROL_TESTS =
            CONTROL_IMPLEMENTATIONS.pairs("control test", ControlTest.class, "tests", ControlTest::testedOn);

    /** The declared intervals of risk assessments. */
    public static final Subjects<Interval> RISK_ASSESSMENT_INTERVALS =
            subjects("risk assessment interval", Interval.class, "/planning/riskAssessmentIntervals");

    /** The entries of all registers that were handed in, whatever their type. */
    public static final Subjects<Located<RecordIndex.Entry>> ENTRIES = Subjects.located(
            "record",
            "",
            Shared.of(
                    "all entries", records -> records.shared(RecordIndex.SHARED).located()));

    /** The decisions of top management outside its reviews. */
    public static final Subjects<LeadershipDecision> LEADERSHIP_DECISIONS =
            subjects("leadership decision", LeadershipDecision.class, "/leadership/decisions");

    /** The resources that were given. */
    public static final Subjects<ResourceAllocation> RESOURCE_ALLOCATIONS =
            subjects("resource allocation", ResourceAllocation.class, "/leadership/resourceAllocations");

    /** What top management made known. */
    public static final Subjects<LeadershipCommunication> LEADERSHIP_COMMUNICATIONS =
            subjects("leadership communication", LeadershipCommunication.class, "/leadership/communications");

    /** The declared intervals of what top management makes known. */
    public static final Subjects<Interval> COMMUNICATION_INTERVALS =
            subjects("leadership communication interval", Interval.class, "/leadership/communicationIntervals");

    /** The business processes into which requirements of the AIMS are built. */
    public static final Subjects<ProcessIntegration> PROCESS_INTEGRATIONS =
            subjects("process integration", ProcessIntegration.class, "/leadership/processIntegrations");

    /** The directives of top management. */
    public static final Subjects<Directive> DIRECTIVES =
            subjects("directive", Directive.class, "/leadership/directives");

    /** The reports on the performance of the AIMS. */
    public static final Subjects<PerformanceReport> PERFORMANCE_REPORTS =
            subjects("performance report", PerformanceReport.class, "/leadership/performanceReports");

    /** The declared intervals of the reports on the performance of the AIMS. */
    public static final Subjects<Interval> REPORT_INTERVALS =
            subjects("performance report interval", Interval.class, "/leadership/reportIntervals");

    /** The declared intervals of reviews of the AI policy. */
    public static final Subjects<Interval> POLICY_REVIEW_INTERVALS =
            subjects("policy review interval", Interval.class, "/leadership/policyReviewIntervals");

    /** The resources that were found to be needed. */
    public static final Subjects<ResourceNeed> RESOURCE_NEEDS =
            subjects("resource need", ResourceNeed.class, "/support/resourceNeeds");

    /** What people have to be able to do. */
    public static final Subjects<CompetenceRequirement> COMPETENCE_REQUIREMENTS =
            subjects("competence requirement", CompetenceRequirement.class, "/support/competenceRequirements");

    /** What people were found to be able to do. */
    public static final Subjects<CompetenceRecord> COMPETENCE_RECORDS =
            subjects("competence record", CompetenceRecord.class, "/support/competenceRecords");

    /** The documented information. */
    public static final Subjects<DocumentedInformation> DOCUMENTS =
            subjects("document", DocumentedInformation.class, "/support/documents");

    /** The AI objectives. */
    public static final Subjects<AiObjective> OBJECTIVES =
            subjects("AI objective", AiObjective.class, "/planning/objectives");

    /** The changes to the AIMS. */
    public static final Subjects<AimsChange> AIMS_CHANGES =
            subjects("AIMS change", AimsChange.class, "/planning/aimsChanges");

    /** What is monitored and measured. */
    public static final Subjects<MonitoringItem> MONITORING_ITEMS =
            subjects("monitoring item", MonitoringItem.class, "/evaluation/monitoringItems");

    /** What is not monitored, and why; each by the system or the objective. */
    public static final Subjects<NotMonitored> NOT_MONITORED = subjects(
            "thing left out of the monitoring",
            NotMonitored.class,
            "/evaluation/notMonitored",
            one -> one.system().map(AiSystemId::value).orElse("")
                    + one.objective().map(AiObjectiveId::value).orElse(""));

    /** The measurements. */
    public static final Subjects<Measurement> MEASUREMENTS =
            subjects("measurement", Measurement.class, "/evaluation/measurements");

    /** The analyses of what was measured. */
    public static final Subjects<Analysis> ANALYSES = subjects("analysis", Analysis.class, "/evaluation/analyses");

    /** The evaluations of the AIMS. */
    public static final Subjects<PerformanceEvaluation> PERFORMANCE_EVALUATIONS =
            subjects("performance evaluation", PerformanceEvaluation.class, "/evaluation/performanceEvaluations");

    /** The declared intervals of evaluations of the AIMS. */
    public static final Subjects<Interval> EVALUATION_INTERVALS =
            subjects("performance evaluation interval", Interval.class, "/evaluation/evaluationIntervals");

    /** The programmes of internal audits. */
    public static final Subjects<AuditProgramme> AUDIT_PROGRAMMES =
            subjects("audit programme", AuditProgramme.class, "/evaluation/auditProgrammes");

    /** The audits that the programmes plan. */
    public static final Subjects<Part<AuditProgramme, PlannedAudit>> PLANNED_AUDITS =
            AUDIT_PROGRAMMES.pairs("planned audit", PlannedAudit.class, "plannedAudits", PlannedAudit::id);

    /** The declared intervals of internal audits. */
    public static final Subjects<Interval> AUDIT_INTERVALS =
            subjects("internal audit interval", Interval.class, "/evaluation/auditIntervals");

    /** The declared intervals within which internal audits cover everything. */
    public static final Subjects<Interval> AUDIT_COVERAGE_INTERVALS =
            subjects("audit coverage interval", Interval.class, "/evaluation/auditCoverageIntervals");

    /** The improvements. */
    public static final Subjects<Improvement> IMPROVEMENTS =
            subjects("improvement", Improvement.class, "/improvement/improvements");

    /** The declared intervals of improvements. */
    public static final Subjects<Interval> IMPROVEMENT_INTERVALS =
            subjects("improvement interval", Interval.class, "/improvement/improvementIntervals");

    /** Changes to the AIMS by the decisions of management reviews that they came from. */
    public static final Lookup<ReviewDecisionId, AimsChange> AIMS_CHANGES_FROM_DECISION =
            AIMS_CHANGES.by("review decision", AimsChange::reviewDecisions);

    /** The day on which each management review was held. */
    public static final Moment<ManagementReview> REVIEW_HELD =
            MANAGEMENT_REVIEWS.moment(review -> Optional.of(review.heldOn()));

    /** The day on which top management gave each of its messages. */
    public static final Moment<LeadershipCommunication> MESSAGE_GIVEN =
            LEADERSHIP_COMMUNICATIONS.moment(message -> Optional.of(message.communicatedOn()));

    /** The day on which each report on the performance of the AIMS was made. */
    public static final Moment<PerformanceReport> REPORT_MADE =
            PERFORMANCE_REPORTS.moment(report -> Optional.of(report.reportedOn()));

    /** The day on which each risk assessment was completed. */
    public static final Moment<RiskAssessment> RISK_ASSESSED =
            RISK_ASSESSMENTS.moment(assessment -> Optional.of(assessment.performedOn()));

    /** The day on which each measurement was made. */
    public static final Moment<Measurement> MEASURED =
            MEASUREMENTS.moment(measurement -> Optional.of(measurement.measuredOn()));

    /** The day on which each analysis was made. */
    public static final Moment<Analysis> ANALYSED = ANALYSES.moment(analysis -> Optional.of(analysis.analysedOn()));

    /** The day on which each evaluation of the AIMS was made. */
    public static final Moment<PerformanceEvaluation> EVALUATED =
            PERFORMANCE_EVALUATIONS.moment(evaluation -> Optional.of(evaluation.evaluatedOn()));

    /** The day on which each internal audit ended. */
    public static final Moment<InternalAudit> AUDIT_ENDED = INTERNAL_AUDITS.moment(InternalAudit::completedOn);

    /** People by id. */
    public static final Lookup<PersonId, Person> PERSON = PEOPLE.by("id", person -> List.of(person.id()));

    /** Role assignments by role. */
    public static final Lookup<Role, RoleAssignment> ASSIGNMENTS_OF =
            ROLE_ASSIGNMENTS.by("role", assignment -> List.of(assignment.role()));

    /** Role assignments by the assignment for whose holder they stand in. */
    public static final Lookup<RoleAssignmentId, RoleAssignment> DEPUTIES_OF = ROLE_ASSIGNMENTS.by(
            "deputy of", assignment -> assignment.deputyOf().stream().toList());

    /** Risk assessments by the impact assessments that they use. */
    public static final Lookup<ImpactAssessmentId, RiskAssessment> RISK_ASSESSMENTS_USING =
            RISK_ASSESSMENTS.by("impact assessment", RiskAssessment::impactAssessments);

    /** Versions of AI objectives by the version whose place they take. */
    public static final Lookup<AiObjectiveId, AiObjective> OBJECTIVES_AFTER = OBJECTIVES.by(
            "superseded", objective -> objective.supersedes().stream().toList());

    /** Versions of the AI policy by id. */
    public static final Lookup<AiPolicyId, AiPolicy> POLICY = POLICIES.by("id", policy -> List.of(policy.id()));

    /** Documents by the ids of the records whose documents they are. */
    public static final Lookup<String, DocumentedInformation> DOCUMENTS_OF = DOCUMENTS.by(
            "record",
            document -> document.records().stream().map(RecordLink::recordId).toList());

    /** Declared limits by their kind. */
    public static final Lookup<LimitKind, Limit> LIMITS_OF = LIMITS.by("kind", limit -> List.of(limit.kind()));

    /** Changes to the AIMS by the nonconformities that they come from. */
    public static final Lookup<NonconformityId, AimsChange> AIMS_CHANGES_FOR =
            AIMS_CHANGES.by("nonconformity", AimsChange::nonconformities);

    /** Corrective actions by their nonconformity. */
    public static final Lookup<NonconformityId, CorrectiveAction> CORRECTIVE_ACTIONS_OF =
            CORRECTIVE_ACTIONS.by("nonconformity", action -> List.of(action.nonconformity()));

    /** Nonconformities by the findings of internal audits that they came from. */
    public static final Lookup<AuditFindingId, Nonconformity> NONCONFORMITIES_FROM_FINDING =
            NONCONFORMITIES.by("audit finding", Nonconformity::auditFindings);

    /** Nonconformities by the incidents that they came from. */
    public static final Lookup<IncidentId, Nonconformity> NONCONFORMITIES_FROM_INCIDENT =
            NONCONFORMITIES.by("incident", Nonconformity::incidents);

    /** Nonconformities by the implementations of controls that they are about. */
    public static final Lookup<ControlImplementationId, Nonconformity> NONCONFORMITIES_OF_CONTROL =
            NONCONFORMITIES.by("control implementation", Nonconformity::controlImplementations);

    /** Risk assessments by id. */
    public static final Lookup<RiskAssessmentId, RiskAssessment> RISK_ASSESSMENT =
            RISK_ASSESSMENTS.by("id", assessment -> List.of(assessment.id()));

    /** Versions of the AI risk criteria by id. */
    public static final Lookup<AiRiskCriteriaId, AiRiskCriteria> RISK_CRITERION =
            RISK_CRITERIA.by("id", criteria -> List.of(criteria.id()));

    /** Versions of the treatment plans by id. */
    public static final Lookup<TreatmentPlanId, TreatmentPlan> TREATMENT_PLAN =
            TREATMENT_PLANS.by("id", plan -> List.of(plan.id()));

    /** Versions of the risk treatments by the controls that they chose. */
    public static final Lookup<ControlId, RiskTreatment> TREATMENTS_CHOOSING =
            TREATMENTS.by("control", RiskTreatment::controls);

    /** Risk assessments by the changes that they name. */
    public static final Lookup<SystemChangeId, RiskAssessment> RISK_ASSESSMENTS_NAMING =
            RISK_ASSESSMENTS.by("change", RiskAssessment::changes);

    /** Impact assessments by the changes that they name. */
    public static final Lookup<SystemChangeId, ImpactAssessment> IMPACT_ASSESSMENTS_NAMING =
            IMPACT_ASSESSMENTS.by("change", ImpactAssessment::changes);

    /** Event logs by their AI system. */
    public static final Lookup<AiSystemId, EventLogging> EVENT_LOGGINGS_OF =
            EVENT_LOGGINGS.by("system", log -> List.of(log.system()));

    /** Internal audits by the planned audit that they carry out. */
    public static final Lookup<PlannedAuditId, InternalAudit> AUDITS_CARRYING_OUT = INTERNAL_AUDITS.by(
            "planned audit", audit -> audit.plannedAudit().stream().toList());

    /** Versions of the audit programme by the version whose place they take. */
    public static final Lookup<AuditProgrammeId, AuditProgramme> PROGRAMMES_AFTER = AUDIT_PROGRAMMES.by(
            "superseded", programme -> programme.supersedes().stream().toList());

    /** What people have to be able to do, by role. */
    public static final Lookup<Role, CompetenceRequirement> COMPETENCE_REQUIREMENTS_OF =
            COMPETENCE_REQUIREMENTS.by("role", requirement -> List.of(requirement.role()));

    /** What people were found to be able to do, by person. */
    public static final Lookup<PersonId, CompetenceRecord> COMPETENCE_RECORDS_OF =
            COMPETENCE_RECORDS.by("person", record -> List.of(record.person()));

    /** Certificates by id. */
    public static final Lookup<CertificateId, Certificate> CERTIFICATE =
            CERTIFICATES.by("id", one -> List.of(one.id()));

    /** Impact assessments by id. */
    public static final Lookup<ImpactAssessmentId, ImpactAssessment> IMPACT_ASSESSMENT =
            IMPACT_ASSESSMENTS.by("id", assessment -> List.of(assessment.id()));

    /** Processes by id, each version under its own. */
    public static final Lookup<AimsProcessId, AimsProcess> PROCESS = PROCESSES.by("id", one -> List.of(one.id()));

    /** AI risks by id. */
    public static final Lookup<AiRiskId, AiRisk> RISK = RISKS.by("id", risk -> List.of(risk.id()));

    /** AI systems by id. */
    public static final Lookup<AiSystemId, AiSystem> SYSTEM = SYSTEMS.by("id", system -> List.of(system.id()));

    /** Nonconformities by id. */
    public static final Lookup<NonconformityId, Nonconformity> NONCONFORMITY =
            NONCONFORMITIES.by("id", one -> List.of(one.id()));

    /** Risk assessments by the systems that they cover. */
    public static final Lookup<AiSystemId, RiskAssessment> RISK_ASSESSMENTS_OF =
            RISK_ASSESSMENTS.by("system", RiskAssessment::systems);

    /** Measurements by the item that they measure. */
    public static final Lookup<MonitoringItemId, Measurement> MEASUREMENTS_OF =
            MEASUREMENTS.by("item", measurement -> List.of(measurement.item()));

    /** Analyses by the items whose results they look at. */
    public static final Lookup<MonitoringItemId, Analysis> ANALYSES_OF = ANALYSES.by("item", Analysis::items);

    /** Impact assessments by the systems that they cover. */
    public static final Lookup<AiSystemId, ImpactAssessment> IMPACT_ASSESSMENTS_OF =
            IMPACT_ASSESSMENTS.by("system", ImpactAssessment::systems);

    /** Impact screenings by the systems that they cover. */
    public static final Lookup<AiSystemId, ImpactScreening> IMPACT_SCREENINGS_OF =
            IMPACT_SCREENINGS.by("system", ImpactScreening::systems);

    /**
     * The scope in force on the day: of the approved versions the one that applied last, unless it was withdrawn.
     * Absent when there is none.
     */
    public static final Shared<Optional<Scope>> SCOPE_IN_FORCE =
            Shared.of("scope in force", records -> Versioned.inForce(records.all(SCOPES), records.day()));

    /** The exclusions of the scope in force by system; empty when none is in force. */
    public static final Shared<Map<AiSystemId, ScopeExclusion>> EXCLUSIONS_IN_FORCE = Shared.of(
            "exclusions of the scope in force",
            records -> records.shared(SCOPE_IN_FORCE).stream()
                    .flatMap(scope -> scope.exclusions().stream())
                    .collect(Collectors.toUnmodifiableMap(
                            ScopeExclusion::system, exclusion -> exclusion, (first, second) -> first)));

    /**
     * The statement of applicability in force on the day: of the approved versions the one that applied last, unless it
     * was withdrawn. Absent when there is none.
     */
    public static final Shared<Optional<StatementOfApplicability>> APPLICABILITY_IN_FORCE = Shared.of(
            "statement of applicability in force",
            records -> Versioned.inForce(records.all(APPLICABILITY_STATEMENTS), records.day()));

    /**
     * The AI policy in force on the day: of the approved versions the one that applied last, unless it was withdrawn.
     * Absent when there is none.
     */
    public static final Shared<Optional<AiPolicy>> POLICY_IN_FORCE =
            Shared.of("AI policy in force", records -> Versioned.inForce(records.all(POLICIES), records.day()));

    private Registers() {}

    /**
     * Whether a person held a role on a day.
     *
     * @param person the person
     * @param role the role
     * @param day the day
     * @param records the records
     * @return true when an assignment of the person to the role covers the day
     * @throws NotHandedInException if the role assignments were not handed in
     */
    public static boolean held(PersonId person, Role role, LocalDate day, Records records) {
        return records.all(ASSIGNMENTS_OF, role).stream()
                .anyMatch(assignment -> assignment.person().equals(Optional.of(person))
                        && assignment.held().contains(day));
    }

    /**
     * The days on which an AI system was in operation.
     *
     * @param system the system
     * @return the days, as far as they are known
     */
    public static Span operation(AiSystem system) {
        Span span = Span.of(Days.none());
        for (OperationPeriod period : system.operation()) {
            Days known = Days.during(period.startedOn(), period.endedOn());
            boolean told = !known.isEmpty()
                    || period.startedOn() instanceof Occurrence.No
                    || period.startedOn() instanceof Occurrence.Planned
                    || period.startedOn() instanceof Occurrence.NotApplicable
                    || (period.startedOn().happenedOn().isPresent()
                            && period.endedOn().happenedOn().isPresent());
            span = span.or(
                    told ? Span.of(known) : Span.unknown("the days on which " + system.id() + " was in operation"));
        }
        return span;
    }

    /**
     * The days on which the management system ran.
     *
     * @param records the records
     * @return the days; nothing is known where the start is not on record
     * @throws NotHandedInException if the period was not handed in
     */
    public static Span aimsDays(Records records) {
        return records.aimsPeriod()
                .map(period -> Span.of(period.days()))
                .orElseGet(() -> Span.unknown("the start of the AIMS"));
    }
}
