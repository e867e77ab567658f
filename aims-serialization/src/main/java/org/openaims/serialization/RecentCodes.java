package org.openaims.serialization;

import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Code;

/**
 * The codes that a document named last. Many records of a document name the same few persons and suppliers: such an id is
 * made and checked once, and all of them share it.
 */
final class RecentCodes {

    /** A code has one place, which it takes from another: no document makes this grow, or makes a search in it long. */
    private static final int PLACES = 1024;

    private final @Nullable Code[] codes = new Code[PLACES];
    /** The hash codes of their texts, so that most others are told from them without being looked at. */
    private final int[] hashes = new int[PLACES];

    private static int place(int hash) {
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PLACES - 1);
    }

    /** The code of a type with the text; null where it is not among the last. */
    @Nullable
    Code of(Class<? extends Code> type, ShortText text) {
        int hash = text.hashOfString();
        int place = place(hash);
        if (hashes[place] != hash) {
            return null;
        }
        Code code = codes[place];
        return code != null && code.getClass() == type && text.isSameAs(code.value()) ? code : null;
    }

    /** Keeps a code in the place of another. */
    void keep(Code code) {
        int hash = code.value().hashCode();
        int place = place(hash);
        hashes[place] = hash;
        codes[place] = code;
    }
}
