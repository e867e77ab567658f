package org.openaims.rules.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        List<String> words = new ArrayList<>(3);
        for (TemporalUnit unit : period.getUnits()) {
            long count = period.get(unit);
            if (count != 0) {
                String name = unit.toString().toLowerCase(Locale.ROOT);
                words.add(count + " " + (count == 1 ? name.substring(0, name.length() - 1) : name));
            }
        }
        return words.isEmpty() ? "0 days" : String.join(" ", words);
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
