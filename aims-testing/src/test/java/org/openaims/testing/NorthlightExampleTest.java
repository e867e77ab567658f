package org.openaims.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.PracticalTestItem.Answer;
import org.openaims.model.result.PracticalTestItem.Item;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.serialization.AimsJson;

/** The bundled example shows what its page says, finding by finding. */
class NorthlightExampleTest {

    private static final Path FILE = Path.of("../aims-cli/src/main/resources/org/openaims/cli/example/northlight.json");
    private static final Path PAGE = Path.of("../docs/example.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void it_is_written_as_the_library_writes_it() throws IOException {
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(AimsJson.write(AimsJson.read(FILE)));
    }

    @Test
    void its_findings_are_the_eighteen_of_its_page() throws IOException {
        assertThat(keys(check(DAY)))
                .containsExactly(
                        "4.3-01|sys-meeting-summary|unclassified",
                        "4.3-01|sys-triage-next|no-reason",
                        "5.1-07||2025-10-08",
                        "5.2-01|pol-2|approver",
                        "5.2-02|pol-2|2026-02-13",
                        "5.3-01||none",
                        "5.3-02|aims-conformity|2026-09-01",
                        "8.2-01|sys-meeting-summary|2026-05-04",
                        "8.4-01|sys-fraud-score|2025-04-09",
                        "9.1-05|mon-fraud|2026-05-13",
                        "9.3.1-01||2025-03-12",
                        "9.3.1-01|int-review-2|above-ceiling",
                        "9.3.2-01|d-2024-2|unreported",
                        "9.3.3-04|mr-2026|absent",
                        "9.3.3-05|d-2024-2|overdue",
                        "GUIDE-02|d-2024-2|completion",
                        "SMELL-03||silence",
                        "REC-02|risk-2024|dangling");
    }

