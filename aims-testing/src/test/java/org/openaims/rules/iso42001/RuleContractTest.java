package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.testing.Probe;

/** What holds of every built-in rule, so that a new one needs no more than its sheet and its test. */
class RuleContractTest {

    private static final Pattern REFUSED = Pattern.compile(
            "\\b(shall|invalid|bad|wrong|illegal|error|violation|compliant|compliance|certified)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAGMENT = Pattern.compile("(\\{\\d}|[a-z0-9]).*[^.\\s]");

    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.!?]*(\\.\\S[^.!?]*)*\\.");

    /** The ids of rules that belong to no clause, by the name of their sheet. */
    private static final Map<String, String> STEMS =
            Map.of("records", "REC", "guides", "GUIDE", "judgements", "JUDGE", "smells", "SMELL");

    static Stream<Change> changes() {
        return Stream.of(
                        Clause4_3Test.changes(),
                        Clause5_1Test.changes(),
                        Clause5_2Test.changes(),
                        Clause5_3Test.changes(),
                        Clause6_1_1Test.changes(),
                        Clause6_1_2Test.changes(),
                        Clause6_1_3Test.changes(),
                        Clause6_1_4Test.changes(),
                        Clause8_1Test.changes(),
                        Clause8_2Test.changes(),
                        Clause8_4Test.changes(),
                        Clause9_1Test.changes(),
                        Clause9_2_1Test.changes(),
                        Clause9_2_2Test.changes(),
                        Clause9_3_1Test.changes(),
                        Clause9_3_2Test.changes(),
                        Clause10_1Test.changes(),
                        Clause9_3_3Test.changes(),
                        Clause10_2Test.changes(),
                        ControlsA_6_2Test.changes(),
                        TrailsAndClaimsTest.changes(),
                        LeadershipThemesTest.changes(),
                        AttestationsTest.changes(),
                        SmellsTest.changes(),
                        CertificateRemarksTest.changes(),
                        RecordIntegrityTest.changes())
                .flatMap(changes -> changes);
    }

    @Test
    void every_case_of_every_rule_is_found_by_a_test_with_its_whole_message() {
        Set<String> found =
                changes().flatMap(change -> change.cases().stream()).collect(Collectors.toCollection(TreeSet::new));
        // Two entries under one id share a key, so that this case stands in a test of its own.
        assertThat(Probe.of(RecordIntegrity.IDS_ARE_UNIQUE, RecordIntegrityTest.withTwoTriages(), DAY)
                        .found())
                .contains("duplicate @triage");
        found.add("REC-01 duplicate");
        Set<String> declared = Iso42001Rules.all().rules().stream()
                .flatMap(rule -> rule.description().cases().stream().map(one -> rule.id() + " " + one.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(declared);
    }

    @TestFactory
    Stream<DynamicTest> a_message_has_a_value_for_each_place_holder_and_says_something() {
        return changes()
                .map(change -> DynamicTest.dynamicTest(
                        change.rule().id() + " " + change.name(),
                        () -> assertThat(change.messages())
                                .isNotEmpty()
                                .allSatisfy(message ->
                                        assertThat(message).doesNotContain("{", "}", "nothing", "  ", "Optional"))));
    }

    @TestFactory
    Stream<DynamicTest> a_check_sees_nothing_of_what_came_after_its_day() {
        List<LocalDate> days = List.of(
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 1, 10),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 12, 9),
                DAY,
                LocalDate.of(2027, 6, 30));
        return changes()
                .map(change -> DynamicTest.dynamicTest(change.rule().id() + " " + change.name(), () -> {
                    for (LocalDate day : days) {
                        CheckResult asGiven =
                                Probe.of(change.rule(), change.aims(), day).result();
                        CheckResult asOf = Probe.of(change.rule(), change.aims().asOf(day), day)
                                .result();
                        assertThat(asOf).as("as of " + day).isEqualTo(asGiven);
                    }
                }));
    }

    @Test
    void ids_are_well_formed_and_differ() {
        Set<String> ids = new HashSet<>();
        for (RuleSheet sheet : Iso42001Rules.sheets()) {
            assertThat(sheet.rules()).isNotEmpty().allSatisfy(rule -> {
                // a control's rules bear the id of the control, and stand in the sheet of its objective
                String stem = rule.description().requirements().stream()
                        .filter(id -> Iso42001.control(id).isPresent())
                        .findFirst()
                        .orElse(STEMS.getOrDefault(sheet.clause(), sheet.clause()));
                assertThat(rule.id()).matches(Pattern.quote(stem) + "-\\d\\d");
                assertThat(ids.add(rule.id())).isTrue();
            });
        }
        assertThat(Iso42001Rules.all().rules()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_rule_shows_a_requirement_of_the_clause_of_its_sheet_first_and_others_of_clauses_that_are_decided() {
        for (RuleSheet sheet : Iso42001Rules.sheets()) {
            for (Rule rule : sheet.rules()) {
                RuleDescription description = rule.description();
                if (STEMS.containsKey(sheet.clause())) {
                    assertThat(description.requirements()).isEmpty();
                    continue;
                }
                assertThat(description.clause()).isEqualTo(sheet.clause());
                assertThat(description.requirements()).isNotEmpty();
                assertThat(description.requirements().stream()
                                .filter(id -> !clauseOf(id).equals(sheet.clause())))
                        .allSatisfy(id -> assertThat(Iso42001Rules.deciding(id)).contains(rule));
                assertThat(clauseOf(description.requirements().get(0))).isEqualTo(sheet.clause());
            }
            assertThat(sheet.decides())
                    .allSatisfy(id -> assertThat(Iso42001Rules.deciding(id)).containsAnyElementsOf(sheet.rules()));
        }
    }

    private static String clauseOf(String requirement) {
        return Iso42001.entry(requirement).orElseThrow().clause();
    }

    @TestFactory
    Stream<DynamicTest> a_rule_speaks_in_fragments_and_sentences() {
        return Iso42001Rules.all().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RuleDescription description = rule.description();
                    assertThat(description.title()).matches(FRAGMENT).doesNotContainPattern(REFUSED);
                    assertThat(description.cases()).isNotEmpty();
                    assertThat(description.cases())
                            .extracting(RuleCase::name)
                            .doesNotHaveDuplicates()
                            .allSatisfy(name -> assertThat(name).matches("[a-z]+(-[a-z]+)*"));
                    for (RuleCase one : description.cases()) {
                        assertThat(one.found()).matches(FRAGMENT).doesNotContainPattern(REFUSED);
                        assertThat(one.expected()).matches(FRAGMENT).doesNotContainPattern(REFUSED);
                        assertThat(one.remedy()).matches(SENTENCE).doesNotContainPattern(REFUSED);
                    }
                }));
    }
}
