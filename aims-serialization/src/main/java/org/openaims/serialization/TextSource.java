package org.openaims.serialization;

import java.io.Reader;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document that is a text: hands its characters on up to the greatest length. */
final class TextSource extends Reader implements Source {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final ReadLimits limits;
    private final NumberRun numbers;
    private @Nullable Tokens tokens;
    private int handedOn;

    TextSource(String text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
        this.numbers = new NumberRun(limits.numberLength());
    }

    @Override
    public JsonParser parser(ObjectReadContext context) {
        return Source.factory(limits).createParser(context, this);
    }

    @Override
    public void readBy(Tokens reading) {
        tokens = reading;
    }

    @Override
    public int read(char[] target, int offset, int length) throws RefusedInputException {
        if (tokens != null && tokens.isMoving()) {
            numbers.check();
        }
        if (handedOn == text.length()) {
            return -1;
        }
        if (handedOn == 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            throw Utf8Source.byteOrderMark();
        }
        int count = (int) Math.min(Math.min(length, text.length() - handedOn), limits.documentLength() - handedOn);
        if (count == 0) {
            throw Utf8Source.tooLong(limits.documentLength());
        }
        text.getChars(handedOn, handedOn + count, target, offset);
        numbers.add(target, offset, count);
        handedOn += count;
        return count;
    }

    /** Does nothing: the text needs no closing. */
    @Override
    public void close() {}

    @Override
    public long place(TokenStreamLocation location) {
        return Place.packed(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public long placeOfCharacter(TokenStreamLocation location) {
        return place(location);
    }

    @Override
    public OptionalInt characterAt(TokenStreamLocation location) {
        long offset = location.getCharOffset();
        return offset >= 0 && offset < text.length()
                ? OptionalInt.of(text.codePointAt((int) offset))
                : OptionalInt.empty();
    }

    @Override
    public boolean mayHaveUnpairedSurrogates() {
        return true;
    }
}
