package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    @Test
    void words_of_one_hash_code_are_told_apart() {
        Map<String, Integer> meanings = new HashMap<>();
        for (String word : new String[] {"AaAa", "AaBB", "BBAa", "BBBB", "Aa", "x", ""}) {
            meanings.put(word, meanings.size());
        }
        KnownWords<Integer> words = new KnownWords<>(meanings);
        meanings.forEach(
                (word, meaning) -> assertThat(words.of(shortText(word))).isEqualTo(meaning));
        for (String unknown : new String[] {"AaA", "BBaa", "BB", "y", "AaAaAa"}) {
            assertThat(words.of(shortText(unknown))).isNull();
            assertThat(words.of(unknown)).isNull();
        }
    }

    @Test
    void of_no_words_none_is_known() {
        assertThat(new KnownWords<>(Map.of()).of(shortText("a"))).isNull();
    }

    private static ShortText shortText(String text) {
        return new ShortText().moved(("(" + text + ")").toCharArray(), 1, text.length());
    }
}
