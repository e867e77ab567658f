package org.openaims.serialization;

/** The limit of the entries of one list. */
final class Lists {

    private Lists() {}

    /**
     * Refuses an entry that is one too many.
     *
     * @param index its index, from 0
     */
    static void check(int index, int limit) {
        if (index >= limit) {
            throw new LimitPassedException(
                    "a list of more than " + limit + (limit == 1 ? " entry" : " entries"), "at most " + limit);
        }
    }
}
