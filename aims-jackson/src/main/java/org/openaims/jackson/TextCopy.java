package org.openaims.jackson;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

/** A document of this library, handed token by token to a mapper's generator, which may write any data format. */
final class TextCopy {

    /** What this library has written is not held to the limits for strangers. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String document;

    private TextCopy(String document) {
        this.document = document;
    }

    static TextCopy of(String document) {
        return new TextCopy(document);
    }

    void writeTo(JsonGenerator generator) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                write(token, parser, generator);
            }
        }
    }

    private static void write(JsonToken token, JsonParser parser, JsonGenerator generator) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token, parser.getString(), generator);
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> generator.writeNull();
            default -> generator.writeString(parser.getString());
        }
    }

    /** In JSON text, digits stay as they are, also where the mapper writes its own numbers as strings. */
    private static void number(JsonToken token, String digits, JsonGenerator generator) {
        if (generator instanceof JsonGeneratorBase) {
            generator.writeRawValue(digits);
            return;
        }
        BigDecimal number = new BigDecimal(digits);
        if (token == JsonToken.VALUE_NUMBER_INT && number.precision() < 10) {
            generator.writeNumber(number.intValueExact());
        } else {
            generator.writeNumber(number);
        }
    }
}
