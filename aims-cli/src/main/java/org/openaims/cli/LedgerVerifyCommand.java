package org.openaims.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openaims.model.Aims;
import org.openaims.model.operation.DecisionLedgerEntry;
import org.openaims.model.operation.LedgerBreak;
import org.openaims.model.operation.LedgerCheck;
import org.openaims.model.operation.LedgerResult;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonProblemsException;
import org.openaims.serialization.Problem;
import org.openaims.serialization.ndjson.JsonLineReader;
import org.openaims.serialization.ndjson.JsonLines;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims ledger verify}: follows the chain of the decision ledger, and tells the first entry that does not fit. */
@Command(
        name = "verify",
        description = "Follows the hashes of the decision ledger from its first entry to its last, and tells the first "
                + "entry that does not fit. A tail that was cut off shows only against a head that was kept elsewhere.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class LedgerVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "The records as JSON, or the ledger alone with --lines; - is the standard input.")
    private Path file = Path.of("-");

    @Option(names = "--lines", description = "FILE holds the entries of the ledger, one on each line.")
    private boolean lines;

    @ArgGroup
    private Known known = new Known();

    /** What is known of the ledger from elsewhere: one of the two, or nothing. */
    static final class Known {

        @Option(
                names = "--head",
                paramLabel = "HASH",
                description = "The hash of the last entry, as it was kept elsewhere: the ledger has to end with it.")
        private Optional<String> head = Optional.empty();

        @Option(
                names = "--earlier-head",
                paramLabel = "HASH",
                description = "The hash of an entry that was once the last: the ledger still has to go through it.")
        private Optional<String> earlierHead = Optional.empty();

        private LedgerCheck check() {
            return head.map(LedgerCheck::endingWith)
                    .or(() -> earlierHead.map(LedgerCheck::goingThrough))
                    .orElseGet(LedgerCheck::withoutHead);
        }

        private boolean isNothing() {
            return head.isEmpty() && earlierHead.isEmpty();
        }
    }

    LedgerVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LedgerCheck check = check();
        Input input = new Input(file, session);
        LedgerResult result = lines ? ofLines(input, check) : check.of(ofRecords(input));
        session.out().print(text(result));
        return result.holds() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private LedgerCheck check() {
        try {
            return known.check();
        } catch (InvalidRecordException e) {
            throw new ParameterException(
                    spec.commandLine(), "expected a hash of 64 lower-case hexadecimal digits, found another text", e);
        }
    }

    private List<DecisionLedgerEntry> ofRecords(Input input) {
        return new JsonInput<>(input, AimsJson.format(Aims.class), session)
                .read()
                .value()
                .operation()
                .ledger();
    }

    private LedgerResult ofLines(Input input, LedgerCheck check) {
        return input.read(stream -> {
            try (JsonLineReader<DecisionLedgerEntry> reader =
                    JsonLines.of(DecisionLedgerEntry.class).reader(stream)) {
                return check.of(() -> reader.records().iterator());
            } catch (JsonProblemsException e) {
                e.problems().stream().map(Problem::toString).forEach(session::say);
                throw EndedException.unreadable(input.name() + " cannot be read as a ledger beyond this line");
            }
        });
    }

    private String text(LedgerResult result) {
        String head = result.head().map(hash -> "head    " + hash + "\n").orElse("");
        if (result.firstBreak().isPresent()) {
            LedgerBreak broken = result.firstBreak().get();
            return "broken  " + (lines ? "line " + (broken.position() + 1) + ": " : "") + broken + "\n" + "before  "
                    + entries(result.fitting()) + " that fit\n" + head;
        }
        String note = known.isNothing()
                ? "note    no head was given: a tail that was cut off would not show\n"
                : known.earlierHead
                        .map(hash -> "since   " + entries(result.sinceHead()) + " after the earlier head\n")
                        .orElse("");
        return "holds   " + entries(result.fitting()) + "\n" + head + note;
    }

    private static String entries(int count) {
        return count + (count == 1 ? " entry" : " entries");
    }
}
