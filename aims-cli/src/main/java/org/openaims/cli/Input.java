package org.openaims.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openaims.serialization.canonical.CanonicalJson;
import org.openaims.serialization.canonical.NoCanonicalFormException;

/** A file that is read, or the standard input for {@code -}. */
final class Input {

    private final Path file;
    private final Session session;

    Input(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /** Reads something from a stream. */
    interface Reading<T> {

        T from(InputStream stream) throws IOException;
    }

    /** What was read, and the digest of its canonical form. */
    record Digested<T>(T value, String digest) {}

    <T> T read(Reading<T> reading) {
        try (InputStream stream = open()) {
            return reading.from(stream);
        } catch (NoSuchFileException e) {
            throw EndedException.unreadable("cannot read " + name() + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw EndedException.unreadable("cannot read " + name() + ": no permission to read it");
        } catch (IOException e) {
            throw EndedException.unreadable("cannot read " + name() + ": " + e.getMessage());
        }
    }

    /** Reads a JSON document, of which the bytes are held until their digest is made. */
    <T> Digested<T> readDigested(Reading<T> reading) {
        return read(stream -> {
            Kept kept = new Kept(stream);
            T value = reading.from(kept);
            return new Digested<>(value, digest(kept.bytes()));
        });
    }

    /** Of the canonical form; of the bytes where a number is beyond those that the form knows. */
    private static String digest(byte[] document) {
        try {
            return CanonicalJson.digest(document);
        } catch (NoCanonicalFormException e) {
            return "sha256:" + HexFormat.of().formatHex(sha256().digest(document));
        }
    }

    String name() {
        return isStandardInput() ? "the standard input" : file.toString();
    }

    private boolean isStandardInput() {
        return file.toString().equals("-");
    }

    private InputStream open() throws IOException {
        if (isStandardInput()) {
            return session.in();
        }
        if (Files.isDirectory(file)) {
            throw EndedException.unreadable("cannot read " + name() + ": it is a directory");
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Keeps the bytes that were read. */
    private static final class Kept extends FilterInputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Kept(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                bytes.write(next);
            }
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                bytes.write(target, offset, count);
            }
            return count;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
