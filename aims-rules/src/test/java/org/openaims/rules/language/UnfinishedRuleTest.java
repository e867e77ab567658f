package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.GapKind;

/** A rule that lacks found, expected or remedy does not compile, and one that leaves them blank does not build. */
class UnfinishedRuleTest {

    private static final Span ALWAYS = Span.of(Days.all());

    @TempDir
    private Path folder = Path.of("");

    /** Each sentence step by step; the compiler takes it as a rule only when it is whole. */
    @TestFactory
    Stream<DynamicTest> a_sentence_is_a_rule_only_when_it_is_whole() {
        return Stream.of(
                        List.of(
                                "must",
                                ".must(\"bare\", \"a seal\", (system, records) -> false)",
                                ".found(GapKind.ABSENT, \"no seal\", (system, records) -> values())",
                                ".remedy(\"Seal it.\")"),
                        List.of(
                                "throughout",
                                ".throughout(\"each day\", (system, b, c) -> Span.of(Days.all()))",
                                ".coveredBy(\"a guard\", (system, b, c) -> Span.of(Days.none()))",
                                ".found(GapKind.ABSENT, \"no guard\", (system, b) -> values())",
                                ".remedy(\"Post one.\")"),
                        List.of(
                                "after",
                                ".after(\"a change\", (system, b, c) -> List.of(Occasion.on(c.day())))",
                                ".follows(\"look\", (system, b, c) -> List.of(c.day()))",
                                ".within(new TimeLimit(LimitKind.of(\"x\"), Period.ofDays(1)))",
                                ".telling((system, b) -> values())",
                                ".remedy(\"Look.\", \"Keep the limit.\")"),
                        List.of(
                                "lists",
                                ".lists(\"key\", (system, b, c) -> List.of(\"k\"))",
                                ".exactlyOnceIn(\"the list\", (system, b, c) -> List.of(\"k\"), (system, b) -> values())",
                                ".remedy(\"Add.\", \"Drop.\", \"Remove.\")"),
                        List.of(
                                "trail",
                                ".trail((system, b, c) -> Optional.of(c.day()))",
                                ".leadsTo(\"ticket\", (system, c) -> Lead.<String>nowhere())",
                                ".remedy(\"Open one.\")"))
                .flatMap(this::cutAfterEachStep);
    }

    private Stream<DynamicTest> cutAfterEachStep(List<String> sentence) {
        return Stream.iterate(1, length -> length <= sentence.size(), length -> length + 1)
                .map(length -> DynamicTest.dynamicTest(
                        sentence.get(0) + ", " + (length - 1) + " of " + (sentence.size() - 1) + " steps",
                        () -> assertThat(compiles(String.join("", sentence.subList(1, length))))
                                .isEqualTo(length == sentence.size())));
    }

    private boolean compiles(String steps) {
        String source = """
                package org.openaims.rules.language;
                import static org.openaims.rules.language.Values.values;
                import java.time.Period;
                import java.util.*;
                import org.openaims.model.record.*;
                import org.openaims.model.result.GapKind;
                class Cut {
                    static final Rule RULE = OneRule.acme().forEach(Registers.SYSTEMS)%s;
                }
                """.formatted(steps);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Cut.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        String classPath = Stream.of(OneRule.class, Rule.class, Answer.class)
                .map(UnfinishedRuleTest::home)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-cp", classPath, "-d", folder.toString());
        return compiler.getTask(new StringWriter(), null, null, options, null, List.of(file))
                .call();
    }

