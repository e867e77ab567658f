package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause6_1_2.EVERY_DIMENSION_IS_WEIGHED;
import static org.openaims.rules.iso42001.Clause6_1_2.LEVEL_FOLLOWS_FROM_THE_CRITERIA;
import static org.openaims.rules.iso42001.Clause6_1_2.LEVEL_IS_COMPARED;
import static org.openaims.rules.iso42001.Clause6_1_2.LIKELIHOOD_IS_WEIGHED;
import static org.openaims.rules.iso42001.Clause6_1_2.RISKS_ARE_RANKED;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.ScaleLevel;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;

class Clause6_1_2Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                EVERY_DIMENSION_IS_WEIGHED,
                                "a rating that leaves two dimensions out",
                                aims -> first(rating -> rating.consequences(organizationOnly())))
                        .finds(
                                "unweighed @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-01 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 does not answer for individuals, societies; expected a level for "
                                        + "each dimension, or the reason why it does not apply. Weigh the consequences "
                                        + "of r-refusal for individuals, societies, or record why there are none."),
                Change.of(
                                LIKELIHOOD_IS_WEIGHED,
                                "a rating without a likelihood",
                                aims -> first(rating -> rating.likelihood(Optional.empty())))
                        .finds(
                                "unweighed @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-02 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 gives no likelihood; expected a likelihood, or the reason why it "
                                        + "does not apply. Record how likely r-refusal is, or why that does not apply."),
                Change.of(
                                LEVEL_FOLLOWS_FROM_THE_CRITERIA,
                                "a rating without a level",
                                aims -> first(rating -> rating.level(Optional.empty())))
                        .finds(
                                "no-level @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-03 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 gives no level; expected the level of the risk. Determine the "
                                        + "level of r-refusal with the criteria."),
                Change.of(
                                LEVEL_FOLLOWS_FROM_THE_CRITERIA,
                                "a likelihood that the scale does not have",
                                aims -> first(rating -> rating.likelihood("daily")))
                        .finds(
                                "off-scale @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-03 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 uses daily and large, from which the criteria criteria-1 give no "
                                        + "level; expected a likelihood and consequences that are steps of the scales "
                                        + "of criteria-1. Rate r-refusal again with the steps of criteria-1, or "
                                        + "complete the criteria."),
                Change.of(
                                LEVEL_FOLLOWS_FROM_THE_CRITERIA,
                                "another level than the criteria give",
                                aims -> first(rating -> rating.level("medium")))
                        .finds(
                                "other-level @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-03 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 says medium; expected the level high, which the criteria "
                                        + "criteria-1 give. Correct the level of r-refusal, or rate it again."),
                Change.of(
                                LEVEL_FOLLOWS_FROM_THE_CRITERIA,
                                "a judgement of which nobody says why",
                                aims -> judged(Optional.empty()))
                        .finds(
                                "unreasoned @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-03 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 rests on judgement, as criteria-1 provide, and does not say "
                                        + "whose, or why; expected who judged the level, and the reason. Record who "
                                        + "judged the level of r-refusal, and the reason."),
                Change.of(
                                LEVEL_IS_COMPARED,
                                "a level that nobody compared",
                                aims -> first(rating -> rating.acceptable(Optional.empty())))
                        .finds(
                                "not-compared @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-04 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 does not say whether the risk is acceptable; expected whether "
                                        + "that level is acceptable. Compare the level of r-refusal with the criteria, "
                                        + "and record the answer."),
                Change.of(
                                LEVEL_IS_COMPARED,
                                "another answer than that of the criteria",
                                aims -> first(rating -> rating.acceptable(true)))
                        .finds(
                                "other-answer @r-refusal/INHERENT-2024-03-20",
                                "6.1.2-04 (6.1.2) at /planning/risks/0/ratings/0: the rating of r-refusal of "
                                        + "2024-03-20 says acceptable: yes; expected acceptable: no, as the criteria "
                                        + "criteria-1 say of the level high. Correct the answer for r-refusal, or "
                                        + "change the criteria and have them approved."),
                Change.of(
                                RISKS_ARE_RANKED,
                                "a risk without a rank",
                                aims -> first(rating -> rating.priority(Optional.empty())))
                        .finds(
                                "unranked @r-refusal",
                                "6.1.2-05 (6.1.2) at /planning/risks/0: the risk r-refusal was rated on 2024-03-20 as "
                                        + "not acceptable and has no rank; expected its place in the order of "
                                        + "treatment. Give r-refusal its place among the risks to be treated; ties are "
                                        + "allowed."),
                Change.of(
                                RISKS_ARE_RANKED,
                                "a risk behind one that is acceptable",
                                aims -> first(rating -> rating.priority(3)))
                        .finds(
                                "behind @r-refusal",
                                "6.1.2-05 (6.1.2) at /planning/risks/0: the risk r-refusal is not acceptable and has "
                                        + "rank 3; an acceptable risk has rank 2; expected a rank that is not behind "
                                        + "that of an acceptable risk. Rank r-refusal before the risks that are "
                                        + "acceptable."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        for (Rule rule : Clause6_1_2.rules().rules()) {
            assertThat(Probe.of(rule, sound(), DAY).messages()).isEmpty();
            assertThat(Probe.of(rule, sound(), DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        }
    }

    @Test
    void a_reason_answers_for_a_dimension_and_for_a_likelihood() {
        Aims reasoned = first(rating -> rating.likelihood(Optional.empty())
                .likelihoodNotApplicableBecause("It is certain.")
                .consequences(List.of(
                        organizationOnly().get(0),
                        without(Consequence.Dimension.INDIVIDUALS),
                        without(Consequence.Dimension.SOCIETIES))));
        assertThat(found(EVERY_DIMENSION_IS_WEIGHED, reasoned)).isEmpty();
        assertThat(found(LIKELIHOOD_IS_WEIGHED, reasoned)).isEmpty();
        assertThat(found(LEVEL_FOLLOWS_FROM_THE_CRITERIA, reasoned)).isEmpty();
        Aims blank = first(rating -> rating.likelihood(Optional.empty()).likelihoodNotApplicableBecause(" "));
        assertThat(found(LIKELIHOOD_IS_WEIGHED, blank)).containsExactly("unweighed @r-refusal/INHERENT-2024-03-20");
    }

    @Test
    void a_formula_gives_a_level_as_a_matrix_does() {
        Aims formula = criteria(criteria -> criteria.method(AiRiskCriteria.Method.FORMULA)
                .formula(AiRiskCriteria.Formula.PRODUCT)
                .levels(List.of(level("low", 1, 1), level("medium", 2, 2), level("high", 3, 4))));
        assertThat(found(LEVEL_FOLLOWS_FROM_THE_CRITERIA, formula)).isEmpty();
        Aims stricter = criteria(criteria -> criteria.method(AiRiskCriteria.Method.FORMULA)
                .formula(AiRiskCriteria.Formula.PRODUCT)
                .levels(List.of(level("low", 1, 1), level("medium", 2, 2), level("high", 3, 5))));
        assertThat(found(LEVEL_FOLLOWS_FROM_THE_CRITERIA, stricter))
                .containsExactly("other-level @r-refusal/INHERENT-2024-03-20");
    }

    @Test
    void a_reasoned_judgement_is_not_recomputed() {
        Aims judged = judged(Optional.of("Seen in practice."));
        assertThat(found(LEVEL_FOLLOWS_FROM_THE_CRITERIA, judged)).isEmpty();
        assertThat(found(LEVEL_IS_COMPARED, judged)).isEmpty();
    }

    @Test
    void a_method_that_nobody_named_leaves_the_level_open() {
        Probe probe =
                Probe.of(LEVEL_FOLLOWS_FROM_THE_CRITERIA, criteria(criteria -> criteria.method(Optional.empty())), DAY);
        assertThat(probe.found()).isEmpty();
        assertThat(probe.outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("the method of the criteria criteria-1");
    }

    @Test
    void the_criteria_of_a_rating_are_its_own_or_those_of_its_assessment() {
        Aims own = first(rating ->
                rating.criteria(Optional.empty()).assessment("risk-2024").level("medium"));
        assertThat(found(LEVEL_FOLLOWS_FROM_THE_CRITERIA, own))
                .containsExactly("other-level @r-refusal/INHERENT-2024-03-20");
        Probe none = Probe.of(LEVEL_FOLLOWS_FROM_THE_CRITERIA, first(rating -> rating.criteria(Optional.empty())), DAY);
        assertThat(none.outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs the criteria that the rating used (6.1.1-c)");
    }

    @Test
    void ties_are_allowed_and_closed_risks_are_not_ranked() {
        assertThat(found(RISKS_ARE_RANKED, first(rating -> rating.priority(2)))).isEmpty();
        assertThat(found(RISKS_ARE_RANKED, first(rating -> rating.priority(3)))).containsExactly("behind @r-refusal");
        Aims closed = risk(risk -> risk.closedOn("2026-01-01")
                .ratings(List.of(firstRating().with(rating -> rating.priority(Optional.empty())))));
        assertThat(found(RISKS_ARE_RANKED, closed)).isEmpty();
    }

    @Test
    void a_later_rating_takes_the_place_of_an_earlier_one() {
        Aims lowered = risk(risk -> risk.addRatings(firstRating()
                .with(rating -> rating.ratedOn("2025-03-01")
                        .phase(RiskRating.Phase.CURRENT)
                        .acceptable(true)
                        .priority(Optional.empty()))));
        assertThat(found(RISKS_ARE_RANKED, lowered)).isEmpty();
        assertThat(Probe.of(RISKS_ARE_RANKED, lowered, DAY).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
    }

    @Test
    void a_risk_of_which_nobody_says_whether_it_is_acceptable_leaves_its_rank_open() {
        Probe probe = Probe.of(RISKS_ARE_RANKED, first(rating -> rating.acceptable(Optional.empty())), DAY);
        assertThat(probe.status()).isEqualTo(RuleStatus.UNDECIDED);
    }

    @Test
    void without_risks_there_is_nothing_to_check() {
        Aims none = sound().withPlanning(planning -> planning.risks(List.of()));
        for (Rule rule : Clause6_1_2.rules().rules()) {
            assertThat(Probe.of(rule, none, DAY).status()).isEqualTo(RuleStatus.NOT_CHECKED);
        }
    }

    private static List<String> found(Rule rule, Aims aims) {
        return Probe.of(rule, aims, DAY).found();
    }

    private static RiskRating firstRating() {
        return sound().planning().risks().get(0).ratings().get(0);
    }

    /** The sound dossier with another first rating of its first risk. */
    private static Aims first(Consumer<RiskRating.Builder> change) {
        List<RiskRating> ratings =
                new ArrayList<>(sound().planning().risks().get(0).ratings());
        ratings.set(0, ratings.get(0).with(change));
        return risk(risk -> risk.ratings(ratings));
    }

    private static Aims risk(Consumer<AiRisk.Builder> change) {
        List<AiRisk> risks = new ArrayList<>(sound().planning().risks());
        risks.set(0, risks.get(0).with(change));
        return sound().withPlanning(planning -> planning.risks(risks));
    }

    private static Aims criteria(Consumer<AiRiskCriteria.Builder> change) {
        return sound().withPlanning(planning ->
                planning.criteria(List.of(sound().planning().criteria().get(0).with(change))));
    }

    /** The sound dossier with criteria that leave the level to judgement, for one reason or none. */
    private static Aims judged(Optional<String> reason) {
        Aims judged = criteria(criteria -> criteria.method(AiRiskCriteria.Method.REASONED_JUDGEMENT));
        AiRisk risk = judged.planning()
                .risks()
                .get(0)
                .with(one -> one.ratings(List.of(firstRating()
                        .with(rating -> rating.level("medium").acceptable(true).reason(reason)))));
        return judged.withPlanning(planning -> planning.risks(List.of(risk)));
    }

    private static List<Consequence> organizationOnly() {
        return List.of(Consequence.builder()
                .dimension(Consequence.Dimension.ORGANIZATION)
                .level("large")
                .build());
    }

    private static Consequence without(Consequence.Dimension dimension) {
        return Consequence.builder()
                .dimension(dimension)
                .notApplicableBecause("Nobody outside sees it.")
                .build();
    }

    private static ScaleLevel level(String name, int rank, int atLeast) {
        return ScaleLevel.builder()
                .name(name)
                .rank(rank)
                .atLeast(BigDecimal.valueOf(atLeast))
                .build();
    }
}
