package org.openaims.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value whose type is not known beforehand: an embedder's own field, or what a rule found.
 *
 * <p>Immutable and compared by content. There is no null: a missing value is {@link Absent}.
 */
public sealed interface Value {

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number the number; 1.0 and 1.00 are the same value
     */
    record Numeric(BigDecimal number) implements Value {
        /**
         * Strips trailing zeros, so that equality is numeric.
         *
         * @param number the number; 1.0 and 1.00 are the same value
         */
        public Numeric {
            number = number.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * A truth.
     *
     * @param truth the truth
     */
    record Truth(boolean truth) implements Value {
        @Override
        public String toString() {
            return truth ? "yes" : "no";
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * Several values in order.
     *
     * @param values the values
     */
    record Sequence(List<Value> values) implements Value {
        /**
         * Copies the list.
         *
         * @param values the values
         */
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.isEmpty()
                    ? "none"
                    : String.join(", ", values.stream().map(Value::toString).toList());
        }
    }

    /**
     * Named values.
     *
     * @param fields the values by name, in the order of the names; a name does not begin with {@code $}
     */
    record Fields(SortedMap<String, Value> fields) implements Value {
        /**
         * Copies the map.
         *
         * @param fields the values by name, in the order of the names; a name does not begin with {@code $}
         */
        public Fields {
            for (String name : fields.keySet()) {
                if (name.startsWith("$")) {
                    throw new InvalidRecordException("Value.Fields: names must not begin with $, but one did");
                }
            }
            // Not the constructor that takes a sorted map: it would keep that map's own order.
            SortedMap<String, Value> copy = new TreeMap<>();
            copy.putAll(fields);
            fields = Collections.unmodifiableSortedMap(copy);
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    /** No value. */
    record Absent() implements Value {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the value
     */
    static Value of(String text) {
        return new Text(text);
    }

    /**
     * The text of a code, such as an id.
     *
     * @param code the code
     * @return the value
     */
    static Value of(Code code) {
        return new Text(code.value());
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the value
     */
    static Value of(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    /**
     * A truth.
     *
     * @param truth the truth
     * @return the value
     */
    static Value of(boolean truth) {
        return new Truth(truth);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the value
     */
    static Value of(LocalDate day) {
        return new Day(day);
    }

    /**
     * Several codes, in the order given.
     *
     * @param codes the codes
     * @return the value
     */
    static Value of(Collection<? extends Code> codes) {
        return new Sequence(codes.stream().map(Value::of).toList());
    }

    /**
     * No value.
     *
     * @return the value
     */
    static Value absent() {
        return new Absent();
    }
}
