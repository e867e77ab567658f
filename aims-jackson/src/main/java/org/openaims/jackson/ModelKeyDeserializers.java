package org.openaims.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.InvalidRecordException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** How a mapper reads ids, other codes and constants of the model as keys of a map. */
final class ModelKeyDeserializers implements KeyDeserializers {

    private final ModelTypes types;

    ModelKeyDeserializers(ModelTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Optional<ModelTypes.Kind> kind = types.kindOf(type.getRawClass());
        if (kind.isPresent() && kind.get() instanceof ModelTypes.Text<?> text) {
            return new OfText(text);
        } else if (kind.isPresent() && kind.get() instanceof ModelTypes.Constant<?> constant) {
            return new OfConstant(constant);
        }
        return null;
    }

    private static final class OfText extends KeyDeserializer {

        private final ModelTypes.Text<?> text;

        OfText(ModelTypes.Text<?> text) {
            this.text = text;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return text.of(key);
            } catch (InvalidRecordException e) {
                return context.handleWeirdKey(text.type().javaType(), key, "%s", e.getMessage());
            }
        }
    }

    private static final class OfConstant extends KeyDeserializer {

        private final ModelTypes.Constant<?> constant;

        OfConstant(ModelTypes.Constant<?> constant) {
            this.constant = constant;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Optional<?> found = constant.of(key);
            return found.isPresent()
                    ? found.get()
                    : context.handleWeirdKey(constant.type(), key, "expected the name of one of its constants");
        }
    }
}
