package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.aims;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;

/** {@code after ... follows ... within}: up to the last day in time it is not yet due. */
class FollowingTest {

    private static final LimitKind KIND = LimitKind.of("acme-look");

    private static final List<Occasion> MARCH = List.of(Occasion.of("c-1", day("2025-03-01")));

    @Test
    void is_silent_where_a_look_came_in_time() {
        assertThat(judge(MARCH, "2025-04-30", "2025-03-31").found()).isEmpty();
        assertThat(judge(MARCH, "2025-04-30", "2025-03-31").outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void what_comes_on_the_day_of_the_occasion_counts_and_what_came_a_day_before_does_not() {
        assertThat(judge(MARCH, "2025-04-30", "2025-02-28").found())
                .containsExactly("never-by-default c-1 2025-03-01 @s-1");
        assertThat(judge(MARCH, "2025-04-30", "2025-03-01").found()).isEmpty();
        assertThat(judge(MARCH, "2025-04-30", "2025-03-02").found()).isEmpty();
    }

    @Test
    void the_last_day_in_time_is_in_time_and_the_next_is_late() {
        assertThat(judge(MARCH, "2025-04-30", "2025-03-30").found()).isEmpty();
        assertThat(judge(MARCH, "2025-04-30", "2025-03-31").found()).isEmpty();
        assertThat(judge(MARCH, "2025-04-30", "2025-04-01").found())
                .containsExactly("late-by-default c-1 2025-03-01 @s-1");
    }

    @Test
    void up_to_the_last_day_in_time_it_is_not_yet_due() {
        OneRule open = judge(MARCH, "2025-03-31");
        assertThat(open.found()).isEmpty();
        assertThat(open.outcome().status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(open.outcome().due()).contains(day("2025-03-31"));
        assertThat(open.outcome().notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("a limit of 30 days unless another is declared (acme-look)");
        assertThat(judge(MARCH, "2025-04-01").found()).containsExactly("never-by-default c-1 2025-03-01 @s-1");
    }

    @Test
    void a_declared_limit_makes_it_a_gap_and_a_default_an_observation() {
        assertThat(judge(declared(10), MARCH, "2025-03-11").outcome().due()).contains(day("2025-03-11"));
        assertThat(judge(declared(10), MARCH, "2025-03-12").found()).containsExactly("never c-1 2025-03-01 @s-1");
        assertThat(judge(declared(10), MARCH, "2025-03-12", "2025-03-12").found())
                .containsExactly("late c-1 2025-03-01 @s-1");
        assertThat(judge(declared(10), MARCH, "2025-03-12").outcome().status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(judge(MARCH, "2025-04-01").outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void the_message_tells_the_day_the_limit_and_what_was_missing() {
        assertThat(judge(declared(10), MARCH, "2025-03-12").messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: no look at s-1 since the change c-1 on "
                                + "2025-03-01 is on record; expected one by 2025-03-11, that is within 10 days. Look at s-1.");
        assertThat(judge(MARCH, "2025-04-30", "2025-04-15").messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: the first look at s-1 since the change "
                                + "c-1 on 2025-03-01 is of 2025-04-15; expected one by 2025-03-31, that is within 30 days by "
                                + "default, as no limit is declared. Declare a limit that can be kept.");
    }

    @Test
    void what_came_late_before_the_window_is_not_told_and_what_never_came_is() {
        assertThat(judge(MARCH, "2028-04-15", "2025-04-15").found())
                .containsExactly("late-by-default c-1 2025-03-01 @s-1");
        assertThat(judge(MARCH, "2028-04-16", "2025-04-15").found()).isEmpty();
        assertThat(judge(MARCH, "2028-04-16").found()).containsExactly("never-by-default c-1 2025-03-01 @s-1");
    }

    @Test
    void of_several_occasions_each_is_judged_alone_and_the_earliest_due_day_is_told() {
        List<Occasion> two = List.of(Occasion.of("c-1", day("2025-03-01")), Occasion.of("c-2", day("2025-06-01")));
        assertThat(judge(two, "2025-12-31", "2025-03-05").found())
                .containsExactly("never-by-default c-2 2025-06-01 @s-1");
        assertThat(judge(two, "2025-12-31", "2025-06-05").found())
                .containsExactly("late-by-default c-1 2025-03-01 @s-1");
        List<Occasion> open = List.of(Occasion.of("c-2", day("2025-03-09")), Occasion.of("c-1", day("2025-03-01")));
        assertThat(judge(open, "2025-03-20").outcome().due()).contains(day("2025-03-31"));
    }

    @Test
    void a_limit_may_run_from_another_day_than_the_one_from_which_a_look_counts() {
        List<Occasion> later = List.of(Occasion.of("c-1", day("2025-03-01")).timedFrom(day("2025-05-01")));
        assertThat(judge(later, "2025-12-31", "2025-03-01").found()).isEmpty();
        assertThat(judge(later, "2025-05-31").outcome().due()).contains(day("2025-05-31"));
        assertThat(judge(later, "2025-06-01").found()).containsExactly("never-by-default c-1 2025-03-01 @s-1");
    }

    @Test
    void without_an_occasion_the_rule_does_not_apply() {
        assertThat(judge(List.of(), "2025-12-31").notApplicable()).containsExactly("nothing calls for it");
    }

    @Test
    void two_occasions_of_one_record_are_two_findings_under_keys_of_their_own() {
        List<Occasion> two = List.of(Occasion.on(day("2025-03-01")), Occasion.on(day("2025-06-01")));
        assertThat(judge(two, "2025-12-31").found())
                .containsExactly("never-by-default 2025-03-01 @s-1", "never-by-default 2025-06-01 @s-1");
    }

    @Test
    void what_is_told_twice_of_one_day_is_found_once() {
        List<Occasion> twice = List.of(Occasion.on(day("2025-03-01")), Occasion.on(day("2025-03-01")));
        assertThat(judge(twice, "2025-12-31").found()).containsExactly("never-by-default 2025-03-01 @s-1");
    }

    @Test
    void an_occasion_of_which_nobody_knows_the_day_leaves_it_undecided() {
        List<Occasion> unknown = List.of(Occasion.unknown("the day of the change"));
        OneRule judged = judge(unknown, "2025-12-31", "2025-12-01");
        assertThat(judged.found()).isEmpty();
        assertThat(judged.undecided()).containsExactly("the day of the change");
        assertThat(judge(unknown, "2025-12-31").undecided()).containsExactly("the day of the change");
    }

    @Test
    void an_occasion_of_unknown_day_hides_no_finding_of_another() {
        List<Occasion> both = List.of(Occasion.unknown("the day of the change"), MARCH.get(0));
        assertThat(judge(both, "2025-12-31").found()).containsExactly("never-by-default c-1 2025-03-01 @s-1");
        assertThat(judge(both, "2025-03-31").undecided()).containsExactly("the day of the change");
    }

    @Test
    void nothing_is_owed_of_an_occasion_of_unknown_day_before_a_known_limit_has_passed() {
        List<Occasion> timed = List.of(Occasion.unknown("the day of the change").timedFrom(day("2025-03-01")));
        assertThat(judge(timed, "2025-03-31").outcome().status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(judge(timed, "2025-03-31").outcome().due()).contains(day("2025-03-31"));
        assertThat(judge(timed, "2025-04-01").undecided()).containsExactly("the day of the change");
    }

    @Test
    void an_occasion_without_a_day_says_what_one_would_have_to_know() {
        assertThatThrownBy(() -> new Occasion("", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected what one would have to know of the day of an occasion, found none");
    }

    private static OneRule judge(List<Occasion> occasions, String asOf, String... followed) {
        return judge(oneSystem(), occasions, asOf, followed);
    }

    private static OneRule judge(Aims aims, List<Occasion> occasions, String asOf, String... followed) {
        List<LocalDate> days = Stream.of(followed).map(LocalDate::parse).toList();
        Rule rule = acme().forEach(SYSTEMS)
                .after("the change {4}", (system, bound, records) -> occasions)
                .follows("look at {5}", (system, bound, records) -> days)
                .within(new TimeLimit(KIND, Period.ofDays(30)))
                .telling((system, bound) -> values(system.id()))
                .remedy("Look at {5}.", "Declare a limit that can be kept.");
        return judged(rule, aims, asOf);
    }

    private static Aims declared(int days) {
        return aims(context -> context.system("s-1", system -> system.name("One"))
                .limit("l-1", limit -> limit.kind(KIND).decidedOn("2025-01-01").within(Period.ofDays(days))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
