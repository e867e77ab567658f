package org.openaims.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document that is bytes: hands them on as long as they are UTF-8 and up to the greatest length in characters.
 *
 * <p>The parser counts columns in bytes. Of each character that is more bytes than UTF-16 characters, the offset is
 * remembered until the parser has passed it, so that columns can be told in characters; where all is ASCII, nothing is.
 */
final class Utf8Source extends InputStream implements Source {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

    /** So many bytes are looked at at once. */
    private static final int BLOCK = 32;

    /** From so many remembered offsets on, those that the parser has passed are dropped at the next chance. */
    private static final int MANY_WIDE = 4096;

    /**
     * So many bytes are remembered of those that the parser has no more: it reads a word that it does not know to its end, or
     * 256 characters of it, before it complains of the first.
     */
    private static final int TAIL = 1024;

    private static final int NO_BYTE = Integer.MIN_VALUE;

    private final InputStream stream;
    private final ReadLimits limits;
    private final NumberRun numbers;
    private @Nullable Tokens tokens;

    /** Bytes at the end of a read that are the beginning of a character. */
    private final byte[] begun = new byte[3];

    private int begunLength;
    private boolean ended;
    /** What the next read throws; absent as long as all is well. */
    private @Nullable RefusedInputException refusal;

    private long bytes;
    private long characters;
    /** The buffer of the parser, and what of it was read last. */
    private byte[] latest = {};

    private int latestOffset;
    private int latestLength;
    /** The last bytes that were read, and those before what was read last. */
    private final byte[] tail = new byte[TAIL];

    private final byte[] before = new byte[TAIL];
    private boolean surrogateEscape;

    /** The offsets of wide characters that the parser has not passed yet, and by how much they are wide. */
    private long[] wide = new long[16];

    private int firstWide;
    private int endOfWide;
    /** By how much the characters before the first of these are wide in all. */
    private long passedWidth;
    /** The line of the latest place, and the width of all characters before it. */
    private int line = 1;

    private long widthBeforeLine;

    Utf8Source(InputStream stream, ReadLimits limits) {
        this.stream = stream;
        this.limits = limits;
        this.numbers = new NumberRun(limits.numberLength());
    }

    static RefusedInputException tooLong(long limit) {
        return new RefusedInputException(
                "a document of more than " + limit + " characters", "at most " + limit + " characters");
    }

