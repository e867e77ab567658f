package org.openaims.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a record refuses because it is meaningless, with one wording for each; the rest is a matter of the rules. */
public final class Invariants {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Invariants() {}

    /**
     * Refuses an end before its start.
     *
     * @param place the attribute with the end, such as {@code Contract.validUntil}
     * @param start the start; nothing is refused when it is absent
     * @param end the end; nothing is refused when it is absent
     * @throws InvalidRecordException if the end is before the start
     */
    public static void notBefore(String place, Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent()) {
            notBefore(place, start.get(), end.get());
        }
    }

    /**
     * Refuses an end before its start.
     *
     * @param place the attribute with the end, such as {@code Contract.validUntil}
     * @param start the start
     * @param end the end
     * @throws InvalidRecordException if the end is before the start
     */
    public static void notBefore(String place, LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new InvalidRecordException(place + ": must not be before " + start + ", but was " + end);
        }
    }

    /**
     * Refuses a number below zero.
     *
     * @param place the attribute
     * @param number the number; nothing is refused when it is absent
     * @throws InvalidRecordException if the number is negative
     */
    public static void notNegative(String place, Optional<? extends Number> number) {
        number.filter(value -> new BigDecimal(value.toString()).signum() < 0).ifPresent(value -> {
            throw new InvalidRecordException(place + ": must not be negative, but was " + value);
        });
    }

    /**
     * Refuses a period below zero.
     *
     * @param place the attribute
     * @param period the period
     * @throws InvalidRecordException if its years, months or days are negative
     */
    public static void notNegative(String place, Period period) {
        if (period.isNegative()) {
            throw new InvalidRecordException(place + ": must not be negative, but was " + period);
        }
    }

    /**
     * Refuses a place in an order below the first.
     *
     * @param place the attribute
     * @param number the place in the order, 1 being the first; nothing is refused when it is absent
     * @throws InvalidRecordException if the number is below 1
     */
    public static void fromOne(String place, Optional<Integer> number) {
        number.filter(value -> value < 1).ifPresent(value -> {
            throw new InvalidRecordException(place + ": must be 1 or more, but was " + value);
        });
    }

    /**
     * Refuses a text without a visible character.
     *
     * @param place the attribute
     * @param text the text
     * @throws InvalidRecordException if the text is blank
     */
    public static void notBlank(String place, String text) {
        if (text.isBlank()) {
            throw new InvalidRecordException(place + ": must not be blank, but was");
        }
    }

    /**
     * Refuses a digest that is none.
     *
     * @param place the attribute
     * @param digest the digest; nothing is refused when it is absent
     * @throws InvalidRecordException if the digest is not 64 lower-case hexadecimal digits
     */
    public static void sha256(String place, Optional<String> digest) {
        digest.filter(text -> !SHA_256.matcher(text).matches()).ifPresent(text -> {
            throw new InvalidRecordException(
                    place + ": must be 64 lower-case hexadecimal digits, but had " + text.length() + " characters");
        });
    }
}
