package org.openaims.serialization;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes JSON, indented by two spaces or on one line; nothing is escaped that need not be. */
final class JsonText {

    private final Writer out;
    private final boolean indented;
    private int depth;
    /** Whether nothing was written yet in the innermost object or array. */
    private boolean empty = true;

    private JsonText(Writer out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** Text of many lines, the last of which ends in a line feed. */
    static JsonText indented(Writer out) {
        return new JsonText(out, true);
    }

    /** Text of one line, without a line feed: in a text, one is always escaped. */
    static JsonText onOneLine(Writer out) {
        return new JsonText(out, false);
    }

    void open(char bracket) throws IOException {
        out.write(bracket);
        depth++;
        empty = true;
    }

    void close(char bracket) throws IOException {
        depth--;
        if (!empty) {
            newLine();
        }
        out.write(bracket);
        empty = false;
    }

    /** Begins a property; its value follows. */
    void name(String name) throws IOException {
        element();
        text(name);
        out.write(indented ? ": " : ":");
    }

    /** Begins an element of an array; its value follows. */
    void element() throws IOException {
        if (!empty) {
            out.write(',');
        }
        newLine();
        empty = false;
    }

    void text(String text) throws IOException {
        out.write('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.write(text, written, i - written);
                out.write(escaped(c));
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
        out.write('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** Writes a number, {@code true}, {@code false} or {@code null}. */
    void literal(String literal) throws IOException {
        out.write(literal);
    }

    void end() throws IOException {
        if (indented) {
            out.write('\n');
        }
    }

    private void newLine() throws IOException {
        if (!indented) {
            return;
        }
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }
}
