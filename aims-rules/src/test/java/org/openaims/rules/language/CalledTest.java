package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Days;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.SubjectSentence.Of;

/** Demands of one kind in one rule are told apart by what they are called. */
class CalledTest {

    private static final TimeLimit MONTH = new TimeLimit(LimitKind.of("acme-look"), Period.ofDays(30));
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final Of<AiSystem, Records, Span> ALWAYS =
            (system, bound, records) -> Span.of(Days.from(LocalDate.of(2025, 1, 1)));
    private static final Of<AiSystem, Records, List<Occasion>> IN_MARCH =
            (system, bound, records) -> List.of(Occasion.on(MARCH));

    @Test
    void two_stretches_fit_into_one_rule_where_one_of_them_is_called_something() {
        Rule rule = guarded(guarded(start().throughout("each day", ALWAYS))
                .and()
                .throughout("each night", ALWAYS)
                .called("night"));
        OneRule both = judged(rule, oneSystem(), "2025-12-31");
        assertThat(both.found()).containsExactly("current 2025-01-01 @s-1", "night-current 2025-01-01 @s-1");
        assertThat(both.messages().get(1))
                .isEqualTo("ACME-001 (ACME policy 7.4) at /context/systems/0: no guard since 2025-01-01 (days: 365); "
                        + "expected a guard on each night. Post one.");
        assertThat(names(rule))
                .containsExactly("current", "past", "past-mended", "night-current", "night-past", "night-past-mended");
        assertThat(judged(rule.withSeverity("night-current", Severity.OBSERVATION), oneSystem(), "2025-12-31")
                        .result()
                        .findings())
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.NONCONFORMITY, Severity.OBSERVATION);
    }

    @Test
    void two_occasions_two_catalogues_and_two_trails_fit_into_one_rule() {
        SubjectRule<AiSystem, Records> one = trailing(listed(looked(start().after("the change", IN_MARCH))
                        .and()
                        .lists("key", (system, bound, records) -> List.of("a")))
                .and()
                .trail((system, bound, records) -> Optional.of(MARCH))
                .called("ticket"));
        Rule two =
                trailing(listed(looked(one.and().after("the release", IN_MARCH).called("release"))
                                .and()
                                .lists("name", (system, bound, records) -> List.of("b"))
                                .mayList((system, bound, records) -> List.of("c"))
                                .called("name"))
                        .and()
                        .trail((system, bound, records) -> Optional.of(MARCH))
                        .called("second-ticket"));
        assertThat(judged(two, oneSystem(), "2025-12-31").found())
                .containsExactlyInAnyOrder(
                        "never-by-default 2025-03-01 @s-1",
                        "missing a @s-1",
                        "ticket-stops-by-default ticket @s-1",
                        "release-never-by-default 2025-03-01 @s-1",
                        "name-missing b @s-1",
                        "second-ticket-stops-by-default ticket @s-1");
        assertThat(two.variants())
                .extracting(Variant::altered)
                .contains("with no further keys", "the limit of the ticket acme-look by default one day longer");
    }

    @Test
    void demands_that_expect_the_same_are_told_apart_by_what_they_are_called() {
        Rule rule = guarded(guarded(start().throughout("each day", ALWAYS))
                .and()
                .throughout("each day", ALWAYS)
                .called("night"));
        assertThat(rule.variants())
                .extracting(Variant::altered)
                .contains("without the demand of a guard on each day (night)");
    }

    @Test
    void two_of_one_kind_are_refused_with_what_to_do() {
        assertThatThrownBy(() -> guarded(
                        guarded(start().throughout("each day", ALWAYS)).and().throughout("each night", ALWAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ACME-001: expected case names to differ, found current twice; give the demand a name "
                        + "of its own with called");
        assertThatThrownBy(() -> trailing(looked(start().after("the change", IN_MARCH))
                        .and()
                        .trail((system, bound, records) -> Optional.of(MARCH))))
                .hasMessage("rule ACME-001: expected case names to differ, found late twice; give the demand a name of "
                        + "its own with called");
        assertThatThrownBy(() ->
                        guarded(guarded(start().throughout("each day", ALWAYS).called("night"))
                                .and()
                                .throughout("each night", ALWAYS)
                                .called("night")))
                .hasMessage("rule ACME-001: expected case names to differ, found night-current twice; call one of the "
                        + "two something else");
    }

    @Test
    void a_name_is_a_word_as_the_names_of_cases_are() {
        for (String name : List.of("", " ", "Night", "two words", "-night", "night-")) {
            assertThatThrownBy(() -> start().throughout("each day", ALWAYS).called(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule ACME-001: expected a demand to be called by lower-case letters, digits and "
                            + "hyphens, found \"" + name + "\"");
        }
    }

    @Test
    void a_demand_with_a_name_is_explained_as_one_without() {
        Rule plain = looked(start().after("the change", IN_MARCH));
        Rule named = looked(start().after("the change", IN_MARCH).called("release"));
        assertThat(steps(named)).hasSameSizeAs(steps(plain));
        assertThat(steps(named).get(0)).isEqualTo(steps(plain).get(0));
    }

    private static List<String> steps(Rule rule) {
        return AimsChecker.of(RuleSet.of(rule))
                .explain(oneSystem(), LocalDate.of(2025, 12, 31), rule.id(), "s-1")
                .steps()
                .stream()
                .map(step -> step.kind() + " " + step.answer() + " " + step.text())
                .toList();
    }

    private static List<String> names(Rule rule) {
        return rule.description().cases().stream().map(RuleCase::name).toList();
    }

    private static SubjectSentence<AiSystem, Records> start() {
        return acme().forEach(SYSTEMS);
    }

    private static SubjectRule<AiSystem, Records> guarded(CoverageSentence<AiSystem, Records> days) {
        return days.coveredBy("a guard", (system, bound, records) -> Span.of(Days.none()))
                .found(GapKind.ABSENT, "no guard", (system, bound) -> values())
                .remedy("Post one.");
    }

    private static SubjectRule<AiSystem, Records> looked(FollowingSentence<AiSystem, Records> occasions) {
        return occasions
                .follows("look", (system, bound, records) -> List.<LocalDate>of())
                .within(MONTH)
                .telling((system, bound) -> values())
                .remedy("Look.", "Keep it.");
    }

    private static SubjectRule<AiSystem, Records> listed(CatalogueSentence<AiSystem, Records> keys) {
        return keys.exactlyOnceIn(
                        "the list", (system, bound, records) -> List.<String>of(), (system, bound) -> values())
                .remedy("Add.", "Drop.", "Remove.");
    }

    private static SubjectRule<AiSystem, Records> trailing(TrailSentence<AiSystem, Records, AiSystem> trail) {
        return trail.leadsWithin("ticket", MONTH, (system, records) -> Lead.<String>nowhere())
                .remedy("Open one.");
    }
}
