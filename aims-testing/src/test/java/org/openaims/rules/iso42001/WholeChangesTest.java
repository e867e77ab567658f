package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.rules.language.RuleSheet;

/**
 * What else comes of each change to the records of clauses 5, 9 and 10: nothing but what the change names. A rule that
 * is silent where it should not be, or that fires beside another, shows here.
 */
class WholeChangesTest {

    private static final Path PAGE = Path.of("..", "docs", "changes.md");

    private static final Path MADE_ANEW = Path.of("target", "changes.md");

    @TestFactory
    Stream<DynamicTest> a_change_to_clause_5_9_or_10_changes_nothing_else() {
        Set<String> rules = sheets().flatMap(sheet -> sheet.rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
        return RuleContractTest.changes()
                .filter(change -> rules.contains(change.rule().id()))
                .map(change -> DynamicTest.dynamicTest(change.rule().id() + " " + change.name(), change::checkWhole));
    }

    @Test
    void every_requirement_that_these_sheets_decide_has_a_change_that_makes_it_a_gap() {
        Set<String> decided =
                sheets().flatMap(sheet -> sheet.decides().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> gaps = RuleContractTest.changes()
                .flatMap(change -> change.gaps().stream())
                .collect(Collectors.toSet());
        assertThat(gaps).containsAll(decided);
    }

    @Test
    void the_page_of_changes_tells_what_the_tests_change() throws IOException {
        List<Change> changes = RuleContractTest.changes().toList();
        String expected = ChangesPage.text(Iso42001Rules.sheets(), changes);
        Files.writeString(MADE_ANEW, expected);
        assertThat(PAGE)
                .as("docs/changes.md is made from the tests: copy aims-testing/target/changes.md over it")
                .content()
                .isEqualTo(expected);
    }

    private static Stream<RuleSheet> sheets() {
        return Iso42001Rules.sheets().stream()
                .filter(sheet -> sheet.clause().matches("(5|9|10)\\..*|judgements|guides"));
    }
}
