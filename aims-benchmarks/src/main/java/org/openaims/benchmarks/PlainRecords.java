package org.openaims.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * The same records as plain Java records, as somebody would write them who wants them small: a component for each
 * attribute, null where it is absent, {@link List#copyOf} for lists and sets. Their source is written from the
 * descriptions of the records and compiled at run time, so that no attribute is forgotten.
 *
 * <p>Texts, days, ids, constants and what is a Java record in the model are shared with the records that are copied.
 */
final class PlainRecords {

    private static final String PACKAGE = "plain";

    private final Map<RecordType<?>, String> names = new LinkedHashMap<>();
    private final Map<RecordType<?>, Constructor<?>> constructors = new LinkedHashMap<>();
    private final ClassLoader loader;
    private long copied;

    private PlainRecords() {
        name(RecordType.of(Aims.class));
        this.loader = compiled();
        names.forEach((type, name) -> constructors.put(type, constructor(name)));
    }

    /**
     * Compiles the plain records.
     *
     * @return what copies to them
     */
    static PlainRecords compile() {
        return new PlainRecords();
    }

    /**
     * The plain copy of a record and of all records inside it.
     *
     * @param aims the records
     * @return the copy
     */
    Object copy(Aims aims) {
        copied = 0;
        return copy(RecordType.of(Aims.class), aims);
    }

    /**
     * How many records the last copy has.
     *
     * @return the number of instances of all plain records
     */
    long copied() {
        return copied;
    }

    /**
     * How many kinds of records there are.
     *
     * @return the number of classes
     */
    int types() {
        return names.size();
    }

    private <T> Object copy(RecordType<T> type, Object record) {
        T known = type.javaType().cast(record);
        List<@Nullable Object> components = new ArrayList<>();
        for (Attribute<T> attribute : type.attributes()) {
            Collection<?> values = attribute.values(known);
            if (attribute.isMany()) {
                components.add(List.copyOf(values.stream()
                        .map(value -> plain(attribute.type(), value))
                        .collect(Collectors.toList())));
            } else {
                components.add(
                        values.isEmpty()
                                ? null
                                : plain(attribute.type(), values.iterator().next()));
            }
        }
        copied++;
        try {
            return Objects.requireNonNull(constructors.get(type)).newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected a constructor for " + type, e);
        }
    }

    private Object plain(AttributeType type, Object value) {
        Optional<RecordType<?>> described = Optional.empty();
        if (type instanceof AttributeType.Nested nested) {
            described = Optional.of(nested.type());
        } else if (type instanceof AttributeType.Choice choice) {
            described = Optional.of(choice.kindOf(value).getValue());
        }
        return described.filter(names::containsKey).map(one -> copy(one, value)).orElse(value);
    }

    private void name(RecordType<?> type) {
        if (type.javaType().isRecord() || names.containsKey(type)) {
            return;
        }
        Class<?> outer = type.javaType().getEnclosingClass();
        names.put(type, (outer == null ? "" : outer.getSimpleName()) + type.name());
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                name(nested.type());
            } else if (attribute.type() instanceof AttributeType.Choice choice) {
                choice.kinds().values().forEach(this::name);
            }
        }
    }

    private String source(RecordType<?> type) {
        return type.attributes().stream()
                .map(attribute -> component(type, attribute) + " " + attribute.name())
                .collect(Collectors.joining(
                        ", ", "package " + PACKAGE + "; public record " + names.get(type) + "(", ") {}"));
    }

    /** The type of a component: as the accessor has it, less what the plain record does without. */
    private String component(RecordType<?> type, Attribute<?> attribute) {
        Type declared = accessor(type, attribute).getGenericReturnType();
        Type value = declared instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : declared;
        String element = ((Class<?>) value).getCanonicalName();
        if (attribute.type() instanceof AttributeType.Nested nested && names.containsKey(nested.type())) {
            element = PACKAGE + "." + names.get(nested.type());
        } else if (attribute.type() instanceof AttributeType.Choice) {
            element = "Object";
        }
        return attribute.isMany() ? "java.util.List<" + element + ">" : element;
    }

    private static Method accessor(RecordType<?> type, Attribute<?> attribute) {
        try {
            return type.javaType().getMethod(attribute.name());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("expected an accessor of " + type + " for " + attribute, e);
        }
    }

    private Constructor<?> constructor(String name) {
        try {
            return loader.loadClass(PACKAGE + "." + name).getConstructors()[0];
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("expected a compiled record " + name, e);
        }
    }

    private ClassLoader compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try {
            Path folder = Files.createTempDirectory("plain-records");
            List<JavaFileObject> sources = new ArrayList<>();
            names.forEach((type, name) -> sources.add(new Source(name, source(type))));
            List<String> options = List.of("-d", folder.toString(), "-proc:none", "-cp", classPath());
            if (!compiler.getTask(null, null, null, options, null, sources).call()) {
                throw new IllegalStateException("expected plain records that compile");
            }
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, PlainRecords.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path", "");
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + PACKAGE + "/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
