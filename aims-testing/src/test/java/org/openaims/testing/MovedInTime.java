package org.openaims.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/**
 * Records, or any other tree of records, with every day in them moved by a number of years, at any depth and among the
 * embedder's own fields, too. So is a day that a text or an id names as ISO 8601 writes it: results name ids and days in
 * texts, and a record stays the one that the others name. Periods and bare years stay.
 *
 * <p>By a multiple of four years, and from 1901 to 2099, a day of February 29 stays one, and between any two days lie as
 * many days, months and years as before.
 */
final class MovedInTime {

    private static final LocalDate FIRST = LocalDate.of(1901, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final Pattern IN_A_TEXT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final int years;

    private MovedInTime(int years) {
        if (years % 4 != 0) {
            throw new IllegalArgumentException("expected a multiple of four years, found " + years);
        }
        this.years = years;
    }

    /** A copy of a record in which every day is some years later, or earlier where the number is negative. */
    static <T> T by(int years, RecordType<T> type, T record) {
        return Leaves.replaced(type, record, new MovedInTime(years)::leaf);
    }

    /** A day, some years later. */
    static LocalDate by(int years, LocalDate day) {
        return new MovedInTime(years).day(day);
    }

    private Object leaf(AttributeType type, Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Value own) {
            return value(own);
        } else if (value instanceof Extensions own) {
            return Extensions.of(fields(own.fields()));
        } else if (type instanceof AttributeType.Coded coded) {
            return coded.factory().apply(text(((Code) value).value()));
        } else if (value instanceof String text) {
            return text(text);
        }
        return value;
    }

    private Value value(Value value) {
        if (value instanceof Value.Day day) {
            return new Value.Day(day(day.day()));
        } else if (value instanceof Value.Text text) {
            return new Value.Text(text(text.text()));
        } else if (value instanceof Value.Sequence sequence) {
            return new Value.Sequence(
                    sequence.values().stream().map(this::value).toList());
        } else if (value instanceof Value.Fields fields) {
            return new Value.Fields(fields(fields.fields()));
        }
        return value;
    }

    private SortedMap<String, Value> fields(Map<String, Value> fields) {
        SortedMap<String, Value> moved = new TreeMap<>();
        fields.forEach((name, value) -> moved.put(name, value(value)));
        return moved;
    }

    private String text(String text) {
        return IN_A_TEXT
                .matcher(text)
                .replaceAll(day -> day(LocalDate.parse(day.group())).toString());
    }

    private LocalDate day(LocalDate day) {
        LocalDate moved = day.plusYears(years);
        if (moved.isBefore(FIRST) || moved.isAfter(LAST)) {
            throw new IllegalArgumentException("expected a day from " + FIRST + " to " + LAST + ", found " + moved);
        }
        return moved;
    }
}
