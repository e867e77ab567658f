package org.openaims.jackson;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.record.Code;
import org.openaims.model.record.RecordType;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.ReadLimits;

/** Tells what a type of the model is to a mapper. Types of anybody else are the mapper's. */
final class ModelTypes {

    private static final String MODEL = Aims.class.getPackageName();

    private final ReadLimits limits;

    ModelTypes(ReadLimits limits) {
        this.limits = limits;
    }

    /** What a type of the model is. */
    sealed interface Kind {}

    /** A record, which stands as a document of its own. */
    record Document<T>(JsonFormat<T> format) implements Kind {}

    /** An id, or another code. */
    record Text<T extends Code>(RecordType<T> type) implements Kind {

        T of(String text) {
            return type.draft().set(type.attribute("value").orElseThrow(), text).build();
        }
    }

    /** A constant. */
    record Constant<E>(Class<E> type) implements Kind {

        Optional<E> of(String name) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst();
        }
    }

    /** What means something only inside a record. */
    record Part(Class<?> type) implements Kind {}

    /** What a type is; absent where it is none of the model. */
    Optional<Kind> kindOf(Class<?> type) {
        if (!isOfModel(type)) {
            return Optional.empty();
        }
        if (Enum.class.isAssignableFrom(type)) {
            // A constant with a body of its own is of a class below the enum.
            Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
            return Optional.of(new Constant<>(declaring));
        }
        if (Code.class.isAssignableFrom(type) && type.isRecord()) {
            return Optional.of(new Text<>(RecordType.of(type.asSubclass(Code.class))));
        }
        return Optional.of(recordOf(type)
                .<Kind>map(record -> new Document<>(AimsJson.format(record).withLimits(limits)))
                .orElseGet(() -> new Part(type)));
    }

    private static boolean isOfModel(Class<?> type) {
        return type.getPackageName().equals(MODEL) || type.getPackageName().startsWith(MODEL + '.');
    }

    /** The record that a type is, or that a generated class makes. */
    private static Optional<Class<?>> recordOf(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(ModelTypes::isOfModel)
                .filter(candidate -> !isOneOfSeveralKinds(candidate))
                .filter(ModelTypes::isDescribed)
                .<Class<?>>map(candidate -> candidate)
                .findFirst();
    }

    private static boolean isOneOfSeveralKinds(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(above -> above.isSealed() && !isDescribed(above));
    }

    private static boolean isDescribed(Class<?> type) {
        if (!type.isInterface() && !type.isRecord()) {
            return false;
        }
        try {
            return RecordType.of(type).javaType() == type;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
