package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.GapKind;

/** A rule that leaves found, expected or remedy blank does not build; that none is left out is seen to by the compiler. */
class UnfinishedRuleTest {

    private static final Span ALWAYS = Span.of(Days.all());

    @Test
    void a_demand_that_leaves_a_word_blank_does_not_build() {
        refuses("case bare: expected what is expected", () -> must(" ", "no seal", "Seal it."));
        refuses("case bare: expected what was found", () -> must("a seal", "", "Seal it."));
        refuses("case bare: expected a remedy", () -> must("a seal", "no seal", "\t"));
    }

    @Test
    void a_stretch_that_leaves_a_word_blank_does_not_build() {
        refuses("expected the days", () -> throughout("", "a guard", "no guard", "Post one."));
        refuses("expected what is to hold on them", () -> throughout("each day", "", "no guard", "Post one."));
        refuses("expected what was found", () -> throughout("each day", "a guard", " ", "Post one."));
        refuses("case current: expected a remedy", () -> throughout("each day", "a guard", "no guard", ""));
    }

    @Test
    void what_follows_and_leaves_a_word_blank_does_not_build() {
        refuses("expected the occasion", () -> after("", "look", "Look.", "Keep it."));
        refuses("expected what is to follow", () -> after("a change", "", "Look.", "Keep it."));
        refuses("case never: expected a remedy", () -> after("a change", "look", "", "Keep it."));
        refuses("case late: expected a remedy", () -> after("a change", "look", "Look.", " "));
    }

    @Test
    void a_catalogue_that_leaves_a_word_blank_does_not_build() {
        refuses("expected what a key is called", () -> lists("", "the list", "Add.", "Drop.", "Remove."));
        refuses("expected where the keys stand", () -> lists("key", "", "Add.", "Drop.", "Remove."));
        refuses("case missing: expected a remedy", () -> lists("key", "the list", "", "Drop.", "Remove."));
        refuses("case twice: expected a remedy", () -> lists("key", "the list", "Add.", "", "Remove."));
        refuses("case unknown: expected a remedy", () -> lists("key", "the list", "Add.", "Drop.", ""));
    }

    @Test
    void a_trail_that_leaves_a_word_blank_or_leads_nowhere_does_not_build() {
        refuses("expected what the trail leads to", () -> trail(" ", "Open one."));
        refuses("case stops: expected a remedy", () -> trail("ticket", ""));
        assertThatThrownBy(() -> acme().forEach(SYSTEMS)
                        .trail((system, bound, records) -> Optional.of(records.day()))
                        .remedy("Open one."))
                .hasMessage("rule ACME-001: expected a trail that leads to something, found none");
    }

    @Test
    void a_rhythm_that_leaves_a_word_blank_does_not_build() {
        refuses(
                "expected what is missing in an empty period",
                () -> rhythm("a seal", "no seal", "Seal it.", "", "Hold it."));
        refuses(
                "case current: expected a remedy",
                () -> rhythm("a seal", "no seal", "Seal it.", "review was held", ""));
        refuses(
                "case unsealed: expected what is expected",
                () -> rhythm("", "no seal", "Seal it.", "held", "Hold it."));
        refuses("case unsealed: expected what was found", () -> rhythm("a seal", "", "Seal it.", "held", "Hold it."));
        refuses("case unsealed: expected a remedy", () -> rhythm("a seal", "no seal", "", "held", "Hold it."));
    }

    @Test
    void a_missing_value_and_an_empty_register_that_leave_a_word_blank_do_not_build() {
        refuses("case ownerless: expected what was found", () -> owned("", "an owner", "Name one."));
        refuses("case ownerless: expected what is expected", () -> owned("none", "", "Name one."));
        refuses("case ownerless: expected a remedy", () -> owned("none", "an owner", ""));
        refuses(
                "case none: expected what was found",
                () -> acme().forEach(SYSTEMS).whenNoneFinding("", "one", "Do."));
        refuses(
                "case none: expected what is expected",
                () -> acme().forEach(SYSTEMS).whenNoneFinding("none", "", "Do."));
        refuses("case none: expected a remedy", () -> acme().forEach(SYSTEMS).whenNoneFinding("none", "one", ""));
    }

    private static void refuses(String what, ThrowingCallable making) {
        String place = what.startsWith("case ") ? "rule ACME-001, " : "rule ACME-001: ";
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(place + what + " in words, found none");
    }

    private static void owned(String found, String expected, String remedy) {
        acme().forEach(SYSTEMS)
                .with(
                        "the owner",
                        (system, records) -> system.owner(),
                        orFinding("ownerless", GapKind.ABSENT, found, (system, records) -> values(), expected, remedy));
    }

    private static Rule must(String expected, String found, String remedy) {
        return acme().forEach(SYSTEMS)
                .must("bare", expected, (system, records) -> false)
                .found(GapKind.ABSENT, found, (system, records) -> values())
                .remedy(remedy);
    }

    private static Rule throughout(String phrase, String what, String found, String remedy) {
        return acme().forEach(SYSTEMS)
                .throughout(phrase, (system, bound, records) -> ALWAYS)
                .coveredBy(what, (system, bound, records) -> ALWAYS)
                .found(GapKind.ABSENT, found, (system, bound) -> values())
                .remedy(remedy);
    }

    private static Rule after(String phrase, String what, String never, String late) {
        return acme().forEach(SYSTEMS)
                .after(phrase, (system, bound, records) -> List.of())
                .follows(what, (system, bound, records) -> List.of())
                .within(new TimeLimit(LimitKind.of("acme-look"), Period.ofDays(1)))
                .telling((system, bound) -> values())
                .remedy(never, late);
    }

    private static Rule lists(String key, String place, String missing, String twice, String unknown) {
        return acme().forEach(SYSTEMS)
                .lists(key, (system, bound, records) -> List.of())
                .exactlyOnceIn(place, (system, bound, records) -> List.of(), (system, bound) -> values())
                .remedy(missing, twice, unknown);
    }

    private static Rule trail(String what, String remedy) {
        return acme().forEach(SYSTEMS)
                .trail((system, bound, records) -> Optional.of(records.day()))
                .leadsTo(what, (system, records) -> Lead.<String>nowhere())
                .remedy(remedy);
    }

    private static Rule rhythm(String expected, String found, String remedy, String happened, String hold) {
        return acme().rhythm(REVIEW_HELD)
                .counting(
                        "unsealed",
                        expected,
                        (review, records) -> Answer.YES,
                        GapKind.ABSENT,
                        found,
                        review -> values(),
                        remedy)
                .every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                .remedy(happened, hold);
    }
}
