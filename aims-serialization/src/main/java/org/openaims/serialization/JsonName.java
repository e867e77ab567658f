package org.openaims.serialization;

import java.nio.charset.StandardCharsets;

/** The name of a property as it is written, encoded once. Such a name is a Java name, in which nothing need be escaped. */
final class JsonName {

    private final String name;
    private final byte[] quoted;

    JsonName(String name) {
        this.name = name;
        this.quoted = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
    }

    byte[] quoted() {
        return quoted;
    }

    @Override
    public String toString() {
        return name;
    }
}
