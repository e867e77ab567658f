package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Days;
import org.openaims.rules.language.Duty.Kind;

/** What is owed where two duties are. */
class DutyTest {

    private static final Duty ALWAYS = Duty.during(Days.all());
    private static final Duty NEVER = Duty.during(Days.none());
    private static final Duty SINCE_2024 = Duty.during(Days.from(day("2024-01-01")));
    private static final Duty UNTIL_2025 = Duty.during(Days.between(day("2020-01-01"), day("2025-12-31")));
    private static final Duty START_UNKNOWN = Duty.startUnknown("the start");
    private static final Duty UNDECIDED = Duty.undecided("its class");
    private static final Duty NOT_OWED = Duty.notOwed("it is small");

    @Test
    void both_are_owed_on_the_days_of_both() {
        assertThat(SINCE_2024.and(UNTIL_2025).days())
                .isEqualTo(Days.between(day("2024-01-01"), day("2025-12-31")))
                .isEqualTo(UNTIL_2025.and(SINCE_2024).days());
    }

    @Test
    void what_either_does_not_owe_is_not_owed_whatever_is_unknown_of_the_other() {
        for (Duty other : List.of(ALWAYS, NEVER, START_UNKNOWN, UNDECIDED)) {
            assertThat(kinds(NOT_OWED, other)).containsOnly(Kind.NOT_OWED);
            assertThat(NOT_OWED.and(other).reason()).isEqualTo("it is small");
        }
        for (Duty other : List.of(ALWAYS, START_UNKNOWN, UNDECIDED)) {
            assertThat(kinds(NEVER, other)).containsOnly(Kind.OWED);
            assertThat(NEVER.and(other).days().isEmpty()).isTrue();
            assertThat(other.and(NEVER).days().isEmpty()).isTrue();
        }
    }

    @Test
    void what_is_unknown_of_either_is_unknown_of_both() {
        assertThat(kinds(UNDECIDED, SINCE_2024)).containsOnly(Kind.UNDECIDED);
        assertThat(kinds(UNDECIDED, START_UNKNOWN)).containsOnly(Kind.UNDECIDED);
        assertThat(START_UNKNOWN.and(UNDECIDED).reason()).isEqualTo("its class");
        assertThat(kinds(START_UNKNOWN, UNTIL_2025)).containsOnly(Kind.START_UNKNOWN);
        assertThat(START_UNKNOWN.and(UNTIL_2025).days()).isEqualTo(UNTIL_2025.days());
        assertThat(START_UNKNOWN.and(UNTIL_2025).reason()).isEqualTo("the start");
    }

    @Test
    void it_is_first_due_as_the_one_says_that_begins_last() {
        LocalDate interval = day("2025-01-01");
        Duty atOnce = SINCE_2024.firstDueOn(day("2024-01-01"));
        assertThat(first(SINCE_2024, UNTIL_2025, interval)).containsOnly(interval);
        assertThat(first(atOnce, UNTIL_2025, interval)).containsOnly(day("2024-01-01"));
        Duty early = UNTIL_2025.firstDueOn(day("2020-06-01"));
        assertThat(first(SINCE_2024, early, interval)).containsOnly(interval);
        Duty late = UNTIL_2025.firstDueOn(day("2025-06-01"));
        assertThat(first(SINCE_2024, late, interval)).containsOnly(day("2025-06-01"));
        assertThat(first(atOnce, late, interval)).containsOnly(day("2025-06-01"));
        assertThat(first(SINCE_2024, atOnce, interval)).containsOnly(day("2024-01-01"));
    }

    private static List<Kind> kinds(Duty one, Duty other) {
        return List.of(one.and(other).kind(), other.and(one).kind());
    }

    /** When the first is due that would be due on a day an interval after the start, either way round. */
    private static List<LocalDate> first(Duty one, Duty other, LocalDate anIntervalAfter) {
        return List.of(one.and(other).firstDue(anIntervalAfter), other.and(one).firstDue(anIntervalAfter));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
