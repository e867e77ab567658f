package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.PublicClaim;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Variant;
import org.openaims.testing.DeclaredParts;
import org.openaims.testing.Dossier;
import org.openaims.testing.Samples;
import org.openaims.testing.Trial;

/**
 * Every declared part of the rules on clauses 5, 9 and 10 and of the guides matters: a rule from which one is dropped, or
 * in which one is altered, says something else of a change that stands in the table, of a sound dossier or the empty one,
 * or of a change on the right side of an edge.
 */
class DeclaredPartsOfRulesTest {

    /** What no records can tell, as the rule and what was altered, each with the reason. */
    private static final Map<String, String> CANNOT_BE_TOLD = Map.of(
            "5.1-08 not checked where there is nothing to look at",
            "it looks at the AIMS as a whole, and there is always one",
            "5.1-04 not checked where there is nothing to look at",
            "it looks at the AIMS as a whole, and there is always one",
            "5.3-02 not checked where there is nothing to look at",
            "the two roles that the clause names are needed whatever is on record",
            "GUIDE-01 with the changed record only after the day before it in the trail",
            "that a record changed has no day of its own",
            "GUIDE-02 with the changed record only after the day before it in the trail",
            "that a record changed has no day of its own");

    /** Rules of which the table leaves something unnoticed that single tests may tell; a rule leaves when nothing is. */
    private static final Set<String> WITH_OPEN_PARTS =
            Set.of("GUIDE-11", "GUIDE-12", "GUIDE-13", "GUIDE-14", "GUIDE-22", "GUIDE-23");

