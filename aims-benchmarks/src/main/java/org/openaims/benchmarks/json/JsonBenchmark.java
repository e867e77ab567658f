package org.openaims.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing a register of 10,000 AI systems, beside what a user would pick instead. Ours reads with every check
 * and place on, from bytes into the records of the model, and so does the reader written by hand, without them; the data
 * bindings make plain Java records. The setup refuses to measure unless all of them hold the same.
 *
 * <p>The document is read in both of its forms: on one line, 10.4 MB, and indented, as files are, 17.6 MB, of which two
 * fifths are white space that any parser passes over. What is written is indented, but for the data bindings that cannot lay
 * it out as we do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
public class JsonBenchmark {

    private static final JsonFormat<Aims> OURS = AimsJson.format(Aims.class);

    /** How many AI systems the register has. */
    @Param("10000")
    public int systems;

    private final com.fasterxml.jackson.databind.json.JsonMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private final JsonMapper jackson3 = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final DslJson<Object> dslJson = new DslJson<>(Settings.withRuntime());

    private Aims aims = Aims.builder().build();
    private PlainAims plain = PlainAims.of(aims);
    private byte[] indented = {};
    private byte[] onOneLine = {};

    /** The form of the document that is read. */
    @State(Scope.Benchmark)
    public static class Document {

        /** Whether it is indented; on one line where it is not. */
        @Param({"false", "true"})
        public boolean indented;

        private byte[] bytes = {};

        /** Creates the state; JMH does so. */
        public Document() {}

        /**
         * Takes the document in its form.
         *
         * @param made the register, in both forms
         */
        @Setup
        public void take(JsonBenchmark made) {
            bytes = indented ? made.indented : made.onOneLine;
        }
    }

    /**
     * Makes the register, and proves that all readers and writers agree on it.
     *
     * @throws IOException never, all is in memory
     */
    @Setup
    public void make() throws IOException {
        aims = SystemRegister.of(systems);
        plain = PlainAims.of(aims);
        indented = AimsJson.write(aims).getBytes(StandardCharsets.UTF_8);
        onOneLine = OURS.writeLine(aims).getBytes(StandardCharsets.UTF_8);
        Document document = new Document();
        for (byte[] bytes : List.of(indented, onOneLine)) {
            document.bytes = bytes;
            require(readOurs(document).equals(aims), "our reader");
            require(readHandWritten(document).equals(aims), "the reader written by hand");
            require(readJackson2(document).equals(plain), "the reader of Jackson 2");
            require(readJackson3(document).equals(plain), "the reader of Jackson 3");
            require(readDslJson(document).equals(plain), "the reader of DSL-JSON");
        }
        require(Arrays.equals(writeOurs(), indented), "our writer");
        require(Arrays.equals(writeHandWritten(), indented), "the writer written by hand");
        require(OURS.read(writeJackson2()).equals(aims), "the writer of Jackson 2");
        require(OURS.read(writeJackson3()).equals(aims), "the writer of Jackson 3");
        // It writes what is absent as null, which our format does not have: its own reader speaks for it.
        byte[] written = writeDslJson();
        require(plain.equals(dslJson.deserialize(PlainAims.class, written, written.length)), "the writer of DSL-JSON");
    }

    private static void require(boolean agrees, String who) {
        if (!agrees) {
            throw new IllegalStateException("expected " + who + " to agree with the register, found another one");
        }
    }

    /**
     * Our reader, from bytes.
     *
     * @param document the document
     * @return the records
     */
    @Benchmark
    public Aims readOurs(Document document) {
        return OURS.read(document.bytes);
    }

    /**
     * The reader written by hand, from bytes.
     *
     * @param document the document
     * @return the records
     */
    @Benchmark
    public Aims readHandWritten(Document document) {
        return HandWrittenReader.read(document.bytes);
    }

    /**
     * Data binding of Jackson 2, from bytes.
     *
     * @param document the document
     * @return plain records
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public PlainAims readJackson2(Document document) throws IOException {
        return jackson2.readValue(document.bytes, PlainAims.class);
    }

    /**
     * Data binding of Jackson 3, from bytes.
     *
     * @param document the document
     * @return plain records
     */
    @Benchmark
    public PlainAims readJackson3(Document document) {
        return jackson3.readValue(document.bytes, PlainAims.class);
    }

    /**
     * Data binding of DSL-JSON, from bytes.
     *
     * @param document the document
     * @return plain records
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public PlainAims readDslJson(Document document) throws IOException {
        PlainAims read = dslJson.deserialize(PlainAims.class, document.bytes, document.bytes.length);
        if (read == null) {
            throw new IllegalStateException("expected a register, found null");
        }
        return read;
    }

    /**
     * Our writer, to bytes.
     *
     * @return the document
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public byte[] writeOurs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000_000);
        OURS.write(aims, bytes);
        return bytes.toByteArray();
    }

    /**
     * The writer written by hand, to bytes.
     *
     * @return the document
     */
    @Benchmark
    public byte[] writeHandWritten() {
        return HandWrittenWriter.write(aims);
    }

    /**
     * Data binding of Jackson 2, to bytes, without white space.
     *
     * @return the document
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public byte[] writeJackson2() throws IOException {
        return jackson2.writeValueAsBytes(plain);
    }

    /**
     * Data binding of Jackson 3, to bytes, in our layout.
     *
     * @return the document
     */
    @Benchmark
    public byte[] writeJackson3() {
        return jackson3.writer().with(Layout.printer()).writeValueAsBytes(plain);
    }

    /**
     * Data binding of DSL-JSON, to bytes, without white space.
     *
     * @return the document
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public byte[] writeDslJson() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000_000);
        dslJson.serialize(plain, bytes);
        return bytes.toByteArray();
    }
}
