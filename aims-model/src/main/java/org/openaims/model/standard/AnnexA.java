package org.openaims.model.standard;

import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;

import java.util.List;
import java.util.Set;

/** The rows of Annex A, as a table: id, title, decidability, text, what an auditor asks. */
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
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.2.3",
                    "Alignment with other organizational policies",
                    PARTLY,
                    "The organization works out where its other policies touch its AI objectives.",
                    "The dated result of comparing each related policy with the AI objectives"),
            control(
                    "A.2.4",
                    "Review of the AI policy",
                    RECORDS,
                    "The AI policy is reviewed at planned intervals, and in between where there is need.",
                    "Dated reviews of the AI policy with their outcome"),
            control(
                    "A.3.2",
                    "AI roles and responsibilities",
                    PARTLY,
                    "Roles and responsibilities for AI are defined and given out as the organization needs them.",
                    "Who holds the needed roles for each system, usually owner, oversight, risk, data and security",
                    Mark.PER_SYSTEM),
            control(
                    "A.3.3",
                    "Reporting of concerns",
                    RECORDS,
                    "People can raise concerns about the organization's part in an AI system, over its "
                            + "whole life cycle.",
                    "A channel for concerns with a confidential option, and how soon each concern was handled"),
            control(
                    "A.4.2",
                    "Resource documentation",
                    RECORDS,
                    "The resources needed at each stage of an AI system's life cycle are identified and documented.",
                    "The inventory of resources by system and life cycle stage",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.4.3",
                    "Data resources",
                    RECORDS,
                    "The data used for an AI system are documented.",
                    "The category, provenance, licence, quality and retention of the data of each system",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.4",
                    "Tooling resources",
                    RECORDS,
                    "The tools used for an AI system are documented.",
                    "The name, version and purpose of the tools of each system",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.5",
                    "System and computing resources",
                    RECORDS,
                    "The systems and computing resources used for an AI system are documented.",
                    "The location, capacity and environmental effect of the computing resources of each system",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.4.6",
                    "Human resources",
                    RECORDS,
                    "The people who work on an AI system, and their competences, are documented.",
                    "The people and their competence for each activity of a system's life cycle",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM,
                    Mark.SUPPLIER_MAY_HOLD_FACTS),
            control(
                    "A.5.2",
                    "AI system impact assessment process",
                    PARTLY,
                    "There is a process for assessing the impacts of AI systems.",
                    "The impact assessment process with its triggers, elements and roles"),
            control(
                    "A.5.3",
                    "Documentation of AI system impact assessments",
                    RECORDS,
                    "The results of AI system impact assessments are documented and kept for a set time.",
                    "The impact assessment or screening of each system, and until when it is kept",
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
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.5.5",
                    "Assessing societal impacts of AI systems",
                    PARTLY,
                    "What an AI system does to society is assessed.",
                    "The part of each impact assessment about society: environment, economy, government, norms",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.1.2",
                    "Objectives for responsible development of AI system",
                    PARTLY,
                    "Objectives for responsible AI development are identified, documented and built into "
                            + "development.",
                    "The development objectives, and the life cycle stages that take them up",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.6.1.3",
                    "Processes for responsible AI system design and development",
                    PARTLY,
                    "The processes for designing and developing AI systems responsibly are defined and documented.",
                    "The approved development process with stages, gates, verification, validation and oversight",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.6.2.2",
                    "AI system requirements and specification",
                    RECORDS,
                    "Requirements are specified for new AI systems and for material changes to existing ones.",
                    "The requirements of each system, older than its design, with a new version for each "
                            + "material change",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.3",
                    "Documentation of AI system design and development",
                    RECORDS,
                    "The design of an AI system is documented against objectives, requirements and criteria.",
                    "The design document of each system, with links to its requirements",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.4",
                    "AI system verification and validation",
                    RECORDS,
                    "Measures for verifying and validating an AI system are defined, with criteria for when "
                            + "to use them.",
                    "The verification and validation plan of each system, and the results",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.5",
                    "AI system deployment",
                    RECORDS,
                    "There is a plan for deploying an AI system, and what it requires is met before deployment.",
                    "The deployment plan of each system, and the gate decision made before it was deployed",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.6",
                    "AI system operation and monitoring",
                    RECORDS,
                    "What the ongoing operation of an AI system needs is defined: monitoring, repair, "
                            + "updates and support.",
                    "The monitoring of each system in operation, and how incidents and drift were handled",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.7",
                    "AI system technical documentation",
                    PARTLY,
                    "Each kind of party gets the technical documents about an AI system that it needs.",
                    "The technical documents of each system by audience, current for the deployed version",
                    Mark.PER_SYSTEM),
            control(
                    "A.6.2.8",
                    "AI system recording of event logs",
                    RECORDS,
                    "It is decided in which phases of an AI system's life cycle event logs are kept, at "
                            + "least while it is in use.",
                    "The logging rule of each system, since when it logs, and how long logs are kept",
                    Mark.PER_SYSTEM),
            control(
                    "A.7.2",
                    "Data for development and enhancement of AI system",
                    PARTLY,
                    "Processes for managing the data behind AI systems are defined, documented and carried out.",
                    "The approved data management process",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.7.3",
                    "Acquisition of data",
                    RECORDS,
                    "It is documented how data for AI systems are acquired and selected.",
                    "The source and characteristics of each data set, with the legal basis where data are personal",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.4",
                    "Quality of data for AI systems",
                    RECORDS,
                    "Requirements on the quality of data for AI systems are set, and the data meet them.",
                    "The quality requirements on the data of each system, and measured results that pass",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.5",
                    "Data provenance",
                    PARTLY,
                    "There is a process for recording where data come from, over the life cycles of the "
                            + "data and the AI system.",
                    "The approved provenance process, and a record made under it for each data set",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.7.6",
                    "Data preparation",
                    RECORDS,
                    "The criteria for preparing data and the methods of preparing them are laid down.",
                    "The criteria and method of preparing each data set",
                    Mark.NAMES_DOCUMENT,
                    Mark.PER_SYSTEM),
            control(
                    "A.8.2",
                    "System documentation and information for users",
                    PARTLY,
                    "It is determined which information users of an AI system need, and they get it.",
                    "The information given to users of each system: for which version, when and through "
                            + "which channel",
                    Mark.PER_SYSTEM),
            control(
                    "A.8.3",
                    "External reporting",
                    RECORDS,
                    "Interested parties can report adverse impacts of an AI system.",
                    "A channel for reports from outside, and how soon each report was handled"),
            control(
                    "A.8.4",
                    "Communication of incidents",
                    RECORDS,
                    "There is a plan for telling the users of an AI system about incidents.",
                    "The plan for incident notices, and notices given within the planned time",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.8.5",
                    "Information for interested parties",
                    RECORDS,
                    "It is determined and documented what the organization has to report about AI systems, "
                            + "and to whom.",
                    "The reporting obligations by party, law and deadline, and reports made in time",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.2",
                    "Processes for responsible use of AI systems",
                    PARTLY,
                    "The processes for using AI systems responsibly are defined and documented.",
                    "The approved process for using AI systems, with approval, oversight and monitoring",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.3",
                    "Objectives for responsible use of AI system",
                    PARTLY,
                    "Objectives for using AI systems responsibly are identified and documented.",
                    "The objectives for use, and their measurements",
                    Mark.NAMES_DOCUMENT),
            control(
                    "A.9.4",
                    "Intended use of the AI system",
                    PARTLY,
                    "An AI system is used as intended and as its documents say.",
                    "The observed use of each system beside its intended use, and what followed from deviations",
                    Mark.PER_SYSTEM),
            control(
                    "A.10.2",
                    "Allocating responsibilities",
                    RECORDS,
                    "Responsibilities over an AI system's life cycle are divided among the organization, "
                            + "its partners, suppliers, customers and third parties.",
                    "The matrix of responsibilities by system and stage, with one accountable party for each stage",
                    Mark.PER_SYSTEM),
            control(
                    "A.10.3",
                    "Suppliers",
                    RECORDS,
                    "There is a process by which what suppliers deliver fits the organization's responsible "
                            + "approach to AI.",
                    "The assessment of each supplier in use, repeated in rhythm, and the contract clauses"),
            control(
                    "A.10.4",
                    "Customers",
                    PARTLY,
                    "The organization's responsible approach to AI considers what its customers need and expect.",
                    "The requirements of customers, and their review"));

    private AnnexA() {}

    private static AnnexAControl control(
            String id, String title, Decidability decidability, String text, String auditorAsks, Mark... marks) {
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
                        : Basis.publicSources());
    }
}
