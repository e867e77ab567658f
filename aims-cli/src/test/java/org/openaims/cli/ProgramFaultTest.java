package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of the program never ends with the status for findings, not even where Java calls it an error. */
class ProgramFaultTest {

    @Test
    void an_error_of_the_platform_ends_with_70_and_one_line() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = AimsCommand.run(
                List.of("check", "-"),
                new ByteArrayInputStream("{\"formatVersion\": \"2\"}".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                err,
                new Broken());
        assertThat(status).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("aims: a fault of the program: java.lang.NoClassDefFoundError: acme/Gone at org.openaims.")
                .containsOnlyOnce("\n");
    }

    /** A clock without its classes. */
    private static final class Broken extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new NoClassDefFoundError("acme/Gone");
        }
    }
}
