package org.openaims.rules.language;

import java.util.Optional;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.RecordType;

/** Finds the description of a record of which only the value is known. */
final class RecordTypes {

    private static final ClassValue<Optional<RecordType<?>>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Optional<RecordType<?>> computeValue(Class<?> made) {
            for (Class<?> type : made.getInterfaces()) {
                if (Extensible.class.isAssignableFrom(type)) {
                    return Optional.of(RecordType.of(type));
                }
            }
            return Optional.empty();
        }
    };

    private RecordTypes() {}

    /** The type of a record; absent for anything else. */
    static Optional<RecordType<?>> of(Object value) {
        return BY_CLASS.get(value.getClass());
    }

    /** The id of a record; the name of its type where it has none. */
    static String idOf(RecordType<?> type, Object value) {
        return id(type, value).orElse(type.name());
    }

    private static <T> Optional<String> id(RecordType<T> type, Object value) {
        return type.attribute("id")
                .flatMap((Attribute<T> id) -> id.value(type.javaType().cast(value)))
                .map(Object::toString);
    }
}
