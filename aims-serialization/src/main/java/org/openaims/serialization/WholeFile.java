package org.openaims.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file by a whole new one, or leaves it as it was. */
final class WholeFile {

    private static final int MAX_TRIES = 100;

    private WholeFile() {}

    /** What a file is to hold. */
    interface Content {

        void writeTo(OutputStream stream) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe has no place to be moved into.
            try (OutputStream stream = Files.newOutputStream(file)) {
                content.writeTo(stream);
            }
            return;
        }
        // The file that a symbolic link leads to is replaced, and not the link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = newSibling(target);
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                content.writeTo(stream);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Not {@code Files.createTempFile}: only its owner could read what it makes. */
    private static Path newSibling(Path target) throws IOException {
        FileAlreadyExistsException last = new FileAlreadyExistsException(target.toString());
        for (int i = 1; i <= MAX_TRIES; i++) {
            Path part = target.resolveSibling(target.getFileName() + "." + i + ".part");
            try {
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return part;
            } catch (FileAlreadyExistsException e) {
                last = e;
            }
        }
        throw last;
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
