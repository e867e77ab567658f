package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Variant;
import org.openaims.testing.DeclaredParts;
import org.openaims.testing.Dossier;
import org.openaims.testing.Samples;
import org.openaims.testing.Trial;

/**
 * Every declared part of the rules on clauses 5, 9 and 10, of the guides, and on judgements and smells matters: a rule from
 * which one is dropped, or in which one is altered, says something else of a change that stands in the table, of a sound
 * dossier or the empty one, or of a change at an edge of the rule.
 */
class DeclaredPartsOfRulesTest {

    private static final String NO_DAY = "that a record changed has no day of its own";

    /** What no records can tell, as the rule and what was altered, each with the reason. */
    private static final Map<String, String> CANNOT_BE_TOLD = Map.of(
            "5.3-02 not checked where there is nothing to look at",
            "the two roles that the clause names are needed whatever is on record",
            "GUIDE-01 with the change only after the day before it in the trail",
            NO_DAY,
            "GUIDE-02 with the change only after the day before it in the trail",
            NO_DAY);

    /** Built once: each change makes whole records, and each rule looks for its own among all of them. */
    private static final List<Change> CHANGES =
            Stream.concat(RuleContractTest.changes(), edges()).toList();

    @TestFactory
    Stream<DynamicTest> a_rule_without_one_of_its_parts_says_something_else() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.id(),
                () -> assertThat(DeclaredParts.unnoticed(rule, trials(rule)).stream()
                                .map(altered -> rule.id() + " " + altered)
                                .filter(altered -> !CANNOT_BE_TOLD.containsKey(altered)))
                        .as("what could be dropped or altered and nothing would tell: put a change into the table of "
                                + "the sheet, or among the edges beside this test")
                        .isEmpty()));
    }

    @Test
    void what_cannot_be_told_is_a_part_of_a_rule() {
        assertThat(rules().flatMap(rule -> rule.variants().stream().map(one -> rule.id() + " " + one.altered())))
                .containsAll(CANNOT_BE_TOLD.keySet());
    }

    @Test
    void the_variants_of_a_rule_differ_in_what_was_altered() {
        assertThat(Iso42001Rules.all().rules())
                .allSatisfy(rule ->
                        assertThat(rule.variants()).extracting(Variant::altered).doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> says_what_it_should_at_an_edge() {
        return Change.tests(edges());
    }

    /** Changes at an edge: something else comes of them where a part is gone, mostly nothing where the rule is whole. */
    static Stream<Change> edges() {
        return Stream.of(
                        EdgesOfClause5.all(),
                        EdgesOfClause9_1And9_2.all(),
                        EdgesOfClause9_3.all(),
                        EdgesOfClause10.all(),
                        EdgesOfTheGuides.all())
                .flatMap(edges -> edges);
    }

    private static Stream<Rule> rules() {
        return Iso42001Rules.sheets().stream()
                .filter(sheet -> sheet.clause().matches("(5|9|10)\\..*|guides|judgements|smells"))
                .flatMap(sheet -> sheet.rules().stream());
    }

    private static List<Trial> trials(Rule rule) {
        Trial trial = Trial.of(rule);
        Stream<Trial> changes = CHANGES.stream()
                .filter(change -> change.rule().id().equals(rule.id()))
                .map(change -> trial.on(change.aims()).asOf(change.asOf()));
        Stream<Trial> sound = Stream.of(Dossier.values())
                .map(dossier -> trial.on(dossier.aims()).asOf(dossier.asOf()));
        return Stream.of(changes, sound, Stream.of(trial.on(Samples.empty())))
                .flatMap(trials -> trials)
                .toList();
    }
}
