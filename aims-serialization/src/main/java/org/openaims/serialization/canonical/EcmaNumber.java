package org.openaims.serialization.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as {@code Number.prototype.toString} of ECMAScript writes them: the fewest digits that lead back to the number,
 * and of these the nearest to it. {@link Double#toString(double)} gave other digits before Java 19.
 */
final class EcmaNumber {

    /**
     * No two decimals of as many significant digits lead to the same number, unless it is subnormal: one that leads back is,
     * without its last zeros, the shortest.
     */
    private static final int UNIQUE_DIGITS = 15;

    /** As many significant digits lead back to any number. */
    private static final int MOST_DIGITS = 17;

    /** Up to this size each whole number is a number of IEEE 754, and no shorter digits lead to it. */
    private static final double EXACT = 9_007_199_254_740_992d;

    /** From this power of ten on, and below its counterpart, there is an exponent. */
    private static final int MOST_PLACES = 21;

    private static final int MOST_ZEROS = 6;

    private EcmaNumber() {}

    static String text(double number) {
        if (number == 0) {
            return "0";
        }
        if (Math.abs(number) <= EXACT && number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        return signed(number, shortest(Math.abs(number)));
    }

    /** The finite number that a document has as these digits, which are mostly so few that they need no search. */
    static String text(String digits) {
        double number = Double.parseDouble(digits);
        if (Math.abs(number) < Double.MIN_NORMAL) {
            return text(number);
        }
        BigDecimal given = new BigDecimal(digits).abs().stripTrailingZeros();
        return given.precision() <= UNIQUE_DIGITS ? signed(number, given) : text(number);
    }

    private static String signed(double number, BigDecimal magnitude) {
        return (number < 0 ? "-" : "") + placed(magnitude);
    }

    /** The fewest digits that lead back; of two such, the nearer, and at the same distance the even. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        int fewest = number < Double.MIN_NORMAL ? 1 : UNIQUE_DIGITS;
        for (int digits = fewest; digits < MOST_DIGITS; digits++) {
            BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (near.doubleValue() == number) {
                return near;
            }
            // Above a power of two, the numbers that lead back reach twice as far as below: the farther may be the one.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
            if (above.doubleValue() == number) {
                return above;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String placed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String digits = stripped.unscaledValue().toString();
        int point = digits.length() - stripped.scale();
        if (digits.length() <= point && point <= MOST_PLACES) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= MOST_PLACES) {
            return digits.substring(0, point) + '.' + digits.substring(point);
        }
        if (-MOST_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String fraction = digits.length() == 1 ? "" : '.' + digits.substring(1);
        return digits.charAt(0) + fraction + 'e' + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
