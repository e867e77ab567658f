package org.openaims.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that is replaced by a whole new one or left as it was, or the standard output. */
final class Output {

    private static final int MAX_TRIES = 100;

    private final Optional<Path> file;
    private final Session session;

    Output(Optional<Path> file, Session session) {
        this.file = file;
        this.session = session;
    }

    boolean isFile() {
        return file.isPresent();
    }

    void write(String text) {
        if (file.isEmpty()) {
            session.out().print(text);
            return;
        }
        try {
            replace(file.get(), text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw EndedException.unwritable("cannot write " + file.get() + ": there is no such directory");
        } catch (AccessDeniedException e) {
            throw EndedException.unwritable("cannot write " + file.get() + ": no permission to write there");
        } catch (IOException e) {
            throw EndedException.unwritable("cannot write " + file.get() + ": " + e.getMessage());
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw EndedException.unwritable("cannot write " + file + ": it is a directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes); // a device or a pipe has no place to be moved into
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = sibling(target);
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path sibling(Path target) {
        for (int i = 1; i <= MAX_TRIES; i++) {
            Path part = target.resolveSibling(target.getFileName() + "." + i + ".part");
            if (!Files.exists(part)) {
                return part;
            }
        }
        throw EndedException.unwritable(
                "cannot write " + target + ": " + MAX_TRIES + " unfinished files stand beside it");
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
