package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.PersonId;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Subjects;

/** The first of many are those that stand first when all are sorted. */
class FirstProperties {

    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

    /** People whose day is in their name; those without a number have none. */
    private static final Subjects<Person> DATED = Registers.PEOPLE.dated(FirstProperties::day);

    private static Optional<LocalDate> day(Person person) {
        return person.name().equals("none")
                ? Optional.empty()
                : Optional.of(EPOCH.plusDays(Integer.parseInt(person.name())));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40).map(number -> PersonId.of("p" + number)),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 9).map(String::valueOf), Arbitraries.just("none")))
                .as((id, name) -> Person.builder().id(id).name(name).build())
                .list()
                .ofMaxSize(60);
    }

    private static Stream<Supported> sorted(List<Person> people) {
        return people.stream()
                .map(one -> new Supported(one.id().value(), day(one)))
                .sorted();
    }

    private static First<Person> first(List<Person> people, int from, int most, boolean distinct) {
        First<Person> first = new First<>(DATED, most, distinct, Dates.withRoomFor(0));
        for (int i = 0; i < people.size(); i++) {
            first.add(people.get(i), from + i);
        }
        return first;
    }

    @Property
    void they_are_those_that_come_first_when_all_are_sorted(
            @ForAll("people") List<Person> people, @ForAll @IntRange(min = 1, max = 20) int most) {
        assertThat(first(people, 0, most, false).all().stream().map(First.At::one))
                .containsExactlyElementsOf(sorted(people).limit(most).toList());
        assertThat(first(people, 0, most, true).all().stream().map(First.At::one))
                .containsExactlyElementsOf(sorted(people).distinct().limit(most).toList());
    }

    @Property
    void they_are_the_same_whether_they_are_found_in_one_go_or_in_parts(
            @ForAll("people") List<Person> people,
            @ForAll("people") List<Person> more,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        First<Person> parts = first(people, 0, most, false);
        parts.addAll(first(more, people.size(), most, false));
        List<Person> all = Stream.concat(people.stream(), more.stream()).toList();
        assertThat(parts.all()).isEqualTo(first(all, 0, most, false).all());
    }
}
