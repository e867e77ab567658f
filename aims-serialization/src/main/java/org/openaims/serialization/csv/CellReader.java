package org.openaims.serialization.csv;

import java.util.Optional;
import java.util.Set;

/** Reads one cell of each record. */
final class CellReader {

    private final int column;
    private final Set<String> blanks;
    private final Report report;

    CellReader(Cell cell, Columns columns, Report report) {
        this.column = columns.index(cell.column());
        this.blanks = Set.copyOf(cell.blanks());
        this.report = report;
    }

    /** The text as it is in the file; empty when it is blank. */
    Optional<String> raw(Row row) {
        String text = row.fields().get(column);
        String normalized = Cells.normalized(text);
        return normalized.isEmpty() || blanks.contains(normalized) ? Optional.empty() : Optional.of(text);
    }

    /** The text with its white space normalized; empty when it is blank. */
    Optional<String> line(Row row) {
        return raw(row).map(Cells::normalized);
    }

    /** Reports what the cell of a record holds. */
    void report(Diagnostic.Kind kind, Row row, String found, String expected) {
        report.add(kind, row, column, found, expected);
    }
}
