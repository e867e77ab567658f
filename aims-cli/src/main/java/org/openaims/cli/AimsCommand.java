package org.openaims.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Without arguments it checks the bundled example.
 *
 * <p>It returns 0 when nothing was found at or above what fails, 1 when something was, when a requirement was judged not
 * adequate or when a rule failed, 2 when the input cannot be read, 64 for wrong usage, 70 for a fault of its own and 73
 * when the output cannot be written. Everything else about a run follows from its arguments, its input and, for a check
 * without a day, the clock.
 */
@Command(
        name = "aims",
        description = "Checks the records of an AI management system against ISO/IEC 42001. "
                + "Without a command it checks a bundled example.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExit status:%n",
        footer = {
            "  0   nothing was found at or above --fail-on, and no rule failed",
            "  1   something was, a requirement was judged not adequate, or a rule failed",
            "  2   the input cannot be read; its problems are listed",
            "  64  wrong usage",
            "  70  a fault of the program",
            "  73  the output cannot be written"
        })
public final class AimsCommand implements Callable<Integer> {

    private static final String ON_OWN_RECORDS = """

            To check records of your own, or to look up an id:
              mvn -q compile exec:java -Dexec.args="check FILE --as-of DAY"
              mvn -q compile exec:java -Dexec.args="requirements 6.1.4-f"
              mvn -q package, and then: java -jar aims-cli/target/aims.jar check FILE
            """;

    private final Session session;

    private AimsCommand(Session session) {
        this.session = session;
    }

    /**
     * Runs the command line in this process, and ends it only where the status is not 0: it may be Maven's.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        Session session = Session.of(
                System.in, System.out, System.err, Clock.system(ZoneId.systemDefault()), Help.Ansi.AUTO.enabled());
        int status = run(List.of(arguments), session);
        if (status != ExitStatus.OK) {
            System.exit(status);
        }
    }

    /**
     * Runs the command line, without colour.
     *
     * @param arguments the arguments
     * @param in the standard input
     * @param out where results go, in UTF-8
     * @param err where messages go, in UTF-8
     * @param clock tells today, for a check without a day
     * @return the exit status
     */
    public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return run(arguments, Session.of(in, out, err, clock, false));
    }

    static int run(List<String> arguments, Session session) {
        try {
            return commandLine(session).execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            session.say("aims: there is too little memory; give the Java machine more with -Xmx");
            return ExitStatus.INTERNAL;
        } catch (StackOverflowError e) {
            session.say("aims: a fault of the program: the stack overflowed");
            return ExitStatus.INTERNAL;
        } catch (Error e) { // else the virtual machine ends with a trace and 1, the status for findings
            return fault(e, session);
        } finally {
            session.flush();
        }
    }

    private static CommandLine commandLine(Session session) {
        return new CommandLine(new AimsCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new CommandLine(new LedgerCommand()).addSubcommand(new LedgerVerifyCommand(session)))
                .addSubcommand(new RequirementsCommand(session))
                .addSubcommand(new RulesCommand(session))
                .addSubcommand(new SchemaCommand(session))
                .addSubcommand(new TimelineCommand(session))
                .registerConverter(ReportFormat.class, Choice.of(ReportFormat.values()))
                .registerConverter(FailOn.class, Choice.of(FailOn.values()))
                .setColorScheme(Help.defaultColorScheme(session.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, session))
                .setExecutionExceptionHandler((e, command, parsed) -> ended(e, session));
    }

    private static int wrongUsage(ParameterException e, Session session) {
        session.say("aims: " + e.getMessage());
        session.say("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** A command that ended itself has a status and a message; anything else is a fault, told in one line. */
    private static int ended(Exception e, Session session) {
        if (e instanceof EndedException ended) {
            session.say("aims: " + ended.getMessage());
            return ended.status();
        }
        if (e instanceof ParameterException usage) {
            return wrongUsage(usage, session);
        }
        return fault(e, session);
    }

    private static int fault(Throwable e, Session session) {
        StackTraceElement[] trace = e.getStackTrace();
        session.say("aims: a fault of the program: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        return ExitStatus.INTERNAL;
    }

    @Override
    public Integer call() {
        CheckResult result = AimsChecker.iso42001().check(Example.records(), Example.AS_OF);
        session.out().print("The bundled example: fictional records, checked as of " + Example.AS_OF + ".\n\n");
        session.out().print(TextReport.of(result, TextReport.Options.defaults().withColour(session.colour())));
        session.out().print(ON_OWN_RECORDS);
        return ExitStatus.OK;
    }
}
