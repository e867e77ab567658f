package org.openaims.serialization.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** From bytes to text to records; whatever is not as declared is reported, never patched. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvText() {}

    /** The text of the bytes without a byte order mark; empty, with a problem, when they are not in the encoding. */
    static Optional<String> decode(byte[] bytes, Charset charset, Report report) {
        if (!charset.equals(StandardCharsets.UTF_8)
                && bytes.length >= UTF_8_MARK.length
                && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length)) {
            report.add(Diagnostic.Kind.ENCODING, Optional.of(1), "the byte order mark of UTF-8", "text in " + charset);
            return Optional.empty();
        }
        // REPORT and not REPLACE: a replacement character would pass for what the source said.
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            report.add(
                    Diagnostic.Kind.ENCODING,
                    Optional.of(line),
                    String.format(Locale.ROOT, "byte 0x%02X at offset %d", bytes[in.position()] & 0xFF, in.position()),
                    "text in " + charset);
            return Optional.empty();
        }
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return Optional.of(out.toString());
    }

    /**
     * The records, the header first; those before the place where the text stops being CSV, and none of too many.
     */
    static List<Row> rows(String text, char separator, Report report) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord next : parser) {
                if (rows.size() > CsvImport.MAX_RECORDS) {
                    report.add(
                            Diagnostic.Kind.TOO_LARGE,
                            Optional.of(line),
                            "more than " + CsvImport.MAX_RECORDS + " records",
                            "at most " + CsvImport.MAX_RECORDS);
                    return List.of();
                }
                rows.add(new Row(rows.size(), line, List.of(next.values())));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (CSVException e) {
            syntax(rows.size(), line, report);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
            syntax(rows.size(), line, report);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return rows;
    }

    private static void syntax(int number, int line, Report report) {
        report.add(
                Diagnostic.Kind.SYNTAX,
                new Row(number, line, List.of()),
                "a quotation mark that does not end its field, or no end of the field",
                "CSV (RFC 4180)");
    }
}
