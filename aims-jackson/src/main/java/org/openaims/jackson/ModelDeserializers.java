package org.openaims.jackson;

import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Code;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** How a mapper reads the types of the model. */
final class ModelDeserializers implements Deserializers {

    private final ModelTypes types;

    ModelDeserializers(ModelTypes types) {
        this.types = types;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return types.kindOf(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    private @Nullable ValueDeserializer<?> find(JavaType type) {
        return types.kindOf(type.getRawClass())
                .<ValueDeserializer<?>>map(ModelDeserializers::of)
                .orElse(null);
    }

    private static ValueDeserializer<?> of(ModelTypes.Kind kind) {
        if (kind instanceof ModelTypes.Document<?> document) {
            return new OfDocument<>(document.format());
        } else if (kind instanceof ModelTypes.Text<?> text) {
            return new OfText<>(text);
        } else if (kind instanceof ModelTypes.Constant<?> constant) {
            return new OfConstant<>(constant);
        }
        return new OfPart(((ModelTypes.Part) kind).type());
    }

    /** What all have in common: no name of a type from the input plays a part. */
    private abstract static class Untyped<T> extends ValueDeserializer<T> {

        @Override
        public final Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer type) {
            return deserialize(parser, context);
        }
    }

    private static final class OfDocument<T> extends Untyped<T> {

        private final JsonFormat<T> format;

        OfDocument(JsonFormat<T> format) {
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            TokenCopy copy = TokenCopy.of(parser, format.limits().documentLength());
            ReadResult<T> result = format.tryRead(copy.text()).placed(copy::placed);
            return result.value().orElseThrow(() -> new RecordProblemsException(parser, result));
        }
    }

    private static final class OfText<T extends Code> extends Untyped<T> {

        private final ModelTypes.Text<T> text;

        OfText(ModelTypes.Text<T> text) {
            this.text = text;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Class<T> type = text.type().javaType();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                return text.of(parser.getString());
            } catch (InvalidRecordException e) {
                return type.cast(context.handleWeirdStringValue(type, parser.getString(), "%s", e.getMessage()));
            }
        }
    }

    private static final class OfConstant<E> extends Untyped<E> {

        private final ModelTypes.Constant<E> constant;

        OfConstant(ModelTypes.Constant<E> constant) {
            this.constant = constant;
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) {
            Class<E> type = constant.type();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String name = parser.getString();
            return constant.of(name)
                    .orElseGet(() -> type.cast(
                            context.handleWeirdStringValue(type, name, "expected the name of one of its constants")));
        }
    }

    private static final class OfPart extends Untyped<Object> {

        private final Class<?> type;

        OfPart(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(context.constructType(type), ModelSerializers.partOnly(type));
        }
    }
}
