package org.openaims.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a mapping in the header of a file. */
final class Columns {

    private static final int NOT_FOUND = -1;

    private final List<String> header;
    private final Report report;
    private final Map<ColumnRef, Integer> found = new HashMap<>();

    Columns(List<String> header, Report report) {
        this.header = header.stream().map(Cells::normalized).toList();
        this.report = report;
    }

    /** The index of a column; what is wrong with a reference is reported once. */
    int index(ColumnRef column) {
        Integer known = found.get(column);
        if (known == null) {
            known = find(column);
            found.put(column, known);
        }
        return known;
    }

    /** Whether every column that was asked for is there. */
    boolean areAllFound() {
        return !found.containsValue(NOT_FOUND);
    }

    private int find(ColumnRef column) {
        if (column instanceof ColumnRef.At at) {
            return at.position() <= header.size()
                    ? at.position() - 1
                    : missing(CsvImport.counted(header.size(), "column"), "a column " + at.position());
        }
        boolean any = column instanceof ColumnRef.Named;
        String name = column instanceof ColumnRef.Nth nth ? nth.name() : ((ColumnRef.Named) column).name();
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals(name)) {
                named.add(i);
            }
        }
        if (any && named.size() > 1) {
            report.add(
                    Diagnostic.Kind.AMBIGUOUS_COLUMN,
                    Optional.of(1),
                    named.size() + " columns " + quoted(name),
                    "one, or a mapping that says which");
            return NOT_FOUND;
        }
        int occurrence = column instanceof ColumnRef.Nth nth ? nth.occurrence() : 1;
        if (named.size() < occurrence) {
            return missing(
                    named.isEmpty()
                            ? "no column " + quoted(name)
                            : CsvImport.counted(named.size(), "column") + " " + quoted(name),
                    any ? "one" : "at least " + occurrence);
        }
        return named.get(occurrence - 1);
    }

    private int missing(String what, String expected) {
        report.add(Diagnostic.Kind.MISSING_COLUMN, Optional.of(1), what, expected);
        return NOT_FOUND;
    }

    private static String quoted(String name) {
        return "\"" + Cells.shortened(name) + "\"";
    }
}
