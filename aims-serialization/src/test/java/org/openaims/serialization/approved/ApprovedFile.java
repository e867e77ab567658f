package org.openaims.serialization.approved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.serialization.JsonFormat;

/**
 * The approved JSON of a record: a minimal case, which says no more than it must, and a complete one, which says all that
 * can be said. Each case is a whole document.
 *
 * @param minimal the document of the minimal case, as the library writes it
 * @param complete the document of the complete case
 */
public record ApprovedFile(String minimal, String complete) {

    static final Path FOLDER = Path.of("src", "test", "resources", "org", "openaims", "serialization", "approved");

    private static final String INDENT = "  ";
    private static final String BEGIN = "{\n  \"minimal\": ";
    private static final String BETWEEN = ",\n  \"complete\": ";
    private static final String END = "\n}\n";

    static Path path(String name) {
        return FOLDER.resolve(name + ".json");
    }

    static <T> ApprovedFile of(JsonFormat<T> format, T minimal, T complete) {
        return new ApprovedFile(format.write(minimal), format.write(complete));
    }

    /** The names of the records that have a file. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a record, by its name. */
    public static ApprovedFile read(String name) {
        try {
            return parse(Files.readString(path(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApprovedFile parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (!text.startsWith(BEGIN) || between < 0 || !text.endsWith(END)) {
            throw new IllegalArgumentException("expected a minimal and a complete case, found " + text);
        }
        return new ApprovedFile(
                outdented(text.substring(BEGIN.length(), between)),
                outdented(text.substring(between + BETWEEN.length(), text.length() - END.length())));
    }

    private static String outdented(String document) {
        return document.lines()
                        .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return BEGIN + indented(minimal) + BETWEEN + indented(complete) + END;
    }

    private static String indented(String document) {
        return document.strip().replace("\n", "\n" + INDENT);
    }
}
