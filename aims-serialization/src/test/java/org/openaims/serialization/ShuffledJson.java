package org.openaims.serialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document with the properties of each object in another order. */
final class ShuffledJson {

    private final JsonParser parser;
    private final Random random;

    private ShuffledJson(JsonParser parser, Random random) {
        this.parser = parser;
        this.random = random;
    }

    static String of(String document, int seed) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return new ShuffledJson(parser, new Random(seed)).value();
        }
    }

    private String value() {
        List<String> parts = new ArrayList<>();
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = quoted(parser.currentName());
                    parser.nextToken();
                    parts.add(name + ":" + value());
                }
                Collections.shuffle(parts, random);
                return "{" + String.join(",", parts) + "}";
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(value());
                }
                return "[" + String.join(",", parts) + "]";
            }
            case VALUE_STRING -> {
                return quoted(parser.getString());
            }
            default -> {
                return parser.getString();
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0001", "\\u0001") + '"';
    }
}
