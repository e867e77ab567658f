package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.PersonId;

/** An index answers as a table of lists would that somebody keeps in order by hand. */
class IndexProperties {

    private static final Comparator<Person> BY_ID = Registers.PEOPLE.byId();

    /** A key with a hash of its choice. */
    record Key(int number, int hash) {

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Provide
    Arbitrary<Map<Person, List<Key>>> keys() {
        Arbitrary<Key> key = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 2))
                .as((number, hashes) -> new Key(number, hashes == 0 ? 7 : number));
        Arbitrary<Person> person = Arbitraries.integers().between(0, 999).map(IndexProperties::person);
        Arbitrary<Map<Person, List<Key>>> any =
                Arbitraries.maps(person, key.list().ofMaxSize(5)).ofMaxSize(120);
        return Combinators.combine(any, Arbitraries.integers().between(0, 120)).as(IndexProperties::firstAsIds);
    }

    /** The first of them have a key of their own, as an id is one: all of them, where they are no more. */
    private static Map<Person, List<Key>> firstAsIds(Map<Person, List<Key>> keys, int many) {
        Map<Person, List<Key>> some = new LinkedHashMap<>();
        keys.forEach((person, own) -> some.put(person, some.size() < many ? List.of(idOf(person)) : own));
        return some;
    }

    private static Key idOf(Person person) {
        int number = Integer.parseInt(person.id().value().substring(1));
        return new Key(50 + number, 50 + number); // some of these others have, too
    }

    private static Person person(int number) {
        return Person.builder().id(PersonId.of("p" + number)).name("Kim").build();
    }

    private static Index<Key, Person> index(Map<Person, List<Key>> keys) {
        return Index.of(List.copyOf(keys.keySet()), Registers.PEOPLE, person -> keys.getOrDefault(person, List.of()));
    }

    private static Map<Key, List<Person>> table(Map<Person, List<Key>> keys) {
        Map<Key, List<Person>> table = new HashMap<>();
        keys.forEach((person, own) -> own.forEach(
                key -> table.computeIfAbsent(key, first -> new ArrayList<>()).add(person)));
        table.values().forEach(under -> under.sort(BY_ID));
        return table;
    }

    @Property(tries = 500)
    void each_key_leads_to_its_subjects_by_id(@ForAll("keys") Map<Person, List<Key>> keys) {
        assertAnswersAs(table(keys), index(keys));
    }

    @Property(tries = 300)
    void what_is_put_in_later_stands_in_place_of_what_was_there(
            @ForAll("keys") Map<Person, List<Key>> keys, @ForAll("keys") Map<Person, List<Key>> later) {
        Index<Key, Person> index = index(keys);
        Map<Key, List<Person>> table = table(keys);
        table(later).forEach((key, under) -> {
            List<Person> now = key.number() % 3 == 0 ? List.of() : under;
            index.put(index.number(key), now);
            if (now.isEmpty()) {
                table.remove(key);
            } else {
                table.put(key, now);
            }
        });
        assertAnswersAs(table, index);
    }

    @Property(tries = 300)
    void an_index_becomes_another_and_tells_the_keys_that_differ(
            @ForAll("keys") Map<Person, List<Key>> keys, @ForAll("keys") Map<Person, List<Key>> later) {
        Index<Key, Person> index = index(keys);
        Map<Key, List<Person>> before = table(keys);
        Map<Key, List<Person>> now = table(later);
        Touched touched = new Touched();
        index.become(index(later), touched);
        assertAnswersAs(now, index);
        Set<Key> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        for (Key key : all) {
            int number = index.number(key);
            assertThat(touched.keys().get(number))
                    .isEqualTo(!before.getOrDefault(key, List.of()).equals(now.getOrDefault(key, List.of())));
            assertThat(touched.comeOrGone(index).get(number))
                    .isEqualTo(before.containsKey(key) != now.containsKey(key));
        }
    }

    @Property(tries = 300)
    void a_key_keeps_its_number_though_nothing_stands_under_it(
            @ForAll("keys") Map<Person, List<Key>> keys, @ForAll List<@IntRange(max = 60) Integer> asked) {
        Index<Key, Person> index = index(keys);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int key : asked) {
            int number = index.number(new Key(key, key));
            assertThat(numbers.merge(key, number, (first, again) -> first)).isEqualTo(number);
            assertThat(index.get(number)).isEqualTo(index.get(new Key(key, key)));
            assertThat(index.has(number)).isEqualTo(index.has(new Key(key, key)));
        }
        assertAnswersAs(table(keys), index);
    }

    private static void assertAnswersAs(Map<Key, List<Person>> table, Index<Key, Person> index) {
        assertThat(index.keys()).containsExactlyInAnyOrderElementsOf(table.keySet());
        table.forEach((key, under) -> {
            assertThat(index.get(key)).hasSize(under.size()).isEqualTo(under);
            assertThat(index.has(key)).isTrue();
        });
        Key none = new Key(-1, 7);
        assertThat(index.get(none)).isEmpty();
        assertThat(index.has(none)).isFalse();
    }

    @Example
    void keys_of_one_hash_are_found_however_many_they_are() {
        List<Person> people =
                IntStream.range(0, 5_000).mapToObj(IndexProperties::person).toList();
        Index<Key, Person> index = Index.of(people, Registers.PEOPLE, one -> List.of(ofOneHash(one)));
        assertThat(people)
                .allSatisfy(one -> assertThat(index.get(ofOneHash(one))).containsExactly(one));
        assertThat(index.has(new Key(5_000, 7))).isFalse();
    }

    private static Key ofOneHash(Person person) {
        return new Key(Integer.parseInt(person.id().value().substring(1)), 7);
    }

    @Example
    void many_subjects_under_one_key_come_by_id_whatever_their_order() {
        Map<String, Person> byId = new TreeMap<>();
        List<Person> people = IntStream.range(0, 300)
                .map(i -> i * 7 % 300)
                .mapToObj(IndexProperties::person)
                .toList();
        people.forEach(one -> byId.put(one.id().value(), one));
        Index<String, Person> index = Index.of(people, Registers.PEOPLE, one -> List.of("all"));
        assertThat(index.get("all")).hasSize(300).containsExactlyElementsOf(byId.values());
        assertThat(index.get("all")).as("ordered once").isSameAs(index.get("all"));
    }
}
