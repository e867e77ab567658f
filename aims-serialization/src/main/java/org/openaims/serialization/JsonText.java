package org.openaims.serialization;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes indented JSON: two spaces, line feeds, nothing escaped that need not be. */
final class JsonText {

    private final Writer out;
    private int depth;
    /** Whether nothing was written yet in the innermost object or array. */
    private boolean empty = true;

    JsonText(Writer out) {
        this.out = out;
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
        out.write(": ");
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
        out.write('\n');
    }

    private void newLine() throws IOException {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }
}
