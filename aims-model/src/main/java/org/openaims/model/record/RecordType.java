package org.openaims.model.record;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The description of a record by itself: its attributes, how to read them, and how to make one.
 *
 * <p>Derived once per type from the record's public interface and builder, or from a Java record's components. Reader,
 * writer, schema, imports, time views and generators all work from it, so a new record needs no code in any of them.
 *
 * @param <T> the record
 */
public final class RecordType<T> {

    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type);
        }
    };

    private static final Comparator<String> ID_FIRST =
            Comparator.<String, Boolean>comparing(name -> !name.equals("id")).thenComparing(Comparator.naturalOrder());

    private final Class<T> javaType;
    private final Construction construction;
    private final List<Attribute<T>> attributes;
    private final Map<String, Attribute<T>> byName;
    private @Nullable List<Attribute<T>> timed;
    private Attribute<T> @Nullable [] dated;
    private Attribute<T> @Nullable [] holdingDays;
    private Attribute<T> @Nullable [] happenings;

    private RecordType(Class<T> javaType) {
        this.javaType = javaType;
        this.construction = javaType.isRecord() ? new CanonicalConstructor(javaType) : new BuilderSteps(javaType);
        List<Attribute<T>> found = new ArrayList<>();
        for (Method accessor : construction.accessors()) {
            found.add(describe(accessor, found.size()));
        }
        this.attributes = List.copyOf(found);
        Map<String, Attribute<T>> names = new LinkedHashMap<>();
        attributes.forEach(attribute -> names.put(attribute.name(), attribute));
        this.byName = Collections.unmodifiableMap(names);
        attributes.forEach(this::checkEvent);
    }

    private void checkEvent(Attribute<T> attribute) {
        attribute.hangsOn().ifPresent(event -> {
            Attribute<T> named = byName.get(event);
            if (named == null
                    || named.time() != Attribute.Time.EVENT
                    || attribute.presence() == Attribute.Presence.REQUIRED) {
                throw new IllegalArgumentException(
                        "expected an attribute that a record can be without, and an event that it hangs on, found "
                                + javaType.getName() + "." + attribute + " on " + event);
            }
        });
    }

    /**
     * The description of a record.
     *
     * @param type the public interface of a record of this library, or a Java record
     * @param <T> the record
     * @return its description, always the same instance
     * @throws IllegalArgumentException if the type is neither
     */
    @SuppressWarnings("unchecked") // computeValue makes the type from this very class
    public static <T> RecordType<T> of(Class<T> type) {
        return (RecordType<T>) TYPES.get(type);
    }

    /**
     * The Java type.
     *
     * @return the interface, or the Java record
     */
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * The name of the record.
     *
     * @return the simple name of the Java type, such as {@code ManagementReview}
     */
    public String name() {
        return javaType.getSimpleName();
    }

    /**
     * The attributes, {@code id} first and then by name.
     *
     * @return an unmodifiable list
     */
    public List<Attribute<T>> attributes() {
        return attributes;
    }

    /**
     * An attribute by name.
     *
     * @param name the name
     * @return the attribute; absent when there is none of that name
     */
    public Optional<Attribute<T>> attribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Starts a new record from values whose types are known only at run time.
     *
     * @return an empty draft
     */
    public Draft<T> draft() {
        return new Draft<>(this);
    }

    /**
     * What a record showed at the end of a day: what happened later is gone, plans and limits made by then are kept.
     *
     * <p>A record goes when the first of its own events, or an event that it cannot be without, lies after the day; an
     * {@link Ending} plays no part in it, because before its end a thing was there. Other later events become absent; so
     * does what hangs on them, because it stands in a record of its own with that event, or says so by {@link HangsOn}.
     * The day of entry, {@code recordedOn}, plays no part.
     *
     * @param record the record
     * @param day the day, inclusive
     * @return the record as of that day, the same instance where nothing lies after it; absent when it was not there
     */
    public Optional<T> asOf(T record, LocalDate day) {
        return Optional.ofNullable(new TimeView(day, false).of(this, record));
    }

    /**
     * What was on record at the end of a day: as {@link #asOf}, less what was entered later. What does not say when it
     * was entered is kept.
     *
     * @param record the record
     * @param day the day, inclusive
     * @return the record as known on that day; absent when it was not there
     */
    public Optional<T> knownOn(T record, LocalDate day) {
        return Optional.ofNullable(new TimeView(day, true).of(this, record));
    }

    /**
     * The first day from one on that stands in a record, or in what is in it: of events, plans, limits, and entries. Days
     * among the embedder's own fields play no part.
     *
     * @param record the record
     * @param from the earliest day to be found
     * @return the day; absent when none stands there
     */
    public Optional<LocalDate> firstDay(T record, LocalDate from) {
        return Optional.ofNullable(new DaysWithin(from).first(this, record));
    }

    /**
     * The day from which on a record is there: that of the first of its own events, an approval included. An
     * {@link Ending} plays no part, nor does the day of entry, nor what is in other records inside it.
     *
     * @param record the record
     * @return the day; absent when none of its events has one
     */
    public Optional<LocalDate> firstEvent(T record) {
        LocalDate first = null;
        for (Attribute<T> attribute : happenings()) {
            Object value = attribute.bare(record);
            LocalDate on = value == null ? null : TimeView.dayOf(value);
            if (on != null && (first == null || on.isBefore(first))) {
                first = on;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The attributes that say from when on a record is there. */
    @SuppressWarnings("unchecked") // an array of a type with a parameter
    private Attribute<T>[] happenings() {
        Attribute<T>[] known = happenings;
        if (known == null) {
            known = attributes.stream()
                    .filter(attribute -> !attribute.isEnding()
                            && (attribute.time() == Attribute.Time.EVENT || attribute.isApproval()))
                    .toArray(Attribute[]::new);
            happenings = known;
        }
        return known;
    }

    /** The attributes that are a day, or hold one. */
    @SuppressWarnings("unchecked") // an array of a type with a parameter
    Attribute<T>[] holdingDays() {
        Attribute<T>[] known = holdingDays;
        if (known == null) {
            known = attributes.stream()
                    .filter(attribute -> holdsDays(attribute.type()))
                    .toArray(Attribute[]::new);
            holdingDays = known;
        }
        return known;
    }

    private static boolean holdsDays(AttributeType type) {
        if (type instanceof AttributeType.Nested nested) {
            return nested.type().holdingDays().length > 0;
        }
        return type == AttributeType.Scalar.DAY
                || (type instanceof AttributeType.Choice choice
                        && choice.kinds().values().stream().anyMatch(kind -> kind.holdingDays().length > 0));
    }

    /** The attributes that a look back can change: those that say, hang on or hold when something happened. */
    List<Attribute<T>> timed() {
        List<Attribute<T>> known = timed;
        if (known == null) {
            known = attributes.stream()
                    .filter(attribute -> attribute.time() != Attribute.Time.NONE
                            || attribute.hangsOn().isPresent()
                            || isTimed(attribute.type()))
                    .toList();
            timed = known;
        }
        return known;
    }

    /** Those of the timed attributes that say when something happened, or hold what does. */
    @SuppressWarnings("unchecked") // an array of a type with a parameter
    Attribute<T>[] dated() {
        Attribute<T>[] known = dated;
        if (known == null) {
            known = timed().stream()
                    .filter(attribute -> attribute.time() == Attribute.Time.EVENT || isTimed(attribute.type()))
                    .toArray(Attribute[]::new);
            dated = known;
        }
        return known;
    }

    private static boolean isTimed(AttributeType type) {
        if (type instanceof AttributeType.Nested nested) {
            return !nested.type().timed().isEmpty();
        }
        return type instanceof AttributeType.Choice choice
                && choice.kinds().values().stream()
                        .anyMatch(kind -> !kind.timed().isEmpty());
    }

    /** The event that an attribute hangs on; null when it hangs on none. */
    @Nullable
    Attribute<T> eventOf(Attribute<T> attribute) {
        Optional<String> event = attribute.hangsOn();
        return event.isEmpty() ? null : byName.get(event.get());
    }

    private Attribute<T> describe(Method accessor, int position) {
        Type generic = accessor.getGenericReturnType();
        Class<?> raw = accessor.getReturnType();
        Attribute.Presence presence;
        Type element = generic;
        if (raw == Optional.class) {
            presence = Attribute.Presence.OPTIONAL;
            element = argument(generic);
        } else if (SortedSet.class.isAssignableFrom(raw)) {
            presence = Attribute.Presence.SET;
            element = argument(generic);
        } else if (raw == List.class) {
            presence = Attribute.Presence.LIST;
            element = argument(generic);
        } else if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            throw new IllegalArgumentException(
                    "expected a list or a sorted set, whose order is the same on every run, found " + javaType.getName()
                            + "." + accessor.getName());
        } else {
            presence = accessor.isDefault() ? Attribute.Presence.DEFAULTED : Attribute.Presence.REQUIRED;
        }
        AttributeType type = typeOf((Class<?>) element);
        return new Attribute<>(
                accessor.getName(),
                presence,
                time(accessor.getName(), (Class<?>) element),
                accessor.isAnnotationPresent(Ending.class),
                Optional.ofNullable(accessor.getAnnotation(HangsOn.class)).map(HangsOn::value),
                type,
                new Reading<>(accessor, handle(accessor)),
                position);
    }

    private static Attribute.Time time(String name, Class<?> element) {
        if (!name.endsWith("On") || !(element == LocalDate.class || element == Occurrence.class)) {
            return Attribute.Time.NONE;
        }
        return name.equals("recordedOn") ? Attribute.Time.RECORDING : Attribute.Time.EVENT;
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static AttributeType typeOf(Class<?> type) {
        if (SCALARS.containsKey(type)) {
            return SCALARS.get(type);
        }
        if (type.isEnum()) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return new AttributeType.Enumerated(type, constants);
        }
        if (Code.class.isAssignableFrom(type) && type.isRecord()) {
            return coded(type.asSubclass(Code.class));
        }
        if (type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).allMatch(RecordType::isDescribed)) {
            Map<String, RecordType<?>> kinds = new TreeMap<>();
            for (Class<?> kind : type.getPermittedSubclasses()) {
                String name = kind.getSimpleName();
                kinds.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), of(kind));
            }
            return new AttributeType.Choice(type, kinds);
        }
        if (isDescribed(type)) {
            return new AttributeType.Nested(of(type));
        }
        throw new IllegalArgumentException("expected a type that a record may have, found " + type.getName());
    }

    private static AttributeType coded(Class<? extends Code> type) {
        MethodHandle constructor = handle(type.getDeclaredConstructors()[0]);
        MethodHandle generic = constructor.asType(MethodType.methodType(Object.class, Object.class));
        return new AttributeType.Coded(type, text -> invoke(generic, text));
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isRecord()
                || (type.isInterface() && BuilderSteps.builderOf(type).isPresent());
    }

    private static final Map<Class<?>, AttributeType> SCALARS = scalars();

    private static Map<Class<?>, AttributeType> scalars() {
        Map<Class<?>, AttributeType> scalars = new HashMap<>();
        scalars.put(String.class, AttributeType.Scalar.TEXT);
        scalars.put(boolean.class, AttributeType.Scalar.TRUTH);
        scalars.put(Boolean.class, AttributeType.Scalar.TRUTH);
        scalars.put(int.class, AttributeType.Scalar.WHOLE_NUMBER);
        scalars.put(Integer.class, AttributeType.Scalar.WHOLE_NUMBER);
        scalars.put(BigDecimal.class, AttributeType.Scalar.DECIMAL);
        scalars.put(LocalDate.class, AttributeType.Scalar.DAY);
        scalars.put(Period.class, AttributeType.Scalar.PERIOD);
        scalars.put(Value.class, AttributeType.Scalar.VALUE);
        scalars.put(Extensions.class, AttributeType.Scalar.EXTENSIONS);
        return Map.copyOf(scalars);
    }

    private static MethodHandle handle(Method method) {
        try {
            // findVirtual on the public type and not unreflect: the steps of a builder are declared in a generated,
            // package-private class, which reflection does not let another package call.
            return MethodHandles.lookup()
                    .findVirtual(
                            method.getDeclaringClass(),
                            method.getName(),
                            MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "expected a public method, found "
                            + method.getDeclaringClass().getName() + "." + method.getName(),
                    e);
        }
    }

    private static MethodHandle handle(Constructor<?> constructor) {
        try {
            return MethodHandles.lookup().unreflectConstructor(constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "expected a public constructor, found that of "
                            + constructor.getDeclaringClass().getName(),
                    e);
        }
    }

    private static Object invoke(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of a record threw a checked exception", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    /**
     * Reads an attribute: through its method handle, and once it was read often through a class made for it, which costs
     * more to make and half as much to use. How it is read shows nowhere.
     *
     * @param <T> the record
     */
    private static final class Reading<T> implements Function<T, Object> {

        private static final int OFTEN = 10_000;

        private final MethodHandle direct;
        private final MethodHandle generic;
        private final boolean isOurs;
        private int reads; // counted without care for other threads: a few more or less do not matter
        private @Nullable Function<Object, Object> made;

        Reading(Method accessor, MethodHandle direct) {
            this.direct = direct;
            this.generic = direct.asType(MethodType.methodType(Object.class, Object.class));
            this.isOurs = accessor.getDeclaringClass().getModule() == RecordType.class.getModule()
                    && accessor.getDeclaringClass().getClassLoader() == RecordType.class.getClassLoader();
        }

        @Override
        public Object apply(T record) {
            Function<Object, Object> fast = made;
            if (fast != null) {
                return fast.apply(record);
            }
            if (isOurs && ++reads == OFTEN) {
                made = make();
            }
            return invoke(generic, record);
        }

        /** Null where the platform makes no classes. */
        @SuppressWarnings("unchecked") // the factory makes what it is asked for
        private @Nullable Function<Object, Object> make() {
            try {
                return (Function<Object, Object>) LambdaMetafactory.metafactory(
                                MethodHandles.lookup(),
                                "apply",
                                MethodType.methodType(Function.class),
                                generic.type(),
                                direct,
                                direct.type().changeReturnType(Object.class))
                        .getTarget()
                        .invoke();
            } catch (LambdaConversionException | RuntimeException | LinkageError e) {
                return null;
            } catch (Throwable e) {
                throw new IllegalStateException("expected a class that reads " + direct + ", found a failure", e);
            }
        }
    }

    /** How a record is made. */
    private sealed interface Construction {

        /** The accessors of its attributes, {@code id} first and then by name. */
        List<Method> accessors();

        /** Makes a record; {@code values} follows the order of the accessors, null where nothing was set. */
        Object make(List<? extends Attribute<?>> attributes, @Nullable Object[] values);
    }

    /** A record with a builder. */
    private static final class BuilderSteps implements Construction {

        private final MethodHandle start;
        private final MethodHandle build;
        private final List<Method> accessors;
        private final MethodHandle[] steps;

        BuilderSteps(Class<?> type) {
            Class<?> builder = builderOf(type)
                    .orElseThrow(() ->
                            new IllegalArgumentException("expected a record with a builder, found " + type.getName()));
            Map<String, Method> attributes = new TreeMap<>(ID_FIRST);
            for (Method accessor : type.getMethods()) {
                if (accessor.getParameterCount() == 0
                        && !Modifier.isStatic(accessor.getModifiers())
                        && step(builder, accessor).isPresent()) {
                    // An accessor that narrows the type of an inherited one stands beside it: the narrower one counts.
                    attributes.merge(
                            accessor.getName(),
                            accessor,
                            (a, b) -> a.getReturnType().isAssignableFrom(b.getReturnType()) ? b : a);
                }
            }
            accessors = List.copyOf(attributes.values());
            steps = accessors.stream()
                    .map(accessor -> step(builder, accessor).orElseThrow())
                    .toArray(MethodHandle[]::new);
            try {
                start = MethodHandles.lookup()
                        .findStatic(type, "builder", MethodType.methodType(builder))
                        .asType(MethodType.methodType(Object.class));
                build = MethodHandles.lookup()
                        .findVirtual(builder, "build", MethodType.methodType(type))
                        .asType(MethodType.methodType(Object.class, Object.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("expected builder() and build(), found " + type.getName(), e);
            }
        }

        static Optional<Class<?>> builderOf(Class<?> type) {
            return Arrays.stream(type.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst()
                    .map(Function.identity());
        }

        private static Optional<MethodHandle> step(Class<?> builder, Method accessor) {
            Class<?> raw = accessor.getReturnType();
            Class<?> parameter = raw;
            if (raw == Optional.class) {
                parameter = rawElement(accessor);
            } else if (Collection.class.isAssignableFrom(raw)) {
                parameter = Iterable.class;
            }
            for (Method method : builder.getMethods()) {
                if (method.getName().equals(accessor.getName())
                        && method.getParameterCount() == 1
                        && boxed(method.getParameterTypes()[0]) == boxed(parameter)) {
                    try {
                        return Optional.of(MethodHandles.lookup()
                                .findVirtual(
                                        builder,
                                        method.getName(),
                                        MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                                .asType(MethodType.methodType(Object.class, Object.class, Object.class)));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalArgumentException("expected a public builder step, found " + method, e);
                    }
                }
            }
            return Optional.empty();
        }

        private static Class<?> rawElement(Method accessor) {
            return (Class<?>) argument(accessor.getGenericReturnType());
        }

        private static Class<?> boxed(Class<?> type) {
            return MethodType.methodType(type).wrap().returnType();
        }

        @Override
        public List<Method> accessors() {
            return accessors;
        }

        @Override
        public Object make(List<? extends Attribute<?>> attributes, @Nullable Object[] values) {
            try {
                Object builder = start.invokeExact();
                for (int i = 0; i < values.length; i++) {
                    if (values[i] != null) {
                        Object unused = steps[i].invokeExact(builder, values[i]);
                    }
                }
                return build.invokeExact(builder);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a builder of a record threw a checked exception", e);
            }
        }
    }

    /** A Java record. */
    private static final class CanonicalConstructor implements Construction {

        private final String name;
        private final MethodHandle constructor;
        private final List<Method> accessors;
        private final int[] componentOf;

        CanonicalConstructor(Class<?> type) {
            name = type.getSimpleName();
            RecordComponent[] components = type.getRecordComponents();
            Map<String, Integer> positions = new TreeMap<>(ID_FIRST);
            for (int i = 0; i < components.length; i++) {
                positions.put(components[i].getName(), i);
            }
            accessors = positions.values().stream()
                    .map(position -> components[position].getAccessor())
                    .toList();
            componentOf =
                    positions.values().stream().mapToInt(Integer::intValue).toArray();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                constructor = handle(type.getDeclaredConstructor(types))
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("expected a Java record, found " + type.getName(), e);
            }
        }

        @Override
        public List<Method> accessors() {
            return accessors;
        }

        @Override
        public Object make(List<? extends Attribute<?>> attributes, @Nullable Object[] values) {
            Object[] arguments = new Object[values.length];
            boolean complete = true;
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                switch (attributes.get(i).presence()) {
                    case OPTIONAL -> value = Optional.ofNullable(value);
                    case LIST, SET -> value = value == null ? List.of() : value;
                    default -> complete &= value != null;
                }
                if (value != null) {
                    arguments[componentOf[i]] = value;
                }
            }
            if (!complete) {
                throw missing(attributes, values);
            }
            try {
                return constructor.invokeExact(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a constructor of a record threw a checked exception", e);
            }
        }

        private InvalidRecordException missing(List<? extends Attribute<?>> attributes, @Nullable Object[] values) {
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                Attribute<?> attribute = attributes.get(i);
                boolean isRequired = !attribute.isMany() && attribute.presence() != Attribute.Presence.OPTIONAL;
                if (isRequired && values[i] == null) {
                    missing.add(attribute.name());
                }
            }
            return new InvalidRecordException(
                    "Cannot build " + name + ", some of required attributes are not set " + missing);
        }
    }

    /**
     * A record in the making, from values whose types are known only at run time.
     *
     * @param <T> the record
     */
    public static final class Draft<T> {

        private final RecordType<T> type;
        private final @Nullable Object[] values;

        private Draft(RecordType<T> type) {
            this.type = type;
            this.values = new @Nullable Object[type.attributes.size()];
        }

        /**
         * Sets an attribute.
         *
         * @param attribute the attribute
         * @param value the value, of the attribute's type; a collection of values where it has many
         * @return this draft
         * @throws ClassCastException when the draft is built, if the value has another type
         */
        public Draft<T> set(Attribute<T> attribute, Object value) {
            values[attribute.position] = value;
            return this;
        }

        /**
         * Sets every attribute as another record has it.
         *
         * @param record the other record
         * @return this draft
         */
        public Draft<T> from(T record) {
            for (Attribute<T> attribute : type.attributes) {
                Object raw = attribute.get(record);
                values[attribute.position] = raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
            }
            return this;
        }

        /**
         * Takes back what was set.
         *
         * @param attribute the attribute
         * @return this draft
         */
        public Draft<T> clear(Attribute<T> attribute) {
            values[attribute.position] = null;
            return this;
        }

        /**
         * The required attributes that are not set yet.
         *
         * @return their names, in the order of the attributes
         */
        public List<String> missing() {
            return type.attributes.stream()
                    .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                    .filter(attribute -> values[attribute.position] == null)
                    .map(Attribute::name)
                    .toList();
        }

        /**
         * Makes the record.
         *
         * @return the record
         * @throws InvalidRecordException if an attribute is missing, or a value is meaningless
         */
        public T build() {
            return type.javaType.cast(type.construction.make(type.attributes, values));
        }
    }
}
