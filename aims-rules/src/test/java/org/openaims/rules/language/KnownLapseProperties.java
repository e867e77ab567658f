package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Days;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.Rhythm;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;

/** A baseline knows a lapse for as long as it only gets better, whatever stages it passes, and tells when it gets worse. */
class KnownLapseProperties {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int SPAN = 120;
    private static final Span ALWAYS = Span.of(Days.from(START));
    private static final List<String> KEYS = List.of("k-1", "k-2", "k-3", "k-4");

    @Provide
    Arbitrary<Days> days() {
        return Arbitraries.integers()
                .between(0, SPAN - 1)
                .flatMap(first -> Arbitraries.integers()
                        .between(0, 30)
                        .map(length -> new Days.Stretch(START.plusDays(first), START.plusDays(first + length))))
                .list()
                .ofMaxSize(6)
                .map(Days::of);
    }

    @Provide
    Arbitrary<List<LocalDate>> points() {
        return Arbitraries.integers()
                .between(0, 900)
                .map(day -> START.plusDays(day))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Arbitraries.oneOf(
                Arbitraries.just(Rhythm.rollingFromLast()),
                Arbitraries.integers().between(0, 200).map(day -> Rhythm.fixedCalendar(START.plusDays(day))),
                Arbitraries.integers()
                        .between(0, 30)
                        .map(day -> START.plusDays(20L * day))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(KnownLapseProperties::planned));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 14).list().ofMinSize(1).ofMaxSize(5); // in order, some of them late
    }

    @Provide
    Arbitrary<List<String>> listed() {
        return Arbitraries.of("k-1", "k-2", "k-3", "k-4", "k-5").list().ofMaxSize(8);
    }

    @Property
    void of_bare_stretches_something_opens_exactly_when_a_day_more_is_bare(
            @ForAll("days") Days covered, @ForAll("days") Days coveredThen, @ForAll @IntRange(max = SPAN) int day) {
        LocalDate now = START.plusDays(day);
        Days owed = Days.between(START, now);
        boolean isMore =
                !owed.without(coveredThen).without(owed.without(covered)).isEmpty();
        assertThat(opened(covering(covered, now), covering(coveredThen, now)).isEmpty())
                .isEqualTo(!isMore);
    }

    @Property
    void an_occasion_more_opens_nothing_in_a_rhythm(
            @ForAll("points") List<LocalDate> held,
            @ForAll("points") List<LocalDate> more,
            @ForAll("rhythms") Rhythm rhythm,
            @ForAll @IntRange(min = 30, max = 900) int day,
            @ForAll @IntRange(max = 20) int tolerance) {
        LocalDate now = START.plusDays(day);
        List<LocalDate> all = Stream.concat(held.stream(), more.stream()).toList();
        CheckResult before = holding(held, rhythm, tolerance, now);
        CheckResult after = holding(all, rhythm, tolerance, now);
        assertThat(opened(before, after)).isEmpty();
        assertThat(keys(before)).doesNotHaveDuplicates();
        assertThat(keys(after)).doesNotHaveDuplicates();
    }

    /** One that came a day late makes a lapse of that one day, which lies within the longer one before. */
    @Example
    void an_occasion_more_that_leaves_a_single_day_opens_nothing() {
        LocalDate late = LocalDate.of(2025, 8, 10);
        CheckResult before = holding(List.of(late), Rhythm.rollingFromLast(), 16, late);
        CheckResult after = holding(List.of(LocalDate.of(2025, 4, 15), late), Rhythm.rollingFromLast(), 16, late);
        assertThat(after.findings()).hasSize(1);
        assertThat(opened(before, after)).isEmpty();
    }

    @Property
    void what_is_held_after_the_baseline_opens_nothing_before_the_next_one_is_late(
            @ForAll("points") List<LocalDate> held, @ForAll @IntRange(min = 30, max = 900) int day) {
        LocalDate now = START.plusDays(day);
        List<LocalDate> more =
                Stream.concat(held.stream(), Stream.of(now.plusDays(1))).toList();
        CheckResult before =
                holding(held.stream().filter(one -> !one.isAfter(now)).toList(), now);
        CheckResult after = holding(
                more.stream().filter(one -> !one.isAfter(now.plusDays(1))).toList(), now.plusDays(90));
        assertThat(opened(before, after)).hasSizeLessThanOrEqualTo(isLate(before) ? 0 : 1);
    }

    @Property
    void a_trail_that_goes_on_opens_nothing_and_one_that_stops_earlier_opens_something(
            @ForAll("steps") List<Integer> steps,
            @ForAll @IntRange(max = 5) int cut,
            @ForAll @IntRange(max = 5) int then) {
        int before = Math.min(cut, steps.size());
        int after = Math.min(then, steps.size());
        List<Finding> opened = opened(leading(steps, before), leading(steps, after));
        if (after >= before) {
            assertThat(opened).isEmpty();
        } else {
            assertThat(opened).hasSize(1);
        }
    }

    @Property
    void what_follows_late_in_the_place_of_never_opens_nothing_and_never_again_opens(
            @ForAll @IntRange(max = 90) int first, @ForAll @IntRange(max = 90) int second) {
        CheckResult none = following(List.of(first, second), List.of());
        CheckResult some = following(List.of(first, second), List.of(95));
        assertThat(opened(none, some)).isEmpty();
        assertThat(opened(some, none)).hasSameSizeAs(some.findings());
    }

    @Property
    void of_a_catalogue_something_opens_exactly_when_a_key_more_is_wrong(
            @ForAll("listed") List<String> given, @ForAll("listed") List<String> then) {
        Set<String> wrongThen = new TreeSet<>(keys(listing(then)));
        wrongThen.removeAll(keys(listing(given)));
        assertThat(opened(listing(given), listing(then)).isEmpty()).isEqualTo(wrongThen.isEmpty());
        assertThat(keys(listing(given))).doesNotHaveDuplicates();
    }

    private static boolean isLate(CheckResult result) {
        return result.findings().stream()
                .anyMatch(finding -> finding.lapse()
                        .filter(lapse -> lapse.lastDay().isEmpty())
                        .isPresent());
    }

    private static List<String> keys(CheckResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    private static List<Finding> opened(CheckResult before, CheckResult after) {
        return Baseline.of(before).applyTo(after).openFindings();
    }

    private static CheckResult covering(Days covered, LocalDate now) {
        Rule rule = acme().forEach(SYSTEMS)
                .throughout("each day of use", (system, bound, records) -> ALWAYS)
                .coveredBy("a guard of {3}", (system, bound, records) -> Span.of(covered))
                .found(GapKind.ABSENT, "no guard of {3}", (system, bound) -> values(system.id()))
                .remedy("Post a guard of {3}.");
        return judged(rule, oneSystem(), now).result();
    }

    private static CheckResult holding(List<LocalDate> held, LocalDate now) {
        return holding(held, Rhythm.rollingFromLast(), 0, now);
    }

    private static CheckResult holding(List<LocalDate> held, Rhythm rhythm, int tolerance, LocalDate now) {
        Aims aims = Aims.builder()
                .evaluation(evaluation -> {
                    for (int i = 0; i < held.size(); i++) {
                        LocalDate day = held.get(i);
                        evaluation.managementReview("mr-" + i, review -> review.heldOn(day));
                    }
                    evaluation.reviewInterval(
                            "i-1",
                            interval -> interval.decidedOn(START)
                                    .every(Period.ofDays(100))
                                    .tolerance(Period.ofDays(tolerance))
                                    .rhythm(rhythm));
                })
                .build();
        Rule rule = acme().rhythm(MANAGEMENT_REVIEWS.moment(review -> Optional.of(review.heldOn())))
                .during(records -> Duty.during(Days.from(START)))
                .every(REVIEW_INTERVALS, Period.ofYears(1))
                .remedy("review was held", "Hold it.");
        return judged(rule, aims, now).result();
    }

    private static Rhythm planned(List<LocalDate> days) {
        return Rhythm.plannedDates(days.toArray(LocalDate[]::new));
    }

    private static CheckResult leading(List<Integer> steps, int cut) {
        TimeLimit limit = new TimeLimit(LimitKind.of("acme-step"), Period.ofDays(10));
        TrailSentence<AiSystem, Records, ?> trail =
                acme().forEach(SYSTEMS).trail((system, bound, records) -> Optional.of(START));
        LocalDate day = START;
        for (int i = 0; i < steps.size(); i++) {
            day = day.plusDays(steps.get(i));
            Lead<String> lead = i < cut ? Lead.to("l-" + i, "l-" + i, Optional.of(day)) : Lead.nowhere();
            trail = trail.leadsWithin("step-" + i, limit, (before, records) -> lead);
        }
        return judged(trail.remedy("Record the {4}."), oneSystem(), START.plusDays(500))
                .result();
    }

    private static CheckResult following(List<Integer> occasions, List<Integer> followed) {
        List<Occasion> all = new ArrayList<>();
        for (int i = 0; i < occasions.size(); i++) {
            all.add(Occasion.of("o-" + i, START.plusDays(occasions.get(i))));
        }
        Set<LocalDate> days = new HashSet<>();
        followed.forEach(day -> days.add(START.plusDays(day)));
        Rule rule = acme().forEach(SYSTEMS)
                .after("the change {4}", (system, bound, records) -> all)
                .follows("look at {5}", (system, bound, records) -> days)
                .within(new TimeLimit(LimitKind.of("acme-look"), Period.ofDays(3)))
                .telling((system, bound) -> values(system.id()))
                .remedy("Look at {5}.", "Declare a limit that can be kept.");
        return judged(rule, oneSystem(), START.plusDays(200)).result();
    }

    private static CheckResult listing(List<String> given) {
        Rule rule = acme().forEach(SYSTEMS)
                .lists("key", (system, bound, records) -> KEYS)
                .exactlyOnceIn("the list", (system, bound, records) -> given, (system, bound) -> values())
                .remedy("Add {0}.", "Keep one {0}.", "Take {0} out.");
        return judged(rule, oneSystem(), START).result();
    }
}
