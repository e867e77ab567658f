package org.openaims.serialization;

import java.util.Arrays;

/** The JSON pointer (RFC 6901) of what is being read or written. */
final class Pointer {

    private static final int INITIAL_DEPTH = 16;

    /** The name of a property, or empty where the step is an index. */
    private String[] names = new String[INITIAL_DEPTH];

    private int[] indexes = new int[INITIAL_DEPTH];
    private int depth;

    void enter(String property) {
        grow();
        names[depth] = property;
        indexes[depth++] = -1;
    }

    void enter(int index) {
        grow();
        names[depth] = "";
        indexes[depth++] = index;
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
            if (indexes[i] >= 0) {
                text.append(indexes[i]);
            } else {
                text.append(names[i].replace("~", "~0").replace("/", "~1"));
            }
        }
        return text.toString();
    }
}
