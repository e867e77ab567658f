package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openaims.model.record.InvalidRecordException;

/**
 * A cell that holds a day.
 *
 * <p>A day outside the range is a slip of a spreadsheet rather than a day: 2021 formatted as a date gives
 * {@code 7/13/1905}. It is reported, and the day is unknown.
 *
 * @param cell the cell
 * @param patterns the patterns of {@link DateTimeFormatter}, read strictly, in English, with {@code uuuu} for the
 *     year; at least one
 * @param notBefore the first plausible day, inclusive; absent when there is none
 * @param notAfter the last plausible day, inclusive; absent when there is none
 */
public record DayCell(Cell cell, List<String> patterns, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {

    /**
     * Refuses a pattern that cannot give a day, and a range without a day.
     *
     * @param cell the cell
     * @param patterns the patterns, at least one
     * @param notBefore the first plausible day
     * @param notAfter the last plausible day
     */
    public DayCell {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty()) {
            throw new InvalidRecordException("DayCell.patterns: must have at least one pattern, but had none");
        }
        for (String pattern : patterns) {
            if (!givesDays(pattern)) {
                throw new InvalidRecordException(
                        "DayCell.patterns: must be date patterns such as M/d/uuuu, but one was " + pattern);
            }
        }
        if (notBefore.isPresent() && notAfter.filter(notBefore.get()::isAfter).isPresent()) {
            throw new InvalidRecordException(
                    "DayCell.notAfter: must not be before " + notBefore.get() + ", but was " + notAfter.orElseThrow());
        }
    }

    /** The formatter of a pattern, the same under every locale. */
    static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static boolean givesDays(String pattern) {
        LocalDate sample = LocalDate.of(2024, 12, 16);
        try {
            DateTimeFormatter formatter = formatter(pattern);
            return LocalDate.parse(formatter.format(sample), formatter).equals(sample);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }
}
