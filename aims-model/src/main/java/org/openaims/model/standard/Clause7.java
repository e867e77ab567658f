package org.openaims.model.standard;

import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/** The rows of clause 7, support, as a table: id, decidability, text, what an auditor asks, what shows it. */
final class Clause7 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("7", "Support"),
            Clause.of("7.1", "Resources"),
            Clause.of("7.2", "Competence"),
            Clause.of("7.3", "Awareness"),
            Clause.of("7.4", "Communication"),
            Clause.of("7.5", "Documented information"),
            Clause.of("7.5.1", "General"),
            Clause.of("7.5.2", "Creating and updating documented information"),
            Clause.of("7.5.3", "Control of documented information"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "7.1-a",
                    PARTLY,
                    "The organization determines the resources that the AIMS needs.",
                    "The resource plan for the period",
                    by("ResourceNeed: determinedOn, determinedBy, types, periodFrom, periodUntil, statement, "
                            + "amount, unit")),
            obligation(
                    "7.1-b",
                    PARTLY,
                    "The organization provides the resources that the AIMS needs.",
                    "Budget and headcount, held against the need",
                    by("ResourceAllocation: needs, types, amount, unit, approval"),
                    by("ResourceNeed: shortfall")),
            obligation(
                    "7.2-a",
                    PARTLY,
                    "The organization determines the competence needed by the people whose work affects AI "
                            + "performance.",
                    "The matrix of roles and competences",
                    by("CompetenceRequirement: role, competence, determinedOn, systems, stages"),
                    by("RoleAssignment: role, person")),
            obligation(
                    "7.2-b",
                    RECORDS,
                    "The people whose work affects AI performance have the competence needed, by education, "
                            + "training or experience.",
                    "The competence records of those who audited, assessed or approved, as of the day they did",
                    by("CompetenceRecord: person, requirements, basis, acquiredOn, validUntil, assessedBy"),
                    by("CompetenceRequirement: role, determinedOn, endedOn"),
                    by("RoleAssignment: role, person, heldFrom")),
            obligation(
                    "7.2-c",
                    RECORDS,
                    "Where competence is missing, the organization acts.",
                    "The training plan, or another action with a due day, for each missing competence",
                    by("CompetenceAction: person, requirements, type, decidedOn, owner, due, supervisor, "
                            + "completion")),
            obligation(
                    "7.2-d",
                    PARTLY,
                    "The organization judges whether its actions on missing competence worked.",
                    "Tests or reviews after the training",
                    by("CompetenceAction: completion, effectivenessReviews"),
                    by("EffectivenessReview: reviewedOn, reviewedBy, result")),
            documentedObligation(
                    "7.2-e",
                    RECORDS,
                    "There is evidence of competence.",
                    "Diplomas, training certificates or work records that have not expired",
                    by("CompetenceRecord: evidence"),
                    by("Evidence: place, datedOn, validUntil"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            obligation(
                    "7.3-a",
                    PARTLY,
                    "The people who work for the organization, its own and others, know the AI policy.",
                    "Acknowledgements of the current policy, and interviews",
                    by("AwarenessActivity: topics, policy, heldOn, format, audience, people, population, "
                            + "reached, joiners, evidence"),
                    by("Person: joinedOn, leftOn, contractor"),
                    by("Support: awarenessIntervals"),
                    by("Limit: kind, within")),
            obligation(
                    "7.3-b",
                    PARTLY,
                    "The people who work for the organization, its own and others, know what they "
                            + "contribute to the AIMS and what good that does.",
                    "Interviews about one's own contribution and its benefit",
                    by("AwarenessActivity: topics, heldOn, format, people, population, reached, evidence"),
                    by("Support: awarenessIntervals")),
            obligation(
                    "7.3-c",
                    PARTLY,
                    "The people who work for the organization, its own and others, know what it means when "
                            + "the requirements of the AIMS are not met.",
                    "Interviews about what follows when requirements are not met",
                    by("AwarenessActivity: topics, heldOn, format, people, population, reached, evidence"),
                    by("Support: awarenessIntervals")),
            obligation(
                    "7.4-a",
                    RECORDS,
                    "The organization determines what it communicates about the AIMS, inside and outside.",
                    "The topics in the communication plan, inside and outside",
                    by("CommunicationPlanItem: topic, direction, decidedOn, endedOn")),
            obligation(
                    "7.4-b",
                    RECORDS,
                    "The organization determines when it communicates about the AIMS, inside and outside.",
                    "The occasions in the communication plan, inside and outside",
                    by("CommunicationPlanItem: trigger, direction")),
            obligation(
                    "7.4-c",
                    RECORDS,
                    "The organization determines with whom it communicates about the AIMS, inside and outside.",
                    "The audiences in the communication plan, inside and outside",
                    by("CommunicationPlanItem: audience, direction")),
            obligation(
                    "7.4-d",
                    RECORDS,
                    "The organization determines how it communicates about the AIMS, inside and outside.",
                    "The channels in the communication plan, inside and outside",
                    by("CommunicationPlanItem: channel, direction, responsible")),
            documentedObligation(
                    "7.5.1-a",
                    RECORDS,
                    "The organization holds the documents that the standard asks for.",
                    "The list of documents, held against what the standard names",
                    by("DocumentedInformation: type, clauses, upkeep, records, document")),
            obligation(
                    "7.5.1-b",
                    PARTLY,
                    "The organization holds the documents that it finds necessary itself, so that the AIMS works.",
                    "The organization's own list of the documents it needs",
                    by("DocumentedInformation: selfDetermined, title"),
                    by("Support: noFurtherDocuments")),
            obligation(
                    "7.5.2-a",
                    RECORDS,
                    "Documents of the AIMS can be told apart and say what they are.",
                    "The header of a document with its number, title, author and date",
                    by("DocumentedInformation: id, title, version, author, createdOn")),
            obligation(
                    "7.5.2-b",
                    PARTLY,
                    "Documents of the AIMS have a suitable format and medium.",
                    "The format, language and medium of a document, and whether its readers can use them",
                    by("DocumentedInformation: format, language, medium")),
            obligation(
                    "7.5.2-c",
                    RECORDS,
                    "Documents of the AIMS are reviewed and approved as suitable.",
                    "The sign-off of each version of a document",
                    by("DocumentedInformation: upkeep, reviews, approval, effectiveFrom, author, createdOn"),
                    by("Review: reviewedOn, reviewedBy")),
            obligation(
                    "7.5.3-a",
                    RECORDS,
                    "People who need a document of the AIMS can get at it and use it.",
                    "A document fetched on the spot",
                    by("DocumentedInformation: document, access"),
                    by("Evidence: place, sha256")),
            obligation(
                    "7.5.3-b",
                    PARTLY,
                    "Documents of the AIMS are protected.",
                    "The classification of documents, the access rights to them, and proof that they are unchanged",
                    by("DocumentedInformation: classification, access, document"),
                    by("Evidence: sha256")),
            obligation(
                    "7.5.3-c",
                    PARTLY,
                    "It is settled how documents of the AIMS are distributed, accessed, retrieved and used.",
                    "The procedure for distributing documents and getting at them",
                    by("DocumentControl: appliesTo, approval, distribution, access, retrieval, use")),
            obligation(
                    "7.5.3-d",
                    PARTLY,
                    "It is settled how documents of the AIMS are stored, preserved and kept legible.",
                    "The procedure for storing documents, and the backups",
                    by("DocumentControl: appliesTo, approval, storage, preservation")),
            obligation(
                    "7.5.3-e",
                    RECORDS,
                    "Changes to documents of the AIMS are controlled.",
                    "The version history of a document, with a note on each change",
                    by("DocumentedInformation: version, supersedes, changeNote, document"),
                    by("DocumentControl: changeControl"),
                    by("Evidence: sha256")),
            obligation(
                    "7.5.3-f",
                    RECORDS,
                    "It is settled how long documents of the AIMS are kept and how they are disposed of.",
                    "The retention schedule, and what was disposed of when",
                    by("DocumentedInformation: atLeastUntil, disposeBy, disposedOn"),
                    by("DocumentControl: retention, disposal")),
            obligation(
                    "7.5.3-g",
                    PARTLY,
                    "Documents from outside that the AIMS needs are identified and controlled.",
                    "The list of outside documents, such as standards and contracts, with source, version and owner",
                    by("DocumentedInformation: origin, source, version, owner")));

    private Clause7() {}
}
