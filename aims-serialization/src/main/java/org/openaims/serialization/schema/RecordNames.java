package org.openaims.serialization.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/** The names of types in a schema. */
final class RecordNames {

    private final Map<String, RecordType<?>> records = new LinkedHashMap<>();

    private RecordNames() {}

    /** The name of a type; of one inside another type with that one's name before it, such as {@code Rhythm.Move}. */
    static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
    }

    /** A record and all records inside it, by name. */
    static Map<String, RecordType<?>> of(RecordType<?> document) {
        RecordNames names = new RecordNames();
        names.add(document);
        return new TreeMap<>(names.records);
    }

    private void add(RecordType<?> record) {
        if (records.putIfAbsent(nameOf(record.javaType()), record) == null) {
            addInside(record);
        }
    }

    private void addInside(RecordType<?> record) {
        for (Attribute<?> attribute : record.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                add(nested.type());
            } else if (attribute.type() instanceof AttributeType.Choice choice) {
                choice.kinds().values().forEach(this::addInside);
            }
        }
    }
}
