package org.openaims.model.standard;

import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;

import java.util.List;
import java.util.Set;

/** The rows of Annex A, as a table: id, title, decidability, text, what an auditor asks, what shows it. */
final class AnnexA {

    private enum Mark {
        NAMES_DOCUMENT,
        PER_SYSTEM,
        SUPPLIER_MAY_HOLD_FACTS
    }

    static final List<ControlObjective> OBJECTIVES = List.of(
            new ControlObjective(
                    "A.2", "A.2", "Policies related to AI", "Management gives AI work direction and support."),
            new ControlObjective(
                    "A.3",
                    "A.3",
                    "Internal organization",
                    "It is clear within the organization who answers for its AI systems."),
            new ControlObjective(
                    "A.4",
                    "A.4",
                    "Resources for AI systems",
                    "The organization knows what its AI systems are made of and run on, so that it "
                            + "understands their risks and impacts."),
            new ControlObjective(
                    "A.5",
                    "A.5",
                    "Assessing impacts of AI systems",
                    "The organization knows what its AI systems do to people and societies, over the whole "
                            + "life cycle."),
            new ControlObjective(
                    "A.6.1",
                    "A.6",
                    "Management guidance for AI system development",
                    "AI systems are designed and developed responsibly, by documented objectives and processes."),
            new ControlObjective(
                    "A.6.2",
                    "A.6",
                    "AI system life cycle",
                    "Each stage in the life of an AI system has its requirements and criteria."),
            new ControlObjective(
                    "A.7",
                    "A.7",
                    "Data for AI systems",
                    "The organization understands what part data play in its AI systems, and with which effects."),
            new ControlObjective(
                    "A.8",
                    "A.8",
                    "Information for interested parties of AI systems",
                    "Those concerned by an AI system learn what they need to judge its risks and impacts."),
            new ControlObjective(
                    "A.9",
                    "A.9",
                    "Use of AI systems",
                    "The organization uses AI systems responsibly and as its own policies foresee."),
            new ControlObjective(
                    "A.10",
                    "A.10",
                    "Third-party and customer relationships",
                    "Where others take part, everybody's share of responsibility and risk is clear, and the "
                            + "organization answers for its own."));

