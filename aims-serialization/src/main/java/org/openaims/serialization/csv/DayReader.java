package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads a cell that holds a day. */
final class DayReader {

    private final CellReader cell;
    private final DayCell mapping;
    private final List<DateTimeFormatter> formatters;

    DayReader(DayCell mapping, Columns columns, Report report) {
        this.cell = new CellReader(mapping.cell(), columns, report);
        this.mapping = mapping;
        this.formatters = mapping.patterns().stream().map(DayCell::formatter).toList();
    }

    /** The day; empty when the cell is blank, or holds no plausible day, which is reported. */
    Optional<LocalDate> read(Row row) {
        Optional<String> text = cell.line(row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parsed(text.get());
        if (day.isEmpty()) {
            cell.report(
                    Diagnostic.Kind.UNREADABLE_DAY,
                    row,
                    "\"" + Cells.shortened(text.get()) + "\"",
                    "a day written as " + String.join(" or ", mapping.patterns()));
        } else if (mapping.notBefore().filter(day.get()::isBefore).isPresent()
                || mapping.notAfter().filter(day.get()::isAfter).isPresent()) {
            cell.report(Diagnostic.Kind.IMPLAUSIBLE_DAY, row, day.get().toString(), "a day" + range());
            return Optional.empty();
        }
        return day;
    }

    /** Reports a day that cannot be true. */
    void contradiction(Row row, String found, String expected) {
        cell.report(Diagnostic.Kind.CONTRADICTION, row, found, expected);
    }

    private Optional<LocalDate> parsed(String text) {
        return formatters.stream()
                .flatMap(formatter -> parsed(text, formatter).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String range() {
        return mapping.notBefore().map(day -> " from " + day).orElse("")
                + mapping.notAfter().map(day -> " to " + day).orElse("");
    }
}
