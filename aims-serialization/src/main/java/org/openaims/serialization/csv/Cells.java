package org.openaims.serialization.csv;

/** How the texts of cells are compared and quoted. */
final class Cells {

    /** The longest quotation in a message, in characters. */
    static final int QUOTED = 60;

    private static final String ELLIPSIS = "...";

    private Cells() {}

    /** The text with each run of white space, line breaks and fixed spaces included, as one space, and none around. */
    static String normalized(String text) {
        StringBuilder normalized = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
            } else {
                if (gap && !normalized.isEmpty()) {
                    normalized.append(' ');
                }
                gap = false;
                normalized.append(c);
            }
        }
        return normalized.toString();
    }

    /** The text with its line breaks as LF, without white space around it. */
    static String paragraphs(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The normalized text, cut to what a message may quote. */
    static String shortened(String text) {
        String normalized = normalized(text);
        if (normalized.length() <= QUOTED) {
            return normalized;
        }
        int end = QUOTED - ELLIPSIS.length();
        return normalized.substring(0, Character.isHighSurrogate(normalized.charAt(end - 1)) ? end - 1 : end)
                + ELLIPSIS;
    }
}
