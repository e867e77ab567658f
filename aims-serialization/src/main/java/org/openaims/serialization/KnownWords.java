package org.openaims.serialization;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a few words mean: the names of an enum's constants, or of kinds of record. A word is found by its characters, where
 * the parser has them.
 */
final class KnownWords<V> {

    private final Map<String, V> meanings;
    /** The words, each at the place that its hash says or at the next free one; half of the places are free. */
    private final @Nullable String[] words;

    private final @Nullable Object[] values;

    KnownWords(Map<String, V> meanings) {
        this.meanings = Map.copyOf(meanings);
        int size = Integer.highestOneBit(Math.max(1, meanings.size())) << 2;
        words = new String[size];
        values = new Object[size];
        this.meanings.forEach((word, value) -> {
            int place = place(word.hashCode());
            while (words[place] != null) {
                place = (place + 1) & (size - 1);
            }
            words[place] = word;
            values[place] = value;
        });
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 15)) & (words.length - 1);
    }

    /** What the text at a token means; null where it is not known. */
    @Nullable
    V at(Tokens tokens) {
        ShortText text = tokens.shortText();
        return text == null ? meanings.get(tokens.text()) : of(text);
    }

    @SuppressWarnings("unchecked") // the values are those of the map
    @Nullable
    V of(ShortText text) {
        for (int place = place(text.hashOfString()); words[place] != null; place = (place + 1) & (words.length - 1)) {
            if (text.isSameAs(Objects.requireNonNull(words[place]))) {
                return (V) values[place];
            }
        }
        return null;
    }

    /** What a text means; null where it is not known. */
    @Nullable
    V of(String text) {
        return meanings.get(text);
    }
}
