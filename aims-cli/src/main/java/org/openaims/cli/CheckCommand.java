package org.openaims.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openaims.model.Aims;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GradingPolicy;
import org.openaims.model.result.Waivers;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.evidence.EvidenceResult;
import org.openaims.serialization.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aims check}: checks records and prints what they show and do not show. */
@Command(
        name = "check",
        description = "Checks records against ISO/IEC 42001 and prints what they show and what they do not.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The records as JSON; - is the standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day as of which the records are judged, as YYYY-MM-DD; today by default.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; by default ${DEFAULT-VALUE}. JSON holds all of the result.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file for the report; by default it goes to the standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "From which severity on findings make the exit status 1: nonconformity, observation or never; "
                            + "by default ${DEFAULT-VALUE}. A rule that failed and a requirement that was judged not "
                            + "adequate make it 1, too, unless it is never.")
    private FailOn failOn = FailOn.NONCONFORMITY;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Waivers as JSON: their findings do not fail the check and stay in the report; "
                    + "'aims schema Waivers' prints their form.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What an earlier check found, see --write-baseline: only what is new fails the check.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes what this check found as a baseline for later ones.")
    private Optional<Path> newBaseline = Optional.empty();

    @Option(
            names = "--grade",
            description = "Adds how grave a certification body might take each finding to be: major or minor.")
    private boolean grade;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "The folder below which the evidence is kept: its files are compared with the SHA-256 in the "
                    + "records. What differs, is missing or would lead out of the folder is told, and makes the exit "
                    + "status 1 unless --fail-on is never.")
    private Optional<Path> evidence = Optional.empty();

    @Mixin
    private final RuleChoice choice;

    CheckCommand(Session session) {
        this.session = session;
        this.choice = new RuleChoice(session);
    }

    @Override
    public Integer call() {
        Input.Digested<Aims> records =
                new JsonInput<>(new Input(file, session), AimsJson.format(Aims.class), session).read();
        EvidenceResult compared = evidence.map(root -> new EvidenceInput(root, session).compared(records.value()))
                .orElseGet(() -> new EvidenceResult(List.of()));
        CheckResult result = applied(AimsChecker.of(choice.rules())
                .withInputDigest(records.digest())
                .withVerifiedEvidence(compared.verifiedDigests())
                .check(records.value(), asOf.orElseGet(() -> LocalDate.now(session.clock()))));
        newBaseline.ifPresent(path -> new Output(Optional.of(path), session)
                .write(AimsJson.format(Baseline.class).write(Baseline.of(result))));
        Output to = new Output(output, session);
        to.write(
                switch (format) {
                    case TEXT ->
                        TextReport.of(
                                result, TextReport.Options.defaults().withColour(session.colour() && !to.isFile()));
                    case JSON -> AimsJson.format(CheckResult.class).write(result);
                });
        boolean isTroubled = failOn != FailOn.NEVER && !compared.troubles().isEmpty();
        return isTroubled ? ExitStatus.FINDINGS : failOn.statusOf(result);
    }

    /** The result with the waivers, the comparison and the grades that were asked for. */
    private CheckResult applied(CheckResult result) {
        CheckResult applied = result;
        if (waivers.isPresent()) {
            applied = read(waivers.get(), Waivers.class).applyTo(applied);
        }
        if (baseline.isPresent()) {
            applied = read(baseline.get(), Baseline.class).applyTo(applied);
        }
        return grade ? GradingPolicy.byExtent().applyTo(applied) : applied;
    }

    private <T> T read(Path file, Class<T> type) {
        return new JsonInput<>(new Input(file, session), AimsJson.format(type), session)
                .read()
                .value();
    }
}