    @Test
    void its_page_names_the_rule_and_the_record_of_every_finding() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);

        for (Finding finding : check(DAY).findings()) {
            assertThat(page).contains("**`" + finding.rule() + "`, ");
            if (!finding.subject().isEmpty()) {
                assertThat(page).contains("**`" + finding.rule() + "`, `" + finding.subject() + "`");
            }
        }
    }

    @Test
    void its_rules_come_to_what_its_page_says() throws IOException {
        Map<String, RuleStatus> statuses = check(DAY).ruleOutcomes().stream()
                .filter(outcome ->
                        outcome.status() != RuleStatus.NO_OCCASION && outcome.status() != RuleStatus.NOT_CHECKED)
                .collect(toMap(RuleOutcome::rule, RuleOutcome::status));

        assertThat(statuses)
                .containsOnly(
                        entry("4.3-01", RuleStatus.VIOLATED),
                        entry("4.3-02", RuleStatus.SATISFIED),
                        entry("5.1-01", RuleStatus.SATISFIED),
                        entry("5.1-02", RuleStatus.SATISFIED),
                        entry("5.1-03", RuleStatus.SATISFIED),
                        entry("5.1-04", RuleStatus.SATISFIED),
                        entry("5.1-05", RuleStatus.SATISFIED),
                        entry("5.1-07", RuleStatus.VIOLATED),
                        entry("5.1-08", RuleStatus.NOT_APPLICABLE),
                        entry("5.1-09", RuleStatus.SATISFIED),
                        entry("5.1-10", RuleStatus.SATISFIED),
                        entry("5.1-11", RuleStatus.SATISFIED),
                        entry("5.1-12", RuleStatus.SATISFIED),
                        entry("5.2-01", RuleStatus.VIOLATED),
                        entry("5.2-02", RuleStatus.SATISFIED),
                        entry("5.2-03", RuleStatus.SATISFIED),
                        entry("5.2-04", RuleStatus.SATISFIED),
                        entry("5.2-05", RuleStatus.SATISFIED),
                        entry("5.2-06", RuleStatus.SATISFIED),
                        entry("5.2-07", RuleStatus.SATISFIED),
                        entry("5.2-08", RuleStatus.SATISFIED),
                        entry("5.2-09", RuleStatus.SATISFIED),
                        entry("5.3-01", RuleStatus.VIOLATED),
                        entry("5.3-02", RuleStatus.VIOLATED),
                        entry("5.3-03", RuleStatus.SATISFIED),
                        entry("5.3-04", RuleStatus.SATISFIED),
                        entry("5.3-05", RuleStatus.SATISFIED),
                        entry("5.3-06", RuleStatus.SATISFIED),
                        entry("6.1.1-01", RuleStatus.SATISFIED),
                        entry("6.1.3-01", RuleStatus.SATISFIED),
                        entry("6.1.3-02", RuleStatus.SATISFIED),
                        entry("6.1.3-03", RuleStatus.SATISFIED),
                        entry("6.1.4-01", RuleStatus.UNDECIDED),
                        entry("6.1.4-02", RuleStatus.SATISFIED),
                        entry("6.1.4-03", RuleStatus.SATISFIED),
                        entry("8.2-01", RuleStatus.VIOLATED),
                        entry("8.4-01", RuleStatus.VIOLATED),
                        entry("9.1-01", RuleStatus.SATISFIED),
                        entry("9.1-02", RuleStatus.SATISFIED),
                        entry("9.1-04", RuleStatus.SATISFIED),
                        entry("9.1-05", RuleStatus.VIOLATED),
                        entry("9.1-06", RuleStatus.SATISFIED),
                        entry("9.1-07", RuleStatus.SATISFIED),
                        entry("9.1-08", RuleStatus.SATISFIED),
                        entry("9.1-09", RuleStatus.SATISFIED),
                        entry("9.2.1-01", RuleStatus.SATISFIED),
                        entry("9.2.1-02", RuleStatus.SATISFIED),
                        entry("9.2.1-03", RuleStatus.SATISFIED),
                        entry("9.2.1-04", RuleStatus.NOT_YET_DUE),
                        entry("9.2.1-05", RuleStatus.SATISFIED),
                        entry("9.2.1-06", RuleStatus.SATISFIED),
                        entry("9.2.2-01", RuleStatus.SATISFIED),
                        entry("9.2.2-02", RuleStatus.SATISFIED),
                        entry("9.2.2-03", RuleStatus.SATISFIED),
                        entry("9.2.2-04", RuleStatus.SATISFIED),
                        entry("9.2.2-05", RuleStatus.SATISFIED),
                        entry("9.2.2-07", RuleStatus.SATISFIED),
                        entry("9.2.2-08", RuleStatus.SATISFIED),
                        entry("9.2.2-09", RuleStatus.SATISFIED),
                        entry("9.2.2-10", RuleStatus.SATISFIED),
                        entry("9.2.2-11", RuleStatus.SATISFIED),
                        entry("9.2.2-12", RuleStatus.SATISFIED),
                        entry("9.3.1-01", RuleStatus.VIOLATED),
                        entry("9.3.1-02", RuleStatus.SATISFIED),
                        entry("9.3.2-01", RuleStatus.VIOLATED),
                        entry("9.3.2-02", RuleStatus.SATISFIED),
                        entry("9.3.2-03", RuleStatus.SATISFIED),
                        entry("9.3.2-04", RuleStatus.SATISFIED),
                        entry("9.3.2-05", RuleStatus.SATISFIED),
                        entry("9.3.2-06", RuleStatus.SATISFIED),
                        entry("9.3.2-07", RuleStatus.SATISFIED),
                        entry("9.3.2-08", RuleStatus.SATISFIED),
                        entry("9.3.3-01", RuleStatus.SATISFIED),
                        entry("9.3.3-02", RuleStatus.SATISFIED),
                        entry("9.3.3-03", RuleStatus.SATISFIED),
                        entry("9.3.3-04", RuleStatus.VIOLATED),
                        entry("9.3.3-05", RuleStatus.VIOLATED),
                        entry("9.1-03", RuleStatus.SATISFIED),
                        entry("SMELL-06", RuleStatus.SATISFIED),
                        entry("10.1-01", RuleStatus.SATISFIED),
                        entry("A.6.2.8-01", RuleStatus.UNDECIDED),
                        entry("GUIDE-02", RuleStatus.VIOLATED),
                        entry("GUIDE-11", RuleStatus.SATISFIED),
                        entry("GUIDE-12", RuleStatus.NOT_APPLICABLE),
                        entry("GUIDE-13", RuleStatus.SATISFIED),
                        entry("GUIDE-14", RuleStatus.SATISFIED),
                        entry("JUDGE-01", RuleStatus.SATISFIED),
                        entry("JUDGE-02", RuleStatus.SATISFIED),
                        entry("JUDGE-03", RuleStatus.SATISFIED),
                        entry("GUIDE-04", RuleStatus.SATISFIED),
                        entry("SMELL-01", RuleStatus.SATISFIED),
                        entry("SMELL-02", RuleStatus.SATISFIED),
                        entry("SMELL-03", RuleStatus.VIOLATED),
                        entry("SMELL-05", RuleStatus.SATISFIED),
                        entry("SMELL-07", RuleStatus.SATISFIED),
                        entry("SMELL-12", RuleStatus.SATISFIED),
                        entry("SMELL-14", RuleStatus.SATISFIED),
                        entry("SMELL-15", RuleStatus.SATISFIED),
                        entry("SMELL-16", RuleStatus.SATISFIED),
                        entry("REC-01", RuleStatus.SATISFIED),
                        entry("REC-02", RuleStatus.VIOLATED));
    }

    @Test
    void the_assistant_has_time_until_the_limit_after_the_day_it_was_found() throws IOException {
        CheckResult result = check(DAY);

        assertThat(result.ruleOutcome("4.3-01").flatMap(RuleOutcome::due)).contains(LocalDate.of(2026, 11, 28));
        assertThat(result.ruleOutcome("6.1.4-01").flatMap(RuleOutcome::due)).contains(LocalDate.of(2026, 11, 28));
        assertThat(result.ruleOutcome("8.2-01").flatMap(RuleOutcome::due)).contains(LocalDate.of(2026, 12, 28));
        assertThat(result.ruleOutcome("8.4-01").flatMap(RuleOutcome::due)).contains(LocalDate.of(2026, 12, 28));
        assertThat(keys(check(LocalDate.of(2026, 11, 29))))
                .contains("4.3-01|sys-claims-assistant|unclassified", "6.1.4-01|sys-claims-assistant|unapproved");
    }

    @Test
    void its_requirements_come_to_what_its_page_says() throws IOException {
        assertThat(outcomes(check(DAY)))
                .containsOnly(
                        entry("4.3-e", Outcome.GAP),
                        entry("5.1-a", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-b", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-c", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-d", Outcome.GAP),
                        entry("5.1-e", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-f", Outcome.JUDGED),
                        entry("5.1-g", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-h", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-a", Outcome.GAP),
                        entry("5.2-b", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-c", Outcome.SHOWN),
                        entry("5.2-d", Outcome.SHOWN),
                        entry("5.2-e", Outcome.SHOWN),
                        entry("5.2-f", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-g", Outcome.SHOWN),
                        entry("5.2-h", Outcome.NEEDS_JUDGEMENT),
                        entry("5.3-a", Outcome.GAP),
                        entry("5.3-b", Outcome.SHOWN),
                        entry("5.3-c", Outcome.GAP),
                        entry("5.3-d", Outcome.SHOWN),
                        entry("6.1.3-i", Outcome.NEEDS_JUDGEMENT),
                        entry("6.1.3-j", Outcome.NEEDS_JUDGEMENT),
                        entry("6.1.4-f", Outcome.NOT_CHECKED),
                        entry("6.1.4-h", Outcome.SHOWN),
                        entry("8.2-a", Outcome.GAP),
                        entry("8.4-a", Outcome.GAP),
                        entry("9.1-a", Outcome.NEEDS_JUDGEMENT),
                        entry("9.1-b", Outcome.NEEDS_JUDGEMENT),
                        entry("9.1-c", Outcome.GAP),
                        entry("9.1-d", Outcome.SHOWN),
                        entry("9.1-e", Outcome.SHOWN),
                        entry("9.1-f", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.1-a", Outcome.SHOWN),
                        entry("9.2.1-b", Outcome.SHOWN),
                        entry("9.2.1-c", Outcome.NOT_YET_DUE),
                        entry("9.2.1-d", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-a", Outcome.SHOWN),
                        entry("9.2.2-b", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-c", Outcome.SHOWN),
                        entry("9.2.2-d", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-e", Outcome.SHOWN),
                        entry("9.2.2-f", Outcome.SHOWN),
                        entry("9.3.1-a", Outcome.GAP),
                        entry("9.3.1-b", Outcome.JUDGED),
                        entry("9.3.2-a", Outcome.GAP),
                        entry("9.3.2-b", Outcome.SHOWN),
                        entry("9.3.2-c", Outcome.SHOWN),
                        entry("9.3.2-d1", Outcome.SHOWN),
                        entry("9.3.2-d2", Outcome.SHOWN),
                        entry("9.3.2-d3", Outcome.SHOWN),
                        entry("9.3.2-e", Outcome.SHOWN),
                        entry("9.3.3-a", Outcome.SHOWN),
                        entry("9.3.3-b", Outcome.SHOWN),
                        entry("9.3.3-c", Outcome.GAP),
                        entry("10.1-a", Outcome.JUDGED));
    }

    @Test
    void of_its_two_judgements_one_holds_and_one_has_expired() throws IOException {
        CheckResult result = check(DAY);

        assertThat(outcome(result, "5.1-f")).contains(Outcome.JUDGED);
        assertThat(outcome(result, "5.1-h")).contains(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome(check(LocalDate.of(2026, 3, 31)), "5.1-h")).contains(Outcome.JUDGED);
    }

    @Test
    void scope_policy_and_risk_assessment_could_be_handed_over_and_owner_and_minutes_could_not() throws IOException {
        assertThat(check(DAY).practicalTest())
                .extracting(
                        PracticalTestItem::item,
                        PracticalTestItem::answer,
                        item -> item.place().orElse(""))
                .containsExactly(
                        tuple(Item.SCOPE, Answer.READY, "evidence/scope/scope-2.pdf"),
                        tuple(Item.POLICY, Answer.READY, "evidence/policy/ai-policy-2.0.pdf"),
                        tuple(Item.NAMED_OWNER, Answer.NOT_ON_RECORD, ""),
                        tuple(Item.LAST_RISK_ASSESSMENT, Answer.READY, "evidence/risk/2026-05-20-risk-assessment.pdf"),
                        tuple(Item.REVIEW_MINUTES, Answer.NOT_ON_RECORD, ""));
    }

    @Test
    void in_the_summer_of_2025_little_was_found() throws IOException {
        CheckResult result = check(LocalDate.of(2025, 6, 30));

        assertThat(keys(result))
                .containsExactly(
                        "4.3-01|sys-triage-next|no-reason",
                        "9.3.2-01|d-2024-2|unreported",
                        "9.3.3-05|d-2024-2|overdue",
                        "GUIDE-02|d-2024-2|completion",
                        "REC-02|risk-2024|dangling");
        assertThat(outcomes(result))
                .containsOnly(
                        entry("4.3-e", Outcome.GAP),
                        entry("5.1-a", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-b", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-c", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-d", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-e", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-f", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-g", Outcome.NEEDS_JUDGEMENT),
                        entry("5.1-h", Outcome.JUDGED),
                        entry("5.2-a", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-b", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-c", Outcome.SHOWN),
                        entry("5.2-d", Outcome.SHOWN),
                        entry("5.2-e", Outcome.SHOWN),
                        entry("5.2-f", Outcome.NEEDS_JUDGEMENT),
                        entry("5.2-g", Outcome.SHOWN),
                        entry("5.2-h", Outcome.NEEDS_JUDGEMENT),
                        entry("5.3-a", Outcome.SHOWN),
                        entry("5.3-b", Outcome.SHOWN),
                        entry("5.3-c", Outcome.SHOWN),
                        entry("5.3-d", Outcome.SHOWN),
                        entry("6.1.3-i", Outcome.NEEDS_JUDGEMENT),
                        entry("6.1.3-j", Outcome.NEEDS_JUDGEMENT),
                        entry("6.1.4-f", Outcome.SHOWN),
                        entry("6.1.4-h", Outcome.SHOWN),
                        entry("8.2-a", Outcome.SHOWN),
                        entry("8.4-a", Outcome.SHOWN),
                        entry("9.1-a", Outcome.NEEDS_JUDGEMENT),
                        entry("9.1-b", Outcome.NEEDS_JUDGEMENT),
                        entry("9.1-c", Outcome.SHOWN),
                        entry("9.1-d", Outcome.SHOWN),
                        entry("9.1-e", Outcome.SHOWN),
                        entry("9.1-f", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.1-a", Outcome.SHOWN),
                        entry("9.2.1-b", Outcome.SHOWN),
                        entry("9.2.1-c", Outcome.NOT_YET_DUE),
                        entry("9.2.1-d", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-a", Outcome.SHOWN),
                        entry("9.2.2-b", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-c", Outcome.SHOWN),
                        entry("9.2.2-d", Outcome.NEEDS_JUDGEMENT),
                        entry("9.2.2-e", Outcome.SHOWN),
                        entry("9.2.2-f", Outcome.SHOWN),
                        entry("9.3.1-a", Outcome.SHOWN),
                        entry("9.3.1-b", Outcome.JUDGED),
                        entry("9.3.2-a", Outcome.GAP),
                        entry("9.3.2-b", Outcome.SHOWN),
                        entry("9.3.2-c", Outcome.SHOWN),
                        entry("9.3.2-d1", Outcome.SHOWN),
                        entry("9.3.2-d2", Outcome.SHOWN),
                        entry("9.3.2-d3", Outcome.SHOWN),
                        entry("9.3.2-e", Outcome.SHOWN),
                        entry("9.3.3-a", Outcome.SHOWN),
                        entry("9.3.3-b", Outcome.SHOWN),
                        entry("9.3.3-c", Outcome.SHOWN),
                        entry("10.1-a", Outcome.NEEDS_JUDGEMENT));
        assertThat(result.practicalTest()).extracting(PracticalTestItem::answer).containsOnly(Answer.READY);
    }

    @Test
    void a_year_later_the_review_was_late_and_the_longer_interval_did_not_help() throws IOException {
        assertThat(keys(check(LocalDate.of(2026, 6, 1))))
                .containsExactly(
                        "4.3-01|sys-triage-next|no-reason",
                        "5.2-01|pol-2|approver",
                        "5.2-02|pol-2|2026-02-13",
                        "8.4-01|sys-fraud-score|2025-04-09",
                        "9.3.1-01||2025-03-12",
                        "9.3.1-01|int-review-2|above-ceiling",
                        "9.3.2-01|d-2024-2|unreported",
                        "9.3.3-05|d-2024-2|overdue",
                        "GUIDE-02|d-2024-2|completion",
                        "SMELL-03||silence",
                        "REC-02|risk-2024|dangling");
    }

    private static CheckResult check(LocalDate day) throws IOException {
        Aims aims = AimsJson.read(FILE);
        return AimsChecker.iso42001().check(aims, day);
    }

    private static List<String> keys(CheckResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    private static Map<String, Outcome> outcomes(CheckResult result) {
        return result.requirementOutcomes().stream()
                .filter(outcome ->
                        !Iso42001Rules.deciding(outcome.requirement()).isEmpty())
                .filter(outcome -> outcome.subjects() > 0)
                .collect(toMap(RequirementOutcome::requirement, RequirementOutcome::outcome));
    }

    private static Optional<Outcome> outcome(CheckResult result, String requirement) {
        return result.requirementOutcome(requirement).map(RequirementOutcome::outcome);
    }
}
