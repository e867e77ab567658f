package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
import org.openaims.model.record.Value;

/**
 * Where a record leads on a trail.
 *
 * @param <T> the type of what it leads to
 */
public final class Lead<T> {

    private static final Lead<?> NOWHERE =
            new Lead<>(Optional.empty(), "", Optional.empty(), false, Optional.empty(), false, Optional.empty());

    private final Optional<T> reached;
    private final String id;
    private final Optional<LocalDate> day;
    private final boolean undated;
    private final Optional<Value> because;
    private final boolean waits;
    private final Optional<String> missing;

    private Lead(
            Optional<T> reached,
            String id,
            Optional<LocalDate> day,
            boolean undated,
            Optional<Value> because,
            boolean waits,
            Optional<String> missing) {
        this.reached = reached;
        this.id = id;
        this.day = day;
        this.undated = undated;
        this.because = because;
        this.waits = waits;
        this.missing = missing;
    }

    /**
     * It leads to something.
     *
     * @param reached what it leads to
     * @param id the id of that
     * @param day the day of that; absent when nobody knows it, and then nobody knows whether it is in order and in time
     * @param <T> the type of what it leads to
     * @return the lead
     */
    public static <T> Lead<T> to(T reached, Object id, Optional<LocalDate> day) {
        return new Lead<>(Optional.of(reached), id.toString(), day, false, Optional.empty(), false, Optional.empty());
    }

    /**
     * It leads to something that has no day, such as a link to a record: nothing is asked of its order, and what follows
     * it is held against the day before. Where it is to be there within a limit or on a later day, nobody knows whether
     * it was.
     *
     * @param reached what it leads to
     * @param id the id of that
     * @param <T> the type of what it leads to
     * @return the lead
     */
    public static <T> Lead<T> toUndated(T reached, Object id) {
        return new Lead<>(
                Optional.of(reached), id.toString(), Optional.empty(), true, Optional.empty(), false, Optional.empty());
    }

    /**
     * The trail ends here, and rightly so: nothing had to follow, with a reason on record.
     *
     * @param because the reason as it stands on record, which an explanation tells: a text, or what else {@link
     *     Values#values} takes
     * @param <T> the type of what it could have led to
     * @return the lead
     * @throws IllegalArgumentException if the reason is of another type
     */
    public static <T> Lead<T> nothingNeeded(Object because) {
        Value reason = Values.values(because).list().get(0);
        return new Lead<>(Optional.empty(), "", Optional.empty(), false, Optional.of(reason), false, Optional.empty());
    }

    /**
     * It leads nowhere.
     *
     * @param <T> the type of what it could have led to
     * @return the lead
     */
    @SuppressWarnings("unchecked") // it holds nothing of the type
    public static <T> Lead<T> nowhere() {
        return (Lead<T>) NOWHERE;
    }

    /**
     * It leads nowhere yet, and need not before a day has passed.
     *
     * @param until the last day in time; absent when it is not known
     * @param <T> the type of what it is to lead to
     * @return the lead
     */
    public static <T> Lead<T> notBefore(Optional<LocalDate> until) {
        return new Lead<>(Optional.empty(), "", until, false, Optional.empty(), true, Optional.empty());
    }

    /**
     * Nobody knows where it leads.
     *
     * @param missing what one would have to know
     * @param <T> the type of what it could lead to
     * @return the lead
     */
    public static <T> Lead<T> unknown(String missing) {
        return new Lead<>(Optional.empty(), "", Optional.empty(), false, Optional.empty(), false, Optional.of(missing));
    }

    Optional<T> reached() {
        return reached;
    }

    String id() {
        return id;
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** Whether it leads to something that has no day, and not to something of which nobody knows the day. */
    boolean isUndated() {
        return undated;
    }

    boolean ends() {
        return because.isPresent();
    }

    /** Why nothing had to follow; absent where something had to. */
    Optional<Value> because() {
        return because;
    }

    /** Whether it leads nowhere yet, and {@link #day()} is the last day in time. */
    boolean waits() {
        return waits;
    }

    Optional<String> missing() {
        return missing;
    }
}
