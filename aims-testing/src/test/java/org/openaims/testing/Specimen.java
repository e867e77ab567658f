package org.openaims.testing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.serialization.AimsJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents in which every attribute of a record stands, and of the records inside it those that they cannot be without:
 * each of them is a document of its own, too, and small documents are tried quickly. Each is right in its form; whether its
 * values go together is another matter.
 */
final class Specimen {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Which of several kinds and constants is taken. */
    private final int choice;

    private Specimen(int choice) {
        this.choice = choice;
    }

    /**
     * A document of a record.
     *
     * @param choice from 0: which of several kinds and constants is taken, counted round
     */
    static ObjectNode of(RecordType<?> type, int choice) {
        ObjectNode document = JSON.objectNode().put("formatVersion", AimsJson.FORMAT_VERSION);
        new Specimen(choice).fill(document, type);
        return document;
    }

    /** How many choices there are, so that each kind and each constant is taken at least once. */
    static int choices(RecordType<?> type) {
        return type.attributes().stream()
                .mapToInt(attribute -> choices(attribute.type()))
                .max()
                .orElse(1);
    }

    private static int choices(AttributeType type) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            return enumerated.constants().size();
        }
        return type instanceof AttributeType.Choice several ? several.kinds().size() : 1;
    }

    /** A record and all records inside it that are not one of several kinds, those with the shortest documents first. */
    static List<RecordType<?>> recordsOf(RecordType<?> type) {
        Set<RecordType<?>> found = new LinkedHashSet<>();
        find(type, found);
        return found.stream()
                .sorted(Comparator.comparingInt(one -> of(one, 0).toString().length()))
                .toList();
    }

    private static void find(RecordType<?> type, Set<RecordType<?>> found) {
        found.add(type);
        findInside(type, found);
    }

    private static void findInside(RecordType<?> type, Set<RecordType<?>> found) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                find(nested.type(), found);
            } else if (attribute.type() instanceof AttributeType.Choice several) {
                several.kinds().values().forEach(kind -> findInside(kind, found));
            }
        }
    }

    private ObjectNode part(RecordType<?> type) {
        ObjectNode object = JSON.objectNode();
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.presence() == Attribute.Presence.REQUIRED) {
                object.set(attribute.name(), one(attribute.type()));
            }
        }
        return object;
    }

    private ObjectNode fill(ObjectNode object, RecordType<?> type) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.isMany()) {
                ArrayNode list = JSON.arrayNode();
                list.add(one(attribute.type()));
                object.set(attribute.name(), list);
            } else {
                object.set(attribute.name(), one(attribute.type()));
            }
        }
        return object;
    }

    private JsonNode one(AttributeType type) {
        if (type instanceof AttributeType.Scalar scalar) {
            return scalar(scalar);
        } else if (type instanceof AttributeType.Enumerated enumerated) {
            return JSON.stringNode(chosen(List.copyOf(enumerated.constants().keySet())));
        } else if (type instanceof AttributeType.Nested nested) {
            return part(nested.type());
        } else if (type instanceof AttributeType.Choice several) {
            Map.Entry<String, RecordType<?>> kind =
                    chosen(List.copyOf(several.kinds().entrySet()));
            return fill(JSON.objectNode().put("kind", kind.getKey()), kind.getValue());
        }
        return JSON.stringNode("c-1");
    }

    private <T> T chosen(List<T> all) {
        return all.get(choice % all.size());
    }

    private static JsonNode scalar(AttributeType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> JSON.stringNode("text");
            case TRUTH -> JSON.booleanNode(true);
            case WHOLE_NUMBER -> JSON.numberNode(12);
            case DECIMAL -> JSON.numberNode(2.5);
            case DAY -> JSON.stringNode("2024-02-29");
            case PERIOD -> JSON.stringNode("P1Y6M");
            case VALUE -> value();
            case EXTENSIONS -> JSON.objectNode().set("acme:own", value());
        };
    }

    private static JsonNode value() {
        ObjectNode fields = JSON.objectNode();
        fields.set("day", JSON.objectNode().put("$day", "2024-02-29"));
        fields.set("list", JSON.arrayNode().add("text").add(1));
        fields.set("truth", JSON.booleanNode(false));
        fields.set("nothing", JSON.nullNode());
        return fields;
    }
}