    @TestFactory
    Stream<DynamicTest> a_rule_leaves_the_list_of_those_with_open_parts_when_none_is_open() {
        return rules().filter(rule -> WITH_OPEN_PARTS.contains(rule.id()))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(DeclaredParts.unnoticed(rule, trials(rule)))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_without_one_of_its_parts_says_something_else() {
        return rules().filter(rule -> !WITH_OPEN_PARTS.contains(rule.id()))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(DeclaredParts.unnoticed(rule, trials(rule)).stream()
                                        .map(altered -> rule.id() + " " + altered)
                                        .filter(altered -> !CANNOT_BE_TOLD.containsKey(altered)))
                                .as(
                                        "what could be dropped or altered and nothing would tell: put a change into the table of "
                                                + "the sheet, or one on the right side of the edge into edges()")
                                .isEmpty()));
    }

    @Test
    void what_cannot_be_told_is_a_part_of_a_rule() {
        assertThat(rules().flatMap(rule -> rule.variants().stream().map(one -> rule.id() + " " + one.altered())))
                .containsAll(CANNOT_BE_TOLD.keySet());
    }

    @Test
    void the_variants_of_a_rule_differ_in_what_was_altered() {
        assertThat(Iso42001Rules.all().rules())
                .allSatisfy(rule ->
                        assertThat(rule.variants()).extracting(Variant::altered).doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> says_no_more_than_it_should_on_the_right_side_of_an_edge() {
        return Change.tests(edges());
    }

    /** Changes of which nothing comes where the rule is whole, and something else where a part is gone. */
    static Stream<Change> edges() {
        return Stream.of(
                        Stream.of(
                                Change.of(
                                        TrailsAndClaims.WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                        "a nonconformity on the day of what was found",
                                        aims -> nonconformity(aims, one -> one.detectedOn("2025-09-01"))),
                                Change.of(
                                        TrailsAndClaims.WHAT_WAS_FOUND_CHANGED_SOMETHING,
                                        "an action done on the day of the nonconformity",
                                        aims -> action(
                                                aims,
                                                action -> action.completion(action(aims)
                                                        .completion()
                                                        .orElseThrow()
                                                        .with(done -> done.doneOn("2025-09-08"))))),
                                Change.of(
                                        TrailsAndClaims.DECISIONS_CHANGED_SOMETHING,
                                        "a decision carried out on the day on which it was made",
                                        aims -> decision(
                                                aims,
                                                decision -> decision.completion(done -> done.doneOn("2024-12-10")
                                                        .nothingChangedBecause("It was words alone.")))),
                                Change.of(
                                                TrailsAndClaims.DECISIONS_CHANGED_SOMETHING,
                                                "a decision that changed no record, without a reason",
                                                aims -> decision(
                                                        aims,
                                                        decision ->
                                                                decision.completion(done -> done.doneOn("2025-06-12"))))
                                        .finds(
                                                "stops @d-1",
                                                "GUIDE-02 (the guides to the clauses) at "
                                                        + "/evaluation/managementReviews/0/decisions/0: the trail of d-1 stops at the "
                                                        + "completion d-1: no changed record is on record; expected the changed record that "
                                                        + "followed, or a record of why none was needed. Record the changed record that "
                                                        + "followed the completion d-1, or why no change was needed."),
                                Change.of(
                                        TrailsAndClaims.CLAIMS_REST_ON_A_CERTIFICATE,
                                        "a claim of alignment without a certificate",
                                        aims -> claim(
                                                aims,
                                                claim -> claim.type(PublicClaim.Type.ALIGNED)
                                                        .certificate(Optional.empty()))),
                                Change.of(
                                        TrailsAndClaims.CLAIMS_REST_ON_A_CERTIFICATE,
                                        "a claim without a certificate that was withdrawn",
                                        aims -> claim(
                                                aims,
                                                claim -> claim.certificate(Optional.empty())
                                                        .withdrawnOn(Samples.DAY)))),
                        EdgesOfClause9_3.all(),
                        EdgesOfClause5.all(),
                        EdgesOfClause9_1And9_2.all(),
                        EdgesOfClause10.all())
                .flatMap(edges -> edges);
    }

    private static Stream<Rule> rules() {
        return Iso42001Rules.sheets().stream()
                .filter(sheet -> sheet.clause().matches("(5|9|10)\\..*|guides"))
                .flatMap(sheet -> sheet.rules().stream());
    }

    private static List<Trial> trials(Rule rule) {
        Trial trial = Trial.of(rule);
        Stream<Trial> changes = Stream.concat(RuleContractTest.changes(), edges())
                .filter(change -> change.rule().id().equals(rule.id()))
                .map(change -> trial.on(change.aims()).asOf(change.asOf()));
        Stream<Trial> sound = Stream.of(Dossier.values())
                .map(dossier -> trial.on(dossier.aims()).asOf(dossier.asOf()));
        return Stream.of(changes, sound, Stream.of(trial.on(Samples.empty())))
                .flatMap(trials -> trials)
                .toList();
    }

    private static Aims decision(Aims aims, Consumer<ReviewDecision.Builder> change) {
        return aims.withEvaluation(evaluation ->
                evaluation.managementReviews(aims.evaluation().managementReviews().stream()
                        .map(review -> review.with(changed -> changed.decisions(review.decisions().stream()
                                .map(decision -> decision.id().value().equals("d-1") ? decision.with(change) : decision)
                                .toList())))
                        .toList()));
    }

    private static Aims claim(Aims aims, Consumer<PublicClaim.Builder> change) {
        return aims.withEvaluation(evaluation -> evaluation.publicClaims(aims.evaluation().publicClaims().stream()
                .map(claim -> claim.with(change))
                .toList()));
    }

    private static Aims nonconformity(Aims aims, Consumer<Nonconformity.Builder> change) {
        return aims.withImprovement(
                improvement -> improvement.nonconformities(aims.improvement().nonconformities().stream()
                        .map(one -> one.with(change))
                        .toList()));
    }

    private static Aims action(Aims aims, Consumer<CorrectiveAction.Builder> change) {
        return aims.withImprovement(improvement ->
                improvement.correctiveActions(List.of(action(aims).with(change))));
    }

    private static CorrectiveAction action(Aims aims) {
        return aims.improvement().correctiveActions().get(0);
    }
}
