package org.openaims.serialization.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Binds the mapping file of the examples, without any of the care that a reader for users takes. */
final class MappingFile {

    static final Path US_FEDERAL_2024 = Path.of("..", "examples", "us-federal-2024", "mapping.json");

    private MappingFile() {}

    static CsvMapping usFederal2024() throws IOException {
        try (InputStream in = Files.newInputStream(US_FEDERAL_2024);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            Map<?, ?> root = (Map<?, ?>) tree(parser);
            if (!"1".equals(root.remove("formatVersion"))) {
                throw new IllegalStateException("expected formatVersion 1");
            }
            return (CsvMapping) bind(RecordType.of(CsvMapping.class), root);
        }
    }

    private static Object tree(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, tree(parser));
            }
            return fields;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(tree(parser));
            }
            return elements;
        }
        return parser.getString();
    }

    private static <T> Object bind(RecordType<T> type, Map<?, ?> fields) {
        RecordType.Draft<T> draft = type.draft();
        fields.forEach((name, value) -> {
            Attribute<T> attribute = type.attribute((String) name).orElseThrow();
            draft.set(
                    attribute,
                    attribute.isMany()
                            ? ((List<?>) value)
                                    .stream()
                                            .map(element -> value(attribute.type(), element))
                                            .toList()
                            : value(attribute.type(), value));
        });
        return draft.build();
    }

    private static Object value(AttributeType type, Object value) {
        if (type instanceof AttributeType.Nested nested) {
            return bind(nested.type(), (Map<?, ?>) value);
        }
        if (type instanceof AttributeType.Choice choice) {
            Map<?, ?> fields = (Map<?, ?>) value;
            return bind(Objects.requireNonNull(choice.kinds().get((String) fields.remove("kind"))), fields);
        }
        if (type == AttributeType.Scalar.WHOLE_NUMBER) {
            return Integer.valueOf((String) value);
        }
        return AttributeValues.read(type, (String) value).orElseThrow();
    }
}
