package org.openaims.serialization;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the lists that are being read, on one pile: those of an inner list lie on those of the outer one. A list
 * is made when its size is known, and most have one element.
 */
final class Gathered {

    private static final int INITIAL_SIZE = 64;

    private @Nullable Object[] pile = new Object[INITIAL_SIZE];
    private int size;

    /** Where the elements of a list begin that begins now. */
    int size() {
        return size;
    }

    void add(Object element) {
        if (size == pile.length) {
            pile = Arrays.copyOf(pile, 2 * size);
        }
        pile[size++] = element;
    }

    /** Takes the elements of a list from the pile. */
    List<Object> take(int start) {
        List<Object> list = switch (size - start) {
            case 0 -> List.of();
            case 1 -> List.of(Objects.requireNonNull(pile[start]));
            default -> Arrays.asList(Arrays.copyOfRange(pile, start, size));
        };
        Arrays.fill(pile, start, size, null);
        size = start;
        return list;
    }
}
