package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.APPLICABILITY_STATEMENTS;
import static org.openaims.rules.language.Registers.OWN_CONTROLS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.Answer;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;

/** 6.1.3 AI risk treatment. */
final class Clause6_1_3 {

    /** The controls of Annex A, by id. */
    private static final List<String> ANNEX_A =
            Iso42001.controls().stream().map(AnnexAControl::id).toList();

    static final Selection<StatementOfApplicability> STATEMENT_OF_TODAY = APPLICABILITY_STATEMENTS.where(
            "it is in force",
            (statement, c) -> Answer.of(
                    c.shared(APPLICABILITY_IN_FORCE).filter(statement::equals).isPresent()));

    static final Rule STATEMENT_LISTS_EVERY_CONTROL = rule(
                    "6.1.3-01", "the statement of applicability decides each of the 38 controls exactly once")
            .shows("6.1.3-h")
            .forEach(STATEMENT_OF_TODAY)
            .whileTheAimsRuns()
            .whenNoneFinding(
                    "no approved version of the statement of applicability is in force",
                    "an approved statement that decides each control of Annex A",
                    "Write the statement of applicability, have it approved, and record the version and the approval.")
            .evidencedBy((statement, c) -> statement.document())
            .lists("control", (statement, c, records) -> ANNEX_A)
            .mayList((statement, c, records) -> ownControls(records))
            .exactlyOnceIn(
                    "the statement {2}",
                    (statement, c, records) -> statement.entries().stream()
                            .map(entry -> entry.control().value())
                            .toList(),
                    (statement, c) -> values(statement.id()))
            .remedy(
                    "Decide for each of these controls whether it applies, and give the reason.",
                    "Keep one line for each of these controls in {2}; exclude single systems in that line.",
                    "Correct these ids in {2}, or record the controls as the organization's own.");

    private Clause6_1_3() {}

    static RuleSheet rules() {
        return new RuleSheet("6.1.3", List.of(STATEMENT_LISTS_EVERY_CONTROL), Set.of());
    }

    private static List<String> ownControls(Records records) {
        return records.all(OWN_CONTROLS).stream()
                .map(control -> control.id().value())
                .toList();
    }
}
