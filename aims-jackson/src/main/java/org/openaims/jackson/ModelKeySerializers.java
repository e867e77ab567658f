package org.openaims.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** How a mapper writes ids, other codes and constants of the model as keys of a map. */
final class ModelKeySerializers implements Serializers {

    private final ModelTypes types;

    ModelKeySerializers(ModelTypes types) {
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
        Optional<ModelTypes.Kind> kind = types.kindOf(type.getRawClass());
        if (kind.isPresent() && kind.get() instanceof ModelTypes.Text<?>) {
            return new OfText();
        } else if (kind.isPresent() && kind.get() instanceof ModelTypes.Constant<?>) {
            return new OfConstant();
        }
        return null;
    }

    private static final class OfText extends ValueSerializer<Code> {

        @Override
        public void serialize(Code value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(value.value());
        }
    }

    private static final class OfConstant extends ValueSerializer<Enum<?>> {

        @Override
        public void serialize(Enum<?> value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(value.name());
        }
    }
}
