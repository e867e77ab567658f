package org.openaims.serialization.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Extent;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/**
 * Reads a register of AI systems from a CSV file by an explicit mapping. It never guesses: a blank is unknown, and
 * so is every value that the mapping does not know, with a warning that says where.
 *
 * <pre>{@code
 * ImportResult result = CsvImport.with(mapping).read(path);
 * result.diagnostics().forEach(System.err::println);
 * Aims aims = result.value().orElseThrow();
 * }</pre>
 *
 * <p>The same file and mapping give the same result under every default locale, zone and charset. It needs
 * {@code commons-csv}, an optional dependency of this library.
 */
public final class CsvImport {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The most records that are read, the header not counted. */
    public static final int MAX_RECORDS = 200_000;

    private final CsvMapping mapping;

    private CsvImport(CsvMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * An import by a mapping.
     *
     * @param mapping what the file means
     * @return the import; it can be used any number of times, by any number of threads
     */
    public static CsvImport with(CsvMapping mapping) {
        return new CsvImport(mapping);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the records and what was noticed
     * @throws IOException if the file cannot be read
     */
    public ImportResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; it is not closed
     * @return the records and what was noticed
     * @throws IOException if the stream cannot be read
     */
    public ImportResult read(InputStream in) throws IOException {
        Report report = new Report();
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            report.add(
                    Diagnostic.Kind.TOO_LARGE,
                    Optional.empty(),
                    "more than " + MAX_BYTES + " bytes",
                    "at most " + MAX_BYTES);
            return new ImportResult(Optional.empty(), report.diagnostics(), 0);
        }
        List<Row> rows = CsvText.decode(bytes, mapping.charset(), report)
                .map(text -> CsvText.rows(text, separator(), report))
                .orElse(List.of());
        if (rows.isEmpty()) {
            if (!report.hasProblems()) {
                report.add(Diagnostic.Kind.NO_HEADER, Optional.of(1), "an empty file", "a header");
            }
            return new ImportResult(Optional.empty(), report.diagnostics(), 0);
        }
        Optional<Aims> aims = read(rows.get(0).fields(), rows.subList(1, rows.size()), report);
        return new ImportResult(aims, report.diagnostics(), rows.size() - 1);
    }

    /** A number and what it counts, for a message. */
    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private char separator() {
        return mapping.separator().orElse(",").charAt(0);
    }

    private Optional<Aims> read(List<String> header, List<Row> rows, Report report) {
        report.header(header);
        Columns columns = new Columns(header, report);
        Records records = new Records(mapping, columns, report);
        List<AiSystem> systems = new ArrayList<>();
        List<ImpactAssessment> assessments = new ArrayList<>();
        for (Row row : rows) {
            if (row.fields().size() != header.size()) {
                report.add(
                        Diagnostic.Kind.FIELD_COUNT,
                        row,
                        counted(row.fields().size(), "field"),
                        header.size() + ", as many as the header has");
            } else if (columns.areAllFound()) {
                records.read(row, systems, assessments);
            }
        }
        if (report.hasProblems()) {
            return Optional.empty();
        }
        return Optional.of(Aims.builder()
                .context(context -> context.addAllSystems(systems))
                .planning(planning -> planning.addAllImpactAssessments(assessments))
                .handedIn(handedIn())
                .build());
    }

    private Extent handedIn() {
        return new Extent.NamedRegisters(mapping.handedIn().stream()
                .map(register ->
                        new Extent.HandedInRegister(register, Optional.of(mapping.completeAsOf()), mapping.statedBy()))
                .toList());
    }

    /** Makes the records of the rows. */
    private static final class Records {

        private static final RecordType<AiSystem> SYSTEM = RecordType.of(AiSystem.class);

        private final CsvMapping mapping;
        private final Report report;
        private final SystemIds ids;
        private final List<AttributeReader> attributes;
        private final Optional<LifeCycleReader> lifeCycle;
        private final Optional<AssessmentReader> assessment;
        private final Map<String, CellReader> extensions = new LinkedHashMap<>();

        Records(CsvMapping mapping, Columns columns, Report report) {
            this.mapping = mapping;
            this.report = report;
            SystemMapping systems = mapping.systems();
            ids = new SystemIds(systems.id(), columns, report);
            attributes = systems.attributes().stream()
                    .map(attribute -> new AttributeReader(attribute, columns, report))
                    .toList();
            lifeCycle = systems.lifeCycle()
                    .map(cycle -> new LifeCycleReader(cycle, mapping.completeAsOf(), columns, report));
            assessment = mapping.impactAssessments()
                    .map(made -> new AssessmentReader(made, mapping.completeAsOf(), columns, report));
            systems.extensions()
                    .forEach(extension ->
                            extensions.put(extension.key(), new CellReader(extension.cell(), columns, report)));
        }

        void read(Row row, List<AiSystem> systems, List<ImpactAssessment> assessments) {
            Optional<AiSystemId> id = ids.id(row);
            RecordType.Draft<AiSystem> draft = SYSTEM.draft();
            Map<Attribute<AiSystem>, List<Object>> many = new LinkedHashMap<>();
            for (AttributeReader reader : attributes) {
                reader.read(row).ifPresent(value -> {
                    if (reader.attribute().isMany()) {
                        many.computeIfAbsent(reader.attribute(), attribute -> new ArrayList<>())
                                .add(value);
                    } else {
                        draft.set(reader.attribute(), value);
                    }
                });
            }
            many.forEach(draft::set);
            LifeCycleReader.LifeCycle cycle =
                    lifeCycle.map(reader -> reader.read(row)).orElse(LifeCycleReader.LifeCycle.unknown());
            set(draft, "stages", cycle.stages());
            set(draft, "operation", cycle.operation());
            set(draft, "recordedOn", mapping.completeAsOf());
            set(draft, "extensions", extensions(row));
            id.ifPresent(value -> set(draft, "id", value));
            for (String name : draft.missing()) {
                if (!name.equals("id")) {
                    report.add(Diagnostic.Kind.MISSING_VALUE, row, "no " + name, "one in each record");
                }
            }
            if (draft.missing().isEmpty()) {
                try {
                    systems.add(draft.build());
                } catch (InvalidRecordException e) {
                    report.add(
                            Diagnostic.Kind.REFUSED_RECORD,
                            row,
                            "values that cannot stand together",
                            String.valueOf(e.getMessage()));
                }
            }
            if (assessment.isPresent() && id.isPresent()) {
                assessment.get().read(row, id.get()).ifPresent(assessments::add);
            }
        }

        private Extensions extensions(Row row) {
            Map<String, Value> fields = new LinkedHashMap<>();
            extensions.forEach((key, cell) ->
                    cell.raw(row).map(Cells::paragraphs).ifPresent(text -> fields.put(key, Value.of(text))));
            return Extensions.of(fields);
        }

        private static void set(RecordType.Draft<AiSystem> draft, String attribute, Object value) {
            draft.set(SYSTEM.attribute(attribute).orElseThrow(), value);
        }
    }
}
