package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Registers.RISKS;
import static org.openaims.rules.language.Registers.RISK_ASSESSMENT;
import static org.openaims.rules.language.Registers.RISK_CRITERION;
import static org.openaims.rules.language.Registers.RISK_RATINGS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.planning.Consequence;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.ScaleLevel;
import org.openaims.model.record.Answer;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Shared;

/** 6.1.2 AI risk assessment. */
final class Clause6_1_2 {

    private static final String A_RATING = "an AI risk that was rated (6.1.2-d)";

    static final Rule EVERY_DIMENSION_IS_WEIGHED = rule(
                    "6.1.2-01",
                    "each rating weighs what a risk does to the organization, to individuals and to societies")
            .shows("6.1.2-e")
            .forEach(RISK_RATINGS)
            .whenNoneNeeds(A_RATING)
            .must(
                    "unweighed",
                    "a level for each dimension, or the reason why it does not apply",
                    (rating, c) -> unweighed(rating.part()).isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the rating of {0} of {1} does not answer for {2}",
                    (rating, c) -> values(rating.parent().id(), rating.part().ratedOn(), unweighed(rating.part())))
            .remedy("Weigh the consequences of {0} for {2}, or record why there are none.");

    static final Rule LIKELIHOOD_IS_WEIGHED = rule("6.1.2-02", "each rating weighs how likely a risk is")
            .shows("6.1.2-f")
            .forEach(RISK_RATINGS)
            .whenNoneNeeds(A_RATING)
            .must(
                    "unweighed",
                    "a likelihood, or the reason why it does not apply",
                    (rating, c) -> rating.part().likelihood().isPresent() || isWithoutLikelihood(rating.part()))
            .found(
                    GapKind.INCOMPLETE,
                    "the rating of {0} of {1} gives no likelihood",
                    (rating, c) -> values(rating.parent().id(), rating.part().ratedOn()))
            .remedy("Record how likely {0} is, or why that does not apply.");

    static final Rule LEVEL_FOLLOWS_FROM_THE_CRITERIA = rule(
                    "6.1.2-03", "the level of each risk is the one that the criteria give")
            .shows("6.1.2-g")
            .forEach(RISK_RATINGS)
            .whenNoneNeeds(A_RATING)
            .with("the criteria cited", Clause6_1_2::criteria, orNeeds("the criteria that the rating used (6.1.1-c)"))
            .must(
                    "no-level",
                    "the level of the risk",
                    (rating, criteria) -> rating.part().level().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the rating of {0} of {1} gives no level",
                    (rating, criteria) ->
                            values(rating.parent().id(), rating.part().ratedOn()))
            .remedy("Determine the level of {0} with the criteria.")
            .and()
            .must(
                    "off-scale",
                    "a likelihood and consequences that are steps of the scales of {2}",
                    (rating, criteria) -> !isComputed(rating.part(), criteria)
                            || computed(rating.part(), criteria).isPresent())
            .found(
                    GapKind.BREACH,
                    "the rating of {0} of {1} uses {3} and {4}, from which the criteria {2} give no level",
                    (rating, criteria) -> values(
                            rating.parent().id(),
                            rating.part().ratedOn(),
                            criteria.id(),
                            rating.part().likelihood(),
                            highest(rating.part(), criteria)))
            .remedy("Rate {0} again with the steps of {2}, or complete the criteria.")
            .and()
            .mustKnown(
                    "other-level",
                    "the level {4}, which the criteria {2} give",
                    (rating, criteria, records) -> givesItsLevel(rating.part(), criteria))
            .found(
                    GapKind.BREACH,
                    "the rating of {0} of {1} says {3}",
                    (rating, criteria) -> values(
                            rating.parent().id(),
                            rating.part().ratedOn(),
                            criteria.id(),
                            rating.part().level(),
                            computed(rating.part(), criteria)))
            .remedy("Correct the level of {0}, or rate it again.")
            .and()
            .must(
                    "unreasoned",
                    "who judged the level, and the reason",
                    (rating, criteria) -> !isReasonedJudgement(criteria)
                            || (rating.part().assessor().isPresent()
                                    && rating.part()
                                            .reason()
                                            .filter(text -> !text.isBlank())
                                            .isPresent()))
            .found(
                    GapKind.INCOMPLETE,
                    "the rating of {0} of {1} rests on judgement, as {2} provide, and does not say whose, or why",
                    (rating, criteria) ->
                            values(rating.parent().id(), rating.part().ratedOn(), criteria.id()))
            .remedy("Record who judged the level of {0}, and the reason.");

