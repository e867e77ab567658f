package org.openaims.model.record;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a record: its name, its type, and how to read it.
 *
 * @param <T> the record
 */
public final class Attribute<T> {

    /** How often a value is there. */
    public enum Presence {
        /** Exactly once. */
        REQUIRED,
        /** At most once. */
        OPTIONAL,
        /** Once; left out, it has a default. */
        DEFAULTED,
        /** Any number of times, in an order that means something. */
        LIST,
        /** Any number of times, each value once, sorted. */
        SET
    }

    /** What an attribute says of time. */
    public enum Time {
        /** The day something happened: the name ends in {@code On}. */
        EVENT,
        /** The day something was entered: {@code recordedOn}. */
        RECORDING,
        /** A plan, a limit, or nothing of time. */
        NONE
    }

    private final String name;
    private final Presence presence;
    private final Time time;
    private final boolean ending;
    private final Optional<String> hangsOn;
    private final AttributeType type;
    private final Function<T, Object> accessor;
    final int position;

    Attribute(
            String name,
            Presence presence,
            Time time,
            boolean ending,
            Optional<String> hangsOn,
            AttributeType type,
            Function<T, Object> accessor,
            int position) {
        this.name = name;
        this.presence = presence;
        this.time = time;
        this.ending = ending;
        this.hangsOn = hangsOn;
        this.type = type;
        this.accessor = accessor;
        this.position = position;
    }

    /**
     * The name, which is also the name of the accessor, of the builder's step and of the JSON property.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * How often a value is there.
     *
     * @return the presence
     */
    public Presence presence() {
        return presence;
    }

    /**
     * What it says of time.
     *
     * @return event, recording, or none
     */
    public Time time() {
        return time;
    }

    /**
     * Whether it is the event that ends what the record shows, see {@link Ending}.
     *
     * @return true for an ending; false for any other event, and for what is no event
     */
    public boolean isEnding() {
        return ending;
    }

    /**
     * The event that it hangs on, see {@link HangsOn}.
     *
     * @return the name of an attribute of the same record; absent when it hangs on none that the record can be without
     */
    public Optional<String> hangsOn() {
        return hangsOn;
    }

    /**
     * The type of its value, or of each of its values.
     *
     * @return the type
     */
    public AttributeType type() {
        return type;
    }

    /** Whether it is the approval of the record, whose day is an event of the record itself. */
    boolean isApproval() {
        return type instanceof AttributeType.Nested nested && nested.type().javaType() == Approval.class && !isMany();
    }

    /**
     * Whether it may have many values.
     *
     * @return true for a list or a set
     */
    public boolean isMany() {
        return presence == Presence.LIST || presence == Presence.SET;
    }

    /**
     * Reads the attribute as the record declares it.
     *
     * @param record the record
     * @return a value, an {@link Optional} of one, or a {@link Collection} of them
     */
    public Object get(T record) {
        return accessor.apply(record);
    }

    /** Reads the attribute without a wrapper: null when an optional value is not there. */
    @Nullable
    Object bare(T record) {
        Object raw = get(record);
        return raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
    }

    /**
     * Reads the attribute as a plain value.
     *
     * @param record the record
     * @return the value; absent when an optional one is not there. Not for an attribute with many values
     */
    public Optional<Object> value(T record) {
        Object raw = get(record);
        return raw instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(raw);
    }

    /**
     * Reads the attribute as values.
     *
     * @param record the record
     * @return all values: none or one unless it may have many
     */
    public Collection<?> values(T record) {
        Object raw = get(record);
        if (raw instanceof Collection<?> many) {
            return many;
        }
        return value(record).map(java.util.List::of).orElse(java.util.List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
