package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.REVIEW_INTERVALS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Days;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;

/** Each word of a sentence gives the variants of what it declares, and of nothing that was not declared. */
class RuleVariantsTest {

    private static final TimeLimit LIMIT = new TimeLimit(LimitKind.POLICY_ANNOUNCED, Period.ofDays(30));

    @Test
    void conditions_bindings_and_demands_are_parts() {
        Rule rule = start().forEach(SYSTEMS.where("it is named", (system, c) -> Answer.YES))
                .whileTheAimsRuns()
                .whenNoneNeeds("a system")
                .when("it is large", system -> true)
                .with("the owner", (system, c) -> Optional.of("p-1"), orNotApplicable("nobody owns it"))
                .alsoWith(
                        "the day",
                        (system, owner, c) -> system.registeredOn(),
                        orFinding("undated", GapKind.ABSENT, "no day", (system, c) -> values(), "a day", "Add it."))
                .evidencedBy((system, both) -> Optional.empty())
                .must("small", "a size", (system, both) -> false)
                .inTimeUntil("there is time", (system, both, c) -> Optional.of(LocalDate.EPOCH))
                .unless("it is old", (system, both, c) -> Answer.NO)
                .found(GapKind.INCOMPLETE, "none", (system, both) -> values())
                .remedy("Add it.")
                .and()
                .must("plain", "a shape", (system, both) -> false)
                .found(GapKind.INCOMPLETE, "none", (system, both) -> values())
                .asObservation()
                .remedy("Add it.");

        assertThat(rule.variants())
                .extracting(Variant::altered)
                .containsExactly(
                        "without the selection that it is named",
                        "also while the AIMS does not run",
                        "no occasion where there is nothing to look at",
                        "not checked where there is not the owner",
                        "not applicable where there is not the day",
                        "without the condition that it is large",
                        "without evidence",
                        "without the demand of a size",
                        "without the demand of a shape",
                        "small without the time that it gives (there is time)",
                        "small with one more day (there is time)",
                        "small with one day less (there is time)",
                        "small without the exemption that it is old",
                        "with the severity OBSERVATION of undated",
                        "with the severity OBSERVATION of small",
                        "with the severity NONCONFORMITY of plain");
    }

    @Test
    void a_limit_is_a_part_and_so_is_what_was_declared_of_it() {
        Rule rule = start().forEach(SYSTEMS)
                .after("its start", (system, c, records) -> List.of())
                .follows("look", (system, c, records) -> List.of())
                .within(LIMIT)
                .telling((system, c) -> values())
                .remedy("Look.", "Look sooner.");

        assertThat(rule.variants())
                .extracting(Variant::altered)
                .startsWith(
                        "not checked where there is nothing to look at",
                        "without the demand of one look within the limit",
                        "the limit policy-announced by default one day longer",
                        "the limit policy-announced by default one day shorter",
                        "the limit policy-announced whatever was declared");
    }

    @Test
    void a_trail_has_its_links_their_order_and_their_limits_as_parts() {
        Rule rule = start().forEach(SYSTEMS)
                .trail((system, c, records) -> Optional.empty())
                .leadsWithin("answer", LIMIT, (system, records) -> Lead.<String>nowhere())
                .leadsLaterTo("look", (answer, records) -> Lead.<String>nowhere())
                .remedy("Record it.");

        assertThat(rule.variants())
                .extracting(Variant::altered)
                .contains(
                        "with a trail that ends before the look",
                        "with the answer only after the day before it in the trail",
                        "the limit of the answer policy-announced by default one day longer",
                        "the limit of the answer policy-announced whatever was declared",
                        "with the answer due at once",
                        "with the look allowed on the day before it in the trail");
    }

    @Test
    void a_catalogue_has_its_further_keys_as_a_part_where_it_has_any() {
        CatalogueSentence<?, ?> bare = start().forEach(SYSTEMS).lists("key", (system, c, records) -> List.of("a"));
        CatalogueSentence<?, ?> wider = start().forEach(SYSTEMS)
                .lists("key", (system, c, records) -> List.of("a"))
                .mayList((system, c, records) -> List.of("b"));

        assertThat(listed(bare).variants()).extracting(Variant::altered).doesNotContain("with no further keys");
        assertThat(listed(wider).variants()).extracting(Variant::altered).contains("with no further keys");
    }

    @Test
    void what_mends_a_lapse_is_a_part_where_a_requirement_can_be_named() {
        assertThat(covered(rule("5.2-99", "each system is watched").shows("5.2-a"))
                        .variants())
                .extracting(Variant::altered)
                .contains("with no nonconformity that mends a past lapse");
        assertThat(covered(start()).variants())
                .extracting(Variant::altered)
                .doesNotContain("with no nonconformity that mends a past lapse");
    }

    @Test
    void a_rhythm_has_its_qualities_intervals_and_what_opens_it_as_parts() {
        RhythmSentence<ManagementReview> bare = start().rhythm(REVIEW_HELD).during(records -> Duty.during(Days.all()));
        RhythmSentence<ManagementReview> whole = start().rhythm(REVIEW_HELD)
                .counting(
                        "short",
                        "an hour",
                        (review, c) -> Answer.YES,
                        GapKind.INCOMPLETE,
                        "less",
                        review -> values(),
                        "Take longer.")
                .evidencedBy(ManagementReview::minutes)
                .during(records -> Duty.during(Days.all()))
                .anEarlierOneOpensTheSeries();

        List<String> intervals = List.of(
                "the interval by default one day longer",
                "the interval by default one day shorter",
                "the longest interval that needs no reason one day longer",
                "the longest interval that needs no reason one day shorter");
        assertThat(yearly(bare).variants()).extracting(Variant::altered).startsWith(intervals.toArray(String[]::new));
        assertThat(yearly(whole).variants())
                .extracting(Variant::altered)
                .startsWith(
                        "without the demand of an hour",
                        "with no earlier one that opens the series",
                        "without evidence",
                        intervals.get(0),
                        intervals.get(1));
    }

    @Test
    void a_variant_is_the_rule_but_for_what_was_altered() {
        Rule rule = yearly(start().rhythm(REVIEW_HELD));
        for (Variant<Rule> variant : rule.variants()) {
            assertThat(variant.changed()).isNotEqualTo(rule);
            assertThat(variant.changed().id()).isEqualTo(rule.id());
            if (!variant.altered().startsWith("with the severity")) {
                assertThat(variant.changed().description()).isEqualTo(rule.description());
            }
        }
        Rule flipped = rule.variants().get(rule.variants().size() - 1).changed();
        assertThat(flipped.description()
                        .namedCase("wide-tolerance")
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.NONCONFORMITY);
    }

    private static Rule.Basis start() {
        return rule("ACME-001", "each system is in order").basedOn("ACME policy 1");
    }

    private static Rule listed(CatalogueSentence<?, ?> sentence) {
        return sentence.exactlyOnceIn("the list", (system, c, records) -> List.of(), (system, c) -> values())
                .remedy("Add it.", "Drop one.", "Drop it.");
    }

    private static Rule covered(Rule.Basis start) {
        return start.forEach(SYSTEMS)
                .throughout("each day", (system, c, records) -> Span.of(Days.all()))
                .coveredBy("a watch", (system, c, records) -> Span.of(Days.none()))
                .found(GapKind.ABSENT, "nobody watched", (system, c) -> values())
                .remedy("Watch it.");
    }

    private static Rule yearly(RhythmSentence<ManagementReview> sentence) {
        return sentence.every(REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                .remedy("review was held", "Hold it.");
    }
}