    static RefusedInputException byteOrderMark() {
        return new RefusedInputException("a byte order mark", "a document that begins with {");
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
    public int read() {
        throw new UnsupportedOperationException("a parser reads many bytes at once");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (refusal != null) {
            throw refusal;
        }
        if (tokens != null && tokens.isMoving()) {
            numbers.check();
        }
        while (true) {
            int count = fill(target, offset, length);
            int whole = count == 0 ? 0 : check(target, offset, count);
            if (whole > 0) {
                numbers.add(target, offset, whole);
                remember(target, offset, whole);
                return whole;
            }
            if (refusal != null) {
                throw refusal;
            }
            if (ended) {
                return -1;
            }
        }
    }

    /** Remembers the last bytes, since the parser may complain of one after it asked for more. */
    private void remember(byte[] target, int offset, int count) {
        System.arraycopy(tail, 0, before, 0, TAIL);
        int kept = Math.min(count, TAIL);
        System.arraycopy(tail, kept, tail, 0, TAIL - kept);
        System.arraycopy(target, offset + count - kept, tail, TAIL - kept, kept);
        latest = target;
        latestOffset = offset;
        latestLength = count;
        bytes += count;
    }

    /** Reads more bytes behind those of a character that was begun. */
    private int fill(byte[] target, int offset, int length) throws IOException {
        System.arraycopy(begun, 0, target, offset, begunLength);
        int count = begunLength;
        begunLength = 0;
        if (!ended) {
            int read = stream.read(target, offset + count, length - count);
            if (read < 0) {
                ended = true;
            } else {
                count += read;
            }
        }
        return count;
    }

    /** How many of the bytes may be handed on. Those of a character that is begun wait for the rest of it. */
    private int check(byte[] target, int offset, int count) {
        if (bytes < 4) {
            checkStart(target, offset, count);
            if (refusal != null) {
                return 0;
            }
        }
        int end = offset + count;
        int i = offset;
        while (i < end) {
            byte first = target[i];
            if (first == '\\') {
                surrogateEscape |= isSurrogateEscape(target, i, end);
                i++;
                continue;
            }
            if (first >= 0) {
                i = surrogateEscape ? endOfAscii(target, i, end) : endOfPlain(target, i, end);
                continue;
            }
            int length = lengthOf(first);
            int valid = validPrefix(target, i, Math.min(end, i + length), length);
            if (length > 0 && valid == length) {
                addWide(bytes + i - offset, length == 2 ? 1 : 2);
                i += length;
                continue;
            }
            if (valid == end - i && !ended && length > 0) {
                System.arraycopy(target, i, begun, 0, valid);
                begunLength = valid;
            } else {
                refusal = new RefusedInputException("bytes that are not UTF-8", "UTF-8");
            }
            break;
        }
        return withinLimit(target, offset, i - offset);
    }

    /** A parser would take some beginnings for another encoding, or pass over them. */
    private void checkStart(byte[] target, int offset, int count) {
        if (bytes == 0
                && count >= 3
                && target[offset] == (byte) 0xEF
                && target[offset + 1] == (byte) 0xBB
                && target[offset + 2] == (byte) 0xBF) {
            refusal = byteOrderMark();
        }
        for (int i = 0; i < Math.min(4 - bytes, count); i++) {
            if (target[offset + i] == 0) {
                refusal = new RefusedInputException(
                        "the character \"\\u0000\" among the first four", "a document that begins with {");
            }
        }
    }

    /** Where the first byte is that is not ASCII, or the end. */
    private static int endOfAscii(byte[] target, int start, int end) {
        int i = start;
        while (i <= end - BLOCK) {
            long a = (long) LONGS.get(target, i);
            long b = (long) LONGS.get(target, i + 8);
            long c = (long) LONGS.get(target, i + 16);
            long d = (long) LONGS.get(target, i + 24);
            if (((a | b | c | d) & HIGH_BITS) != 0) {
                break;
            }
            i += BLOCK;
        }
        while (i < end && target[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Where the first byte is that is a backslash or not ASCII, or the end. */
    private static int endOfPlain(byte[] target, int start, int end) {
        int i = start;
        while (i <= end - BLOCK) {
            long a = (long) LONGS.get(target, i);
            long b = (long) LONGS.get(target, i + 8);
            long c = (long) LONGS.get(target, i + 16);
            long d = (long) LONGS.get(target, i + 24);
            // Of ASCII, taking 1 from each byte sets a high bit just where there is a zero, that is a backslash.
            long zeros = ((a ^ BACKSLASHES) - ONES)
                    | ((b ^ BACKSLASHES) - ONES)
                    | ((c ^ BACKSLASHES) - ONES)
                    | ((d ^ BACKSLASHES) - ONES);
            if (((a | b | c | d | zeros) & HIGH_BITS) != 0) {
                break;
            }
            i += BLOCK;
        }
        while (i < end && target[i] >= 0 && target[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Whether an escape can be one of a surrogate; where it goes on in the next bytes, it is taken for one. */
    private static boolean isSurrogateEscape(byte[] target, int backslash, int end) {
        return backslash + 2 >= end || (target[backslash + 1] == 'u' && (target[backslash + 2] | 0x20) == 'd');
    }

    /** How many bytes a character has that begins with a byte above ASCII; 0 where none begins with it. */
    private static int lengthOf(byte first) {
        int unsigned = first & 0xFF;
        if (unsigned < 0xC2) {
            return 0;
        }
        if (unsigned < 0xE0) {
            return 2;
        }
        return unsigned < 0xF0 ? 3 : unsigned < 0xF5 ? 4 : 0;
    }

    /** How many of the bytes can be those of one character (RFC 3629). */
    private static int validPrefix(byte[] target, int start, int end, int length) {
        if (length == 0) {
            return 0;
        }
        int first = target[start] & 0xFF;
        for (int i = start + 1; i < end; i++) {
            int next = target[i] & 0xFF;
            int least = 0x80;
            int most = 0xBF;
            if (i == start + 1) {
                // Neither the long form of a short one, nor a surrogate, nor beyond U+10FFFF.
                least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : least;
                most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : most;
            }
            if (next < least || next > most) {
                return i - start;
            }
        }
        return end - start;
    }

    private void addWide(long offset, int width) {
        if (endOfWide == wide.length) {
            if (firstWide > wide.length / 2) {
                System.arraycopy(wide, firstWide, wide, 0, endOfWide - firstWide);
                endOfWide -= firstWide;
                firstWide = 0;
            } else {
                wide = Arrays.copyOf(wide, 2 * wide.length);
            }
        }
        wide[endOfWide++] = (offset << 2) | width;
    }

    /** How many of the bytes are within the greatest length of a document. */
    private int withinLimit(byte[] target, int offset, int count) {
        if (endOfWide - firstWide > MANY_WIDE && tokens != null) {
            tokens.passed();
        }
        long left = limits.documentLength() - characters;
        if (count <= left) {
            characters += count - width(bytes, bytes + count);
            return count;
        }
        int i = 0;
        while (i < count) {
            int length = target[offset + i] >= 0 ? 1 : lengthOf(target[offset + i]);
            int units = length == 4 ? 2 : 1;
            if (units > left) {
                refusal = tooLong(limits.documentLength());
                return i;
            }
            left -= units;
            characters += units;
            i += length;
        }
        return count;
    }

    /** By how much the latest characters, between two offsets, are wide. */
    private long width(long from, long to) {
        long width = 0;
        for (int i = endOfWide - 1; i >= firstWide && wide[i] >>> 2 >= from; i--) {
            if (wide[i] >>> 2 < to) {
                width += wide[i] & 3;
            }
        }
        return width;
    }

    @Override
    public long place(TokenStreamLocation location) {
        return place(location.getLineNr(), location.getColumnNr(), location.getByteOffset());
    }

    private long place(int row, int column, long offset) {
        if (firstWide == endOfWide && passedWidth == 0) {
            return Place.packed(row, column);
        }
        if (row != line) {
            line = row;
            widthBeforeLine = widthBefore(offset - column + 1);
        }
        return Place.packed(row, (int) (column - (widthBefore(offset) - widthBeforeLine)));
    }

    /** By how much the characters before an offset are wide; what is before it will not be asked for again. */
    private long widthBefore(long offset) {
        while (firstWide < endOfWide && wide[firstWide] >>> 2 < offset) {
            passedWidth += wide[firstWide++] & 3;
        }
        return passedWidth;
    }

    @Override
    public long placeOfCharacter(TokenStreamLocation location) {
        // The parser is at the last byte of the character that it complains of.
        int back = bytesBefore(location.getByteOffset());
        return place(location.getLineNr(), location.getColumnNr() - back, location.getByteOffset() - back);
    }

    @Override
    public OptionalInt characterAt(TokenStreamLocation location) {
        long offset = location.getByteOffset() - bytesBefore(location.getByteOffset());
        int first = byteAt(offset);
        if (first == NO_BYTE) {
            return OptionalInt.empty();
        }
        int length = first >= 0 ? 1 : lengthOf((byte) first);
        byte[] character = new byte[length];
        for (int i = 0; i < length; i++) {
            character[i] = (byte) byteAt(offset + i);
        }
        return OptionalInt.of(new String(character, StandardCharsets.UTF_8).codePointAt(0));
    }

    /** How many bytes of the same character stand before a byte. */
    private int bytesBefore(long offset) {
        int count = 0;
        while (byteAt(offset - count) != NO_BYTE && (byteAt(offset - count) & 0xC0) == 0x80) {
            count++;
        }
        return count;
    }

    private int byteAt(long offset) {
        long index = offset - (bytes - latestLength);
        if (index >= 0) {
            return index < latestLength ? latest[latestOffset + (int) index] : NO_BYTE;
        }
        return index >= -TAIL && offset >= 0 ? before[TAIL + (int) index] : NO_BYTE;
    }

    @Override
    public boolean mayHaveUnpairedSurrogates() {
        return surrogateEscape;
    }
}
