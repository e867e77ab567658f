package org.openaims.serialization.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JSON object in the making. Its properties stand in the order in which they were put. */
final class SchemaObject {

    private static final String INDENT = "  ";

    /** The values, written without regard to where they will stand. */
    private final Map<String, String> properties = new LinkedHashMap<>();

    SchemaObject with(String name, String text) {
        return put(name, quoted(text));
    }

    SchemaObject with(String name, int number) {
        return put(name, Integer.toString(number));
    }

    SchemaObject with(String name, boolean truth) {
        return put(name, Boolean.toString(truth));
    }

    SchemaObject with(String name, SchemaObject object) {
        return put(name, object.toString());
    }

    SchemaObject withTexts(String name, Collection<String> texts) {
        return put(name, list(texts.stream().map(SchemaObject::quoted).toList()));
    }

    SchemaObject withObjects(String name, Collection<SchemaObject> objects) {
        return put(name, list(objects.stream().map(SchemaObject::toString).toList()));
    }

    SchemaObject withAll(SchemaObject other) {
        properties.putAll(other.properties);
        return this;
    }

    private SchemaObject put(String name, String json) {
        properties.put(name, json);
        return this;
    }

    private static String list(List<String> elements) {
        return block('[', elements, ']');
    }

    private static String block(char open, List<String> lines, char close) {
        if (lines.isEmpty()) {
            return "" + open + close;
        }
        // No line feed stands in a text: it is escaped there.
        String indented = String.join(",\n", lines).replace("\n", "\n" + INDENT);
        return open + "\n" + INDENT + indented + "\n" + close;
    }

    /** A text in ASCII, so that what cannot be seen is seen, and no editor or charset changes it. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** The object as JSON. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        properties.forEach((name, json) -> lines.add(quoted(name) + ": " + json));
        return block('{', lines, '}');
    }
}
