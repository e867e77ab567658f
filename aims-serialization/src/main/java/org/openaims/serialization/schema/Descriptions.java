package org.openaims.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the library's own types and their attributes are, in a sentence or two. The texts are those of the Javadoc; a test
 * holds them to it. A type of anybody else has none.
 */
final class Descriptions {

    static final String RESOURCE = "descriptions.properties";

    private static final Properties TEXTS = read();

    private Descriptions() {}

    /** What a type is. */
    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(TEXTS.getProperty(type.getCanonicalName()));
    }

    /** What an attribute is, as the type says it or else the first of its interfaces that does. */
    static Optional<String> of(Class<?> type, String attribute) {
        return Optional.ofNullable(TEXTS.getProperty(type.getCanonicalName() + "." + attribute))
                .or(() -> Stream.of(type.getInterfaces())
                        .flatMap(parent -> of(parent, attribute).stream())
                        .findFirst());
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream stream = Descriptions.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("expected the resource " + RESOURCE + " beside this class");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