    static final Rule LEVEL_IS_COMPARED = rule(
                    "6.1.2-04", "each level is compared with the criteria, and the answer is theirs")
            .shows("6.1.2-h")
            .forEach(RISK_RATINGS)
            .whenNoneNeeds(A_RATING)
            .with("the criteria cited", Clause6_1_2::criteria, orNeeds("the criteria that the rating used (6.1.1-c)"))
            .must(
                    "not-compared",
                    "whether that level is acceptable",
                    (rating, criteria) -> rating.part().acceptable().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the rating of {0} of {1} does not say whether the risk is acceptable",
                    (rating, criteria) ->
                            values(rating.parent().id(), rating.part().ratedOn()))
            .remedy("Compare the level of {0} with the criteria, and record the answer.")
            .and()
            .mustKnown(
                    "other-answer",
                    "acceptable: {4}, as the criteria {2} say of the level {3}",
                    (rating, criteria, records) -> answersAsTheCriteria(rating.part(), criteria))
            .seeing(
                    "the answer {0}, as the criteria {1} say of the level {2}",
                    (rating, criteria, records) -> values(
                            rating.part().acceptable(),
                            criteria.id(),
                            rating.part().level()))
            .found(
                    GapKind.BREACH,
                    "the rating of {0} of {1} says acceptable: {5}",
                    (rating, criteria) -> values(
                            rating.parent().id(),
                            rating.part().ratedOn(),
                            criteria.id(),
                            rating.part().level(),
                            rating.part().acceptable().map(said -> !said),
                            rating.part().acceptable()))
            .remedy("Correct the answer for {0}, or change the criteria and have them approved.");

    /** The best rank of an acceptable risk; absent when none is ranked. */
    static final Shared<Optional<Integer>> FIRST_ACCEPTABLE = Shared.of(
            "first rank of an acceptable risk",
            records -> records.all(RISKS).stream()
                    .filter(risk -> risk.closedOn().isEmpty())
                    .flatMap(risk -> current(risk).stream())
                    .filter(rating -> rating.acceptable().equals(Optional.of(true)))
                    .flatMap(rating -> rating.priority().stream())
                    .min(Comparator.naturalOrder()));

    static final Rule RISKS_ARE_RANKED = rule(
                    "6.1.2-05", "each risk to be treated has a rank, and none stands behind one that is acceptable")
            .shows("6.1.2-i")
            .forEach(RISKS)
            .whenNoneNeeds(A_RATING)
            .when("it is open", risk -> risk.closedOn().isEmpty())
            .seeing("day of closing: {0}", (risk, c) -> values(risk.closedOn()))
            .with("the last rating before treatment", (risk, c) -> current(risk), orNeeds("a rating of the risk"))
            .whenKnown("it is not acceptable", (risk, rating) -> isUnacceptable(rating))
            .otherwise("it is acceptable")
            .seeing("acceptable: {0}", (risk, rating) -> values(rating.acceptable()))
            .must(
                    "unranked",
                    "its place in the order of treatment",
                    (risk, rating) -> rating.priority().isPresent())
            .found(
                    GapKind.INCOMPLETE,
                    "the risk {0} was rated on {1} as not acceptable and has no rank",
                    (risk, rating) -> values(risk.id(), rating.ratedOn()))
            .remedy("Give {0} its place among the risks to be treated; ties are allowed.")
            .and()
            .mustKnown(
                    "behind",
                    "a rank that is not behind that of an acceptable risk",
                    (risk, rating, records) -> Answer.of(rating.priority().isEmpty()
                            || records.shared(FIRST_ACCEPTABLE)
                                    .filter(first -> first < rating.priority().get())
                                    .isEmpty()))
            .found(
                    GapKind.BREACH,
                    "the risk {0} is not acceptable and has rank {1}; an acceptable risk has rank {2}",
                    (risk, rating, records) -> values(risk.id(), rating.priority(), records.shared(FIRST_ACCEPTABLE)))
            .remedy("Rank {0} before the risks that are acceptable.");

