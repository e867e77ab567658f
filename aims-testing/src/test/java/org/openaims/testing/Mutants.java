package org.openaims.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that differ from a given one in one place, whatever the document is about. What stands in several places, or in
 * several documents, is tried once: an object is known by its names, and by its kind and its own name where it has a kind.
 */
final class Mutants {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What takes the place of any value. */
    private static final List<JsonNode> OTHERS = parsed(
            "null",
            "true",
            "0",
            "-2147483648",
            "2147483647",
            "2147483648",
            "-2147483649",
            "2.5",
            "100000000000000000000",
            "\"\"",
            "\"x\"",
            "\"two words\"",
            "\"no\u00a0break\"",
            "\"\\u0000\"",
            "\"line\\n\"",
            "\"2024-02-29\"",
            "\"2025-02-29\"",
            "\"2024-02-30\"",
            "\"2024-2-29\"",
            "\"2024-02-29\\n\"",
            "\"0000-01-01\"",
            "\"0001-01-01\"",
            "\"10000-01-01\"",
            "\"P1D\"",
            "\"P\"",
            "\"P1D\\n\"",
            "\"P1D1Y\"",
            "\"-P1D\"",
            "\"P2147483648D\"",
            "\"" + "c".repeat(200) + "\"",
            "\"" + "c".repeat(201) + "\"",
            "[]",
            "[[]]",
            "[null]",
            "[\"x\", \"x\"]",
            "{}",
            "{\"kind\": \"other\"}",
            "{\"kind\": 1}",
            "{\"$day\": \"2025-02-29\"}",
            "{\"$day\": \"2024-02-29\", \"x\": 1}",
            "{\"$x\": 1}",
            "{\"\": 1}",
            "{\"acme:a\": null}",
            "{\"Acme:a\": null}",
            "{\"acme:a\\n\": null}");

    private final Set<String> places = new HashSet<>();

    /** Hands over each mutant of a document; the document itself is left as it was. */
    void of(ObjectNode document, Consumer<String> mutants) {
        object(document, "document", () -> mutants.accept(document.toString()));
    }

    private void value(JsonNode value, String name, String place, Consumer<JsonNode> replace, Runnable tell) {
        if (places.add(place)) {
            for (JsonNode other : OTHERS) {
                replace.accept(other);
                tell.run();
            }
            replace.accept(value);
        }
        if (value instanceof ObjectNode object) {
            object(object, name, tell);
        } else if (value instanceof ArrayNode array) {
            array(array, name, place, tell);
        }
    }

    private void object(ObjectNode object, String name, Runnable tell) {
        JsonNode kind = object.path("kind");
        String place = object.propertyNames() + (kind.isString() ? " " + name + " " + kind.asString() : "");
        boolean isNew = places.add(place);
        if (isNew) {
            object.put("unknown", 1);
            tell.run();
            object.remove("unknown");
            object.put("$unknown", 1);
            tell.run();
            object.remove("$unknown");
        }
        for (String property : new ArrayList<>(object.propertyNames())) {
            JsonNode value = object.get(property);
            if (isNew) {
                object.remove(property);
                tell.run();
                object.set(property, value);
            }
            value(value, property, place + "/" + property, other -> object.set(property, other), tell);
        }
    }

    private void array(ArrayNode array, String name, String place, Runnable tell) {
        if (places.add(place + "[]")) {
            array.add(array.get(0));
            tell.run();
            array.remove(array.size() - 1);
        }
        for (int i = 0; i < array.size(); i++) {
            int index = i;
            value(array.get(i), name, place + "[" + i + "]", other -> array.set(index, other), tell);
        }
    }

    private static List<JsonNode> parsed(String... texts) {
        return List.of(texts).stream().map(MAPPER::readTree).toList();
    }
}
