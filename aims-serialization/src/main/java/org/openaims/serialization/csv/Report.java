package org.openaims.serialization.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the diagnostics of one import. */
final class Report {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<String> header = List.of();

    /** Names the columns from here on. */
    void header(List<String> names) {
        header = names;
    }

    /** Reports something about the whole file. */
    void add(Diagnostic.Kind kind, Optional<Integer> line, String found, String expected) {
        diagnostics.add(new Diagnostic(kind, Optional.empty(), line, Optional.empty(), found, expected));
    }

    /** Reports something about a record. */
    void add(Diagnostic.Kind kind, Row row, String found, String expected) {
        diagnostics.add(new Diagnostic(
                kind, Optional.of(row.number()), Optional.of(row.line()), Optional.empty(), found, expected));
    }

    /** Reports something about a cell. */
    void add(Diagnostic.Kind kind, Row row, int column, String found, String expected) {
        diagnostics.add(new Diagnostic(
                kind,
                Optional.of(row.number()),
                Optional.of(row.line()),
                Optional.of(new Diagnostic.Column(column + 1, Cells.shortened(header.get(column)))),
                found,
                expected));
    }

    /** All diagnostics so far. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether one of them ends the import. */
    boolean hasProblems() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.PROBLEM);
    }
}
