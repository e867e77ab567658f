package org.openaims.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openaims.model.result.RuleProfile;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.RuleSet;
import org.openaims.serialization.AimsJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a command goes by: the built-in ones unless its options say otherwise. */
final class RuleChoice {

    private final Session session;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--discover", description = "Adds the rules of every jar on the class path that offers rules.")
    private boolean discover;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A profile as JSON: which rules alone, without which, with which severities; "
                    + "'aims schema RuleProfile' prints its form.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            description = "These rules alone; the report says so first.")
    private List<String> only = List.of();

    RuleChoice(Session session) {
        this.session = session;
    }

    RuleSet rules() {
        try {
            RuleSet rules = Iso42001Rules.all();
            if (discover) {
                rules = rules.plusDiscovered();
            }
            if (profile.isPresent()) {
                rules = rules.with(profile(profile.get()));
            }
            return only.isEmpty() ? rules : rules.only(only.toArray(String[]::new));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /** What the options say, as they are given; empty where none is. */
    String options() {
        return (discover ? " --discover" : "")
                + profile.map(file -> " --profile " + ShellWord.of(file.toString()))
                        .orElse("")
                + (only.isEmpty() ? "" : " --only " + ShellWord.of(String.join(",", only)));
    }

    private RuleProfile profile(Path file) {
        return new JsonInput<>(new Input(file, session), AimsJson.format(RuleProfile.class), session)
                .read()
                .value();
    }
}