    private static String home(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    @Test
    void a_demand_that_leaves_a_word_blank_does_not_build() {
        refuses("case bare: expected what is expected", () -> must(" ", "no seal", "Seal it."));
        refuses("case bare: expected what was found", () -> must("a seal", "", "Seal it."));
        refuses("case bare: expected a remedy", () -> must("a seal", "no seal", "\t"));
    }

    @Test
    void a_stretch_that_leaves_a_word_blank_does_not_build() {
        refuses("expected the days", () -> throughout("", "a guard", "no guard", "Post one."));
        refuses("expected what is to hold on them", () -> throughout("each day", "", "no guard", "Post one."));
        refuses("expected what was found", () -> throughout("each day", "a guard", " ", "Post one."));
        refuses("case current: expected a remedy", () -> throughout("each day", "a guard", "no guard", ""));
    }

    @Test
    void what_follows_and_leaves_a_word_blank_does_not_build() {
        refuses("expected the occasion", () -> after("", "look", "Look.", "Keep it."));
        refuses("expected what is to follow", () -> after("a change", "", "Look.", "Keep it."));
        refuses("case never: expected a remedy", () -> after("a change", "look", "", "Keep it."));
        refuses("case late: expected a remedy", () -> after("a change", "look", "Look.", " "));
    }

    @Test
    void a_catalogue_that_leaves_a_word_blank_does_not_build() {
        refuses("expected what a key is called", () -> lists("", "the list", "Add.", "Drop.", "Remove."));
        refuses("expected where the keys stand", () -> lists("key", "", "Add.", "Drop.", "Remove."));
        refuses("case missing: expected a remedy", () -> lists("key", "the list", "", "Drop.", "Remove."));
        refuses("case twice: expected a remedy", () -> lists("key", "the list", "Add.", "", "Remove."));
        refuses("case unknown: expected a remedy", () -> lists("key", "the list", "Add.", "Drop.", ""));
    }

    @Test
    void a_trail_that_leaves_a_word_blank_or_leads_nowhere_does_not_build() {
        refuses("expected what the trail leads to", () -> trail(" ", "Open one."));
        refuses("case stops: expected a remedy", () -> trail("ticket", ""));
        assertThatThrownBy(() -> acme().forEach(SYSTEMS)
                        .trail((system, bound, records) -> Optional.of(records.day()))
                        .remedy("Open one."))
                .hasMessage("rule ACME-001: expected a trail that leads to something, found none");
    }

    @Test
    void a_rhythm_that_leaves_a_word_blank_does_not_build() {
        refuses("expected what is missing in an empty period", () -> rhythm("a seal", "no seal", "Seal it.", "", "Hold it."));
        refuses("case current: expected a remedy", () -> rhythm("a seal", "no seal", "Seal it.", "review was held", ""));
        refuses("case unsealed: expected what is expected", () -> rhythm("", "no seal", "Seal it.", "held", "Hold it."));
        refuses("case unsealed: expected what was found", () -> rhythm("a seal", "", "Seal it.", "held", "Hold it."));
        refuses("case unsealed: expected a remedy", () -> rhythm("a seal", "no seal", "", "held", "Hold it."));
    }

    @Test
    void a_missing_value_and_an_empty_register_that_leave_a_word_blank_do_not_build() {
        refuses("case ownerless: expected what was found", () -> acme().forEach(SYSTEMS)
                .with("the owner", (system, records) -> system.owner(), orFinding(
                        "ownerless", GapKind.ABSENT, "", (system, records) -> values(), "an owner", "Name one.")));
        refuses("case ownerless: expected what is expected", () -> acme().forEach(SYSTEMS)
                .with("the owner", (system, records) -> system.owner(), orFinding(
                        "ownerless", GapKind.ABSENT, "none", (system, records) -> values(), "", "Name one.")));
        refuses("case ownerless: expected a remedy", () -> acme().forEach(SYSTEMS)
                .with("the owner", (system, records) -> system.owner(), orFinding(
                        "ownerless", GapKind.ABSENT, "none", (system, records) -> values(), "an owner", "")));
        refuses("case none: expected what was found", () -> acme().forEach(SYSTEMS).whenNoneFinding("", "one", "Do."));
        refuses("case none: expected what is expected", () -> acme().forEach(SYSTEMS).whenNoneFinding("none", "", "Do."));
        refuses("case none: expected a remedy", () -> acme().forEach(SYSTEMS).whenNoneFinding("none", "one", ""));
    }

    private static void refuses(String what, ThrowingCallable making) {
        String place = what.startsWith("case ") ? "rule ACME-001, " : "rule ACME-001: ";
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(place + what + " in words, found none");
    }

    private static Rule must(String expected, String found, String remedy) {
        return acme().forEach(SYSTEMS)
                .must("bare", expected, (system, records) -> false)
                .found(GapKind.ABSENT, found, (system, records) -> values())
                .remedy(remedy);
    }

    private static Rule throughout(String phrase, String what, String found, String remedy) {
        return acme().forEach(SYSTEMS)
                .throughout(phrase, (system, bound, records) -> ALWAYS)
                .coveredBy(what, (system, bound, records) -> ALWAYS)
                .found(GapKind.ABSENT, found, (system, bound) -> values())
                .remedy(remedy);
    }

    private static Rule after(String phrase, String what, String never, String late) {
        return acme().forEach(SYSTEMS)
                .after(phrase, (system, bound, records) -> List.of())
                .follows(what, (system, bound, records) -> List.of())
                .within(new TimeLimit(LimitKind.of("acme-look"), Period.ofDays(1)))
                .telling((system, bound) -> values())
                .remedy(never, late);
    }

    private static Rule lists(String key, String place, String missing, String twice, String unknown) {
        return acme().forEach(SYSTEMS)
                .lists(key, (system, bound, records) -> List.of())
                .exactlyOnceIn(place, (system, bound, records) -> List.of(), (system, bound) -> values())
                .remedy(missing, twice, unknown);
    }

    private static Rule trail(String what, String remedy) {
        return acme().forEach(SYSTEMS)
                .trail((system, bound, records) -> Optional.of(records.day()))
                .leadsTo(what, (system, records) -> Lead.<String>nowhere())
                .remedy(remedy);
    }

    private static Rule rhythm(String expected, String found, String remedy, String happened, String hold) {
        return acme().rhythm(REVIEW_HELD)
                .counting(
                        "unsealed",
                        expected,
                        (review, records) -> Answer.YES,
                        GapKind.ABSENT,
                        found,
                        review -> values(),
                        remedy)
                .every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                .remedy(happened, hold);
    }
}
