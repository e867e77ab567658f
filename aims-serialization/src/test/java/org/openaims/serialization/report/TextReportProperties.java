package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.PracticalTestItem;

class TextReportProperties {

    @Property
    void no_line_is_wider_than_the_width_unless_it_is_a_single_word(
            @ForAll @IntRange(min = 72, max = 100) int width,
            @ForAll @Chars({'a', '\u00e4', '/', ' ', '\n'}) @StringLength(max = 300) String text) {
        keepsToTheWidth(width, text);
    }

    @Property
    void no_text_of_a_record_breaks_a_line_or_steers_a_terminal(@ForAll @StringLength(max = 60) String text) {
        keepsToTheWidth(100, text);
    }

    private static void keepsToTheWidth(int width, String text) {
        String report = TextReport.of(resultWith(text), new TextReport.Options(width, false));
        assertThat(report.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= width
                        || line.strip().indexOf(' ') < 0);
        assertThat(report)
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\t", "\r", "\u001b")
                .doesNotContain(" \n");
    }

    @Property
    void equal_results_give_equal_texts(@ForAll @StringLength(max = 40) String text) {
        assertThat(TextReport.of(resultWith(text))).isEqualTo(TextReport.of(resultWith(text)));
    }

    private static CheckResult resultWith(String text) {
        return SampleResults.full()
                .with(result -> result.addFindings(
                                SampleResults.finding(SampleResults.OWN, "missing", text + "s", text, "/" + text, text))
                        .addDeviations("rule " + text)
                        .inputDigest(text + " of " + text)
                        .addRequirementOutcomes(
                                SampleResults.outcome("own " + text, Outcome.NOT_CHECKED, text, "because " + text),
                                SampleResults.outcome("too " + text, Outcome.SHOWN))
                        .addPracticalTest(
                                SampleResults.item(PracticalTestItem.Item.SCOPE, PracticalTestItem.Answer.READY)
                                        .with(item -> item.addRecords(text, "x").place(text))));
    }
}
