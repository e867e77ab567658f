package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Days;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;

/** The words of a rhythm together: a duty of the whole beside one of each owner. */
class RhythmTest {

    private static final Lookup<String, ManagementReview> ALL =
            REVIEW_HELD.subjects().by("all", review -> List.of("all"));

    @Test
    void a_duty_of_the_whole_and_one_of_an_owner_are_owed_on_the_days_of_both() {
        Rule rule =
                yearly(per(start().whileTheAimsRuns(), (system, records) -> Duty.during(Days.from(day("2020-01-01")))));
        assertThat(judged(rule, aims("2023-01-01", "2025-07-01"), "2024-06-01").found())
                .containsExactly("current 2023-01-01 @s-1");
        assertThat(judged(rule, aims("2023-01-01", "2025-07-01"), "2029-06-01").found())
                .isEmpty();
        assertThat(judged(rule, aims("2023-01-01", "2025-07-01"), "2026-06-01").found())
                .containsExactly("past 2023-01-01 @s-1");
    }

    @Test
    void both_duties_count_whichever_stands_first() {
        RhythmSentence<ManagementReview> first =
                start().during(records -> Duty.during(Days.until(day("2023-01-01"), Optional.of(day("2025-07-01")))));
        BiFunction<AiSystem, Records, Duty> owed = (system, records) -> Duty.during(Days.from(day("2020-01-01")));
        Rule before = yearly(per(first, owed));
        Rule after = yearly(per(start(), owed)
                .during(records -> Duty.during(Days.until(day("2023-01-01"), Optional.of(day("2025-07-01"))))));
        for (String asOf : List.of("2022-06-01", "2023-12-31", "2024-06-01", "2026-06-01", "2029-06-01")) {
            assertThat(judged(before, aims("2020-01-01", ""), asOf).found())
                    .isEqualTo(judged(after, aims("2020-01-01", ""), asOf).found());
        }
        assertThat(judged(before, aims("2020-01-01", ""), "2024-06-01").found())
                .containsExactly("current 2023-01-01 @s-1");
        assertThat(judged(before, aims("2020-01-01", ""), "2029-06-01").found()).isEmpty();
    }

    @Test
    void a_start_that_an_owner_does_not_know_is_found_also_while_the_aims_runs() {
        Rule rule = yearly(per(
                start().whileTheAimsRuns(), (system, records) -> Duty.startUnknown("the day on which it went live")));
        OneRule judged = judged(rule, aims("2023-01-01", "2025-07-01"), "2024-06-01");
        assertThat(judged.outcome().status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(judged.found()).containsExactly("start-unknown @s-1");
        assertThat(judged(rule, reviewed("2023-02-01"), "2026-06-01").found())
                .containsExactly("past 2023-02-01 @s-1", "start-unknown @s-1");
        assertThat(judged(rule, aims("2023-01-01", "2025-07-01"), "2022-12-31")
                        .outcome()
                        .status())
                .isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    @Test
    void after_a_start_that_nobody_knows_the_steps_tell_of_the_gaps_that_are_judged() {
        Rule rule = yearly(per(
                start().whileTheAimsRuns(), (system, records) -> Duty.startUnknown("the day on which it went live")));
        assertThat(gapsExplained(rule, reviewed("2023-02-01")))
                .as("the gap, and by when the next one was due")
                .isEqualTo(2);
        assertThat(gapsExplained(rule, reviewed("2022-02-01")))
                .as("before the AIMS ran nothing was owed")
                .isZero();
    }

    private static long gapsExplained(Rule rule, Aims aims) {
        return AimsChecker.of(RuleSet.of(rule)).explain(aims, day("2024-06-01"), rule.id(), "s-1").steps().stream()
                .filter(step -> step.kind() == ExplainedStep.Kind.GAP)
                .count();
    }

    @Test
    void what_nobody_knows_of_the_whole_leaves_an_owner_undecided() {
        Rule rule =
                yearly(per(start().whileTheAimsRuns(), (system, records) -> Duty.during(Days.from(day("2020-01-01")))));
        assertThat(judged(rule, OneRule.oneSystem(), "2024-06-01").undecided())
                .containsExactly("the start of the AIMS");
    }

    @Test
    void a_rule_is_not_changed_by_what_is_said_after_it_was_made() {
        RhythmSentence<ManagementReview> prefix = start().whileTheAimsRuns();
        List<String> before = cases(yearly(prefix));
        yearly(prefix.atLeastOne().evidencedBy(ManagementReview::minutes));
        assertThat(cases(yearly(prefix))).isEqualTo(before);
        assertThat(yearly(prefix)).isNotEqualTo(yearly(prefix.anEarlierOneOpensTheSeries()));
    }

    private static List<String> cases(Rule rule) {
        return rule.description().cases().stream().map(RuleCase::name).toList();
    }

    private static RhythmSentence<ManagementReview> start() {
        return acme().rhythm(REVIEW_HELD);
    }

    private static RhythmSentence<ManagementReview> per(
            RhythmSentence<ManagementReview> sentence, BiFunction<AiSystem, Records, Duty> owed) {
        return sentence.per(SYSTEMS, ALL, system -> "all", owed);
    }

    private static Rule yearly(RhythmSentence<ManagementReview> sentence) {
        return sentence.every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                .remedy("review was held", "Hold it.");
    }

    /** One system and a yearly interval, in an AIMS that runs for a time; for ever where the end is empty. */
    private static Aims aims(String from, String end) {
        return Aims.builder()
                .context(context -> context.system("s-1", system -> system.name("One"))
                        .aimsPeriod(period -> period.runsFrom(day(from))
                                .endedOn(Optional.of(end)
                                        .filter(text -> !text.isEmpty())
                                        .map(LocalDate::parse))))
                .evaluation(evaluation -> evaluation.reviewInterval(
                        "i-1",
                        interval -> interval.decidedOn("2020-01-01")
                                .every(Period.ofYears(1))
                                .rhythm(Rhythm.rollingFromLast())))
                .build();
    }

    private static Aims reviewed(String heldOn) {
        return aims("2023-01-01", "2025-07-01")
                .withEvaluation(evaluation -> evaluation.managementReview("r-1", review -> review.heldOn(heldOn)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
