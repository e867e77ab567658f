package org.openaims.model.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An embedder's own fields of a record: an immutable map from namespaced keys to values, in the order of the keys. */
public final class Extensions {

    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    private final SortedMap<String, Value> fields;

    private Extensions(SortedMap<String, Value> fields) {
        this.fields = fields;
    }

    /**
     * No fields.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * One field; add more with {@link #and}.
     *
     * @param key the namespaced key, such as {@code acme:cost-centre}
     * @param value the value
     * @return the extensions
     * @throws InvalidRecordException if the key is not a namespaced one
     */
    public static Extensions of(String key, Value value) {
        return NONE.and(key, value);
    }

    /**
     * Fields from a map.
     *
     * @param fields values by namespaced key
     * @return the extensions
     * @throws InvalidRecordException if a key is not a namespaced one
     */
    public static Extensions of(Map<String, Value> fields) {
        fields.keySet().forEach(ExtensionKey::checkedName);
        return fields.isEmpty() ? NONE : new Extensions(Collections.unmodifiableSortedMap(new TreeMap<>(fields)));
    }

    /**
     * These fields and one more, which takes the place of one with the same key.
     *
     * @param key the namespaced key
     * @param value the value
     * @return the extensions
     * @throws InvalidRecordException if the key is not a namespaced one
     */
    public Extensions and(String key, Value value) {
        SortedMap<String, Value> more = new TreeMap<>(fields);
        more.put(ExtensionKey.checkedName(key), value);
        return new Extensions(Collections.unmodifiableSortedMap(more));
    }

    /**
     * The fields.
     *
     * @return an unmodifiable map in the order of the keys
     */
    public SortedMap<String, Value> fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
