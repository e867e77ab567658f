package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.serialization.AimsJson;
import org.openaims.testing.Samples;

/** What the README says of commands, options and exit statuses is what {@code --help} says. */
class ReadmeCommandsTest {

    private static final List<String> COMMANDS =
            List.of("check", "explain", "import", "ledger verify", "requirements", "rules", "schema", "timeline");

    private static final Pattern CALL =
            Pattern.compile("(?:aims|aims\\.jar) (" + String.join("|", COMMANDS) + ")\\b[^`#\n]*");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+(?:-[a-z]+)*");

    @TempDir
    private Path home;

    @Test
    void the_readme_names_every_command() throws IOException {
        String listed = help("").replaceAll("(?s).*\nCommands:\n(.*)\nExit status:.*", "$1");
        List<String> names = Pattern.compile("(?m)^  ([a-z]+) ")
                .matcher(listed)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSameSizeAs(COMMANDS);
        for (String name : names) {
            assertThat(readme()).containsPattern("(?:aims |`)" + name + "\\b");
        }
    }

    @Test
    void every_option_of_a_call_in_the_readme_is_one_of_that_command() throws IOException {
        List<MatchResult> calls = CALL.matcher(readme()).results().toList();
        assertThat(calls).hasSizeGreaterThan(5);
        for (MatchResult call : calls) {
            assertThat(options(call.group())).as(call.group()).isSubsetOf(options(help(call.group(1))));
        }
    }

    @Test
    void every_option_that_the_readme_names_is_there() throws IOException {
        String all = help("") + COMMANDS.stream().map(ReadmeCommandsTest::help).collect(Collectors.joining());
        assertThat(options(readme())).contains("--discover", "--only").isSubsetOf(options(all));
    }

    @Test
    void the_timeline_in_the_readme_runs() throws IOException {
        Path sound = home.resolve("sound.json");
        AimsJson.write(Samples.sound(), sound);
        Matcher call = Pattern.compile("aims (timeline FILE[^`]*)`").matcher(readme());
        assertThat(call.find()).isTrue();
        Object[] arguments =
                call.group(1).strip().replace("FILE", sound.toString()).split(" ", -1);
        assertThat(Run.of(arguments).status()).isZero();
    }

    @Test
    void the_readme_tells_what_each_exit_status_means() throws IOException {
        String statuses = readme().replaceAll("(?s).*\nExit status: (.*?)\n\n.*", "$1");
        assertThat(statuses).containsIgnoringWhitespaces("judged not adequate", "a rule failed");
        for (int status : List.of(
                ExitStatus.OK,
                ExitStatus.FINDINGS,
                ExitStatus.UNREADABLE,
                ExitStatus.USAGE,
                ExitStatus.INTERNAL,
                ExitStatus.UNWRITABLE)) {
            assertThat(statuses).containsPattern("\\b" + status + " ");
        }
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static String help(String command) {
        Object[] arguments = (command + " --help").strip().split(" ", -1);
        return Run.of(arguments).out();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }
}
