package org.openaims.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openaims.model.Aims;
import org.openaims.model.result.Explanation;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.report.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims explain}: why a rule found something, or did not. */
@Command(
        name = "explain",
        description = "Tells why a rule found something on a record, or did not: each condition with what it saw.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "The records as JSON; - is the standard input.")
    private Path file = Path.of("-");

    @Parameters(index = "1", paramLabel = "RULE", description = "A rule such as 9.3.1-01.")
    private String rule = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "The id of the record; without it all that the rule looks at is listed.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day as of which the records are judged, as YYYY-MM-DD; today by default.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; by default ${DEFAULT-VALUE}. JSON is for one SUBJECT.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private final RuleChoice choice;

    ExplainCommand(Session session) {
        this.session = session;
        this.choice = new RuleChoice(session);
    }

    @Override
    public Integer call() {
        AimsChecker checker = AimsChecker.of(choice.rules());
        Aims aims = new JsonInput<>(new Input(file, session), AimsJson.format(Aims.class), session)
                .read()
                .value();
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(session.clock()));
        try {
            List<Explanation> explanations = subject.isPresent()
                    ? List.of(checker.explain(aims, day, rule, subject.get()))
                    : checker.explain(aims, day, rule);
            session.out().print(text(explanations));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        return ExitStatus.OK;
    }

    private String text(List<Explanation> explanations) {
        if (explanations.size() == 1) {
            return switch (format) {
                case TEXT -> ExplanationText.of(explanations.get(0));
                case JSON -> AimsJson.format(Explanation.class).write(explanations.get(0));
            };
        }
        if (format == ReportFormat.JSON) {
            throw new IllegalArgumentException("expected a SUBJECT for --format json, found none; rule " + rule
                    + " looks at " + explanations.size());
        }
        return ExplanationText.listed(explanations)
                + "\nName one of them to see why: aims explain "
                + ShellWord.of(file.toString()) + " " + ShellWord.of(rule)
                + asOf.map(day -> " --as-of " + day).orElse("") + choice.options() + named(explanations) + "\n";
    }

    /** One of those that are listed; what looks like an option stands behind what ends the options. */
    private static String named(List<Explanation> explanations) {
        String first = explanations.get(0).subject();
        return (first.startsWith("-") ? " -- " : " ") + ShellWord.of(first);
    }
}
