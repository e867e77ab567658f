package org.openaims.serialization.report;

import java.util.List;

/**
 * A text of lines that keep to a width, wrapped between words; a longer word stands alone on its line.
 *
 * <p>Control and format characters are written as escapes, so that no id or place of a record can break a line, steer a
 * terminal or turn the reading direction.
 */
final class Page {

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private final int width;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    Page(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** The heading of a clause or record. */
    void heading(String heading) {
        wrapped("", heading, BOLD);
    }

    /** The heading of a section, underlined, with an empty line after it. */
    void section(String heading) {
        underlined(heading, BOLD);
    }

    /** The heading of the gravest findings. */
    void alarm(String heading) {
        underlined(heading, BOLD + RED);
    }

    /** The heading of findings that are not grave. */
    void remark(String heading) {
        underlined(heading, BOLD + YELLOW);
    }

    private void underlined(String heading, String style) {
        wrapped("", heading, style);
        line("-".repeat(Math.min(width, heading.length())));
        blank();
    }

    void blank() {
        text.append('\n');
    }

    void paragraph(String words) {
        wrapped("", words, "");
    }

    /**
     * A paragraph whose later lines begin where the first does.
     *
     * @param lead what stands before it; where it is long it is taken as part of the paragraph
     * @param words the paragraph
     */
    void paragraph(String lead, String words) {
        String before = clean(lead);
        if (before.length() > width / 2) {
            wrapped("  ", before.strip() + " " + words, "");
        } else {
            wrapped(before, words, "");
        }
    }

    /** A line that is laid out already, and narrow enough. */
    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void wrapped(String lead, String words, String style) {
        Line line = new Line(lead);
        for (String word : clean(words).split(" +", -1)) {
            if (!line.hasRoomFor(word)) {
                end(line, style);
                line = new Line(" ".repeat(lead.length()));
            }
            line.add(word);
        }
        end(line, style);
    }

    private void end(Line line, String style) {
        String finished = line.toString();
        boolean styled = colour && !style.isEmpty();
        text.append(styled ? style + finished + PLAIN : finished).append('\n');
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    clean.append("\\u{").append(Integer.toHexString(c)).append('}');
                default -> clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    static String padded(String word, int length) {
        return word + " ".repeat(Math.max(0, length - word.length()));
    }

    static String listed(List<String> words) {
        return String.join(", ", words);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A line in the making. */
    private final class Line {

        private final StringBuilder line;
        private final boolean led;
        private int used;
        private boolean begun;

        Line(String lead) {
            line = new StringBuilder(lead);
            led = !lead.isBlank();
            used = lead.length();
        }

        boolean hasRoomFor(String word) {
            int needed = (begun ? 1 : 0) + word.codePointCount(0, word.length());
            return used + needed <= width || (!begun && !led);
        }

        void add(String word) {
            if (begun) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += word.codePointCount(0, word.length());
            begun = true;
        }

        @Override
        public String toString() {
            return line.toString().stripTrailing();
        }
    }
}
