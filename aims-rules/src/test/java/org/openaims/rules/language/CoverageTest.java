package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Days;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleStatus;

/** {@code throughout ... coveredBy}: each bare stretch of the days owed is a finding of its own. */
class CoverageTest {

    private static final Span ALWAYS = days("2025-01-01", "2025-12-31");

    @Test
    void is_silent_where_every_day_is_covered() {
        OneRule whole = judge(ALWAYS, ALWAYS, "2025-12-31");
        assertThat(whole.found()).isEmpty();
        assertThat(whole.outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void a_lapse_that_lasts_is_told_with_its_first_day_and_its_length() {
        OneRule current = judge(ALWAYS, days("2025-01-01", "2025-06-30"), "2025-07-10");
        assertThat(current.found()).containsExactly("current 2025-07-01 @s-1");
        assertThat(current.messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: no guard of s-1 since 2025-07-01 (days: "
                                + "10); expected a guard of s-1 on each day of use. Post a guard of s-1.");
    }

    @Test
    void a_lapse_that_ended_is_told_with_its_last_day() {
        Span split = days("2025-01-01", "2025-03-31").or(days("2025-04-11", "2025-12-31"));
        assertThat(judge(ALWAYS, split, "2025-12-31").messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: no guard of s-1 from 2025-04-01 to "
                        + "2025-04-10 (days: 10); expected a guard of s-1 on each day of use. Record a nonconformity "
                        + "that names this time, with its cause and what was done about it.");
    }

    @Test
    void a_cover_that_begins_on_the_first_day_is_in_time_and_one_that_begins_a_day_later_is_not() {
        assertThat(judge(ALWAYS, days("2024-12-31", "2025-12-31"), "2025-12-31").found())
                .isEmpty();
        assertThat(judge(ALWAYS, days("2025-01-01", "2025-12-31"), "2025-12-31").found())
                .isEmpty();
        assertThat(judge(ALWAYS, days("2025-01-02", "2025-12-31"), "2025-12-31").found())
                .containsExactly("past 2025-01-01 @s-1");
    }

    @Test
    void a_cover_that_ends_on_the_day_of_judgement_is_enough_and_one_that_ends_a_day_before_is_not() {
        assertThat(judge(ALWAYS, days("2025-01-01", "2025-06-29"), "2025-06-30").found())
                .containsExactly("current 2025-06-30 @s-1");
        assertThat(judge(ALWAYS, days("2025-01-01", "2025-06-30"), "2025-06-30").found())
                .isEmpty();
        assertThat(judge(ALWAYS, days("2025-01-01", "2025-07-01"), "2025-06-30").found())
                .isEmpty();
    }

    @Test
    void a_lapse_is_current_through_its_last_day_and_past_from_the_next_day_on() {
        Span mended = days("2025-01-01", "2025-03-31").or(days("2025-04-11", "2025-12-31"));
        assertThat(judge(ALWAYS, mended, "2025-03-31").found()).isEmpty();
        assertThat(judge(ALWAYS, mended, "2025-04-01").found()).containsExactly("current 2025-04-01 @s-1");
        assertThat(judge(ALWAYS, mended, "2025-04-10").found()).containsExactly("current 2025-04-01 @s-1");
        assertThat(judge(ALWAYS, mended, "2025-04-11").found()).containsExactly("past 2025-04-01 @s-1");
    }

    @Test
    void a_lapse_that_touches_the_window_is_told_and_one_that_ended_a_day_before_it_is_not() {
        Span mended = days("2025-01-01", "2025-03-31").or(days("2025-04-11", "2035-12-31"));
        Span owed = days("2025-01-01", "2035-12-31");
        assertThat(judge(owed, mended, "2028-04-09").found()).containsExactly("past 2025-04-01 @s-1");
        assertThat(judge(owed, mended, "2028-04-10").found()).containsExactly("past 2025-04-01 @s-1");
        assertThat(judge(owed, mended, "2028-04-11").found()).isEmpty();
    }

    @Test
    void two_stretches_are_two_findings_and_two_that_touch_are_one() {
        Span owed = days("2025-01-01", "2025-01-31").or(days("2025-03-01", "2025-03-31"));
        assertThat(judge(owed, Span.of(Days.none()), "2025-12-31").found())
                .containsExactly("past 2025-01-01 @s-1", "past 2025-03-01 @s-1");
        Span touching = days("2025-01-01", "2025-01-31").or(days("2025-02-01", "2025-03-31"));
        assertThat(judge(touching, Span.of(Days.none()), "2025-12-31").found()).containsExactly("past 2025-01-01 @s-1");
    }

    @Test
    void a_day_that_is_not_owed_needs_no_cover() {
        Span owed = days("2025-01-01", "2025-01-31").or(days("2025-03-01", "2025-12-31"));
        Span had = days("2025-01-01", "2025-01-31").or(days("2025-03-01", "2025-12-31"));
        assertThat(judge(owed, had, "2025-12-31").found()).isEmpty();
    }

    @Test
    void where_nothing_is_owed_by_now_the_rule_does_not_apply() {
        assertThat(judge(Span.of(Days.none()), ALWAYS, "2025-12-31").notApplicable())
                .containsExactly("there was no such day: each day of use");
        assertThat(judge(ALWAYS, Span.of(Days.none()), "2024-12-31").notApplicable())
                .containsExactly("there was no such day: each day of use");
        assertThat(judge(ALWAYS, Span.of(Days.none()), "2025-01-01").found())
                .containsExactly("current 2025-01-01 @s-1");
    }

    @Test
    void unknown_days_leave_the_rule_undecided_where_they_matter_and_only_there() {
        Span perhaps = Span.unknown("when it was guarded");
        assertThat(judge(ALWAYS, perhaps, "2025-12-31").undecided()).containsExactly("when it was guarded");
        assertThat(judge(Span.of(Days.none()), perhaps, "2025-12-31").undecided())
                .isEmpty();
        assertThat(judge(ALWAYS, ALWAYS.or(perhaps), "2025-12-31").outcome().status())
                .isEqualTo(RuleStatus.SATISFIED);
        Span unsure = Span.unknown("when it was used");
        assertThat(judge(unsure, ALWAYS, "2025-12-31").undecided()).containsExactly("when it was used");
    }

    @Test
    void a_bare_day_that_is_known_is_found_although_other_days_are_unknown() {
        Span partly = days("2025-01-01", "2025-01-31").or(Span.unknown("when it was used later"));
        OneRule judged = judge(partly, Span.of(Days.none()), "2025-12-31");
        assertThat(judged.found()).containsExactly("past 2025-01-01 @s-1");
        assertThat(judged.outcome().status()).isEqualTo(RuleStatus.VIOLATED);
    }

    private static OneRule judge(Span owed, Span covered, String asOf) {
        Rule rule = acme().forEach(SYSTEMS)
                .throughout("each day of use", (system, bound, records) -> owed)
                .coveredBy("a guard of {3}", (system, bound, records) -> covered)
                .found(GapKind.ABSENT, "no guard of {3}", (system, bound) -> values(system.id()))
                .remedy("Post a guard of {3}.");
        return judged(rule, oneSystem(), asOf);
    }

    private static Span days(String first, String last) {
        return Span.of(Days.until(
                LocalDate.parse(first), Optional.of(LocalDate.parse(last).plusDays(1))));
    }
}
