package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.context.AiSystem;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Registers;

class ReadsProperties {

    private static final Lookup<String, AiSystem> NAMED =
            Registers.SYSTEMS.by("name", system -> List.of(system.name()));
    private static final int KEYS = 5;

    /** A subject is judged anew, by rules of which each reads one key. */
    record Judging(int subject, List<Integer> keys) {}

    @Provide
    Arbitrary<List<Judging>> judgings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers()
                                .between(0, KEYS - 1)
                                .list()
                                .ofMinSize(0)
                                .ofMaxSize(6))
                .as(Judging::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(400);
    }

    @Property(tries = 300)
    void the_readers_of_a_key_are_those_that_read_it_when_they_were_last_judged(
            @ForAll("judgings") List<Judging> judgings) {
        Reads reads = new Reads(6);
        Map<Integer, Set<Integer>> last = new HashMap<>();
        for (Judging judging : judgings) {
            judge(reads, judging);
            last.put(judging.subject(), new HashSet<>(judging.keys()));
            reads.tidy();
        }
        for (int key = 0; key < KEYS; key++) {
            int read = key;
            BitSet expected = new BitSet();
            last.forEach((subject, keys) -> expected.set(subject, keys.contains(read)));
            BitSet readers = new BitSet();
            reads.addReaders(NAMED, List.of(key), readers);
            assertThat(readers).isEqualTo(expected);
        }
    }

    @Example
    void readings_do_not_grow_when_the_same_subjects_are_judged_in_turn() {
        Reads reads = new Reads(3);
        int most = 0;
        for (int i = 0; i < 100_000; i++) {
            judge(reads, new Judging(i % 20, List.of(0, 1, 0)));
            reads.tidy();
            most = Math.max(most, reads.size());
        }
        assertThat(most).isBetween(40, 300);
    }

    @Example
    void readings_do_not_grow_when_each_change_brings_another_key() {
        Reads reads = new Reads(1);
        int most = 0;
        for (int i = 0; i < 100_000; i++) {
            judge(reads, new Judging(i % 20, List.of(i)));
            reads.tidy();
            most = Math.max(most, reads.size());
        }
        assertThat(most).isBetween(20, 300);
    }

    @Example
    void readings_of_many_subjects_are_all_kept() {
        Reads reads = new Reads(1);
        for (int i = 0; i < 10_000; i++) {
            judge(reads, new Judging(i, List.of(0)));
            reads.tidy();
        }
        BitSet readers = new BitSet();
        reads.addReaders(NAMED, List.of(0), readers);
        assertThat(readers.cardinality()).isEqualTo(10_000);
    }

    private static void judge(Reads reads, Judging judging) {
        reads.forget(judging.subject());
        for (int rule = 0; rule < judging.keys().size(); rule++) {
            reads.by(rule, judging.subject());
            reads.read(NAMED, judging.keys().get(rule));
        }
    }
}
