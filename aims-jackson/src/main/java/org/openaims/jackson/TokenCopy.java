package org.openaims.jackson;

import java.util.Arrays;
import java.util.Locale;
import org.openaims.serialization.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * A value as the mapper's parser hands it out, written down as JSON on one line, with the place from which each token
 * came: the strict reader reads the line, and its problems are told at those places.
 *
 * <p>It says again what the parser said and judges nothing: a property that stands there twice is copied twice.
 */
final class TokenCopy {

    /** Numbers that are kept of each token. */
    private static final int EACH = 3;

    private static final int FIRST = EACH * 128;

    private final StringBuilder text = new StringBuilder();
    private final String pointer;
    /** Where each token begins in the text, and the line and the column from which it came. */
    private int[] places = new int[FIRST];

    private int tokens;
    private boolean separated = true;

    private TokenCopy(String pointer) {
        this.pointer = pointer;
    }

    /**
     * Copies the value at which the parser stands, and moves on to its last token; no further than a limit.
     *
     * @param length the characters beyond which nothing more is copied
     */
    static TokenCopy of(JsonParser parser, long length) {
        TokenCopy copy =
                new TokenCopy(parser.streamReadContext().pathAsPointer().toString());
        int open = 0;
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            copy.add(parser, token);
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if ((open == 0 && token != JsonToken.PROPERTY_NAME) || copy.text.length() > length) {
                break;
            }
        }
        return copy;
    }

    String text() {
        return text.toString();
    }

    /** A problem of the text, at the place from which its token came. */
    Problem placed(Problem problem) {
        int token = 0;
        for (int low = 0, high = tokens; low < high; ) {
            int middle = (low + high) >>> 1;
            if (places[EACH * middle] < problem.column()) {
                token = middle;
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Problem(
                pointer + problem.pointer(),
                places[EACH * token + 1],
                places[EACH * token + 2],
                problem.found(),
                problem.expected(),
                problem.nearMiss());
    }

    private void add(JsonParser parser, JsonToken token) {
        if (!separated && !token.isStructEnd()) {
            text.append(',');
        }
        place(parser.currentTokenLocation());
        switch (token) {
            case START_OBJECT -> text.append('{');
            case START_ARRAY -> text.append('[');
            case END_OBJECT -> text.append('}');
            case END_ARRAY -> text.append(']');
            case PROPERTY_NAME -> {
                quoted(parser.currentName());
                text.append(':');
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> text.append(token.asString());
            case VALUE_STRING -> quoted(parser.getString());
            default ->
                throw DatabindException.from(
                        parser,
                        "found an object in memory at "
                                + parser.streamReadContext().pathAsPointer() + "; expected what JSON can say");
        }
        separated = token.isStructStart() || token == JsonToken.PROPERTY_NAME;
    }

    private void place(TokenStreamLocation location) {
        if (EACH * tokens == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[EACH * tokens] = text.length();
        places[EACH * tokens + 1] = Math.max(location.getLineNr(), 0);
        places[EACH * tokens + 2] = Math.max(location.getColumnNr(), 0);
        tokens++;
    }

    /** What some parsers take for a number, such as {@code NaN}, is none in JSON. */
    private void number(String digits) {
        char last = digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1);
        if ('0' <= last && last <= '9') {
            text.append(digits.startsWith("+") ? digits.substring(1) : digits);
        } else {
            quoted(digits);
        }
    }

    private void quoted(String content) {
        text.append('"');
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
