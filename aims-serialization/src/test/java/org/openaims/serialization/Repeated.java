package org.openaims.serialization;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The same text again and again, without holding it, up to a number of bytes; it counts how many it gave. */
final class Repeated extends InputStream {

    private final byte[] content;
    private final long length;
    private long given;

    Repeated(String content, long length) {
        this.content = content.getBytes(StandardCharsets.UTF_8);
        this.length = length;
    }

    long given() {
        return given;
    }

    @Override
    public int read() {
        return given == length ? -1 : content[(int) (given++ % content.length)];
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        if (given == length) {
            return -1;
        }
        int count = (int) Math.min(length - given, most);
        for (int i = 0; i < count; i++) {
            target[offset + i] = content[(int) ((given + i) % content.length)];
        }
        given += count;
        return count;
    }
}
