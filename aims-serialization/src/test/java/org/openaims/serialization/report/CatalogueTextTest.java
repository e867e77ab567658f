package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.standard.Iso42001;

class CatalogueTextTest {

    @Test
    void a_list_has_each_entry_under_the_title_of_its_clause() {
        assertThat(CatalogueText.of(Iso42001.requirementsOf("9.3.1"))).startsWith("""
                9.3.1 Management review: General
                  9.3.1-a   D  Top management reviews the AIMS at planned intervals.
                """);
    }

    @Test
    void one_entry_is_told_whole_with_the_rules_that_speak_of_it() {
        assertThat(CatalogueText.of(
                        Iso42001.entry("6.1.4-f").orElseThrow(),
                        List.of(SampleResults.ASSESSED, SampleResults.REVIEWED)))
                .startsWith("6.1.4-f of 6.1.4 AI system impact assessment\n")
                .contains("  auditor asks  ", "  decidable     D: the records alone decide it\n", "  basis         ")
                .contains("""
                          shown by      ImpactAssessment: systems, versions, group, performedOn, approval, conclusion,
                                        conditions, report
                        """)
                .endsWith("  rules         6.1.4-01 each AI system in operation is assessed\n");
    }

    @Test
    void an_entry_of_which_no_rule_speaks_says_so() {
        assertThat(CatalogueText.of(Iso42001.entry("A.2.2").orElseThrow(), List.of()))
                .contains("kind          a control of Annex A")
                .endsWith("  rules         none yet\n");
    }

    @Test
    void every_entry_keeps_to_the_width() {
        assertThat(CatalogueText.of(Iso42001.entries()).lines()).allMatch(line -> line.length() <= 100);
        Iso42001.entries()
                .forEach(entry ->
                        assertThat(CatalogueText.of(entry, List.of()).lines()).allMatch(line -> line.length() <= 100));
    }
}
