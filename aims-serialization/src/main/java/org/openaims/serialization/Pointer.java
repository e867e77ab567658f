package org.openaims.serialization;

import java.util.Arrays;

/** The JSON pointer (RFC 6901) of what is being read or written. */
final class Pointer {

    private static final int INITIAL_DEPTH = 16;

    /** Stands, as this very instance, where the step is an index. */
    @SuppressWarnings("StringOperationCanBeSimplified") // not the instance that a property of that name has
    private static final String INDEX = new String("index");

    /** The names of properties, and what stands for an index. */
    private String[] names = new String[INITIAL_DEPTH];

    private int[] indexes = new int[INITIAL_DEPTH];
    private int depth;

    void enter(String property) {
        grow();
        names[depth++] = property;
    }

    /** Enters a list, before its first element. */
    void enterList() {
        grow();
        names[depth] = INDEX;
        indexes[depth++] = 0;
    }

    /** Goes to an element of the innermost list. */
    void element(int index) {
        indexes[depth - 1] = index;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    void leave() {
        depth--;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append('/');
            if (isIndex(i)) {
                text.append(indexes[i]);
            } else {
                text.append(names[i].replace("~", "~0").replace("/", "~1"));
            }
        }
        return text.toString();
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isIndex(int step) {
        return names[step] == INDEX;
    }
}
