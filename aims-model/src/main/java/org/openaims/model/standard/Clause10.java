package org.openaims.model.standard;

import static org.openaims.model.standard.Decidability.HUMAN;
import static org.openaims.model.standard.Decidability.PARTLY;
import static org.openaims.model.standard.Decidability.RECORDS;
import static org.openaims.model.standard.RecordAttributes.by;
import static org.openaims.model.standard.Requirement.documentedObligation;
import static org.openaims.model.standard.Requirement.obligation;

import java.util.List;

/** The rows of clause 10, improvement, as a table: id, decidability, text, what an auditor asks, what shows it. */
final class Clause10 {

    static final List<Clause> CLAUSES = List.of(
            Clause.of("10", "Improvement"),
            Clause.of("10.1", "Continual improvement"),
            Clause.of("10.2", "Nonconformity and corrective action"));

    static final List<Requirement> REQUIREMENTS = List.of(
            obligation(
                    "10.1-a",
                    PARTLY,
                    "The organization keeps making the AIMS more suitable, adequate and effective.",
                    "A trail from a finding to a change",
                    by("Improvement: source, origins, qualities, decidedOn, due, completion"),
                    by("ManagementReview: noImprovementBecause"),
                    by("Improvements: improvementIntervals")),
            obligation(
                    "10.2-a",
                    RECORDS,
                    "The organization reacts to a nonconformity by controlling and correcting it.",
                    "What was done to contain and correct each nonconformity, and when",
                    by("Nonconformity: detectedOn, correction"),
                    by("Handling: doneOn, statement, notApplicableBecause"),
                    by("Limit: kind, within")),
            obligation(
                    "10.2-b",
                    PARTLY,
                    "The organization deals with the consequences of a nonconformity.",
                    "What was done about the consequences of each nonconformity, or why there were none",
                    by("Nonconformity: consequences"),
                    by("Handling: doneOn, statement, notApplicableBecause")),
            obligation(
                    "10.2-c",
                    RECORDS,
                    "Each nonconformity is reviewed.",
                    "The analysis of each nonconformity",
                    by("Nonconformity: review, extent"),
                    by("NonconformityReview: reviewedOn, reviewedBy, statement")),
            obligation(
                    "10.2-d",
                    PARTLY,
                    "The causes of each nonconformity are found.",
                    "The root causes of each nonconformity and the method by which they were found",
                    by("Nonconformity: rootCauses"),
                    by("RootCause: statement, method, foundOn, inRecord")),
            obligation(
                    "10.2-e",
                    RECORDS,
                    "The organization searches for cases similar to a nonconformity.",
                    "The search for similar cases and its result",
                    by("Nonconformity: similarCheck"),
                    by("SimilarCheck: checkedOn, found, result, nonconformities")),
            obligation(
                    "10.2-f",
                    RECORDS,
                    "The actions that a nonconformity calls for are taken.",
                    "Corrective actions with owner, due day and the day they were done",
                    by("RootCause: noneNeededBecause"),
                    by("CorrectiveAction: nonconformity, causes, statement, owner, due, dueChanges, completion")),
            obligation(
                    "10.2-g",
                    RECORDS,
                    "It is reviewed whether corrective actions worked.",
                    "The review of each corrective action, made after it was done",
                    by("CorrectiveAction: completion, effectivenessReviews, effectivenessCriterion, "
                            + "criterionSetOn, effectivenessAfter"),
                    by("EffectivenessReview: reviewedOn, reviewedBy, result"),
                    by("Nonconformity: closings"),
                    by("Closing: closedOn, closedBy, reopening")),
            obligation(
                    "10.2-h",
                    RECORDS,
                    "The AIMS is changed where a nonconformity calls for it.",
                    "The change to the AIMS, or a statement that none was needed",
                    by("Nonconformity: noAimsChange, changed"),
                    by("AimsChange: nonconformities")),
            obligation(
                    "10.2-i",
                    HUMAN,
                    "Corrective actions are in proportion to the effects of the nonconformity.",
                    "A judgement whether the action was in proportion to the effects",
                    by("Attestation: requirement, judge, judgedOn, relation, result, records, validUntil"),
                    by("CorrectiveAction: proportionality"),
                    by("Nonconformity: grade, extent")),
            documentedObligation(
                    "10.2-j",
                    RECORDS,
                    "There is evidence of what each nonconformity was and what was done about it.",
                    "The record of each nonconformity and of the actions taken",
                    by("Nonconformity: source, auditFindings, incidents, systemChanges, origins, requirement, "
                            + "statement, lapses, evidence"),
                    by("CorrectiveAction: statement, completion"),
                    by("DocumentedInformation: type, records, atLeastUntil")),
            documentedObligation(
                    "10.2-k",
                    RECORDS,
                    "There is evidence of the results of corrective actions.",
                    "The record of what each corrective action achieved",
                    by("CorrectiveAction: effectivenessReviews, completion"),
                    by("EffectivenessReview: result, evidence"),
                    by("DocumentedInformation: type, records, atLeastUntil")));

    private Clause10() {}
}
