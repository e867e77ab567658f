package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of a new record holds for the record that it shows. */
class ContributingTest {

    /** The project, as seen from the folder of the module, in which tests run. */
    private static final Path PROJECT = Path.of("..");

    private static final String EXAMPLE = "SignificanceRule";

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

    private static final Pattern FILE = Pattern.compile("`((?:aims-|docs/)[^` ]+\\.[a-z]+)`");

    private static final Pattern STEP = Pattern.compile("(?m)^\\d\\. `((?:aims-)[^` ]+)`");

    /** Code that serves every record from its description alone. */
    private static final List<String> SERVES_EVERY_RECORD = List.of(
            "aims-serialization/src/main/java",
            "aims-jackson/src/main/java",
            "aims-cli/src/main/java",
            "aims-rules/src/main/java/org/openaims/rules/language",
            "aims-testing/src/main/java/org/openaims/testing/AimsGenerator.java",
            "aims-testing/src/main/java/org/openaims/testing/Filler.java",
            "aims-model/src/main/java/org/openaims/model/record/RecordType.java",
            "aims-model/src/main/java/org/openaims/model/record/TimeView.java",
            "aims-model/src/main/java/org/openaims/model/Aims.java");

    @Test
    void each_file_that_it_names_is_there_and_bears_or_holds_the_name_of_the_record() throws IOException {
        List<String> files = found(FILE, section());

        assertThat(files).hasSizeGreaterThan(5);
        for (String file : files) {
            assertThat(file + "\n" + Files.readString(PROJECT.resolve(file)))
                    .as(file)
                    .contains(EXAMPLE);
        }
    }

    @Test
    void there_are_as_many_files_as_its_title_says() throws IOException {
        String section = section();

        assertThat(section)
                .startsWith(
                        "## A record, in " + NUMBERS.get(found(STEP, section).size()) + " files\n");
    }

    @Test
    void what_serves_every_record_does_not_know_this_one() throws IOException {
        List<Path> read = SERVES_EVERY_RECORD.stream()
                .map(PROJECT::resolve)
                .flatMap(ContributingTest::javaFiles)
                .toList();

        assertThat(read).hasSizeGreaterThan(100);
        for (Path file : read) {
            assertThat(file).content().as(file.toString()).doesNotContain(EXAMPLE);
        }
    }

    private static String section() throws IOException {
        String page = Files.readString(PROJECT.resolve("CONTRIBUTING.md"));
        int start = page.indexOf("## A record");
        return page.substring(start, page.indexOf("\n## ", start));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Path> javaFiles(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
