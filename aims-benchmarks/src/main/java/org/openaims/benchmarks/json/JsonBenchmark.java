package org.openaims.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
 * Reading and writing a register of AI systems of about 11 MB, beside what a user would pick instead. Ours reads with
 * every check and place on, from bytes into the records of the model, and so does the reader written by hand, without
 * them; the data bindings make plain Java records. The setup refuses to measure unless all of them hold the same.
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
    private byte[] document = {};

    /**
     * Makes the register, and proves that all readers and writers agree on it.
     *
     * @throws IOException never, all is in memory
     */
    @Setup
    public void make() throws IOException {
        aims = SystemRegister.of(systems);
        plain = PlainAims.of(aims);
        document = AimsJson.write(aims).getBytes(StandardCharsets.UTF_8);
        require(readOurs().equals(aims), "our reader");
        require(readHandWritten().equals(aims), "the reader written by hand");
        require(readJackson2().equals(plain), "the reader of Jackson 2");
        require(readJackson3().equals(plain), "the reader of Jackson 3");
        require(readDslJson().equals(plain), "the reader of DSL-JSON");
        require(Arrays.equals(writeOurs(), document), "our writer");
        require(Arrays.equals(writeHandWritten(), document), "the writer written by hand");
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
     * @return the records
     */
    @Benchmark
    public Aims readOurs() {
        return OURS.read(document);
    }

    /**
     * The reader written by hand, from bytes.
     *
     * @return the records
     */
    @Benchmark
    public Aims readHandWritten() {
        return HandWrittenReader.read(document);
    }

    /**
     * Data binding of Jackson 2, from bytes.
     *
     * @return plain records
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public PlainAims readJackson2() throws IOException {
        return jackson2.readValue(document, PlainAims.class);
    }

    /**
     * Data binding of Jackson 3, from bytes.
     *
     * @return plain records
     */
    @Benchmark
    public PlainAims readJackson3() {
        return jackson3.readValue(document, PlainAims.class);
    }

    /**
     * Data binding of DSL-JSON, from bytes.
     *
     * @return plain records
     * @throws IOException never, all is in memory
     */
    @Benchmark
    public PlainAims readDslJson() throws IOException {
        PlainAims read = dslJson.deserialize(PlainAims.class, document, document.length);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(12_000_000);
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(12_000_000);
        dslJson.serialize(plain, bytes);
        return bytes.toByteArray();
    }
}
