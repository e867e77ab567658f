package org.openaims.rules.language;

import java.time.LocalDate;

/** Is told what a rule reads while it judges, so that what it said can be kept as long as that stays the same. */
public interface Reader {

    /**
     * Something was read that rules share, or that they see as a whole: subjects, a selection, a shared value.
     *
     * @param what what was read; to be compared by identity
     */
    void read(Object what);

    /**
     * One key of an index was read, found or not.
     *
     * @param lookup the index
     * @param key the number of the key in the index
     */
    void read(Lookup<?, ?> lookup, int key);

    /**
     * The day was compared, so that what is said need not hold any longer.
     *
     * @param day the first day for which it may not hold
     */
    void holdsUntil(LocalDate day);
}
