package org.openaims.rules;

import java.util.BitSet;

/** Which rules of a pass are asked again, and of which subjects: of each rule the handles. */
final class Again {

    private final BitSet[] byRule;

    /** Nobody so far. */
    Again(int rules) {
        byRule = new BitSet[rules];
        for (int r = 0; r < rules; r++) {
            byRule[r] = new BitSet();
        }
    }

    void add(int rule, int handle) {
        byRule[rule].set(handle);
    }

    /** All rules are asked again of some subjects. */
    void addAll(BitSet handles) {
        for (BitSet ofRule : byRule) {
            ofRule.or(handles);
        }
    }

    /** A rule is asked again of all subjects. */
    void addAll(int rule, int[] handles) {
        for (int handle : handles) {
            byRule[rule].set(handle);
        }
    }

    boolean contains(int rule, int handle) {
        return byRule[rule].get(handle);
    }

    /** The handles of the subjects of which a rule or more is asked again. */
    BitSet handles() {
        BitSet all = new BitSet();
        for (BitSet ofRule : byRule) {
            all.or(ofRule);
        }
        return all;
    }
}
