package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.context.AiSystem;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Registers;

class ReadsProperties {

    private static final Lookup<String, AiSystem> NAMED =
            Registers.SYSTEMS.by("name", system -> List.of(system.name()));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int SUBJECTS = 40;
    private static final int RULES = 4;
    private static final int KEYS = 5;

    /** A rule judges a subject anew: it reads some keys, and what it says holds for some days. */
    record Judging(int rule, int subject, List<Integer> keys, int until) {}

    @Provide
    Arbitrary<List<Judging>> judgings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, RULES - 1),
                        Arbitraries.integers().between(0, SUBJECTS - 1),
                        Arbitraries.integers()
                                .between(0, KEYS - 1)
                                .list()
                                .ofMinSize(0)
                                .ofMaxSize(6),
                        Arbitraries.integers().between(1, 300))
                .as(Judging::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(400);
    }

    @Property(tries = 300)
    void the_readers_of_a_key_are_those_that_read_it_when_they_were_last_judged(
            @ForAll("judgings") List<Judging> judgings) {
        Reads reads = reads(RULES, SUBJECTS);
        for (Judging judging : judgings) {
            judge(reads, judging);
            reads.tidy();
        }
        for (int key = 0; key < KEYS; key++) {
            int read = key;
            Again readers = new Again(RULES);
            reads.tellReaders(NAMED, keys(key), readers);
            assertAgain(readers, last(judgings), judging -> judging.keys().contains(read));
        }
    }

    @Property(tries = 300)
    void what_has_run_out_is_told_until_it_is_judged_anew(
            @ForAll("judgings") List<Judging> judgings, @ForAll @IntRange(max = 320) int days) {
        Reads reads = reads(RULES, SUBJECTS);
        for (Judging judging : judgings) {
            judge(reads, judging);
        }
        for (int i = 0; i < 2; i++) {
            Again again = new Again(RULES);
            reads.tellRunOut(FIRST.plusDays(days), again);
            assertAgain(again, last(judgings), judging -> judging.until() <= days);
        }
    }

    @Example
    void what_holds_for_ever_never_runs_out() {
        Reads reads = reads(1, 2);
        reads.anew(0, 0);
        reads.holdsUntil(LocalDate.MAX);
        reads.anew(0, 1);
        reads.holdsUntil(FIRST);
        reads.holdsUntil(FIRST.plusDays(1));
        Again again = new Again(1);
        reads.tellRunOut(LocalDate.of(999_999, 12, 31), again);
        assertThat(again.contains(0, 0)).isFalse();
        assertThat(again.contains(0, 1)).isTrue();
    }

    @Example
    void what_was_read_for_a_subject_that_is_gone_is_forgotten() {
        Reads reads = reads(2, 1);
        judge(reads, new Judging(0, 0, List.of(0), 1));
        judge(reads, new Judging(1, 0, List.of(0), 1));
        reads.forget(0);
        Again again = new Again(2);
        reads.tellReaders(NAMED, keys(0), again);
        reads.tellRunOut(FIRST.plusDays(9), again);
        assertThat(again.handles().isEmpty()).isTrue();
    }

    @Example
    void readings_do_not_grow_when_the_same_subjects_are_judged_in_turn() {
        Reads reads = reads(3, 20);
        int most = 0;
        for (int i = 0; i < 100_000; i++) {
            judge(reads, new Judging(i % 3, i % 20, List.of(0, 1, 0), 1));
            reads.tidy();
            most = Math.max(most, reads.size());
        }
        assertThat(most).isBetween(120, 400);
    }

    @Example
    void readings_do_not_grow_when_each_change_brings_another_key() {
        Reads reads = reads(1, 20);
        int most = 0;
        for (int i = 0; i < 100_000; i++) {
            judge(reads, new Judging(0, i % 20, List.of(i), 1));
            reads.tidy();
            most = Math.max(most, reads.size());
        }
        assertThat(most).isBetween(20, 300);
    }

    @Example
    void readings_of_many_subjects_are_all_kept() {
        Reads reads = reads(1, 10_000);
        for (int i = 0; i < 10_000; i++) {
            judge(reads, new Judging(0, i, List.of(0), 1));
            reads.tidy();
        }
        Again readers = new Again(1);
        reads.tellReaders(NAMED, keys(0), readers);
        assertThat(readers.handles().cardinality()).isEqualTo(10_000);
    }

    private static Reads reads(int rules, int subjects) {
        Reads reads = new Reads(rules);
        reads.grow(subjects);
        return reads;
    }

    private static void judge(Reads reads, Judging judging) {
        reads.anew(judging.rule(), judging.subject());
        judging.keys().forEach(key -> reads.read(NAMED, key));
        reads.holdsUntil(FIRST.plusDays(judging.until()));
    }

    private static BitSet keys(int key) {
        BitSet keys = new BitSet();
        keys.set(key);
        return keys;
    }

    /** The last judging of each rule and subject. */
    private static Collection<Judging> last(List<Judging> judgings) {
        Map<List<Integer>, Judging> last = new HashMap<>();
        judgings.forEach(judging -> last.put(List.of(judging.rule(), judging.subject()), judging));
        return last.values();
    }

    private static void assertAgain(Again again, Collection<Judging> last, Predicate<Judging> expected) {
        int count = 0;
        for (Judging judging : last) {
            assertThat(again.contains(judging.rule(), judging.subject())).isEqualTo(expected.test(judging));
            count += expected.test(judging) ? 1 : 0;
        }
        int told = 0;
        for (int rule = 0; rule < RULES; rule++) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                told += again.contains(rule, subject) ? 1 : 0;
            }
        }
        assertThat(told).isEqualTo(count);
    }
}
