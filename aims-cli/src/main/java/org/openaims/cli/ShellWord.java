package org.openaims.cli;

import java.util.regex.Pattern;

/** A word of a command, quoted where a shell would not take it as one word. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+,=-]+");

    /** What means something within double quotes; a backslash does only before another, or before the end. */
    private static final Pattern SPECIAL = Pattern.compile("[\"$`!]|\\\\\\\\|\\\\$");

    private ShellWord() {}

    /** Double quotes serve most shells; what means something within them stands in single quotes. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return SPECIAL.matcher(text).find() ? "'" + text.replace("'", "'\\''") + "'" : '"' + text + '"';
    }
}
