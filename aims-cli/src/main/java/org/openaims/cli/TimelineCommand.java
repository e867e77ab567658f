package org.openaims.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Timeline;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims timeline}: checks records as of several days and prints what changed from one to the next. */
@Command(
        name = "timeline",
        description = "Checks records as of several days, and prints what was found on each that was not found on the "
                + "one before, and what no longer was.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class TimelineCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 1000;

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The records as JSON; - is the standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The first day, as YYYY-MM-DD.")
    private LocalDate from = LocalDate.MAX;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The day after which none comes, as YYYY-MM-DD.")
    private LocalDate to = LocalDate.MIN;

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            required = true,
            description = "From one day to the next, as an ISO 8601 period such as P3M, P1Y or P14D.")
    private Period every = Period.ZERO;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; by default ${DEFAULT-VALUE}. JSON holds the whole result of each day.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file for the report; by default it goes to the standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private final RuleChoice choice;

    TimelineCommand(Session session) {
        this.session = session;
        this.choice = new RuleChoice(session);
    }

    @Override
    public Integer call() {
        List<LocalDate> days = days();
        Input.Digested<Aims> records =
                new JsonInput<>(new Input(file, session), AimsJson.format(Aims.class), session).read();
        List<CheckResult> results = AimsChecker.of(choice.rules())
                .withInputDigest(records.digest())
                .resultsAt(records.value(), days, ForkJoinPool.commonPool());
        new Output(output, session)
                .write(
                        switch (format) {
                            case TEXT -> text(results);
                            case JSON -> AimsJson.format(Timeline.class).write(new Timeline(results));
                        });
        return ExitStatus.OK;
    }

    /** Each day counts from the first, so that quarters from the end of a month stay at the ends of months. */
    private List<LocalDate> days() {
        if (to.isBefore(from)) {
            throw wrong("--to", "a day on or after " + from, to);
        }
        if (!from.plus(every).isAfter(from)) {
            throw wrong("--every", "a period longer than zero", every);
        }
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = from.plus(every.multipliedBy(days.size()))) {
            if (days.size() == MOST_DAYS) {
                throw wrong("--every", "a period that makes at most " + MOST_DAYS + " days", every);
            }
            days.add(day);
        }
        return days;
    }

    private ParameterException wrong(String option, String expected, Object found) {
        return new ParameterException(
                spec.commandLine(),
                "Invalid value for option '" + option + "': expected " + expected + ", found " + found);
    }

    private static String text(List<CheckResult> results) {
        StringBuilder text = new StringBuilder("What the records show as of each day. A line with + was not found as of"
                + " the day before,\na line with - no longer is.\n");
        appendRules(results.get(0), text);
        Set<String> before = Set.of();
        List<Finding> earlier = List.of();
        for (CheckResult result : results) {
            Set<String> now =
                    result.findings().stream().map(TimelineCommand::stageOf).collect(Collectors.toUnmodifiableSet());
            text.append('\n')
                    .append(result.asOf())
                    .append("  ")
                    .append(counted(result))
                    .append('\n');
            for (Finding finding : result.findings()) {
                if (!before.contains(stageOf(finding))) {
                    append("+", finding, text);
                }
            }
            for (Finding finding : earlier) {
                if (!now.contains(stageOf(finding))) {
                    append("-", finding, text);
                }
            }
            before = now;
            earlier = result.findings();
        }
        return text.toString();
    }

    /** Which rules all days go by, where they are not the built-in ones. */
    private static void appendRules(CheckResult result, StringBuilder text) {
        List<String> deviations = result.deviations();
        if (!result.onlyAsked().isEmpty()) {
            text.append("These rules alone were asked: ")
                    .append(String.join(", ", result.onlyAsked()))
                    .append(".\n");
            deviations = deviations.stream()
                    .filter(deviation -> !deviation.endsWith(" was left out"))
                    .toList();
        }
        if (!deviations.isEmpty()) {
            text.append("The rules differ from those built in:\n");
            deviations.forEach(deviation -> text.append("  ").append(deviation).append('\n'));
        }
    }

    /** A lapse and the stage that it is in: over time both are of interest. */
    private static String stageOf(Finding finding) {
        return finding.key() + " " + finding.caseName();
    }

    private static String counted(CheckResult result) {
        List<String> parts = new ArrayList<>();
        long grave = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.NONCONFORMITY)
                .count();
        int all = result.findings().size();
        if (all > 0) {
            parts.add(counted(all, "finding") + ", " + grave + " of the gravest severity");
        }
        int judged = result.judgedNotAdequate().size();
        if (judged > 0) {
            parts.add(counted(judged, "requirement") + " judged not adequate");
        }
        if (parts.isEmpty()) {
            parts.add("nothing found, in what could be checked");
        }
        int failed = result.failedRules().size();
        if (failed > 0) {
            parts.add(counted(failed, "rule") + " failed");
        }
        return String.join("; ", parts);
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static void append(String sign, Finding finding, StringBuilder text) {
        String detail = finding.label();
        text.append("  ")
                .append(sign)
                .append(' ')
                .append(finding.rule())
                .append("  ")
                .append(finding.subjectKind())
                .append(finding.subject().isEmpty() ? "" : " " + finding.subject())
                .append(": ")
                .append(detail)
                .append('\n');
    }
}
