package org.openaims.model.record;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * What the generated builders of all records do with the elements of a list or a sorted set: they keep them small, and
 * take over what is immutable already instead of copying it, so that a changed copy of a record shares what did not change.
 */
public final class Elements {

    private Elements() {}

    /**
     * What a builder starts from.
     *
     * @param <E> the elements
     * @return no elements
     */
    public static <E> Collection<E> none() {
        return List.of();
    }

    /**
     * Adds elements.
     *
     * @param soFar what this class returned before; not to be used afterwards
     * @param more the elements to add
     * @param <E> the elements
     * @return all of them, in the order in which they were added
     * @throws NullPointerException if one is null
     */
    public static <E> Collection<E> and(Collection<E> soFar, Iterable<? extends E> more) {
        // Asked for the class first: nearly all are of it, and an interface takes the JVM several times as long to
        // tell.
        if (soFar.isEmpty() && more instanceof AbstractCollection<? extends E> some) {
            return taken(some);
        }
        if (soFar.isEmpty() && more instanceof Collection<? extends E> some) {
            return taken(some);
        }
        List<E> all = soFar instanceof ArrayList<E> growing ? growing : new ArrayList<>(soFar);
        for (E element : more) {
            all.add(Objects.requireNonNull(element, "element"));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // an immutable collection of a narrower type is also one of E
    private static <E> Collection<E> taken(Collection<? extends E> elements) {
        return elements instanceof SortedValues<?> ? (Collection<E>) elements : List.copyOf(elements);
    }

    /**
     * The list of the elements.
     *
     * @param elements what {@link #and} returned
     * @param <E> the elements
     * @return an immutable list, the one that was added where it was the only one
     */
    public static <E> List<E> list(Collection<E> elements) {
        return List.copyOf(elements);
    }

    /**
     * The sorted set of the elements.
     *
     * @param elements what {@link #and} returned
     * @param <E> the elements
     * @return an immutable set in natural order, the one that was added where it was the only one
     */
    public static <E extends Comparable<? super E>> SortedSet<E> sortedSet(Collection<E> elements) {
        return SortedValues.of(elements);
    }
}
