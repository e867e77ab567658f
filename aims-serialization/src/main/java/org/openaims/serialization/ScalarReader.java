package org.openaims.serialization;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.InvalidRecordException;
import tools.jackson.core.JsonToken;

/**
 * Reads the values that one token holds. Where the value is none, the problem is reported, and null returned; the token is
 * then the last of the value.
 */
final class ScalarReader {

    static final int MAX_EXPONENT = 1000;

    /** A longer number is not quoted. */
    private static final int MAX_QUOTED = 20;

    private static final int DAY_LENGTH = 10;
    private static final Pattern PERIOD = Pattern.compile("P(?:-?[0-9]{1,10}[YMWD]){1,4}");

    private final Tokens tokens;
    private final Problems problems;
    private final RecentCodes codes = new RecentCodes();

    ScalarReader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Nullable
    String text() {
        if (isNot(JsonToken.VALUE_STRING, AttributeType.Scalar.TEXT)) {
            return null;
        }
        String text = tokens.text();
        return isWhole(text) ? text : null;
    }

    /** Reports a surrogate without its other half. */
    boolean isWhole(String text) {
        if (!tokens.mayHaveUnpairedSurrogates()) {
            return true;
        }
        int unpaired = Quotation.unpairedSurrogate(text);
        if (unpaired < 0) {
            return true;
        }
        problems.add(
                tokens.place(),
                Quotation.ofText(text) + " with an unpaired surrogate at character " + (unpaired + 1),
                "a text of whole Unicode characters");
        return false;
    }

    @Nullable
    Boolean truth() {
        JsonToken type = tokens.type();
        if (type.isBoolean()) {
            return type == JsonToken.VALUE_TRUE;
        }
        refuse(AttributeType.Scalar.TRUTH);
        return null;
    }

    @Nullable
    Integer wholeNumber() {
        JsonToken type = tokens.type();
        if (!type.isNumeric()) {
            refuse(AttributeType.Scalar.WHOLE_NUMBER);
            return null;
        }
        if (type == JsonToken.VALUE_NUMBER_INT) {
            try {
                return Integer.valueOf(tokens.text());
            } catch (NumberFormatException e) {
                // reported below, as a number with a fraction is
            }
        }
        problems.add(tokens.place(), number(tokens.text()), Wording.expected(AttributeType.Scalar.WHOLE_NUMBER));
        return null;
    }

    private static String number(String digits) {
        return digits.length() <= MAX_QUOTED ? digits : "a number of " + digits.length() + " characters";
    }

    @Nullable
    BigDecimal decimal() {
        if (!tokens.type().isNumeric()) {
            refuse(AttributeType.Scalar.DECIMAL);
            return null;
        }
        String digits = tokens.text();
        if (hasSmallExponent(digits)) {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs(exponent(number)) <= MAX_EXPONENT) {
                return number;
            }
        }
        problems.add(
                tokens.place(),
                "a number with an exponent beyond " + MAX_EXPONENT,
                "an exponent from -" + MAX_EXPONENT + " to " + MAX_EXPONENT);
        return null;
    }

    /** The power of ten of the first digit. */
    static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale() - 1;
    }

    /** Whether the exponent as written has so few digits that the number can be made. */
    private static boolean hasSmallExponent(String digits) {
        int mark = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        return mark < 0 || digits.length() - mark <= 8;
    }

    @Nullable
    LocalDate day() {
        if (isNot(JsonToken.VALUE_STRING, AttributeType.Scalar.DAY)) {
            return null;
        }
        ShortText characters = tokens.shortText();
        LocalDate day = day(characters == null ? tokens.text() : characters);
        if (day == null) {
            refuseCode(AttributeType.Scalar.DAY);
        }
        return day;
    }

    /** The day that a text of the form YYYY-MM-DD is; null where it is none. */
    static @Nullable LocalDate day(CharSequence text) {
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number that the digits of a text make; less than zero where there is another character among them. */
    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    @Nullable
    Period period() {
        if (isNot(JsonToken.VALUE_STRING, AttributeType.Scalar.PERIOD)) {
            return null;
        }
        String text = tokens.text();
        if (PERIOD.matcher(text).matches()) {
            try {
                return Period.parse(text);
            } catch (DateTimeException | ArithmeticException e) {
                // reported below, as a text of another form is
            }
        }
        refuseCode(AttributeType.Scalar.PERIOD);
        return null;
    }

    @Nullable
    Object constant(AttributeType.Enumerated type, KnownWords<Object> constants) {
        if (isNot(JsonToken.VALUE_STRING, type)) {
            return null;
        }
        Object constant = constants.at(tokens);
        if (constant == null) {
            String name = tokens.text();
            Set<String> known = type.constants().keySet();
            problems.add(tokens.place(), Quotation.ofCode(name), Wording.oneOf(known), NearMiss.of(name, known));
        }
        return constant;
    }

    @Nullable
    Object code(AttributeType.Coded type) {
        if (isNot(JsonToken.VALUE_STRING, type)) {
            return null;
        }
        ShortText characters = tokens.shortText();
        Code known = characters == null ? null : codes.of(type.type(), characters);
        return known == null ? newCode(type) : known;
    }

    private @Nullable Code newCode(AttributeType.Coded type) {
        String text = tokens.text();
        if (!isWhole(text)) {
            return null;
        }
        try {
            Code code = (Code) type.factory().apply(text);
            codes.keep(code);
            return code;
        } catch (InvalidRecordException e) {
            problems.add(
                    tokens.place(),
                    Quotation.ofCode(text),
                    Wording.code(type.type()) + ": " + rule(e),
                    Quotation.isShort(text) ? NearMiss.ofCode(text, type.factory()) : Optional.empty());
            return null;
        }
    }

    /** The part of {@code Type: must ..., but ...} that is the same for every value. */
    private static String rule(InvalidRecordException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf(": ") < 0 ? 0 : message.indexOf(": ") + 2);
    }

    private boolean isNot(JsonToken expected, AttributeType type) {
        if (tokens.type() == expected) {
            return false;
        }
        refuse(type);
        return true;
    }

    private void refuseCode(AttributeType type) {
        problems.add(tokens.place(), Quotation.ofCode(tokens.text()), Wording.expected(type));
    }

    /** Reports a value of another type than the expected one, and passes over it. */
    void refuse(AttributeType expected) {
        refuse(Wording.expected(expected));
    }

    /** Reports a value of another type than the expected one, and passes over it. */
    void refuse(String expected) {
        problems.add(tokens.place(), Wording.found(tokens.type(), tokens.text()), expected);
        tokens.skipValue();
    }
}
