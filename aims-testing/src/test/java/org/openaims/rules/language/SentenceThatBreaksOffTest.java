package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;

/** A rule that lacks what was expected, what was found or what to do does not compile: a sentence ends where it is whole. */
class SentenceThatBreaksOffTest {

    private static final String START = "rule(\"ACME-001\", \"it is as ACME wants it\")";
    private static final String BASIS = ".basedOn(\"ACME policy 7.4\")";
    private static final String SYSTEMS = ".forEach(SYSTEMS)";

    /** A sentence, word by word. */
    private record Sentence(String name, List<String> words) {

        static Sentence of(String name, String... words) {
            List<String> all = new ArrayList<>(List.of(START, BASIS));
            all.addAll(List.of(words));
            return new Sentence(name, List.copyOf(all));
        }

        String whole() {
            return String.join("", words);
        }

        /** The sentence up to each of its words but the last. */
        Stream<String> brokenOff() {
            return Stream.iterate(1, end -> end < words.size(), end -> end + 1)
                    .map(end -> String.join("", words.subList(0, end)));
        }

        /** The sentence without each of its words but the first and the last. */
        Stream<String> withoutOne() {
            return Stream.iterate(1, at -> at < words.size() - 1, at -> at + 1).map(at -> {
                List<String> rest = new ArrayList<>(words);
                rest.remove((int) at);
                return String.join("", rest);
            });
        }
    }

    private static final List<Sentence> SENTENCES = List.of(
            Sentence.of(
                    "must",
                    SYSTEMS,
                    ".must(\"bare\", \"a seal\", (system, records) -> false)",
                    ".found(GapKind.ABSENT, \"no seal\", (system, records) -> values())",
                    ".remedy(\"Seal it.\")"),
            Sentence.of(
                    "throughout",
                    SYSTEMS,
                    ".throughout(\"each day\", (system, bound, records) -> Span.of(Days.all()))",
                    ".coveredBy(\"a guard\", (system, bound, records) -> Span.of(Days.all()))",
                    ".found(GapKind.ABSENT, \"no guard\", (system, bound) -> values())",
                    ".remedy(\"Post one.\")"),
            Sentence.of(
                    "after",
                    SYSTEMS,
                    ".after(\"a change\", (system, bound, records) -> List.of())",
                    ".follows(\"a look\", (system, bound, records) -> List.of())",
                    ".within(new TimeLimit(LimitKind.of(\"acme-look\"), Period.ofDays(1)))",
                    ".telling((system, bound) -> values())",
                    ".remedy(\"Look.\", \"Keep it.\")"),
            Sentence.of(
                    "lists",
                    SYSTEMS,
                    ".lists(\"key\", (system, bound, records) -> List.of())",
                    ".exactlyOnceIn(\"the list\", (system, bound, records) -> List.of(), (system, bound) -> values())",
                    ".remedy(\"Add.\", \"Drop.\", \"Remove.\")"),
            Sentence.of(
                    "trail",
                    SYSTEMS,
                    ".trail((system, bound, records) -> Optional.of(records.day()))",
                    ".leadsTo(\"a ticket\", (system, records) -> Lead.<String>nowhere())",
                    ".remedy(\"Open one.\")"),
            Sentence.of(
                    "rhythm",
                    ".rhythm(REVIEW_HELD)",
                    ".every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))",
                    ".remedy(\"review was held\", \"Hold one.\")"));

    /** Told when the rule is made, see {@code UnfinishedRuleTest}: a trail leads to one thing or to many. */
    private static final String TRAIL_TO_NOWHERE =
            ".trail((system, bound, records) -> Optional.of(records.day())).remedy(\"Open one.\")";

    @TempDir
    private static Path classes;

    @TestFactory
    Stream<DynamicTest> a_whole_sentence_is_a_rule() {
        return SENTENCES.stream()
                .map(sentence -> DynamicTest.dynamicTest(
                        sentence.name(),
                        () -> assertThat(problems(sentence.whole())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_that_breaks_off_does_not_compile() {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.brokenOff()
                        .map(begun -> DynamicTest.dynamicTest(
                                begun, () -> assertThat(problems(begun)).isNotEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_without_one_of_its_words_does_not_compile() {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.withoutOne()
                        .filter(lacking -> !lacking.endsWith(TRAIL_TO_NOWHERE))
                        .map(lacking -> DynamicTest.dynamicTest(
                                lacking, () -> assertThat(problems(lacking)).isNotEmpty())));
    }

    /** What the compiler says of a rule that is written so. */
    private static List<String> problems(String sentence) throws IOException, URISyntaxException {
        String source = """
                import static org.openaims.rules.language.Registers.*;
                import static org.openaims.rules.language.Rule.rule;
                import static org.openaims.rules.language.Values.values;
                import java.time.Period;
                import java.util.List;
                import java.util.Optional;
                import org.openaims.model.record.Days;
                import org.openaims.model.record.LimitKind;
                import org.openaims.model.result.GapKind;
                import org.openaims.rules.language.*;
                class Acme { static final Rule RULE = %s; }
                """.formatted(sentence);
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Acme.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            new StringWriter(),
                            manager,
                            diagnostics,
                            List.of("-proc:none", "-implicit:none", "-d", classes.toString(), "-classpath", ours()),
                            null,
                            List.of(file))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }

    private static String ours() throws URISyntaxException {
        return place(Aims.class) + System.getProperty("path.separator") + place(Rule.class);
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
