package org.openaims.serialization.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Regular expressions that mean the same by ECMA-262 with the flag u, in Java, and in most other languages: no
 * look-around, no classes by name, and characters above U+00FF as themselves.
 */
final class Patterns {

    /** A text without white space, space or control characters, as Java defines them. */
    static final String CODE = "^[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$";

    static final String EXTENSION_KEY = "^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$";

    /** A day of the calendar, from 0001-01-01 to 9999-12-31. */
    static final String DAY = day();

    /** Years, months, weeks and days in this order; {@code P} alone is too short. */
    static final String PERIOD = "^P" + amount('Y') + amount('M') + amount('W') + amount('D') + "$";

    /** A number of ten digits at most that is no {@code int}, or that is none in days when it is one of weeks. */
    static final String BEYOND_INT = beyondInt();

    private Patterns() {}

    private static String day() {
        String year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
        String ofAnyYear = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                + "|02-(?:0[1-9]|1[0-9]|2[0-8])";
        String byFour = "(?:0[48]|[2468][048]|[13579][26])";
        String leapYear = "(?:[0-9]{2}" + byFour + "|" + byFour + "00)";
        return "^(?:" + year + "-(?:" + ofAnyYear + ")|" + leapYear + "-02-29)$";
    }

    private static String amount(char unit) {
        return "(?:-?[0-9]{1,10}" + unit + ")?";
    }

    private static String beyondInt() {
        String least = "2147483648";
        String mostWeeks = Integer.toString(Integer.MAX_VALUE / 7);
        return more(least) + "|[A-Z]" + least + "|(?:[1-9][0-9]{9}|" + more(mostWeeks) + ")W";
    }

    /** The numbers of as many digits as a limit that are more than it. */
    private static String more(String limit) {
        List<String> more = new ArrayList<>();
        for (int i = 0; i < limit.length(); i++) {
            char digit = limit.charAt(i);
            int rest = limit.length() - i - 1;
            if (digit < '9') {
                more.add(limit.substring(0, i)
                        + (digit == '8' ? "9" : "[" + (char) (digit + 1) + "-9]")
                        + (rest == 0 ? "" : "[0-9]{" + rest + "}"));
            }
        }
        return String.join("|", more);
    }
}
