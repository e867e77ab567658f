package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.RuleSheet;
import org.openaims.serialization.report.TextReport;

/** The README promises nothing that the program does not do. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void the_report_in_the_readme_is_part_of_the_report_of_the_example() throws Exception {
        String report = TextReport.of(AimsChecker.iso42001().check(Example.records(), Example.AS_OF));
        String excerpt = Files.readString(ROOT.resolve("README.md"))
                .split("```\n", -1)[3]; // the text between the second pair of fences
        assertThat(excerpt).contains("The practical test");
        for (String paragraph : List.of(excerpt.strip().split("\n\n"))) {
            assertThat(report).contains(paragraph);
        }
    }

    @Test
    void the_number_of_decided_requirements_in_the_readme_is_that_of_the_sheets() throws Exception {
        long decided = Iso42001Rules.sheets().stream()
                .map(RuleSheet::decides)
                .mapToLong(Set::size)
                .sum();
        assertThat(decided).isPositive();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("rules decide " + decided + " of them");
    }

    @Test
    void the_version_of_the_library_is_that_of_the_build() throws Exception {
        assertThat(Files.readString(ROOT.resolve("pom.xml")))
                .contains("<version>" + AimsChecker.VERSION + "</version>");
    }
}
