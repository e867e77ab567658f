package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.aims;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;

/** {@code trail}: each link there, not before the one before it, and within its limit. */
class TrailTest {

    private static final LimitKind KIND = LimitKind.of("acme-step");
    private static final TimeLimit MONTH = new TimeLimit(KIND, Period.ofDays(30));

    @Test
    void is_silent_where_each_step_is_there() {
        OneRule whole = judge("2025-12-31", to("t-1", "2025-03-05"), to("c-1", "2025-04-01"));
        assertThat(whole.found()).isEmpty();
        assertThat(whole.outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void the_first_step_that_is_missing_tells_where_it_stops_and_what_lies_behind_is_not_looked_at() {
        OneRule stops = judge("2025-12-31", Lead.nowhere(), to("c-1", "2025-01-01"));
        assertThat(stops.found()).containsExactly("stops ticket @s-1");
        assertThat(stops.messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: the trail of s-1 stops at the AI "
                        + "system s-1: no ticket is on record; expected the ticket that followed, or a record of why "
                        + "none was needed. Record the ticket that followed the AI system s-1.");
        assertThat(judge("2025-12-31", to("t-1", "2025-03-05"), Lead.nowhere()).messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: the trail of s-1 stops at the ticket t-1: "
                                + "no change is on record; expected the change by 2025-04-04, that is within 30 days "
                                + "by default, as no limit is declared, or a record of why none was needed. Record the "
                                + "change that followed the ticket t-1.");
    }

    @Test
    void a_step_on_the_same_day_is_in_order_and_one_of_the_day_before_is_not() {
        assertThat(judge("2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-03-01"))
                        .found())
                .isEmpty();
        assertThat(judge("2025-12-31", to("t-1", "2025-02-28"), to("c-1", "2025-03-01"))
                        .found())
                .containsExactly("order ticket @s-1");
        assertThat(judge("2025-12-31", to("t-1", "2025-03-02"), to("c-1", "2025-03-01"))
                        .messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: the change c-1 of 2025-03-01 does not come "
                                + "after the ticket t-1 of 2025-03-02; expected the change after the ticket t-1. "
                                + "Correct the days on record, or record the change that did follow.");
    }

    @Test
    void a_later_step_may_not_lie_on_the_same_day() {
        assertThat(judge(later(to("t-1", "2025-02-28")), "2025-12-31").found()).containsExactly("order ticket @s-1");
        assertThat(judge(later(to("t-1", "2025-03-01")), "2025-12-31").found()).containsExactly("order ticket @s-1");
        assertThat(judge(later(to("t-1", "2025-03-02")), "2025-12-31").found()).isEmpty();
    }

    @Test
    void a_step_is_late_from_the_day_after_the_last_day_in_time() {
        assertThat(judge("2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-03-30"))
                        .found())
                .isEmpty();
        assertThat(judge("2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-03-31"))
                        .found())
                .isEmpty();
        assertThat(judge("2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-04-01"))
                        .found())
                .containsExactly("late-by-default change @s-1");
        assertThat(judge(declared(), "2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-03-12"))
                        .found())
                .containsExactly("late change @s-1");
        assertThat(judge(declared(), "2025-12-31", to("t-1", "2025-03-01"), to("c-1", "2025-03-11"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_missing_step_has_time_through_the_last_day() {
        OneRule open = judge("2025-03-31", to("t-1", "2025-03-01"), Lead.nowhere());
        assertThat(open.outcome().status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(open.outcome().due()).contains(LocalDate.of(2025, 3, 31));
        assertThat(open.outcome().notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("there is time for the next step of the trail, which is change");
        assertThat(judge("2025-04-01", to("t-1", "2025-03-01"), Lead.nowhere()).found())
                .containsExactly("stops-by-default change @s-1");
        assertThat(judge(declared(), "2025-03-11", to("t-1", "2025-03-01"), Lead.nowhere())
                        .found())
                .isEmpty();
        assertThat(judge(declared(), "2025-03-12", to("t-1", "2025-03-01"), Lead.nowhere())
                        .found())
                .containsExactly("stops change @s-1");
    }

    @Test
    void what_came_late_before_the_window_is_not_told_and_what_is_missing_is() {
        assertThat(judge("2028-04-15", to("t-1", "2025-03-01"), to("c-1", "2025-04-15"))
                        .found())
                .containsExactly("late-by-default change @s-1");
        assertThat(judge("2028-04-16", to("t-1", "2025-03-01"), to("c-1", "2025-04-15"))
                        .found())
                .isEmpty();
        assertThat(judge("2035-01-01", to("t-1", "2025-03-01"), Lead.nowhere()).found())
                .containsExactly("stops-by-default change @s-1");
    }

    @Test
    void a_reason_for_nothing_ends_the_trail_well() {
        assertThat(judge("2025-12-31", Lead.nothingNeeded("all is well"), Lead.nowhere())
                        .outcome()
                        .status())
                .isEqualTo(RuleStatus.SATISFIED);
        assertThat(judge("2025-12-31", to("t-1", "2025-03-05"), Lead.nothingNeeded("all is well"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_step_that_waits_has_time_through_its_day() {
        Lead<String> waits = Lead.notBefore(Optional.of(LocalDate.of(2025, 6, 30)));
        OneRule open = judge("2025-06-30", waits, Lead.nowhere());
        assertThat(open.outcome().status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(open.outcome().due()).contains(LocalDate.of(2025, 6, 30));
        assertThat(judge("2025-07-01", waits, Lead.nowhere()).found()).containsExactly("stops ticket @s-1");
        assertThat(judge("2035-01-01", Lead.notBefore(Optional.empty()), Lead.nowhere())
                        .outcome()
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    @Test
    void an_unknown_step_leaves_it_undecided_and_what_was_found_before_stays() {
        assertThat(judge("2025-12-31", Lead.unknown("which ticket"), Lead.nowhere())
                        .undecided())
                .containsExactly("which ticket");
        OneRule both = judge("2025-12-31", to("t-1", "2025-02-28"), Lead.unknown("which change"));
        assertThat(both.found()).containsExactly("order ticket @s-1");
        assertThat(both.outcome().status()).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void a_step_without_a_day_is_asked_neither_for_its_order_nor_for_its_limit_and_the_day_before_it_goes_on() {
        Lead<String> undated = Lead.toUndated("t-1", "t-1");
        assertThat(judge("2025-12-31", undated, to("c-1", "2025-03-31")).found())
                .isEmpty();
        assertThat(judge("2025-12-31", undated, to("c-1", "2025-04-01")).found())
                .containsExactly("late-by-default change @s-1");
        assertThat(judge("2025-12-31", undated, to("c-1", "2025-02-28")).found())
                .containsExactly("order change @s-1");
    }

    @Test
    void a_limit_that_runs_from_an_unknown_day_leaves_a_missing_step_undecided() {
        Rule limited = unknownStart()
                .leadsWithin("ticket", MONTH, (system, records) -> Lead.<String>nowhere())
                .remedy("Record the {4} that followed the {1} {2}.");
        assertThat(judge(limited, "2025-12-31").found()).isEmpty();
        assertThat(judge(limited, "2025-12-31").undecided()).containsExactly("the day of the AI system");
        Rule atOnce = unknownStart()
                .leadsTo("ticket", (system, records) -> Lead.<String>nowhere())
                .remedy("Record the {4} that followed the {1} {2}.");
        assertThat(judge(atOnce, "2025-12-31").found()).containsExactly("stops ticket @s-1");
    }

    @Test
    void a_step_of_unknown_day_is_in_neither_order_nor_time_that_anybody_knows() {
        Lead<String> unknown = Lead.to("t-1", "t-1", Optional.empty());
        OneRule ordered = judge("2025-12-31", unknown, to("c-1", "2025-03-31"));
        assertThat(ordered.found()).isEmpty();
        assertThat(ordered.undecided()).containsExactly("the day of the ticket");
        assertThat(judge("2025-12-31", to("t-1", "2025-03-05"), Lead.to("c-1", "c-1", Optional.empty()))
                        .undecided())
                .containsExactly("the day of the change");
        assertThat(judge(later(unknown), "2025-12-31").undecided()).containsExactly("the day of the ticket");
    }

    @Test
    void a_step_after_one_of_unknown_day_is_still_not_before_the_last_day_that_is_known() {
        Lead<String> unknown = Lead.to("t-1", "t-1", Optional.empty());
        assertThat(judge("2025-12-31", unknown, to("c-1", "2025-02-28")).found())
                .containsExactly("order change @s-1");
        OneRule perhapsLate = judge("2025-12-31", unknown, to("c-1", "2025-04-01"));
        assertThat(perhapsLate.found()).isEmpty();
        assertThat(perhapsLate.undecided()).containsExactly("the day of the ticket");
        assertThat(judge("2025-12-31", unknown, Lead.nowhere()).undecided()).containsExactly("the day of the ticket");
    }

    @Test
    void a_step_is_not_in_order_after_a_subject_of_unknown_day() {
        Rule rule = unknownStart()
                .leadsTo("ticket", (system, records) -> to("t-1", "2025-03-05"))
                .remedy("Record the {4} that followed the {1} {2}.");
        assertThat(judge(rule, "2025-12-31").undecided()).containsExactly("the day of the AI system");
    }

    @Test
    void a_step_that_has_no_day_is_in_no_time_that_anybody_knows() {
        Lead<String> undated = Lead.toUndated("c-1", "c-1");
        assertThat(judge("2025-12-31", to("t-1", "2025-03-05"), undated).undecided())
                .containsExactly("the day of the change");
        assertThat(judge(later(Lead.toUndated("t-1", "t-1")), "2025-12-31").undecided())
                .containsExactly("the day of the ticket");
    }

    @Test
    void a_later_step_within_a_limit_comes_on_none_but_the_days_between() {
        assertThat(judge(laterInAMonth(to("t-1", "2025-03-01")), "2025-12-31").found())
                .containsExactly("order ticket @s-1");
        assertThat(judge(laterInAMonth(to("t-1", "2025-03-02")), "2025-12-31").found())
                .isEmpty();
        assertThat(judge(laterInAMonth(to("t-1", "2025-03-31")), "2025-12-31").found())
                .isEmpty();
        assertThat(judge(laterInAMonth(to("t-1", "2025-04-01")), "2025-12-31").found())
                .containsExactly("late-by-default ticket @s-1");
        assertThat(judge(laterInAMonth(Lead.nowhere()), "2025-03-31").outcome().status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    private static Rule laterInAMonth(Lead<String> ticket) {
        return start().leadsLaterWithin("ticket", MONTH, (system, records) -> ticket)
                .remedy("Record the {4} that followed the {1} {2}.");
    }

    private static TrailSentence<AiSystem, Records, AiSystem> unknownStart() {
        return acme().forEach(SYSTEMS).trail((system, bound, records) -> Optional.empty());
    }

    private static Lead<String> to(String id, String day) {
        return Lead.to(id, id, Optional.of(LocalDate.parse(day)));
    }

    private static OneRule judge(String asOf, Lead<String> ticket, Lead<String> change) {
        return judge(oneSystem(), asOf, ticket, change);
    }

    /** A system of 2025-03-01 leads to a ticket at once, and that to a change within a limit. */
    private static OneRule judge(Aims aims, String asOf, Lead<String> ticket, Lead<String> change) {
        Rule rule = start().leadsTo("ticket", (system, records) -> ticket)
                .leadsWithin("change", MONTH, (found, records) -> change)
                .remedy("Record the {4} that followed the {1} {2}.");
        return judged(rule, aims, asOf);
    }

    private static OneRule judge(Rule rule, String asOf) {
        return judged(rule, oneSystem(), asOf);
    }

    private static Rule later(Lead<String> ticket) {
        return start().leadsLaterTo("ticket", (system, records) -> ticket)
                .remedy("Record the {4} that followed the {1} {2}.");
    }

    private static TrailSentence<AiSystem, Records, AiSystem> start() {
        return acme().forEach(SYSTEMS).trail((system, bound, records) -> Optional.of(LocalDate.of(2025, 3, 1)));
    }

    private static Aims declared() {
        return aims(context -> context.system("s-1", system -> system.name("One"))
                .limit("l-1", limit -> limit.kind(KIND).decidedOn("2025-01-01").within(Period.ofDays(10))));
    }
}
