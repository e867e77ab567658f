package org.openaims.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openaims.model.result.RuleDescription;
import org.openaims.rules.language.Rule;
import org.openaims.serialization.report.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims rules}: the built-in rules. */
@Command(
        name = "rules",
        description =
                "Lists the rules, the built-in ones unless asked otherwise: what each asks for, and what it can find.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule such as 9.3.1-01; all of them by default.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--messages", description = "Prints the templates of the messages too.")
    private boolean messages;

    @Mixin
    private final RuleChoice choice;

    RulesCommand(Session session) {
        this.session = session;
        this.choice = new RuleChoice(session);
    }

    @Override
    public Integer call() {
        List<RuleDescription> rules = choice.rules().rules().stream()
                .map(Rule::description)
                .filter(rule -> id.map(rule.id()::equals).orElse(true))
                .toList();
        if (rules.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected the id of a built-in rule, found '" + id.orElse("") + "'; 'aims rules' lists them");
        }
        session.out().print(messages ? RuleText.withMessages(rules) : RuleText.of(rules));
        return ExitStatus.OK;
    }
}
