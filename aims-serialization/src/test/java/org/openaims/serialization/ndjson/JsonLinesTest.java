package org.openaims.serialization.ndjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.context.AiSystem;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonProblemsException;
import org.openaims.serialization.ReadLimits;

class JsonLinesTest {

    private static final JsonLines<AiSystem> SYSTEMS = JsonLines.of(AiSystem.class);

    private static final String VERSION = "{\"formatVersion\":\"" + AimsJson.FORMAT_VERSION + "\",";

    private static final String GOOD = VERSION + "\"id\":\"s-1\",\"name\":\"Scoring\"}";

    @TempDir
    private Path home;

    @Test
    void what_is_written_is_one_line_for_each_record_and_is_read_back() throws IOException {
        List<AiSystem> systems = IntStream.range(0, 2000)
                .mapToObj(i -> system("s-" + i, "Käse \u2028 \n \"" + "x".repeat(i)))
                .toList();
        Path file = home.resolve("systems.ndjson");
        try (JsonLineWriter<AiSystem> writer = SYSTEMS.writer(Files.newOutputStream(file))) {
            for (AiSystem system : systems) {
                writer.write(system);
            }
            assertThat(writer.count()).isEqualTo(2000);
        }
        assertThat(Files.readString(file).split("\n", -1)).hasSize(2001);
        try (JsonLineReader<AiSystem> reader = SYSTEMS.reader(file)) {
            assertThat(reader.records()).isEqualTo(systems);
        }
    }

    @Test
    void a_line_is_the_document_without_white_space() {
        AiSystem system = system("s-1", "Scoring : { \"x\" }");
        String line = AimsJson.format(AiSystem.class).writeLine(system);
        assertThat(line).isEqualTo(VERSION + "\"id\":\"s-1\",\"name\":\"Scoring : { \\\"x\\\" }\"}");
        assertThat(AimsJson.format(AiSystem.class).read(line)).isEqualTo(system);
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_rest_goes_on() throws IOException {
        String text = GOOD + "\n"
                + VERSION + "\"id\":\"s-2\",\"named\":\"Scoring\"}\n"
                + VERSION + "\n"
                + "\n"
                + GOOD + "\r\n"
                + "nonsense\n"
                + GOOD + GOOD + "\n"
                + GOOD;
        List<JsonLine<AiSystem>> lines = lines(text);
        assertThat(lines).extracting(JsonLine::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(lines.stream()
                        .filter(line -> line.result().value().isPresent())
                        .map(JsonLine::number))
                .containsExactly(1L, 5L, 8L);
        assertThat(lines.get(1).toString()).isEqualTo("""
                        line 2: 2 problems
                        /named (line 2, column 33): found the property "named"; expected a property of AiSystem; \
                        did you mean "name"?
                        the document (line 2, column 1): found no property "name"; expected a text""");
        assertThat(lines.get(2).toString())
                .contains("at least 1 problem", "(line 3, column ", "the end of the document");
        assertThat(lines.get(3).toString()).contains("(line 4, column 1): found an empty document");
        assertThat(lines.get(5).toString()).contains("(line 6, column ");
        assertThat(lines.get(6).toString())
                .contains("(line 7, column " + (GOOD.length() + 1) + "): found more after the end");
    }

    @Test
    void records_end_at_the_first_bad_line() {
        List<AiSystem> seen = new ArrayList<>();
        assertThatThrownBy(() -> SYSTEMS.reader(stream(GOOD + "\n{}\n" + GOOD + "\n"))
                        .records()
                        .forEach(seen::add))
                .isInstanceOfSatisfying(
                        JsonProblemsException.class,
                        e -> assertThat(e.problems()).allMatch(problem -> problem.line() == 2));
        assertThat(seen).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_and_a_byte_order_mark_spoil_their_own_line_only() throws IOException {
        byte[] text = ("\u00ef\u00bb\u00bf" + GOOD + "\n" + GOOD + "\n\u00ff" + GOOD + "\n" + GOOD)
                .getBytes(StandardCharsets.ISO_8859_1);
        List<JsonLine<AiSystem>> lines = lines(new ByteArrayInputStream(text));
        assertThat(lines.stream().map(line -> line.result().value().isPresent()))
                .containsExactly(false, true, false, true);
        assertThat(lines.get(0).toString()).contains("a byte order mark");
        assertThat(lines.get(2).toString()).contains("(line 3, column 1): found bytes that are not UTF-8");
    }

    @Test
    void nothing_is_no_line_and_a_line_feed_alone_is_one() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).hasSize(1);
        assertThat(lines(GOOD + "\n")).hasSize(1);
    }

    @Test
    void a_line_may_be_as_long_as_the_format_allows_and_no_longer() throws IOException {
        int length = GOOD.length();
        JsonLines<AiSystem> narrow = JsonLines.of(
                AimsJson.format(AiSystem.class).withLimits(ReadLimits.defaults().withDocumentLength(length)));
        List<JsonLine<AiSystem>> lines = narrow.reader(stream(GOOD + "\n" + GOOD + " \n" + GOOD + "\n"))
                .lines()
                .toList();
        assertThat(lines.stream().map(line -> line.result().value().isPresent()))
                .containsExactly(true, false, true);
        assertThat(lines.get(1).toString()).contains("a document of more than " + length + " characters");
    }

    @Test
    void of_an_endless_line_little_is_held_and_the_next_one_is_read() throws IOException {
        JsonLines<AiSystem> narrow = JsonLines.of(
                AimsJson.format(AiSystem.class).withLimits(ReadLimits.defaults().withDocumentLength(1000)));
        LineBytes bytes = new LineBytes(new Endless(50_000_000, "\n" + GOOD), 1000);
        assertThat(bytes.next().map(line -> line.length)).contains(3003);
        assertThat(bytes.next().map(line -> line.length)).contains(GOOD.length());
        List<JsonLine<AiSystem>> lines =
                narrow.reader(new Endless(50_000_000, "\n" + GOOD)).lines().toList();
        assertThat(lines.stream().map(line -> line.result().value().isPresent()))
                .containsExactly(false, true);
    }

    /** However many lines there are, no more is read than one piece beyond the line that is handed out. */
    @Test
    void one_line_is_held_at_a_time() throws IOException {
        Repeating source = new Repeating((GOOD + "\n").getBytes(StandardCharsets.UTF_8), 20_000);
        try (JsonLineReader<AiSystem> reader = SYSTEMS.reader(source)) {
            long read = 0;
            for (Optional<JsonLine<AiSystem>> line = reader.next(); line.isPresent(); line = reader.next()) {
                read += GOOD.length() + 1;
                assertThat(source.handedOut - read).isBetween(0L, 64L * 1024);
            }
            assertThat(read).isEqualTo(20_000L * (GOOD.length() + 1));
        }
        assertThat(source.closed).isTrue();
    }

    @Test
    void what_is_written_is_handed_on_in_pieces() throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        AiSystem system = AimsJson.format(AiSystem.class).read(GOOD);
        try (JsonLineWriter<AiSystem> writer = SYSTEMS.writer(sink)) {
            for (int i = 1; i <= 5000; i++) {
                writer.write(system);
                assertThat(i * (GOOD.length() + 1) - sink.size()).isBetween(0, 64 * 1024);
            }
            writer.flush();
            assertThat(sink.size()).isEqualTo(5000 * (GOOD.length() + 1));
        }
    }

