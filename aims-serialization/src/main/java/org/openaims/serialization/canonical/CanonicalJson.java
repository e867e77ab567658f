package org.openaims.serialization.canonical;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The canonical form of a JSON document by RFC 8785 (JSON Canonicalization Scheme): without white space, properties in the
 * order of their UTF-16 code units, and texts and numbers as ECMAScript writes them.
 *
 * <p>Documents that differ only in layout, in the order of properties or in how they write a text or number have one
 * canonical form and therefore one digest, which a program in any language can compute. It goes for any JSON and knows
 * nothing of records: the order of a list counts, also where the list stands for a set.
 *
 * <p>Numbers are those of IEEE 754, as the RFC demands: what a document says beyond the 17th significant digit plays no
 * part.
 */
public final class CanonicalJson {

    /** What {@link #digest} puts before the digits, so that nobody takes it for a digest of the file's bytes. */
    public static final String DIGEST_PREFIX = "jcs-sha256:";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;

    private CanonicalJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The canonical form of a document.
     *
     * @param document the document in UTF-8
     * @return the canonical form in UTF-8
     * @throws NoCanonicalFormException if the document is no JSON, or none that the RFC gives a form
     */
    public static byte[] of(byte[] document) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        } catch (CharacterCodingException e) {
            throw new NoCanonicalFormException("found bytes that are not UTF-8; expected UTF-8", e);
        }
        try (JsonParser parser = JSON.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            return new CanonicalJson(parser).document().getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new NoCanonicalFormException(
                    "found what is no JSON, or too deep or too long to be read" + (place == null ? "" : at(place))
                            + "; expected a JSON document",
                    e);
        }
    }

    /**
     * The SHA-256 of the canonical form.
     *
     * @param document the document in UTF-8
     * @return {@value #DIGEST_PREFIX} and 64 lower-case hexadecimal digits
     * @throws NoCanonicalFormException if the document is no JSON, or none that the RFC gives a form
     */
    public static String digest(byte[] document) {
        try {
            return DIGEST_PREFIX
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(of(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String document() {
        StringBuilder text = new StringBuilder();
        if (parser.nextToken() == null) {
            throw new NoCanonicalFormException("found an empty document; expected a JSON document");
        }
        value(text);
        if (parser.nextToken() != null) {
            throw refused("more after the end of the document", "nothing");
        }
        return text.toString();
    }

    private void value(StringBuilder text) {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(text);
            case START_ARRAY -> array(text);
            case VALUE_STRING -> text(parser.getString(), text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(text);
            default -> text.append(parser.getString());
        }
    }

    private void object(StringBuilder text) {
        SortedMap<String, String> properties = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (properties.containsKey(name)) {
                throw refused("a property again", "each property once");
            }
            parser.nextToken();
            StringBuilder value = new StringBuilder();
            value(value);
            properties.put(name, value.toString());
        }
        char separator = '{';
        for (Map.Entry<String, String> property : properties.entrySet()) {
            text.append(separator);
            text(property.getKey(), text);
            text.append(':').append(property.getValue());
            separator = ',';
        }
        text.append(properties.isEmpty() ? "{}" : "}");
    }

    private void array(StringBuilder text) {
        text.append('[');
        for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
            if (!first) {
                text.append(',');
            }
            value(text);
        }
        text.append(']');
    }

    private void number(StringBuilder text) {
        String digits = parser.getString();
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw refused("a number beyond those of IEEE 754", "one up to 1.7976931348623157e308");
        }
        text.append(EcmaNumber.text(digits));
    }

    private void text(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    throw refused("an unpaired surrogate", "whole Unicode characters");
                }
                text.append(c).append(value.charAt(++i));
            } else {
                character(c, text);
            }
        }
        text.append('"');
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    private NoCanonicalFormException refused(String found, String expected) {
        return new NoCanonicalFormException(
                "found " + found + at(parser.currentTokenLocation()) + "; expected " + expected);
    }

    private static String at(TokenStreamLocation place) {
        return " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
