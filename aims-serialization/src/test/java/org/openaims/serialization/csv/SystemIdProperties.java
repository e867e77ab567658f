package org.openaims.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.context.AiSystem;

class SystemIdProperties {

    /** The key columns of a record. */
    record Key(String name, String unit) {}

    @Property(tries = 300)
    void an_id_does_not_move_when_records_are_inserted_and_reordered(
            @ForAll("keys") Set<Key> before, @ForAll("keys") Set<Key> inserted, @ForAll Random order)
            throws IOException {
        Set<Key> all = new LinkedHashSet<>(before);
        all.addAll(inserted);
        List<Key> after = new ArrayList<>(all);
        Collections.shuffle(after, order);
        assertThat(ids(after)).containsAllEntriesOf(ids(List.copyOf(before))).hasSize(after.size());
    }

    @Property(tries = 300)
    void different_keys_have_different_ids(@ForAll("keys") Set<Key> keys) throws IOException {
        assertThat(ids(List.copyOf(keys)).values()).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void white_space_does_not_change_an_id(@ForAll("keys") Set<Key> keys) throws IOException {
        Map<Key, String> ids = ids(List.copyOf(keys));
        for (Key key : keys) {
            Key spaced = new Key("\n " + key.name() + "\u00a0", key.unit() + " \r\n");
            assertThat(ids(List.of(spaced)).get(spaced)).isEqualTo(ids.get(key));
        }
    }

    @Provide
    Arbitrary<Set<Key>> keys() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aAbB1\u00e4\u4e16-\",;")
                .ofMinLength(1)
                .ofMaxLength(60);
        return Combinators.combine(words, words.optional().map(unit -> unit.orElse("")))
                .as(Key::new)
                .set()
                .ofMaxSize(12);
    }

    private static Map<Key, String> ids(List<Key> keys) throws IOException {
        StringBuilder csv = new StringBuilder("name,unit\r\n");
        for (Key key : keys) {
            csv.append(quoted(key.name()))
                    .append(',')
                    .append(quoted(key.unit()))
                    .append("\r\n");
        }
        ImportResult result = CsvImport.with(Mappings.names(IdMapping.EqualKeys.REFUSED))
                .read(new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)));
        List<AiSystem> systems = result.value().orElseThrow().context().systems();
        Map<Key, String> ids = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            ids.put(keys.get(i), systems.get(i).id().value());
        }
        return ids;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
