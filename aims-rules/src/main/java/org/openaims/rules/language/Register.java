package org.openaims.rules.language;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * A register of the records: where it is, what stands in it, and how it is read; derived from the description of the
 * records, once, so that all who look at a register share what is worked out of it.
 *
 * @param <T> the type of an entry
 */
final class Register<T> {

    private static final Map<String, Register<?>> ALL = all(RecordType.of(Aims.class));

    private final String pointer;
    private final RecordType<T> type;
    private final Attribute<Aims> floor;
    private final Attribute<?> attribute;

    private Register(String pointer, RecordType<T> type, Attribute<Aims> floor, Attribute<?> attribute) {
        this.pointer = pointer;
        this.type = type;
        this.floor = floor;
        this.attribute = attribute;
    }

    private static Map<String, Register<?>> all(RecordType<Aims> root) {
        Map<String, Register<?>> registers = new LinkedHashMap<>();
        for (Attribute<Aims> floor : root.attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested && !floor.isMany()) {
                for (Attribute<?> attribute : nested.type().attributes()) {
                    if (attribute.presence() == Attribute.Presence.LIST
                            && attribute.type() instanceof AttributeType.Nested entry) {
                        String pointer = "/" + floor.name() + "/" + attribute.name();
                        registers.put(pointer, new Register<>(pointer, entry.type(), floor, attribute));
                    }
                }
            }
        }
        return Collections.unmodifiableMap(registers);
    }

    /** All registers, floor by floor. */
    static Collection<Register<?>> all() {
        return ALL.values();
    }

    /**
     * A register.
     *
     * @throws IllegalArgumentException if there is no register of such records at that pointer
     */
    @SuppressWarnings("unchecked") // checked by the type of its entries
    static <T> Register<T> of(Class<T> type, String pointer) {
        String[] names = pointer.split("/", -1);
        if (names.length != 3 || !names[0].isEmpty()) {
            throw new IllegalArgumentException("expected a pointer /floor/register, found " + pointer);
        }
        if (ALL.keySet().stream().noneMatch(known -> known.startsWith("/" + names[1] + "/"))) {
            throw new IllegalArgumentException("expected a floor, found " + pointer);
        }
        Register<?> register = ALL.get(pointer);
        if (register == null || register.type.javaType() != type) {
            throw new IllegalArgumentException(
                    "expected a register of " + type.getSimpleName() + ", found none at " + pointer);
        }
        return (Register<T>) register;
    }

    /** The register at a place; absent when there is none. */
    static Optional<Register<?>> at(String pointer) {
        return Optional.ofNullable(ALL.get(pointer));
    }

    String pointer() {
        return pointer;
    }

    RecordType<T> type() {
        return type;
    }

    /** Its entries, in the order of the records. */
    List<T> in(Aims aims) {
        return read(attribute, floor.get(aims));
    }

    @SuppressWarnings("unchecked") // the floor has this attribute, and the attribute holds entries of this type
    private <F> List<T> read(Attribute<F> register, Object on) {
        return (List<T>) register.get((F) on);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
