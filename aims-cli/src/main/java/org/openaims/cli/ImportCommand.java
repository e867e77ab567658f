package org.openaims.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.csv.CsvImport;
import org.openaims.serialization.csv.CsvMapping;
import org.openaims.serialization.csv.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aims import}: makes records of a register by an explicit mapping. */
@Command(
        name = "import",
        description = "Makes records of a register in CSV. What the mapping does not know is told, never guessed.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The register as CSV; - is the standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "What the columns and values of the register mean, as JSON.")
    private Path mapping = Path.of("-");

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file for the records; by default they go to the standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--all-diagnostics", description = "Lists every warning and problem, not only the first 20.")
    private boolean allDiagnostics;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CsvMapping read = new JsonInput<>(new Input(mapping, session), AimsJson.format(CsvMapping.class), session)
                .read()
                .value();
        Input register = new Input(file, session);
        ImportResult result = register.read(stream -> CsvImport.with(read).read(stream));
        new DiagnosticList(session).tell(result, allDiagnostics);
        String records = result.value()
                .map(AimsJson::write)
                .orElseThrow(() -> EndedException.unreadable(register.name() + " cannot be imported"));
        new Output(output, session).write(records);
        return ExitStatus.OK;
    }
}
