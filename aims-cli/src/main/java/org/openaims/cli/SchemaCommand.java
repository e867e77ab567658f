package org.openaims.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openaims.model.Aims;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Waivers;
import org.openaims.serialization.csv.CsvMapping;
import org.openaims.serialization.schema.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims schema}: the JSON Schema of the documents that the other commands read and write, and of each record. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a document or of a record.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nDocuments:%n",
        footer = {
            "  Aims         the records of an AI management system",
            "  CheckResult  the result of 'aims check --format json'",
            "  CsvMapping   what 'aims import --mapping' reads",
            "  Waivers      what 'aims check --waivers' reads",
            "  Baseline     what 'aims check --write-baseline' writes and --baseline reads",
            "  RuleProfile  what 'aims check --profile' reads",
            "",
            "Any record inside these can be a document of its own, such as RiskAssessment."
        })
final class SchemaCommand implements Callable<Integer> {

    private static final List<Class<?>> DOCUMENTS =
            List.of(Aims.class, CheckResult.class, CsvMapping.class, Waivers.class, Baseline.class, RuleProfile.class);

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "RECORD",
            defaultValue = "Aims",
            description = "What the document is, see below; ${DEFAULT-VALUE} by default.")
    private String document = "Aims";

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file for the schema; by default it goes to the standard output.")
    private Optional<Path> output = Optional.empty();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<String, Class<?>> records = new TreeMap<>();
        DOCUMENTS.forEach(one -> records.putAll(JsonSchema.recordsIn(one)));
        Class<?> type = records.get(document);
        if (type == null) {
            throw unknown(records.keySet());
        }
        new Output(output, session).write(JsonSchema.of(type));
        return ExitStatus.OK;
    }

    private ParameterException unknown(Set<String> known) {
        String names = DOCUMENTS.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        String meant = known.stream()
                .filter(document::equalsIgnoreCase)
                .findFirst()
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return new ParameterException(
                spec.commandLine(),
                "expected one of " + names + ", or a record inside them, found '" + document + "'" + meant);
    }
}