    private Clause6_1_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "6.1.2",
                List.of(
                        EVERY_DIMENSION_IS_WEIGHED,
                        LIKELIHOOD_IS_WEIGHED,
                        LEVEL_FOLLOWS_FROM_THE_CRITERIA,
                        LEVEL_IS_COMPARED,
                        RISKS_ARE_RANKED),
                Set.of("6.1.2-e", "6.1.2-f", "6.1.2-g", "6.1.2-h", "6.1.2-i"));
    }

    /** The last rating of a risk as it stands, without what treatment is to make of it. */
    static Optional<RiskRating> current(AiRisk risk) {
        return risk.ratings().stream()
                .filter(rating -> rating.phase() != RiskRating.Phase.RESIDUAL)
                .max(Comparator.comparing(RiskRating::ratedOn).thenComparing(RiskRating::phase));
    }

    private static Answer isUnacceptable(RiskRating rating) {
        return rating.acceptable()
                .map(acceptable -> Answer.of(!acceptable))
                .orElseGet(() -> Answer.unknown("whether the risk is acceptable"));
    }

    private static Optional<AiRiskCriteria> criteria(Part<AiRisk, RiskRating> rating, Records records) {
        return rating.part()
                .criteria()
                .or(() -> rating.part()
                        .assessment()
                        .flatMap(id -> records.one(RISK_ASSESSMENT, id))
                        .flatMap(RiskAssessment::criteria))
                .flatMap(id -> records.one(RISK_CRITERION, id));
    }

    private static List<String> unweighed(RiskRating rating) {
        List<String> missing = new ArrayList<>();
        Arrays.stream(Consequence.Dimension.values())
                .filter(dimension -> rating.consequences().stream()
                        .noneMatch(one -> one.dimension() == dimension
                                && (one.level().isPresent()
                                        || one.notApplicableBecause()
                                                .filter(text -> !text.isBlank())
                                                .isPresent())))
                .forEach(dimension -> missing.add(dimension.name().toLowerCase(Locale.ROOT)));
        return missing;
    }

    private static boolean isWithoutLikelihood(RiskRating rating) {
        return rating.likelihoodNotApplicableBecause()
                .filter(text -> !text.isBlank())
                .isPresent();
    }

    private static boolean isReasonedJudgement(AiRiskCriteria criteria) {
        return criteria.method().equals(Optional.of(AiRiskCriteria.Method.REASONED_JUDGEMENT));
    }

    /** Whether a level follows from the criteria alone: the method computes it, of a likelihood and a consequence. */
    private static boolean isComputed(RiskRating rating, AiRiskCriteria criteria) {
        return criteria.method().isPresent()
                && !isReasonedJudgement(criteria)
                && rating.likelihood().isPresent()
                && rating.consequences().stream().anyMatch(one -> one.level().isPresent());
    }

    /** The gravest consequence of all dimensions, by the scale of the criteria. */
    private static Optional<String> highest(RiskRating rating, AiRiskCriteria criteria) {
        return rating.consequences().stream()
                .flatMap(one -> one.level().stream())
                .max(Comparator.comparing((String level) -> ScaleLevel.rank(criteria.consequenceScale(), level)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<String> computed(RiskRating rating, AiRiskCriteria criteria) {
        return isComputed(rating, criteria)
                ? highest(rating, criteria)
                        .flatMap(consequence ->
                                criteria.level(rating.likelihood().orElseThrow(), consequence))
                : Optional.empty();
    }

    private static Answer givesItsLevel(RiskRating rating, AiRiskCriteria criteria) {
        if (criteria.method().isEmpty()) {
            return Answer.unknown("the method of the criteria " + criteria.id());
        }
        Optional<String> computed = computed(rating, criteria);
        return Answer.of(
                computed.isEmpty() || rating.level().isEmpty() || rating.level().equals(computed));
    }

    private static Answer answersAsTheCriteria(RiskRating rating, AiRiskCriteria criteria) {
        if (rating.acceptable().isEmpty() || rating.level().isEmpty() || isReasonedJudgement(criteria)) {
            return Answer.YES; // what is missing is the finding of another case, and judgement is not recomputed
        }
        Answer acceptable = criteria.accepts(rating.level().get());
        return rating.acceptable().get() ? acceptable : acceptable.not();
    }
}
