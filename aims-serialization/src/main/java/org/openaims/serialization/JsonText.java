package org.openaims.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Writes JSON in UTF-8, indented by two spaces or on one line; nothing is escaped that need not be. */
final class JsonText {

    private static final int BUFFER = 16_384;

    /** Room that is there after each check, for what is written without one. */
    private static final int ROOM = 128;

    /** A character is at most six bytes, when it is escaped. */
    private static final int MOST_OF_CHARACTER = 6;

    private static final byte[] LINE = line();
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What stands after the backslash of a character; 0 where it is written as it is, u where by its number. */
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final boolean indented;
    private final byte[] buffer = new byte[BUFFER];
    private int count;
    private int depth;
    /** Whether nothing was written yet in the innermost object or array. */
    private boolean empty = true;

    private JsonText(OutputStream out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** Text of many lines, the last of which ends in a line feed. */
    static JsonText indented(OutputStream out) {
        return new JsonText(out, true);
    }

    /** Text of one line, without a line feed: in a text, one is always escaped. */
    static JsonText onOneLine(OutputStream out) {
        return new JsonText(out, false);
    }

    private static byte[] line() {
        byte[] line = new byte[ROOM];
        Arrays.fill(line, (byte) ' ');
        line[0] = '\n';
        return line;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        return escapes;
    }

    /** Makes room for a number of bytes, as many as the buffer has at most. */
    private void room(int bytes) throws IOException {
        if (buffer.length - count < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, count);
        count = 0;
    }

    void open(char bracket) throws IOException {
        room(ROOM);
        buffer[count++] = (byte) bracket;
        depth++;
        empty = true;
    }

    void close(char bracket) throws IOException {
        depth--;
        if (!empty) {
            newLine();
        }
        room(ROOM);
        buffer[count++] = (byte) bracket;
        empty = false;
    }

    /** Begins a property; its value follows. */
    void name(JsonName name) throws IOException {
        element();
        byte[] quoted = name.quoted();
        room(quoted.length + ROOM);
        System.arraycopy(quoted, 0, buffer, count, quoted.length);
        count += quoted.length;
        colon();
    }

    /**
     * Begins a property; its value follows.
     *
     * @return where the name has a surrogate without its other half; -1 where it has none
     */
    int name(String name) throws IOException {
        element();
        int unpaired = text(name);
        colon();
        return unpaired;
    }

    private void colon() throws IOException {
        room(ROOM);
        buffer[count++] = ':';
        if (indented) {
            buffer[count++] = ' ';
        }
    }

    /** Begins an element of an array; its value follows. */
    void element() throws IOException {
        room(ROOM);
        if (!empty) {
            buffer[count++] = ',';
        }
        newLine();
        empty = false;
    }

    /**
     * Writes a text.
     *
     * @return where it has a surrogate without its other half, which no UTF-8 document can hold; -1 where it has none
     */
    int text(String text) throws IOException {
        int length = text.length();
        room(ROOM);
        buffer[count++] = '"';
        int unpaired = -1;
        int i = 0;
        while (i < length) {
            int end = Math.min(length, i + (BUFFER - ROOM) / MOST_OF_CHARACTER);
            room((end - i) * MOST_OF_CHARACTER + ROOM);
            i = ascii(text, i, end);
            if (i < end) {
                int next = character(text, i);
                if (next < 0) {
                    unpaired = unpaired < 0 ? i : unpaired;
                    next = i + 1;
                }
                i = next;
            }
        }
        room(ROOM);
        buffer[count++] = '"';
        return unpaired;
    }

    /** Writes characters as long as they are ASCII and need no escape; there is room for them. */
    private int ascii(String text, int start, int end) {
        byte[] target = buffer;
        int at = count;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c >= 128 || ESCAPES[c] != 0) {
                break;
            }
            target[at++] = (byte) c;
            i++;
        }
        count = at;
        return i;
    }

    /** Writes a character that is not ASCII or needs an escape; gives where the next begins, or -1 for half of one. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            buffer[count++] = '\\';
            buffer[count++] = ESCAPES[c];
            if (ESCAPES[c] == 'u') {
                buffer[count++] = '0';
                buffer[count++] = '0';
                buffer[count++] = HEX[c >> 4];
                buffer[count++] = HEX[c & 0xF];
            }
            return at + 1;
        }
        if (c < 0x800) {
            buffer[count++] = (byte) (0xC0 | (c >> 6));
            buffer[count++] = (byte) (0x80 | (c & 0x3F));
            return at + 1;
        }
        if (!Character.isSurrogate(c)) {
            buffer[count++] = (byte) (0xE0 | (c >> 12));
            buffer[count++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[count++] = (byte) (0x80 | (c & 0x3F));
            return at + 1;
        }
        int whole = text.codePointAt(at);
        if (whole < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return -1;
        }
        buffer[count++] = (byte) (0xF0 | (whole >> 18));
        buffer[count++] = (byte) (0x80 | ((whole >> 12) & 0x3F));
        buffer[count++] = (byte) (0x80 | ((whole >> 6) & 0x3F));
        buffer[count++] = (byte) (0x80 | (whole & 0x3F));
        return at + 2;
    }

    /** Writes a day as a text; its year has four digits. */
    void day(LocalDate day) throws IOException {
        room(ROOM);
        buffer[count++] = '"';
        twoDigits(day.getYear() / 100);
        twoDigits(day.getYear() % 100);
        buffer[count++] = '-';
        twoDigits(day.getMonthValue());
        buffer[count++] = '-';
        twoDigits(day.getDayOfMonth());
        buffer[count++] = '"';
    }

    private void twoDigits(int number) {
        buffer[count++] = (byte) ('0' + number / 10);
        buffer[count++] = (byte) ('0' + number % 10);
    }

    /** Writes a number, {@code true}, {@code false} or {@code null}. */
    void literal(String literal) throws IOException {
        for (int i = 0; i < literal.length(); i++) {
            room(ROOM);
            buffer[count++] = (byte) literal.charAt(i);
        }
    }

    /** Ends the document, and hands on what of it was not yet. */
    void end() throws IOException {
        if (indented) {
            room(ROOM);
            buffer[count++] = '\n';
        }
        flush();
    }

    private void newLine() throws IOException {
        if (!indented) {
            return;
        }
        int left = 1 + 2 * depth;
        int start = 0;
        while (left > 0) {
            int length = Math.min(left, LINE.length - start);
            room(LINE.length);
            System.arraycopy(LINE, start, buffer, count, length);
            count += length;
            left -= length;
            start = 1;
        }
    }
}
