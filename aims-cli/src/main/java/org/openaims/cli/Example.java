package org.openaims.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.openaims.model.Aims;
import org.openaims.serialization.AimsJson;

/** The bundled example: the records of a fictional organization, as of its own fixed day. */
final class Example {

    /** The day as of which the example is checked, so that what the README prints stays true. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** Where the records are on the class path. */
    static final String RESOURCE = "/org/openaims/cli/example/northlight.json";

    private Example() {}

    static Aims records() {
        return AimsJson.format(Aims.class).read(bytes());
    }

    static byte[] bytes() {
        try (InputStream stream = Example.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("expected the example at " + RESOURCE + ", found nothing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled example could not be read", e);
        }
    }
}
