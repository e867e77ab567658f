package org.openaims.serialization;

import java.util.Locale;

/** Quotes what a document holds, so that a message stays on one line and says nothing that it does not show. */
final class Quotation {

    /** From this length on, the length is told and not the text. */
    private static final int TOO_LONG = 40;

    private Quotation() {}

    /** A text where a name, an id, a day or another code was expected. */
    static String ofCode(String text) {
        return isShort(text) ? quoted(text) : ofText(text);
    }

    /** Whether a code is so short that it is quoted. */
    static boolean isShort(String text) {
        return text.length() < TOO_LONG;
    }

    /** A text of which only the length is told. */
    static String ofText(String text) {
        return "a text of " + text.length() + (text.length() == 1 ? " character" : " characters");
    }

    /** The name of a property. */
    static String ofProperty(String name) {
        return name.length() < TOO_LONG
                ? "the property " + quoted(name)
                : "a property whose name has " + name.length() + " characters";
    }

    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** Makes visible what would break the line, hide, or turn the direction of writing. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Where a text has a surrogate without its other half, which no UTF-8 document can hold; -1 where it has none. */
    static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
