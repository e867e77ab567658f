package org.openaims.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

    /** What was read, and the digest of all bytes. */
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

    <T> Digested<T> readDigested(Reading<T> reading) {
        return read(stream -> {
            DigestInputStream digested = new DigestInputStream(stream, sha256());
            T value = reading.from(digested);
            digested.transferTo(OutputStream.nullOutputStream());
            return new Digested<>(
                    value,
                    "sha256:"
                            + HexFormat.of()
                                    .formatHex(digested.getMessageDigest().digest()));
        });
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
}
