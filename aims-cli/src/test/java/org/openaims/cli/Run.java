package org.openaims.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A run of the command line.
 *
 * @param status the exit status
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
record Run(int status, String out, String err) {

    private static final Clock CLOCK =
            Clock.fixed(FaultyDossier.AS_OF.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = AimsCommand.run(
                List.of(arguments).stream().map(Object::toString).toList(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                CLOCK);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
