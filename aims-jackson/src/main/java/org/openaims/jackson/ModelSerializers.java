package org.openaims.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Code;
import org.openaims.model.record.InvalidRecordException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** How a mapper writes the types of the model. */
final class ModelSerializers implements Serializers {

    private final ModelTypes types;

    ModelSerializers(ModelTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type);
    }

    private @Nullable ValueSerializer<?> find(JavaType type) {
        return types.kindOf(type.getRawClass())
                .<ValueSerializer<?>>map(ModelSerializers::of)
                .orElse(null);
    }

    private static ValueSerializer<?> of(ModelTypes.Kind kind) {
        if (kind instanceof ModelTypes.Document<?> document) {
            return new OfDocument<>(document.format());
        } else if (kind instanceof ModelTypes.Text<?>) {
            return new OfText();
        } else if (kind instanceof ModelTypes.Constant<?>) {
            return new OfConstant();
        }
        return new OfPart(((ModelTypes.Part) kind).type());
    }

    static String partOnly(Class<?> type) {
        return type.getSimpleName() + " means something only inside a record; put the record there that holds it";
    }

    /** What all have in common: no name of a type enters the output. */
    private abstract static class Untyped<T> extends ValueSerializer<T> {

        @Override
        public final void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
            serialize(value, generator, context);
        }
    }

    private static final class OfDocument<T> extends Untyped<T> {

        private final org.openaims.serialization.JsonFormat<T> format;

        OfDocument(org.openaims.serialization.JsonFormat<T> format) {
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            String document;
            try {
                document = format.writeLine(value);
            } catch (InvalidRecordException e) {
                throw DatabindException.from(generator, e.getMessage(), e);
            }
            TextCopy.of(document).writeTo(generator);
        }
    }

    private static final class OfText extends Untyped<Code> {

        @Override
        public void serialize(Code value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.value());
        }
    }

    private static final class OfConstant extends Untyped<Enum<?>> {

        @Override
        public void serialize(Enum<?> value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.name());
        }
    }

    private static final class OfPart extends Untyped<Object> {

        private final Class<?> type;

        OfPart(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(context.constructType(type), partOnly(type));
        }
    }
}
