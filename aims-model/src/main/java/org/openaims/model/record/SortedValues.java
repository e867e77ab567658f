package org.openaims.model.record;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set in natural order that keeps its elements in a list: a tenth of the size of a {@link java.util.TreeSet}
 * for the few ids that a record names, and nothing at all for none.
 */
@SuppressWarnings("JdkObsolete") // a sorted set is what records declare; nobody navigates in it
final class SortedValues<E extends Comparable<? super E>> extends AbstractSet<E> implements SortedSet<E> {

    private static final SortedValues<?> NONE = new SortedValues<>(List.<String>of());

    private final List<E> elements;

    private SortedValues(List<E> elements) {
        this.elements = elements;
    }

    /** The set of the elements; of equal ones the first. */
    static <E extends Comparable<? super E>> SortedValues<E> of(Collection<E> elements) {
        if (elements instanceof SortedValues<E> same) {
            return same;
        }
        List<E> sorted = new ArrayList<>(elements);
        Collections.sort(sorted);
        int kept = 0;
        for (E element : sorted) {
            if (kept == 0 || sorted.get(kept - 1).compareTo(element) != 0) {
                sorted.set(kept++, element);
            }
        }
        return ofSorted(sorted.subList(0, kept));
    }

    @SuppressWarnings("unchecked") // the empty set has no element of a wrong type
    private static <E extends Comparable<? super E>> SortedValues<E> ofSorted(List<E> elements) {
        return elements.isEmpty() ? (SortedValues<E>) NONE : new SortedValues<>(List.copyOf(elements));
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    @Override
    public Object[] toArray() {
        return elements.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return elements.toArray(array);
    }

    @Override
    @SuppressWarnings("unchecked") // what cannot be compared is refused, as by every sorted set
    public boolean contains(Object element) {
        return Collections.binarySearch(elements, (E) element) >= 0;
    }

    @Override
    public @Nullable Comparator<? super E> comparator() {
        return null;
    }

    @Override
    public E first() {
        return at(0);
    }

    @Override
    public E last() {
        return at(elements.size() - 1);
    }

    private E at(int index) {
        if (elements.isEmpty()) {
            throw new NoSuchElementException("expected an element, found none");
        }
        return elements.get(index);
    }

    @Override
    public SortedSet<E> headSet(E end) {
        return ofSorted(elements.subList(0, from(end)));
    }

    @Override
    public SortedSet<E> tailSet(E start) {
        return ofSorted(elements.subList(from(start), elements.size()));
    }

    @Override
    public SortedSet<E> subSet(E start, E end) {
        if (start.compareTo(end) > 0) {
            throw new IllegalArgumentException("expected an end that is not before the start");
        }
        return ofSorted(elements.subList(from(start), from(end)));
    }

    /** The position of the first element that is not before another. */
    private int from(E element) {
        int found = Collections.binarySearch(elements, element);
        return found >= 0 ? found : -found - 1;
    }
}
