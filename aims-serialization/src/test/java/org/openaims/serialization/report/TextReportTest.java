package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.Severity;

class TextReportTest {

    private static final TextReport.Options DEFAULTS = TextReport.Options.defaults();

    @Test
    void the_whole_report_reads_as_approved() throws IOException {
        assertThat(TextReport.of(SampleResults.full())).isEqualTo(approved("text-report.txt"));
    }

    @Test
    void it_begins_by_saying_that_nobody_verified_the_records() {
        assertThat(TextReport.of(SampleResults.bare()).lines().skip(3))
                .startsWith(
                        "These are records as handed in. Nobody has verified that they are true.",
                        "Only an accredited body certifies.");
    }

    @Test
    void it_speaks_of_certifying_in_its_head_alone_and_of_compliance_never() {
        String report = TextReport.of(SampleResults.full()).toLowerCase(Locale.ROOT);
        assertThat(report).containsOnlyOnce("certif").doesNotContain("complian", "%", "score");
    }

    @Test
    void it_says_that_nothing_was_found_only_of_what_could_be_checked() {
        assertThat(TextReport.of(SampleResults.bare()))
                .contains("nothing, in what could be checked")
                .contains("None. The rules found nothing in what they could check; the rest stands below.");
    }

    @Test
    void findings_that_differ_in_their_subject_alone_are_said_once_with_the_first_five_places() {
        CheckResult many = SampleResults.bare()
                .with(result -> result.addRules(SampleResults.ASSESSED).addAllFindings(SampleResults.unassessed(221)));
        assertThat(TextReport.of(many)).contains("""
                  6.1.4-01  221 AI systems (absent)
                      found     each of them is in operation with impact class LIMITED; no impact assessment of it
                                is on record
                      expected  an impact assessment that names each of them
                      to do     Assess what each of them can do to people and societies.
                      place     bot-1 at /context/systems/1
                                bot-2 at /context/systems/2
                                bot-3 at /context/systems/3
                                bot-4 at /context/systems/4
                                bot-5 at /context/systems/5
                                and 216 more with the same remedy (all of them in --format json)
                """);
    }

    @Test
    void five_findings_are_shown_whole_and_a_sixth_is_counted() {
        assertThat(TextReport.of(withUnassessed(5))).doesNotContain("more with the same remedy");
        assertThat(TextReport.of(withUnassessed(6))).contains("and 1 more with the same remedy");
    }

    @Test
    void what_differs_in_more_than_the_subject_is_said_of_each_finding() {
        CheckResult mixed = SampleResults.bare()
                .with(result -> result.addRules(SampleResults.ASSESSED)
                        .addFindings(
                                SampleResults.finding(
                                        SampleResults.ASSESSED, "absent", "AI system", "a", "/a", "a", "LIMITED"),
                                SampleResults.finding(
                                        SampleResults.ASSESSED, "absent", "AI system", "b", "/b", "b", "SIGNIFICANT")));
        assertThat(TextReport.of(mixed))
                .contains("  6.1.4-01  2 AI systems (absent)\n      expected  ")
                .contains("place     a at /a: a is in operation with impact class LIMITED; no impact")
                .contains("          b at /b: b is in operation with impact class SIGNIFICANT; no impact");
    }

    @Test
    void nonconformities_stand_before_observations_and_own_rules_last() {
        assertThat(TextReport.of(SampleResults.full()))
                .containsSubsequence(
                        "Findings: an auditor would raise a nonconformity",
                        "6.1.4 AI system impact assessment",
                        "9.3.1 Management review: General",
                        "Beside the standard: ACME policy 7.4",
                        "Observations:",
                        "6.1.4 AI system impact assessment");
    }

    @Test
    void the_severity_is_that_of_the_finding_and_not_of_the_case() {
        CheckResult changed = SampleResults.bare()
                .with(result -> result.addRules(SampleResults.ASSESSED)
                        .addFindings(SampleResults.unassessed(1)
                                .get(0)
                                .with(finding -> finding.severity(Severity.OPPORTUNITY))));
        assertThat(TextReport.of(changed)).contains("Opportunities: possible improvements");
    }

    @Test
    void a_finding_of_a_rule_that_the_result_does_not_describe_is_refused() {
        CheckResult broken = SampleResults.bare().with(result -> result.addAllFindings(SampleResults.unassessed(1)));
        assertThatThrownBy(() -> TextReport.of(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a finding of a rule in this result, found one of 6.1.4-01");
    }

    @Test
    void a_requirement_beside_the_catalogue_has_a_row_of_its_own() {
        CheckResult own = SampleResults.bare()
                .with(result -> result.addRequirementOutcomes(SampleResults.outcome("ACME.1", Outcome.SHOWN)));
        assertThat(TextReport.of(own)).contains("  own controls ");
    }

    @Test
    void control_characters_of_a_record_are_escaped() {
        CheckResult hostile = SampleResults.bare()
                .with(result -> result.addRules(SampleResults.ASSESSED)
                        .addFindings(SampleResults.finding(
                                SampleResults.ASSESSED,
                                "absent",
                                "AI system",
                                "\u001b[2J\t\r\n\u202e",
                                "/context/systems/0",
                                "bot",
                                "LIMITED")));
        assertThat(TextReport.of(hostile)).contains("AI system \\u{1b}[2J\\u{9}\\u{d}\\u{a}\\u{202e} (absent)");
    }

    @Test
    void colour_marks_headings_and_severities_and_changes_no_word() {
        String plain = TextReport.of(SampleResults.full(), DEFAULTS);
        String coloured = TextReport.of(SampleResults.full(), DEFAULTS.withColour(true));
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured)
                .contains("\u001b[1m\u001b[31mFindings: an auditor would raise a nonconformity\u001b[0m\n")
                .contains("\u001b[1m\u001b[33mObservations: worth a remark, they change no outcome\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void a_narrow_report_leaves_the_titles_out_of_the_table() {
        String narrow = TextReport.of(SampleResults.full(), new TextReport.Options(72, false));
        assertThat(narrow).doesNotContain("Context of the organization").contains("  plan   4   -");
        assertThat(narrow.lines()).allMatch(line -> line.length() <= 72);
    }

    @Test
    void widths_from_72_to_100_are_allowed() {
        assertThat(new TextReport.Options(72, false).width()).isEqualTo(72);
        assertThat(new TextReport.Options(100, false).width()).isEqualTo(100);
        assertThatThrownBy(() -> new TextReport.Options(71, false))
                .hasMessage("expected a width from 72 to 100, found 71");
        assertThatThrownBy(() -> new TextReport.Options(101, false))
                .hasMessage("expected a width from 72 to 100, found 101");
    }

    private static CheckResult withUnassessed(int count) {
        return SampleResults.bare()
                .with(result ->
                        result.addRules(SampleResults.ASSESSED).addAllFindings(SampleResults.unassessed(count)));
    }

    private static String approved(String name) throws IOException {
        try (InputStream stream = TextReportTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
