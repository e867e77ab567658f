package org.openaims.rules.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Code;
import org.openaims.model.record.Value;

/** The values that a finding quotes, in the order of the place holders of its message. */
public final class Values {

    private final List<Value> values;

    private Values(List<Value> values) {
        this.values = values;
    }

    /**
     * Collects values.
     *
     * @param values ids and other codes, days, periods (told in words), numbers, truths, constants of enums, short texts, {@link Value}s,
     *     and collections or optionals of these; never free text or a person's name
     * @return the values
     * @throws IllegalArgumentException if a value is of another type
     */
    public static Values values(Object... values) {
        List<Value> collected = new ArrayList<>(values.length);
        for (Object value : values) {
            collected.add(value(value));
        }
        return new Values(List.copyOf(collected));
    }

    /**
     * The values.
     *
     * @return an unmodifiable list
     */
    public List<Value> list() {
        return values;
    }

    /** A period as a person says it, such as {@code 1 year 6 months}. */
    static String inWords(Period period) {
        if (period.isZero()) {
            return "0 days";
        }
        return inWords(
                inWords(inWords("", period.getYears(), "year"), period.getMonths(), "month"), period.getDays(), "day");
    }

    private static String inWords(String before, int count, String unit) {
        if (count == 0) {
            return before;
        }
        String told = count + " " + unit + (count == 1 ? "" : "s");
        return before.isEmpty() ? told : before + " " + told;
    }

    private static Value value(Object value) {
        if (value instanceof Value plain) {
            return plain;
        }
        if (value instanceof Code code) {
            return Value.of(code);
        }
        if (value instanceof LocalDate day) {
            return Value.of(day);
        }
        if (value instanceof Period period) {
            return Value.of(inWords(period));
        }
        if (value instanceof String || value instanceof Enum<?>) {
            return Value.of(value.toString());
        }
        if (value instanceof Integer || value instanceof Long) {
            return Value.of(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return new Value.Numeric(number);
        }
        if (value instanceof Boolean truth) {
            return Value.of(truth.booleanValue());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(optional.get()) : Value.absent();
        }
        if (value instanceof Collection<?> many) {
            return new Value.Sequence(many.stream().map(Values::value).toList());
        }
        throw new IllegalArgumentException("expected a value that a message may quote, found a "
                + value.getClass().getSimpleName());
    }
}
