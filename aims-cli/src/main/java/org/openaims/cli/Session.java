package org.openaims.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What a run of the command line reads from and writes to; texts are written in UTF-8, whatever the machine's charset.
 *
 * @param in the standard input
 * @param out where results go
 * @param err where messages go
 * @param clock tells today, for a check without a day
 * @param colour whether the results go to a terminal that shows colour
 */
record Session(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean colour) {

    static Session of(InputStream in, OutputStream out, OutputStream err, Clock clock, boolean colour) {
        return new Session(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                clock,
                colour);
    }

    /** Writes a message as one line of its own. */
    void say(String message) {
        err.print(message.replace("\r", "\\r").replace("\n", "\\n") + "\n");
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