    @Test
    void of_a_record_that_cannot_stand_in_a_document_nothing_is_written() throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        try (JsonLineWriter<AiSystem> writer = SYSTEMS.writer(sink)) {
            assertThatThrownBy(() -> writer.write(system("s-1", "half \ud83d")))
                    .isInstanceOf(InvalidRecordException.class);
            assertThat(writer.count()).isZero();
        }
        assertThat(sink.size()).isZero();
    }

    @Test
    void a_stream_that_cannot_be_read_is_told_as_that() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> SYSTEMS.reader(broken).next()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SYSTEMS.reader(broken).lines().count()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void only_records_have_lines() {
        assertThatThrownBy(() -> JsonLines.of(String.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonLines.of(Person.class)).hasToString("JSON of Person, one on each line");
    }

    private static AiSystem system(String id, String name) {
        return AiSystem.builder().id(AiSystemId.of(id)).name(name).build();
    }

    private static List<JsonLine<AiSystem>> lines(String text) throws IOException {
        return lines(stream(text));
    }

    private static List<JsonLine<AiSystem>> lines(InputStream stream) throws IOException {
        try (JsonLineReader<AiSystem> reader = SYSTEMS.reader(stream)) {
            return reader.lines().toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many spaces, and then an end. */
    private static final class Endless extends InputStream {

        private long spaces;
        private final InputStream end;

        Endless(long spaces, String end) {
            this.spaces = spaces;
            this.end = stream(end);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are asked for in pieces");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (spaces == 0) {
                return end.read(target, offset, length);
            }
            int count = (int) Math.min(length, spaces);
            Arrays.fill(target, offset, offset + count, (byte) ' ');
            spaces -= count;
            return count;
        }
    }

    /** The same bytes so many times; counts what it handed out. */
    private static final class Repeating extends InputStream {

        private final byte[] bytes;
        private final long total;
        private long handedOut;
        private boolean closed;

        Repeating(byte[] bytes, long times) {
            this.bytes = bytes;
            this.total = bytes.length * times;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are asked for in pieces");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, total - handedOut);
            for (int i = 0; i < count; i++) {
                target[offset + i] = bytes[(int) (handedOut++ % bytes.length)];
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
