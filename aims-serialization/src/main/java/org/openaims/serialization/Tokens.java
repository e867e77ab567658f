package org.openaims.serialization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a document, one after the other, with room to look ahead in an object. */
final class Tokens {

    /** Instead of the number of a name: the object ends. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** Instead of the number of a name: it is not among the known ones. */
    static final int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    /** A token that was looked at before its turn. */
    record Token(JsonToken type, String text, long place) {}

    private final JsonParser parser;
    private final Source source;
    private final int readAhead;
    private final int textLength;
    private final ShortText shortText = new ShortText();
    private final Deque<Token> ahead = new ArrayDeque<>();
    private boolean hasAhead;
    private @Nullable Token current;
    /** Whether the parser is on its way to the next token; it stays so when it does not get there. */
    private boolean moving;
    /** The name that the parser expects on its way. */
    private @Nullable String expectedName;

    Tokens(JsonParser parser, Source source, ReadLimits limits) {
        this.parser = parser;
        this.source = source;
        this.readAhead = limits.readAhead();
        this.textLength = Math.min(ShortText.MAX_LENGTH, limits.textLength());
        source.readBy(this);
    }

    /** Moves to the next token; absent at the end of the document. */
    @Nullable
    JsonToken next() {
        if (hasAhead) {
            poll();
            return type();
        }
        current = null;
        return move();
    }

    private void poll() {
        current = ahead.remove();
        hasAhead = !ahead.isEmpty();
    }

    /**
     * Moves to the next name of a property, or to the end of the object.
     *
     * @return the number of the name among the known ones, or {@link #UNKNOWN}, or {@link #END}
     */
    int nextName(PropertyNameMatcher known) {
        if (hasAhead) {
            poll();
            return type() == JsonToken.END_OBJECT ? END : known.matchName(text());
        }
        current = null;
        moving = true;
        int name = parser.nextNameMatch(known);
        moving = false;
        return name;
    }

    /**
     * Moves to the next name of a property, or to the end of the object. Where the name is the expected one, which has to be
     * another than the last, it is found sooner.
     *
     * @return the same as without an expected name
     */
    int nextName(PropertyNameMatcher known, SerializableString expected, int numberOfExpected) {
        if (hasAhead) {
            return nextName(known);
        }
        current = null;
        expectedName = expected.getValue();
        moving = true;
        boolean asExpected = parser.nextName(expected);
        moving = false;
        expectedName = null;
        if (asExpected) {
            return numberOfExpected;
        }
        return parser.currentToken() == JsonToken.END_OBJECT ? END : known.matchName(parser.currentName());
    }

    /** The type of the token; not before the first, nor after the last. */
    JsonToken type() {
        return current == null ? parser.currentToken() : current.type();
    }

    /** The name of a property, the content of a text, the digits of a number. */
    String text() {
        return current == null ? textOfParser() : current.text();
    }

    /**
     * The content of the text at hand where the parser has it; the same one every time.
     *
     * @return null where it is long, or was looked at before its turn; {@link #text()} has it
     */
    @Nullable
    ShortText shortText() {
        if (current != null) {
            return null;
        }
        int length = parser.getStringLength();
        return length > textLength
                ? null
                : shortText.moved(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    /** Where the token begins, {@link Place#packed packed}. */
    long placed() {
        return current == null ? placeOfParser() : current.place();
    }

    /** Where the token begins. */
    Place place() {
        return Place.of(placed());
    }

    /** How far the document was read. */
    Place end() {
        return Place.of(source.place(parser.currentLocation()));
    }

    /** Lets the source know how far the parser is. */
    void passed() {
        placeOfParser();
    }

    /** Whether the parser is on its way to the next token. It is never in the middle of a text then. */
    boolean isMoving() {
        return moving;
    }

    /** Whether the text at hand can have a surrogate without its other half. */
    boolean mayHaveUnpairedSurrogates() {
        return source.mayHaveUnpairedSurrogates();
    }

    /** The JSON pointer of what the parser is at, which may be ahead of the token. */
    String pointerAtEnd() {
        TokenStreamContext context = parser.streamReadContext();
        // Between two properties the context still has the name of the first. A name that was expected is in the
        // context
        // before it is the token.
        boolean isBetween = moving
                && context.inObject()
                && parser.currentToken() != JsonToken.PROPERTY_NAME
                && (expectedName == null || !expectedName.equals(context.currentName()));
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

    /** Moves from a token of an object, a name or the last of a value, to the end of the object. */
    void skipRestOfObject() {
        while (type() != JsonToken.END_OBJECT) {
            if (type() == JsonToken.PROPERTY_NAME) {
                next();
                skipValue();
            }
            next();
        }
    }

    /**
     * Looks for a property of an object without moving on; the token is the name of its first property.
     *
     * @return the first token of the property's value; absent when the object does not have the property
     * @throws LimitPassedException if too much stands before it
     */
    Optional<Token> lookFor(String property) {
        if (current == null) {
            current = parsed();
        }
        Iterator<Token> known = ahead.iterator();
        Token token = current;
        int open = 1;
        int seen = 0;
        while (true) {
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
            boolean named = open == 1
                    && token.type() == JsonToken.PROPERTY_NAME
                    && token.text().equals(property);
            token = nextOf(known);
            if (named) {
                return Optional.of(token);
            }
        }
    }

    private Token nextOf(Iterator<Token> known) {
        if (known.hasNext()) {
            return known.next();
        }
        move();
        Token token = parsed();
        ahead.add(token);
        hasAhead = true;
        return token;
    }

    /** Puts tokens in the place of those that were read last; the first of them becomes the token. */
    void replay(List<Token> tokens) {
        ahead.addAll(tokens);
        hasAhead = !ahead.isEmpty();
        next();
    }

    /** The token as a value of its own. */
    Token taken() {
        return current == null ? parsed() : current;
    }

    private Token parsed() {
        return new Token(parser.currentToken(), textOfParser(), placeOfParser());
    }

    private long placeOfParser() {
        return source.place(parser.currentTokenLocation());
    }

    private String textOfParser() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
    }
}
