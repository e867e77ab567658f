package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.serialization.approved.ApprovedFile;
import org.openaims.serialization.schema.JsonSchema;

/**
 * Reads what a fuzzer makes of good documents, for ten minutes with the profile {@code fuzz}; no part of an ordinary run,
 * in which the fuzzer would take a minute to start. What it finds is kept as a test in {@link ReadProblemsTest}.
 */
class ReadFuzz {

    private static final JsonFormat<Aims> AIMS = AimsJson.format(Aims.class);
    private static final JsonFormat<CheckResult> RESULTS = AimsJson.format(CheckResult.class);

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "openaims", "serialization");

    /** The records that are documents of their own, by name. */
    private static final SortedMap<String, JsonFormat<?>> FORMATS = new TreeMap<>();

    static {
        for (Class<?> document : List.of(Aims.class, CheckResult.class)) {
            JsonSchema.recordsIn(document).forEach((name, record) -> FORMATS.put(name, AimsJson.format(record)));
        }
    }

    /** A document whose first line is the name of a record is one of that record; any other is one of the two wholes. */
    @MethodSource("goodDocuments")
    @FuzzTest(maxDuration = "10m")
    void what_is_accepted_is_written_and_read_back_equal(byte[] document) {
        int lineEnd = new String(document, StandardCharsets.ISO_8859_1).indexOf('\n');
        JsonFormat<?> format =
                lineEnd < 0 ? null : FORMATS.get(new String(document, 0, lineEnd, StandardCharsets.ISO_8859_1));
        if (format == null) {
            check(AIMS, document);
            check(RESULTS, document);
        } else {
            check(format, Arrays.copyOfRange(document, lineEnd + 1, document.length));
        }
    }

    /** The samples, the approved documents of every record and of older versions, and the example of the command line. */
    static Stream<Arguments> goodDocuments() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        documents.add(AimsJson.write(SampleRecords.aims()).getBytes(StandardCharsets.UTF_8));
        documents.add(RESULTS.write(SampleRecords.result()).getBytes(StandardCharsets.UTF_8));
        for (String name : ApprovedFile.names()) {
            ApprovedFile approved = ApprovedFile.read(name);
            documents.add((name + "\n" + approved.minimal()).getBytes(StandardCharsets.UTF_8));
            documents.add((name + "\n" + approved.complete()).getBytes(StandardCharsets.UTF_8));
        }
        for (Path folder : List.of(
                RESOURCES.resolve("versions"), Path.of("../aims-cli/src/main/resources/org/openaims/cli/example"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    documents.add(Files.readAllBytes(file));
                }
            }
        }
        return documents.stream().map(Arguments::of);
    }

    private static <T> void check(JsonFormat<T> format, byte[] document) {
        ReadResult<T> result = format.tryRead(document);
        assertThat(result.value().isEmpty()).isEqualTo(!result.problems().isEmpty());
        result.value().ifPresent(value -> {
            String text = format.write(value);
            assertThat(format.read(text)).isEqualTo(value);
            assertThat(format.write(format.read(text))).isEqualTo(text);
        });
        ReadResult<T> lenient = format.withPolicy(ReadPolicy.LENIENT).tryRead(document);
        if (result.value().isPresent()) {
            assertThat(lenient.value()).isEqualTo(result.value());
            assertThat(lenient.warnings()).isEmpty();
        }
        String text = new String(document, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 && !startsLikeAnotherEncoding(document)) {
            ReadProperties.assertSameProblems(result, format.tryRead(text));
        }
    }

    /** The only difference between a text and its bytes: of bytes, the first four tell the encoding. */
    private static boolean startsLikeAnotherEncoding(byte[] document) {
        for (int i = 0; i < Math.min(4, document.length); i++) {
            if (document[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
