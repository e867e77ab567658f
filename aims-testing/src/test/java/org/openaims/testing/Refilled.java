package org.openaims.testing;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * A record built anew by the steps of its public builder, in any order: elements are added one by one, those of one
 * attribute between those of others; only a list keeps its own order. So are the records within.
 */
final class Refilled {

    private Refilled() {}

    static <T> T of(RecordType<T> type, T record, Random random) {
        Map<Attribute<T>, Deque<Object>> values = new HashMap<>();
        List<Attribute<T>> turns = new ArrayList<>();
        for (Attribute<T> attribute : type.attributes()) {
            List<Object> elements = new ArrayList<>();
            attribute.values(record).forEach(value -> elements.add(refilled(attribute.type(), value, random)));
            if (attribute.presence() == Attribute.Presence.SET) {
                Collections.shuffle(elements, random);
            }
            values.put(attribute, new ArrayDeque<>(elements));
            turns.addAll(Collections.nCopies(elements.size(), attribute));
        }
        Collections.shuffle(turns, random);
        try {
            Object builder = type.javaType().getMethod("builder").invoke(null);
            for (Attribute<T> attribute : turns) {
                Object value = Objects.requireNonNull(values.get(attribute)).remove();
                if (attribute.isMany()) {
                    String name = attribute.name();
                    String adder = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                    step(builder, adder, parameter -> parameter == Iterable.class)
                            .invoke(builder, List.of(value));
                } else {
                    step(builder, attribute.name(), parameter -> accepts(parameter, value))
                            .invoke(builder, value);
                }
            }
            return type.javaType().cast(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "expected builder steps, found " + type.javaType().getName(), e);
        }
    }

    private static Object refilled(AttributeType type, Object value, Random random) {
        return type instanceof AttributeType.Nested nested
                        && !nested.type().javaType().isRecord()
                ? refilledNested(nested.type(), value, random)
                : value;
    }

    private static <T> T refilledNested(RecordType<T> type, Object value, Random random) {
        return of(type, type.javaType().cast(value), random);
    }

    private static Method step(Object builder, String name, Predicate<Class<?>> accepted) throws NoSuchMethodException {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && accepted.test(method.getParameterTypes()[0]))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(builder.getClass() + "." + name));
    }

    private static boolean accepts(Class<?> parameter, Object value) {
        return MethodType.methodType(parameter).wrap().returnType().isInstance(value);
    }
}
