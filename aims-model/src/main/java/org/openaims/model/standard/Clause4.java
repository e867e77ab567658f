package org.openaims.model.standard;

import static org.openaims.model.standard.Basis.inferred;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/**
 * The rows of clause 4, context of the organization, as a table: id, decidability, text, what an auditor asks, what
 * shows it.
 */
final class Clause4 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("4", "Context of the organization"),
            Clause.of("4.1", "Understanding the organization and its context"),
            Clause.of("4.2", "Understanding the needs and expectations of interested parties"),
            Clause.of("4.3", "Determining the scope of the AI management system"),
            Clause.of("4.4", "AI management system"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "4.1-a",
                    PARTLY,
                    "The organization finds out which outside matters (law, regulators, market, culture, "
                            + "technology, competitors) bear on what the AIMS is for.",
                    "A dated analysis of the outside context, and proof that it was looked at again",
                    by("ContextIssue: origin, category, statement, effect, identifiedOn, reviews, nextReviewBy"),
                    by("ReferenceFramework: type, status, changes"),
                    by("Context: contextReviewIntervals")),
            obligation(
                    "4.1-b",
                    PARTLY,
                    "The organization finds out which inside matters (governance, policies, contracts, "
                            + "capabilities, intended purposes) bear on what the AIMS is for.",
                    "A dated analysis of the inside context, and proof that it was looked at again",
                    by("ContextIssue: origin, category, statement, effect, identifiedOn, reviews, nextReviewBy"),
                    by("Context: contextReviewIntervals")),
            obligation(
                    "4.1-c",
                    RECORDS,
                    "The organization decides whether climate change is a matter that counts for its AIMS.",
                    "The line in the minutes or in another document that says whether climate change counts, and why",
                    inferred("That the decision has to be on record is inferred; what is asked for is that "
                            + "it was made."),
                    by("ClimateDetermination: decidedOn, decidedBy, relevant, rationale, evidence, reviews"),
                    by("Context: contextReviewIntervals")),
            obligation(
                    "4.1-d",
                    PARTLY,
                    "The organization takes account of the intended purpose of the AI systems that it "
                            + "develops, provides or uses.",
                    "The register of AI systems with the purpose of each",
                    by("AiSystem: intendedPurpose, unintendedUses, intendedUsers, affectedPersons"),
                    by("ContextIssue: category")),
            obligation(
                    "4.1-e",
                    PARTLY,
                    "The organization determines its role or roles towards each of the AI systems that it "
                            + "develops, provides or uses.",
                    "A reasoned answer that names systems and roles, and does not only say that AI is used",
                    by("AiSystem: roles, reviews"),
                    by("SystemRole: role, subRole, rationale, determinedOn, endedOn")),
            obligation(
                    "4.2-a",
                    PARTLY,
                    "The organization identifies the interested parties that matter to the AIMS.",
                    "The register of interested parties, with the people about whom AI systems decide",
                    inferred("That each category of party (regulators, customers, affected persons) needs an "
                            + "entry or an explicit none is inferred."),
                    by("InterestedParty: category, name, identifiedOn, endedOn, reviews"),
                    by("PartyCategoryStatement: category, statement")),
            obligation(
                    "4.2-b",
                    PARTLY,
                    "The organization identifies what its interested parties require, as far as it matters "
                            + "to the AIMS.",
                    "Requirements listed party by party, with references to laws and contracts",
                    by("InterestedParty: requirements, reviews"),
                    by("PartyRequirement: kind, statement, source, arisenOn, endedOn")),
            obligation(
                    "4.2-c",
                    RECORDS,
                    "The organization decides which requirements of interested parties the AIMS will meet.",
                    "The decision on each requirement, and the clause, control or objective that takes it up",
                    by("PartyRequirement: decisions"),
                    by("RequirementDecision: decidedOn, decidedBy, addressed, addressedBy, clauses, reason")),
            obligation(
                    "4.3-a",
                    PARTLY,
                    "The organization sets the boundaries of the AIMS and where it applies.",
                    "The current scope statement, with every AI system classified as inside or outside",
                    by("Scope: boundaries, units, sites, systems, exclusions, approval"),
                    by("AiSystem: registeredOn, foundInUseOn, origin, units")),
            obligation(
                    "4.3-b",
                    PARTLY,
                    "The scope of the AIMS is set with regard to the outside and inside matters of 4.1.",
                    "Cross-references from the scope to the outside and inside matters",
                    by("Scope: considersIssues, reviews"),
                    by("ContextIssue: identifiedOn, reviews")),
            obligation(
                    "4.3-c",
                    PARTLY,
                    "The scope of the AIMS is set with regard to the requirements of interested parties from 4.2.",
                    "Cross-references from the scope to the requirements of interested parties",
                    by("Scope: considersRequirements, reviews"),
                    by("PartyRequirement: arisenOn")),
            documentedObligation(
                    "4.3-d",
                    RECORDS,
                    "The scope of the AIMS is written down and available.",
                    "The scope as a controlled document",
                    by("Scope: version, approval, effectiveFrom, supersedes, document"),
                    by("DocumentedInformation: type, records")),
            obligation(
                    "4.3-e",
                    PARTLY,
                    "The scope says which activities fall under the requirements and controls of the AIMS.",
                    "Activities and exclusions with their reasons, tested on AI inside bought software and "
                            + "on pilots in production",
                    by("Scope: activities, systems, exclusions"),
                    by("ScopeExclusion: system, reason"),
                    by("AiSystem: stages, operation, foundInUseOn, sanction")),
            documentedObligation(
                    "4.4-a",
                    PARTLY,
                    "The organization establishes the AIMS and documents it.",
                    "The manual or process map of the AIMS",
                    by("AimsPeriod: decidedOn, runsFrom, setBy"),
                    by("AimsProcess: name, version, approval, document"),
                    by("DocumentedInformation: type, approval")),
            obligation(
                    "4.4-b",
                    PARTLY,
                    "The organization puts the AIMS into practice and keeps it running.",
                    "Proof that the AIMS has been operated over time, not only designed",
                    inferred("That each process leaves at least one record in its rhythm is inferred."),
                    by("AimsProcess: runIntervals"),
                    by("ProcessRun: process, ranOn, criteriaMet, evidence")),
            obligation(
                    "4.4-c",
                    PARTLY,
                    "The organization keeps improving the AIMS as a whole.",
                    "Improvements made over time, and the decisions behind them",
                    by("Improvement: decidedOn, due, completion"),
                    by("ReviewDecision: kind, completion"),
                    by("Improvements: improvementIntervals")),
            obligation(
                    "4.4-d",
                    PARTLY,
                    "The AIMS includes the processes it needs and the way they work together.",
                    "A diagram or table of the processes: what goes into each, what comes out, who owns it",
                    by("AimsProcess: name, owner, interactions, criteria"),
                    by("ProcessInteraction: direction, subject, process, outside")));

    private Clause4() {}
}
