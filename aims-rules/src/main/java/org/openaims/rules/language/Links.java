package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;

/**
 * Where ids and references stand in records of a type, so that the other attributes need not be looked at.
 *
 * @param <T> the type of the records
 */
final class Links<T> {

    private static final ClassValue<Links<?>> LINKS = new ClassValue<>() {
        @Override
        protected Links<?> computeValue(Class<?> type) {
            return new Links<>(RecordType.of(type));
        }
    };

    /** Where the records of one kind of id stand, as entries or as parts of entries. */
    private static final Map<Class<?>, String> HOMES = new HashMap<>();

    private static final Set<Register<?>> REGISTERS = new LinkedHashSet<>();

    static {
        for (Register<?> register : Register.all()) {
            if (register.type().attribute("id").isPresent()) {
                REGISTERS.add(register);
                of(register.type()).idTypes().forEach(type -> HOMES.putIfAbsent(type, register.pointer()));
            }
        }
    }

    /** An attribute that holds parts with ids or references of their own. */
    private record Inner<T, P>(Attribute<T> attribute, Links<P> links) {

        void ids(T record, Consumer<RecordId> to) {
            for (Object part : attribute.values(record)) {
                links.ids(part, to);
            }
        }

        boolean allReferences(T record, Predicate<RecordId> test) {
            for (Object part : attribute.values(record)) {
                if (!links.allReferences(part, test)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final RecordType<T> type;
    private final List<Attribute<T>> ids = new ArrayList<>();
    private final List<Class<?>> idTypes = new ArrayList<>();
    private final List<Attribute<T>> references = new ArrayList<>();
    private final List<Inner<T, ?>> identified = new ArrayList<>();
    private final List<Inner<T, ?>> referring = new ArrayList<>();

    private Links(RecordType<T> type) {
        this.type = type;
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Nested nested) {
                add(attribute, of(nested.type()));
            } else if (attribute.type() instanceof AttributeType.Coded coded) {
                boolean isRecord = RecordId.class.isAssignableFrom(coded.type());
                if (attribute.name().equals("id")) {
                    idTypes.add(coded.type());
                    if (isRecord) {
                        ids.add(attribute);
                    }
                } else if (isRecord) {
                    references.add(attribute);
                }
            }
        }
    }

    private <P> void add(Attribute<T> attribute, Links<P> links) {
        idTypes.addAll(links.idTypes);
        if (!links.ids.isEmpty() || !links.identified.isEmpty()) {
            identified.add(new Inner<>(attribute, links));
        }
        if (!links.references.isEmpty() || !links.referring.isEmpty()) {
            referring.add(new Inner<>(attribute, links));
        }
    }

    /** What is known of a type. */
    @SuppressWarnings("unchecked") // computed from this very type
    static <T> Links<T> of(RecordType<T> type) {
        return (Links<T>) LINKS.get(type.javaType());
    }

    /** The registers of entries with an id. */
    static Set<Register<?>> registers() {
        return Collections.unmodifiableSet(REGISTERS);
    }

    /** The register in which records with ids of a type stand; absent when there is none. */
    static Optional<String> home(Class<?> idType) {
        return Optional.ofNullable(HOMES.get(idType));
    }

    /** The types of the ids that a record and its parts have. */
    List<Class<?>> idTypes() {
        return Collections.unmodifiableList(idTypes);
    }

    /** The ids of a record and of its parts. */
    void ids(Object value, Consumer<RecordId> to) {
        T record = type.javaType().cast(value);
        for (Attribute<T> id : ids) {
            to.accept((RecordId) id.get(record));
        }
        for (Inner<T, ?> inner : identified) {
            inner.ids(record, to);
        }
    }

    /** Whether something holds of all ids that a record and its parts refer to; nothing is asked after the first no. */
    boolean allReferences(Object value, Predicate<RecordId> test) {
        T record = type.javaType().cast(value);
        for (Attribute<T> reference : references) {
            for (Object id : reference.values(record)) {
                if (!test.test((RecordId) id)) {
                    return false;
                }
            }
        }
        for (Inner<T, ?> inner : referring) {
            if (!inner.allReferences(record, test)) {
                return false;
            }
        }
        return true;
    }
}
