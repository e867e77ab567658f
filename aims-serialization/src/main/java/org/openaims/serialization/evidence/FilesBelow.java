package org.openaims.serialization.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Finds files below a folder step by step, and follows no symbolic link.
 *
 * <p>Where the file system can, each step is opened from the folder opened before: no link that is put into the way in the
 * meantime leads elsewhere. Where it cannot, each step is looked at before the file is opened, and its real path after.
 */
abstract class FilesBelow {

    private static final int PIECE = 128 * 1024;

    private final Path root;

    private FilesBelow(Path root) {
        this.root = root;
    }

    /** The files below a folder, which is given by its real path. */
    static FilesBelow of(Path root) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
            return stream instanceof SecureDirectoryStream ? new FromFolderToFolder(root) : new ByPath(root);
        }
    }

    /** What stands at the end of some steps; says so where it cannot be read, and throws nothing. */
    final FoundFile find(List<String> steps) {
        try {
            return lookUp(root, steps);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return FoundFile.missing();
        } catch (AccessDeniedException e) {
            return FoundFile.unreadable("no permission to read the file");
        } catch (InvalidPathException e) {
            return FoundFile.refused("a path that this file system does not know");
        } catch (FileSystemException e) {
            return FoundFile.unreadable("a file that cannot be opened");
        } catch (IOException e) {
            return FoundFile.unreadable("a file that cannot be read to its end");
        }
    }

    abstract FoundFile lookUp(Path root, List<String> steps) throws IOException;

    /** Reads on where a step is what it has to be: a folder on the way, a file at the end. */
    private static FoundFile refusedOr(BasicFileAttributes attributes, boolean isLast, Reading next)
            throws IOException {
        if (attributes.isSymbolicLink()) {
            return FoundFile.refused(isLast ? "a symbolic link" : "a symbolic link on the way to a file");
        }
        if (isLast) {
            return attributes.isRegularFile() ? next.read() : FoundFile.unreadable("something that is no file");
        }
        return attributes.isDirectory() ? next.read() : FoundFile.missing();
    }

    private interface Reading {

        FoundFile read() throws IOException;
    }

    private static FoundFile digested(SeekableByteChannel channel) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (channel.read(piece) >= 0) {
            digest.update(piece.flip());
            piece.clear();
        }
        return FoundFile.with(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    /** Opens each step from the folder before. */
    private static final class FromFolderToFolder extends FilesBelow {

        FromFolderToFolder(Path root) {
            super(root);
        }

        @Override
        FoundFile lookUp(Path root, List<String> steps) throws IOException {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
                return stream instanceof SecureDirectoryStream<Path> folder
                        ? lookUp(folder, root, steps)
                        : FoundFile.unreadable("another file system than before");
            }
        }

        private static FoundFile lookUp(SecureDirectoryStream<Path> folder, Path root, List<String> steps)
                throws IOException {
            Path step = root.getFileSystem().getPath(steps.get(0));
            boolean isLast = steps.size() == 1;
            BasicFileAttributes attributes = folder.getFileAttributeView(
                            step, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
            return refusedOr(attributes, isLast, () -> {
                if (isLast) {
                    try (SeekableByteChannel channel = folder.newByteChannel(step, READ)) {
                        return digested(channel);
                    }
                }
                try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(step, LinkOption.NOFOLLOW_LINKS)) {
                    return lookUp(next, root, steps.subList(1, steps.size()));
                }
            });
        }
    }

    /** Looks at each step by its path. */
    static final class ByPath extends FilesBelow {

        ByPath(Path root) {
            super(root);
        }

        @Override
        FoundFile lookUp(Path root, List<String> steps) throws IOException {
            return lookUp(root, root, steps);
        }

        private static FoundFile lookUp(Path root, Path folder, List<String> steps) throws IOException {
            Path path = folder.resolve(steps.get(0));
            boolean isLast = steps.size() == 1;
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return refusedOr(attributes, isLast, () -> {
                if (!isLast) {
                    return lookUp(root, path, steps.subList(1, steps.size()));
                }
                try (SeekableByteChannel channel = Files.newByteChannel(path, READ)) {
                    // Some file systems have other kinds of links, which look like folders.
                    return path.toRealPath().startsWith(root)
                            ? digested(channel)
                            : FoundFile.refused("a link that leads out of the folder");
                }
            });
        }
    }
}