    static final List<AnnexAControl> CONTROLS = List.of(
            control(
                    "A.2.2",
                    "AI policy",
                    RECORDS,
                    "There is a written policy for developing or using AI systems.",
                    "The current AI policy with its approval",
                    List.of(by("AiPolicy: version, approval, effectiveFrom, document")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.2.3",
                    "Alignment with other organizational policies",
                    PARTLY,
                    "The organization works out where its other policies touch its AI objectives.",
                    "The dated result of comparing each related policy with the AI objectives",
                    List.of(by(
                            "PolicyAlignment: policyName, comparedOn, comparedBy, result, note, changed, evidence"))),
            control(
                    "A.2.4",
                    "Review of the AI policy",
                    RECORDS,
                    "The AI policy is reviewed at planned intervals, and in between where there is need.",
                    "Dated reviews of the AI policy with their outcome",
                    List.of(
                            by("AiPolicy: reviews, nextReviewBy"),
                            by("Review: reviewedOn, reviewedBy, outcome, trigger, changed"),
                            by("Leadership: policyReviewIntervals"),
                            by("Interval: every, tolerance, rhythm, decidedOn, inForceFrom, decidedBy, reason"))),
            control(
                    "A.3.2",
                    "AI roles and responsibilities",
                    PARTLY,
                    "Roles and responsibilities for AI are defined and given out as the organization needs them.",
                    "Who holds the needed roles for each system, usually owner, oversight, risk, data and security",
                    List.of(
                            by("RoleDefinition: role, neededFor, responsibilities, authorities, evidence"),
                            by("RoleAssignment: role, person, system, heldFrom, endedOn")),
                    Mark.PER_SYSTEM),
            control(
                    "A.3.3",
                    "Reporting of concerns",
                    RECORDS,
                    "People can raise concerns about the organization's part in an AI system, over its "
                            + "whole life cycle.",
                    "A channel for concerns with a confidential option, and how soon each concern was handled",
                    List.of(
                            by("ConcernChannel: audience, openFrom, closedOn, confidential, place, process"),
                            by("Concern: channel, origin, raisedOn, acknowledgedOn, handling, leadsTo"),
                            by("Limit: kind, within"))),
            control(
                    "A.4.2",
                    "Resource documentation",
                    RECORDS,
                    "The resources needed at each stage of an AI system's life cycle are identified and documented.",
                    "The inventory of resources by system and life cycle stage",
                    List.of(by("SystemResource: type, name, systems, stages, documentedOn, endedOn")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.4.3",
                    "Data resources",
                    RECORDS,
                    "The data used for an AI system are documented.",
                    "The category, provenance, licence, quality and retention of the data of each system",
                    List.of(
                            by("DataResource: systems, categories, personalData, characteristics, licence, "
                                    + "provenances, quality, retention, heldBy, inquiries"),
                            by("SupplierInquiry: supplier, askedOn, answer")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.4",
                    "Tooling resources",
                    RECORDS,
                    "The tools used for an AI system are documented.",
                    "The name, version and purpose of the tools of each system",
                    List.of(
                            by("SystemResource: type, name, version, purpose, systems, heldBy, inquiries"),
                            by("SupplierInquiry: supplier, askedOn, answer")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.5",
                    "System and computing resources",
                    RECORDS,
                    "The systems and computing resources used for an AI system are documented.",
                    "The location, capacity and environmental effect of the computing resources of each system",
                    List.of(
                            by("SystemResource: type, name, location, capacity, environment, systems, "
                                    + "heldBy, inquiries"),
                            by("SupplierInquiry: supplier, askedOn, answer")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.6",
                    "Human resources",
                    RECORDS,
                    "The people who work on an AI system, and their competences, are documented.",
                    "The people and their competence for each activity of a system's life cycle",
                    List.of(
                            by("SystemResource: type, role, competences, stages, systems, heldBy, inquiries"),
                            by("CompetenceRecord: person, requirements, acquiredOn, validUntil")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.5.2",
                    "AI system impact assessment process",
                    PARTLY,
                    "There is a process for assessing the impacts of AI systems.",
                    "The impact assessment process with its triggers, elements and roles",
                    List.of(by("AimsProcess: purposes, version, approval, triggers, roles, method, thresholds"))),
            control(
                    "A.5.3",
                    "Documentation of AI system impact assessments",
                    RECORDS,
                    "The results of AI system impact assessments are documented and kept for a set time.",
                    "The impact assessment or screening of each system, and until when it is kept",
                    List.of(
                            by("ImpactAssessment: systems, report, approval, atLeastUntil"),
                            by("ImpactScreening: systems, screenedOn, evidence, atLeastUntil"),
                            by("DocumentedInformation: disposedOn")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.5.4",
                    "Assessing AI system impact on individuals or groups of individuals",
                    PARTLY,
                    "What an AI system does to individuals or groups of individuals is assessed, over its "
                            + "whole life cycle.",
                    "The part of each impact assessment about people: fairness, privacy, safety, access, "
                            + "human rights",
                    List.of(
                            by("ImpactAssessment: individuals, groups, noIndividualsBecause, noGroupsBecause, effects"),
                            by("ImpactEffect: affected, topic, effect, benefit, level, measures"),
                            by("RiskTreatment: impactAssessments")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.5.5",
                    "Assessing societal impacts of AI systems",
                    PARTLY,
                    "What an AI system does to society is assessed.",
                    "The part of each impact assessment about society: environment, economy, government, norms",
                    List.of(
                            by("ImpactAssessment: societies, noSocietiesBecause, effects"),
                            by("ImpactEffect: affected, topic, effect, benefit, level, measures"),
                            by("RiskTreatment: impactAssessments")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.1.2",
                    "Objectives for responsible development of AI system",
                    PARTLY,
                    "Objectives for responsible AI development are identified, documented and built into "
                            + "development.",
                    "The development objectives, and the life cycle stages that take them up",
                    List.of(by("AiObjective: purposes, stages, statement, document")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.6.1.3",
                    "Processes for responsible AI system design and development",
                    PARTLY,
                    "The processes for designing and developing AI systems responsibly are defined and documented.",
                    "The approved development process with stages, gates, verification, validation and oversight",
                    List.of(
                            by("AimsProcess: purposes, version, approval, method, criteria, document"),
                            by("ApprovalGate: process, stage, criteria, approvers"),
                            by("AiSystem: oversight, decommissioning")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.6.2.2",
                    "AI system requirements and specification",
                    RECORDS,
                    "Requirements are specified for new AI systems and for material changes to existing ones.",
                    "The requirements of each system, older than its design, with a new version for each "
                            + "material change",
                    List.of(
                            by("SystemDocument: type, systems, version, approval, createdOn, change, "
                                    + "heldBy, inquiries"),
                            by("SystemChange: deployedOn")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.3",
                    "Documentation of AI system design and development",
                    RECORDS,
                    "The design of an AI system is documented against objectives, requirements and criteria.",
                    "The design document of each system, with links to its requirements",
                    List.of(by("SystemDocument: type, systems, follows, criteria, createdOn, "
                            + "approval, heldBy, inquiries")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.4",
                    "AI system verification and validation",
                    RECORDS,
                    "Measures for verifying and validating an AI system are defined, with criteria for when "
                            + "to use them.",
                    "The verification and validation plan of each system, and the results",
                    List.of(
                            by("SystemDocument: type, systems, criteria, approval"),
                            by("ValidationResult: system, version, performedOn, performedBy, plan, passed, evidence")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.5",
                    "AI system deployment",
                    RECORDS,
                    "There is a plan for deploying an AI system, and what it requires is met before deployment.",
                    "The deployment plan of each system, and the gate decision made before it was deployed",
                    List.of(
                            by("SystemDocument: type, systems, criteria, approval"),
                            by("GateDecision: system, version, decidedOn, decision, restsOn"),
                            by("SystemDeployment: version, deployedOn, replacedOn"),
                            by("ValidationResult: system, version, performedOn, passed")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.6",
                    "AI system operation and monitoring",
                    RECORDS,
                    "What the ongoing operation of an AI system needs is defined: monitoring, repair, "
                            + "updates and support.",
                    "The monitoring of each system in operation, and how incidents and drift were handled",
                    List.of(
                            by("MonitoringItem: systems, method, measurementIntervals"),
                            by("SystemDocument: type, systems, approval"),
                            by("Measurement: item, measuredOn"),
                            by("Incident: systems, detectedOn, reviews, mitigations, closedOn")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.7",
                    "AI system technical documentation",
                    PARTLY,
                    "Each kind of party gets the technical documents about an AI system that it needs.",
                    "The technical documents of each system by audience, current for the deployed version",
                    List.of(
                            by("SystemDocument: type, systems, systemVersion, audiences, communications"),
                            by("SystemDeployment: version, deployedOn")),
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.8",
                    "AI system recording of event logs",
                    RECORDS,
                    "It is decided in which phases of an AI system's life cycle event logs are kept, at "
                            + "least while it is in use.",
                    "The logging rule of each system, since when it logs, and how long logs are kept",
                    List.of(
                            by("EventLogging: system, stages, events, startedOn, endedOn, keptFor, decidedBy, reviews"),
                            by("AiSystem: operation")),
                    Mark.PER_SYSTEM),
            control(
                    "A.7.2",
                    "Data for development and enhancement of AI system",
                    PARTLY,
                    "Processes for managing the data behind AI systems are defined, documented and carried out.",
                    "The approved data management process",
                    List.of(by("AimsProcess: purposes, version, approval, method, document")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.7.3",
                    "Acquisition of data",
                    RECORDS,
                    "It is documented how data for AI systems are acquired and selected.",
                    "The source and characteristics of each data set, with the legal basis where data are personal",
                    List.of(
                            by("DataResource: systems, provenances, characteristics"),
                            by("Provenance: source, acquiredOn, supplier, legalBasis, selection")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.4",
                    "Quality of data for AI systems",
                    RECORDS,
                    "Requirements on the quality of data for AI systems are set, and the data meet them.",
                    "The quality requirements on the data of each system, and measured results that pass",
                    List.of(
                            by("DataResource: quality"),
                            by("QualityRequirement: name, criterion, setOn, results"),
                            by("QualityResult: measuredOn, value, met")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.5",
                    "Data provenance",
                    PARTLY,
                    "There is a process for recording where data come from, over the life cycles of the "
                            + "data and the AI system.",
                    "The approved provenance process, and a record made under it for each data set",
                    List.of(
                            by("AimsProcess: purposes, approval, document"),
                            by("DataResource: provenances, noProvenance"),
                            by("Provenance: source, process, evidence")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.6",
                    "Data preparation",
                    RECORDS,
                    "The criteria for preparing data and the methods of preparing them are laid down.",
                    "The criteria and method of preparing each data set",
                    List.of(
                            by("DataResource: preparations"),
                            by("DataPreparation: method, criteria, preparedOn, evidence")),
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.8.2",
                    "System documentation and information for users",
                    PARTLY,
                    "It is determined which information users of an AI system need, and they get it.",
                    "The information given to users of each system: for which version, when and through "
                            + "which channel",
                    List.of(
                            by("SystemDocument: type, systems, systemVersion, audiences, communications"),
                            by("Communication: communicatedOn, audience, channel")),
                    Mark.PER_SYSTEM),
            control(
                    "A.8.3",
                    "External reporting",
                    RECORDS,
                    "Interested parties can report adverse impacts of an AI system.",
                    "A channel for reports from outside, and how soon each report was handled",
                    List.of(
                            by("ConcernChannel: audience, openFrom, closedOn, place"),
                            by("Concern: channel, origin, raisedOn, acknowledgedOn, handling"),
                            by("Limit: kind, within"))),
            control(
                    "A.8.4",
                    "Communication of incidents",
                    RECORDS,
                    "There is a plan for telling the users of an AI system about incidents.",
                    "The plan for incident notices, and notices given within the planned time",
                    List.of(
                            by("SystemDocument: type, systems, approval"),
                            by("Incident: duties"),
                            by("ReportingDuty: audience, due, toldOn, channel, evidence"),
                            by("Limit: kind, within")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.8.5",
                    "Information for interested parties",
                    RECORDS,
                    "It is determined and documented what the organization has to report about AI systems, "
                            + "and to whom.",
                    "The reporting obligations by party, law and deadline, and reports made in time",
                    List.of(
                            by("ReportingObligation: party, source, subject, within, determinedOn, endedOn, reports"),
                            by("ReportingDuty: due, toldOn, evidence")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.2",
                    "Processes for responsible use of AI systems",
                    PARTLY,
                    "The processes for using AI systems responsibly are defined and documented.",
                    "The approved process for using AI systems, with approval, oversight and monitoring",
                    List.of(
                            by("AimsProcess: purposes, version, approval, method, criteria, document"),
                            by("AiSystem: oversight, autonomy")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.3",
                    "Objectives for responsible use of AI system",
                    PARTLY,
                    "Objectives for using AI systems responsibly are identified and documented.",
                    "The objectives for use, and their measurements",
                    List.of(
                            by("AiObjective: purposes, statement, document"),
                            by("MonitoringItem: objectives"),
                            by("Measurement: item, measuredOn, value")),
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.4",
                    "Intended use of the AI system",
                    PARTLY,
                    "An AI system is used as intended and as its documents say.",
                    "The observed use of each system beside its intended use, and what followed from deviations",
                    List.of(
                            by(
                                    "UseObservation: system, observedOn, observedBy, asIntended, deviation, noNonconformity, "
                                            + "evidence"),
                            by("Nonconformity: useObservations"),
                            by("AiSystem: intendedPurpose")),
                    Mark.PER_SYSTEM),
            control(
                    "A.10.2",
                    "Allocating responsibilities",
                    RECORDS,
                    "Responsibilities over an AI system's life cycle are divided among the organization, "
                            + "its partners, suppliers, customers and third parties.",
                    "The matrix of responsibilities by system and stage, with one accountable party for each stage",
                    List.of(
                            by("ResponsibilityAllocation: systems, stage, applicable, agreedOn, endedOn, cells, "
                                    + "reviews, evidence"),
                            by("ResponsibilityCell: party, supplier, part")),
                    Mark.PER_SYSTEM),
            control(
                    "A.10.3",
                    "Suppliers",
                    RECORDS,
                    "There is a process by which what suppliers deliver fits the organization's responsible "
                            + "approach to AI.",
                    "The assessment of each supplier in use, repeated in rhythm, and the contract clauses",
                    List.of(
                            by("AimsProcess: purposes, approval"),
                            by("SupplierAssessment: supplier, assessedOn, assessedBy, result, conditions, "
                                    + "nextReviewBy, evidence"),
                            by("Contract: validFrom, validUntil, noticeOfChange, clauses"),
                            by("ThirdPartyModel: supplier, ours, theirs"),
                            by("ModelUse: model, startedOn, endedOn"),
                            by("Operation: supplierReviewIntervals"))),
            control(
                    "A.10.4",
                    "Customers",
                    PARTLY,
                    "The organization's responsible approach to AI considers what its customers need and expect.",
                    "The requirements of customers, and their review",
                    List.of(
                            by("InterestedParty: category, requirements, reviews"),
                            by("PartyRequirement: statement, decisions"))));

    private AnnexA() {}

    private static AnnexAControl control(
            String id,
            String title,
            Decidability decidability,
            String text,
            String auditorAsks,
            List<RecordAttributes> shownBy,
            Mark... marks) {
        Set<Mark> marked = Set.of(marks);
        boolean documentNamed = marked.contains(Mark.NAMES_DOCUMENT);
        return new AnnexAControl(
                id,
                id.substring(0, id.lastIndexOf('.')),
                title,
                text,
                auditorAsks,
                decidability,
                documentNamed,
                marked.contains(Mark.PER_SYSTEM),
                marked.contains(Mark.SUPPLIER_MAY_HOLD_FACTS),
                documentNamed
                        // no public source was seen that tells which controls name a document
                        ? Basis.unseen("That this control names a document was not seen in a public source.")
                        : Basis.publicSources(),
                shownBy);
    }
}
