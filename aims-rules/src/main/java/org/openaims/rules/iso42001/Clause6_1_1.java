package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENTS;
import static org.openaims.rules.language.Registers.RISK_CRITERION;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.record.Approval;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** 6.1.1 Actions to address risks and opportunities: general. */
final class Clause6_1_1 {

    static final Rule CRITERIA_WERE_APPROVED_BEFORE_USE = rule(
                    "6.1.1-01", "each risk assessment used criteria that were approved by its day")
            .shows("6.1.1-c")
            .forEach(RISK_ASSESSMENTS)
            .whenNoneNeeds("a risk assessment (8.2-a)")
            .with(
                    "the criteria",
                    (assessment, c) -> assessment.criteria().flatMap(id -> c.one(RISK_CRITERION, id)),
                    orFinding(
                            "unnamed",
                            GapKind.INCOMPLETE,
                            "the risk assessment {0} of {1} names no criteria that are on record",
                            (assessment, c) -> values(assessment.id(), assessment.performedOn()),
                            "the version of the risk criteria that it used",
                            "Record which version of the risk criteria {0} used."))
            .must(
                    "unapproved",
                    "criteria approved by {1}",
                    (assessment, criteria) -> isApprovedBy(criteria, assessment.performedOn()))
            .found(
                    GapKind.BREACH,
                    "the risk assessment {0} of {1} used {2}, of which no approval by that day is on record",
                    (assessment, criteria) -> values(assessment.id(), assessment.performedOn(), criteria.id()))
            .remedy("Record the approval of {2} if it came before, or assess again with criteria that are approved.");

    private Clause6_1_1() {}

    static RuleSheet rules() {
        return new RuleSheet("6.1.1", List.of(CRITERIA_WERE_APPROVED_BEFORE_USE), Set.of());
    }

    private static boolean isApprovedBy(AiRiskCriteria criteria, LocalDate day) {
        return criteria.approval()
                .filter(Approval::approves)
                .filter(approval -> !approval.decidedOn().isAfter(day))
                .isPresent();
    }
}
