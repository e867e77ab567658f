package org.openaims.serialization.csv;

import java.util.List;
import org.openaims.model.record.InvalidRecordException;

/**
 * How the id of a system is made where the file has none: words from the key columns, and a hash of all of them.
 *
 * <p>The same key gives the same id in every file, wherever its record stands, so that records may be inserted, removed
 * and reordered. It changes when a key column changes: take columns that say which system it is, not how it is doing.
 *
 * @param key the columns that tell one system from another; at least one, the ones with the best words for an id first
 * @param equalKeys what becomes of records that no key column tells apart
 */
public record IdMapping(List<ColumnRef> key, EqualKeys equalKeys) {

    /** What becomes of records that no key column tells apart. */
    public enum EqualKeys {
        /** They are a problem: no register is made. */
        REFUSED,
        /**
         * The second gets the id of the first with {@code -2}, and so on, in the order of the file. Such an id can
         * move, so each of them is a warning.
         */
        NUMBERED
    }

    /**
     * Refuses an empty key.
     *
     * @param key the columns that tell one system from another
     * @param equalKeys what becomes of records that no key column tells apart
     */
    public IdMapping {
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new InvalidRecordException("IdMapping.key: must have at least one column, but had none");
        }
    }
}
