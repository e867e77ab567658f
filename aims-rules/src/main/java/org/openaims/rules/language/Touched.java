package org.openaims.rules.language;

import java.util.BitSet;

/** The keys of an index under which something else stands after a change, by number, and whether anything stood there. */
final class Touched {

    private final BitSet keys = new BitSet();
    private final BitSet occupied = new BitSet();

    /** A key is about to have other subjects; what was there when it was first noted counts. */
    void note(int key, boolean wasOccupied) {
        if (!keys.get(key)) {
            keys.set(key);
            occupied.set(key, wasOccupied);
        }
    }

    BitSet keys() {
        return keys;
    }

    /** Those that had no subject and have one now, or the other way round. */
    BitSet comeOrGone(Index<?, ?> index) {
        BitSet differing = new BitSet();
        keys.stream().filter(key -> index.has(key) != occupied.get(key)).forEach(differing::set);
        return differing;
    }
}
