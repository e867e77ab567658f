package org.openaims.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A typed key to an embedder's own field.
 *
 * @param <T> the type of the field's value
 */
public final class ExtensionKey<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*");

    private final String name;
    private final Function<Value, Optional<T>> reading;

    private ExtensionKey(String name, Function<Value, Optional<T>> reading) {
        this.name = checkedName(name);
        this.reading = reading;
    }

    /**
     * Checks the name of an extension.
     *
     * @param name the name, such as {@code acme:cost-centre}
     * @return the name, unchanged
     * @throws InvalidRecordException if it is not a lower-case namespace, a colon and a local name
     */
    public static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidRecordException(
                    "extensions: a key must be a lower-case namespace, a colon and a local name, such as acme:cost-centre");
        }
        return name;
    }

    /**
     * A key to a text.
     *
     * @param name the namespaced name
     * @return the key
     */
    public static ExtensionKey<String> text(String name) {
        return new ExtensionKey<>(
                name, value -> value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty());
    }

    /**
     * A key to a number.
     *
     * @param name the namespaced name
     * @return the key
     */
    public static ExtensionKey<BigDecimal> number(String name) {
        return new ExtensionKey<>(
                name, value -> value instanceof Value.Numeric number ? Optional.of(number.number()) : Optional.empty());
    }

    /**
     * A key to a truth.
     *
     * @param name the namespaced name
     * @return the key
     */
    public static ExtensionKey<Boolean> truth(String name) {
        return new ExtensionKey<>(
                name, value -> value instanceof Value.Truth truth ? Optional.of(truth.truth()) : Optional.empty());
    }

    /**
     * A key to a day.
     *
     * @param name the namespaced name
     * @return the key
     */
    public static ExtensionKey<LocalDate> day(String name) {
        return new ExtensionKey<>(
                name, value -> value instanceof Value.Day day ? Optional.of(day.day()) : Optional.empty());
    }

    /**
     * The namespaced name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads the field of a record.
     *
     * @param record the record
     * @return the value; absent when the record does not have the field, or has it with another type
     */
    public Optional<T> of(Extensible record) {
        Value value = record.extensions().fields().get(name);
        return value == null ? Optional.empty() : reading.apply(value);
    }
}
