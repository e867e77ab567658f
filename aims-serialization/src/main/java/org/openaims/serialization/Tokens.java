package org.openaims.serialization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a document, one after the other, with room to look ahead in an object. */
final class Tokens {

    /** A token that was looked at before its turn. */
    record Token(JsonToken type, String text, Place place) {}

    private final JsonParser parser;
    private final int readAhead;
    private final Deque<Token> ahead = new ArrayDeque<>();
    private @Nullable Token current;
    /** Whether the parser is on its way to the next token; it stays so when it does not get there. */
    private boolean moving;

    Tokens(JsonParser parser, int readAhead) {
        this.parser = parser;
        this.readAhead = readAhead;
    }

    /** Moves to the next token; absent at the end of the document. */
    @Nullable
    JsonToken next() {
        current = ahead.poll();
        return current == null ? move() : current.type();
    }

    /** The type of the token; not before the first, nor after the last. */
    JsonToken type() {
        return current == null ? parser.currentToken() : current.type();
    }

    /** The name of a property, the content of a text, the digits of a number. */
    String text() {
        return current == null ? textOfParser() : current.text();
    }

    /** Where the token begins. */
    Place place() {
        return current == null ? placeOf(parser.currentTokenLocation()) : current.place();
    }

    /** How far the document was read. */
    Place end() {
        return placeOf(parser.currentLocation());
    }

    /** The JSON pointer of what the parser is at, which may be ahead of the token. */
    String pointerAtEnd() {
        TokenStreamContext context = parser.streamReadContext();
        // Between two properties the context still has the name of the first.
        boolean isBetween = moving && context.inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
        return (isBetween && context.getParent() != null ? context.getParent() : context)
                .pathAsPointer()
                .toString();
    }

    private @Nullable JsonToken move() {
        moving = true;
        JsonToken type = parser.nextToken();
        moving = false;
        return type;
    }

    /** Moves from the first token of a value to its last. The limits hold in what is skipped, too. */
    void skipValue() {
        int open = 0;
        while (true) {
            JsonToken type = type();
            if (type.isStructStart()) {
                open++;
            } else if (type.isStructEnd()) {
                open--;
            } else if (current == null && type.isScalarValue()) {
                parser.finishToken();
            }
            if (open == 0) {
                return;
            }
            next();
        }
    }

    /**
     * Looks for a property of the object that begins at the token, without moving on.
     *
     * @return the first token of the property's value; absent when the object does not have the property
     * @throws LimitPassedException if too much stands before it
     */
    Optional<Token> lookFor(String property) {
        if (current == null) {
            current = parsed();
        }
        Iterator<Token> known = ahead.iterator();
        int open = 1;
        int seen = 0;
        boolean named = false;
        while (true) {
            Token token;
            if (known.hasNext()) {
                token = known.next();
            } else {
                move();
                token = parsed();
                ahead.add(token);
            }
            if (named) {
                return Optional.of(token);
            }
            if (++seen > readAhead) {
                throw new LimitPassedException(
                        "more than " + readAhead + " tokens before the property \"" + property + "\"",
                        "the property \"" + property + "\" first");
            }
            if (token.type().isStructStart()) {
                open++;
            } else if (token.type().isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return Optional.empty();
            }
            named = open == 1
                    && token.type() == JsonToken.PROPERTY_NAME
                    && token.text().equals(property);
        }
    }

    private Token parsed() {
        return new Token(parser.currentToken(), textOfParser(), placeOf(parser.currentTokenLocation()));
    }

    private String textOfParser() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
    }

    private static Place placeOf(TokenStreamLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
