package org.openaims.testing;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import java.util.List;
import java.util.Set;

/**
 * A call that would make a result depend on more than its input.
 *
 * @param owner the full name of the class; a name that ends in {@code .*} stands for all classes of a package
 * @param name the name of the method, {@code <init>} for a constructor, {@code *} for all
 * @param unless full names of types of parameters of which one makes the call a sound one
 */
record ForbiddenCall(String owner, String name, Set<String> unless) {

    private static final Set<String> LOCALE = Set.of("java.util.Locale");
    private static final Set<String> CHARSET = Set.of("java.nio.charset.Charset", "java.nio.charset.CharsetDecoder");
    private static final Set<String> ANY_TEXT_OR_CHARSET = Set.of(
            "java.nio.charset.Charset",
            "java.nio.charset.CharsetDecoder",
            "java.nio.charset.CharsetEncoder",
            "java.lang.String");
    private static final Set<String> NO_BYTES = Set.of(
            "java.nio.charset.Charset",
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            char[].class.getName(),
            int[].class.getName());
    private static final Set<String> NEVER = Set.of();

    static final List<ForbiddenCall> CLOCK = List.of(
            new ForbiddenCall("java.time.*", "now", NEVER),
            new ForbiddenCall("java.time.chrono.*", "now", NEVER),
            new ForbiddenCall("java.time.chrono.*", "dateNow", NEVER),
            new ForbiddenCall("java.time.Clock", "*", NEVER),
            new ForbiddenCall("java.time.InstantSource", "*", NEVER),
            new ForbiddenCall("java.lang.System", "currentTimeMillis", NEVER),
            new ForbiddenCall("java.lang.System", "nanoTime", NEVER),
            new ForbiddenCall("java.util.Date", "<init>", NEVER),
            new ForbiddenCall("java.util.Calendar", "getInstance", NEVER),
            new ForbiddenCall("java.util.GregorianCalendar", "<init>", NEVER));

    static final List<ForbiddenCall> DEFAULTS = List.of(
            new ForbiddenCall("java.util.Locale", "getDefault", NEVER),
            new ForbiddenCall("java.time.ZoneId", "systemDefault", NEVER),
            new ForbiddenCall("java.util.TimeZone", "getDefault", NEVER),
            new ForbiddenCall("java.nio.charset.Charset", "defaultCharset", NEVER),
            new ForbiddenCall("java.lang.String", "toLowerCase", LOCALE),
            new ForbiddenCall("java.lang.String", "toUpperCase", LOCALE),
            new ForbiddenCall("java.lang.String", "format", LOCALE),
            new ForbiddenCall("java.lang.String", "formatted", NEVER),
            new ForbiddenCall("java.lang.String", "<init>", NO_BYTES),
            new ForbiddenCall("java.lang.String", "getBytes", ANY_TEXT_OR_CHARSET),
            new ForbiddenCall("java.io.InputStreamReader", "<init>", ANY_TEXT_OR_CHARSET),
            new ForbiddenCall("java.io.OutputStreamWriter", "<init>", ANY_TEXT_OR_CHARSET),
            new ForbiddenCall("java.io.ByteArrayOutputStream", "toString", ANY_TEXT_OR_CHARSET),
            new ForbiddenCall("java.io.FileReader", "<init>", CHARSET),
            new ForbiddenCall("java.io.FileWriter", "<init>", CHARSET),
            new ForbiddenCall("java.io.PrintStream", "<init>", CHARSET),
            new ForbiddenCall("java.io.PrintStream", "format", LOCALE),
            new ForbiddenCall("java.io.PrintStream", "printf", LOCALE),
            new ForbiddenCall("java.io.PrintWriter", "format", LOCALE),
            new ForbiddenCall("java.io.PrintWriter", "printf", LOCALE),
            new ForbiddenCall("java.util.Formatter", "<init>", LOCALE),
            new ForbiddenCall("java.text.DecimalFormat", "<init>", Set.of("java.text.DecimalFormatSymbols")),
            new ForbiddenCall("java.text.NumberFormat", "getInstance", LOCALE),
            new ForbiddenCall("java.text.NumberFormat", "getNumberInstance", LOCALE),
            new ForbiddenCall("java.text.NumberFormat", "getPercentInstance", LOCALE),
            new ForbiddenCall("java.text.MessageFormat", "<init>", LOCALE),
            new ForbiddenCall("java.text.MessageFormat", "format", NEVER),
            new ForbiddenCall("java.text.Collator", "getInstance", LOCALE),
            new ForbiddenCall("java.text.BreakIterator", "*", NEVER),
            new ForbiddenCall("java.text.SimpleDateFormat", "<init>", LOCALE),
            new ForbiddenCall("java.time.format.DateTimeFormatter", "ofPattern", LOCALE),
            new ForbiddenCall("java.time.format.DateTimeFormatter", "ofLocalizedDate", NEVER),
            new ForbiddenCall("java.time.format.DateTimeFormatterBuilder", "toFormatter", LOCALE),
            new ForbiddenCall("java.util.ResourceBundle", "getBundle", LOCALE),
            new ForbiddenCall("java.lang.System", "lineSeparator", NEVER));

    static final List<ForbiddenCall> RANDOMNESS = List.of(
            new ForbiddenCall("java.lang.Math", "random", NEVER),
            new ForbiddenCall("java.lang.StrictMath", "random", NEVER),
            new ForbiddenCall("java.util.Random", "<init>", Set.of("long")),
            new ForbiddenCall("java.util.SplittableRandom", "<init>", Set.of("long")),
            new ForbiddenCall("java.util.concurrent.ThreadLocalRandom", "*", NEVER),
            new ForbiddenCall("java.util.random.RandomGenerator", "getDefault", NEVER),
            new ForbiddenCall("java.util.random.RandomGenerator", "of", NEVER),
            new ForbiddenCall("java.util.UUID", "randomUUID", NEVER),
            new ForbiddenCall("java.security.SecureRandom", "*", NEVER),
            new ForbiddenCall("java.util.Collections", "shuffle", Set.of("java.util.Random")),
            new ForbiddenCall("java.lang.System", "identityHashCode", NEVER));

    static final List<ForbiddenCall> ENVIRONMENT = List.of(
            new ForbiddenCall("java.lang.System", "getProperty", NEVER),
            new ForbiddenCall("java.lang.System", "getProperties", NEVER),
            new ForbiddenCall("java.lang.System", "getenv", NEVER),
            new ForbiddenCall("java.lang.Class", "getResource", NEVER),
            new ForbiddenCall("java.lang.Class", "getResourceAsStream", NEVER),
            new ForbiddenCall("java.lang.Runtime", "*", NEVER));

    /** Whether a call, or a method reference, goes to this target. */
    boolean matches(CodeUnitAccessTarget target) {
        if (!matchesOwner(target.getOwner().getName()) || !(name.equals("*") || name.equals(target.getName()))) {
            return false;
        }
        return target.getRawParameterTypes().stream().noneMatch(type -> unless.contains(type.getName()));
    }

    private boolean matchesOwner(String type) {
        if (!owner.endsWith(".*")) {
            return owner.equals(type);
        }
        String home = owner.substring(0, owner.length() - 1);
        return type.startsWith(home) && type.indexOf('.', home.length()) < 0;
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
