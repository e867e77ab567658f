package org.openaims.rules.language;

/** Is told what a rule reads while it judges, so that what it said can be kept as long as that stays the same. */
public interface Reader {

    /**
     * Something was read that rules share, or that they see as a whole: subjects, a selection, a shared value, the day.
     *
     * @param what what was read; to be compared by identity
     */
    void read(Object what);

    /**
     * One key of an index was read, found or not.
     *
     * @param lookup the index
     * @param key the key
     */
    void read(Lookup<?, ?> lookup, Object key);
}
