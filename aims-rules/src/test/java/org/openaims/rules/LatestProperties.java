package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.PersonId;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Subjects;

/** The latest ten of those that are marked are found as if all were sorted, however many come before them. */
class LatestProperties {

    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

    private static final Subjects<Person> DATED = Registers.PEOPLE.dated(person -> Optional.of(person.name())
            .filter(name -> !name.equals("none"))
            .map(name -> EPOCH.plusDays(Integer.parseInt(name))));

    private static List<Person> people(int many, int days) {
        return IntStream.range(0, many)
                .mapToObj(i -> Person.builder()
                        .id(PersonId.of("p" + i % 180)) // some ids stand twice
                        .name(i * 7 % days == 0 ? "none" : String.valueOf(i * 7 % days))
                        .build())
                .toList();
    }

    private static Marks marks(int many, Set<Integer> marked, int every) {
        Marks marks = new Marks(many);
        IntStream.range(0, many)
                .filter(i -> marked.contains(i) || i % every == 0)
                .forEach(marks::set);
        return marks;
    }

    @Property(tries = 300)
    void they_are_those_that_come_first_when_all_marked_ones_are_sorted(
            @ForAll @IntRange(max = 300) int many,
            @ForAll @IntRange(min = 1, max = 90) int days,
            @ForAll Set<@IntRange(max = 300) Integer> marked,
            @ForAll @IntRange(min = 1, max = 400) int every) {
        List<Person> people = people(many, days);
        Marks marks = marks(many, marked, every);
        List<Supported> sorted = IntStream.range(0, many)
                .filter(marks::get)
                .mapToObj(people::get)
                .map(one -> new Supported(DATED.id(one), DATED.day(one)))
                .sorted()
                .distinct()
                .limit(RuleLog.LATEST)
                .toList();
        assertThat(Latest.among(DATED, people, position -> position).of(marks)).isEqualTo(sorted);
        assertThat(ofKnown(people).of(marks)).isEqualTo(sorted);
    }

    /** The days are known beforehand, and only those are looked at that may come first. */
    private static Latest<Person> ofKnown(List<Person> people) {
        Dates dates = Dates.known(position -> Dates.number(DATED.day(people.get(position))));
        First<Person> first = Latest.first(DATED, dates);
        for (int position = 0; position < people.size(); position++) {
            if (first.mayTake(dates.at(position))) {
                first.add(people.get(position), position);
            }
        }
        return new Latest<>(DATED, people, first, dates, position -> position);
    }
}
