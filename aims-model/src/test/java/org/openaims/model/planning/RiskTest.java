package org.openaims.model.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Days;

class RiskTest {

    private static final AiRiskCriteria MATRIX = AiRiskCriteria.builder()
            .id("c-1")
            .version("1")
            .method(AiRiskCriteria.Method.MATRIX)
            .matrix(cell -> cell.likelihood("rare").consequence("minor").level("low"))
            .matrix(cell -> cell.likelihood("likely").consequence("minor").level("high"))
            .level(level -> level.name("low").rank(1))
            .level(level -> level.name("high").rank(2))
            .acceptableUpTo("low")
            .build();

    private static final AiRiskCriteria FORMULA = AiRiskCriteria.builder()
            .id("c-2")
            .version("2")
            .method(AiRiskCriteria.Method.FORMULA)
            .formula(AiRiskCriteria.Formula.PRODUCT)
            .likelihoodScale(level -> level.name("rare").rank(1))
            .likelihoodScale(level -> level.name("likely").rank(3))
            .consequenceScale(level -> level.name("minor").rank(2))
            .level(level -> level.name("low").rank(1).atLeast(BigDecimal.ZERO))
            .level(level -> level.name("high").rank(2).atLeast(new BigDecimal("6")))
            .acceptableUpTo("low")
            .build();

    private static final AiRisk RISK = AiRisk.builder()
            .id("r-1")
            .identifiedOn("2025-01-01")
            .statement("A clerk follows the proposal without a look.")
            .rating(rating -> rating.ratedOn("2025-02-01")
                    .phase(RiskRating.Phase.RESIDUAL)
                    .level("high")
                    .acceptable(false))
            .rating(rating -> rating.ratedOn("2025-05-01")
                    .phase(RiskRating.Phase.RESIDUAL)
                    .level("low")
                    .acceptable(true))
            .rating(rating -> rating.ratedOn("2025-09-01")
                    .phase(RiskRating.Phase.RESIDUAL)
                    .level("high")
                    .acceptable(false))
            .build();

    @Test
    void a_matrix_leads_to_the_level_of_its_cell() {
        assertThat(MATRIX.level("likely", "minor")).contains("high");
        assertThat(MATRIX.level("likely", "major")).isEmpty();
    }

    @Test
    void a_formula_leads_to_the_highest_level_whose_bound_is_reached() {
        assertThat(FORMULA.level("rare", "minor")).contains("low");
        assertThat(FORMULA.level("likely", "minor")).contains("high");
        assertThat(FORMULA.level("unheard-of", "minor")).isEmpty();
        assertThat(FORMULA.with(c -> c.formula(AiRiskCriteria.Formula.SUM)).level("likely", "minor"))
                .contains("low");
        assertThat(FORMULA.with(c -> c.formula(AiRiskCriteria.Formula.MAXIMUM)).level("likely", "minor"))
                .contains("low");
    }

    @Test
    void a_judgement_leads_to_no_level_by_itself() {
        assertThat(MATRIX.with(c -> c.method(AiRiskCriteria.Method.REASONED_JUDGEMENT))
                        .level("likely", "minor"))
                .isEmpty();
    }

    @Test
    void levels_up_to_the_highest_acceptable_one_are_accepted() {
        assertThat(MATRIX.accepts("low")).isEqualTo(Answer.YES);
        assertThat(MATRIX.accepts("high")).isEqualTo(Answer.NO);
        assertThat(MATRIX.accepts("extreme")).isEqualTo(Answer.unknown("the rank of the level of risk"));
        assertThat(AiRiskCriteria.builder().id("c-3").version("3").build().accepts("low"))
                .isEqualTo(Answer.unknown("the highest acceptable level of risk"));
    }

    @Test
    void a_risk_is_unacceptable_from_such_a_rating_to_the_next_or_to_its_end() {
        assertThat(RISK.unacceptable())
                .isEqualTo(Days.between(day("2025-02-01"), day("2025-04-30")).or(Days.from(day("2025-09-01"))));
        assertThat(RISK.with(risk -> risk.closedOn("2025-10-01")).unacceptable())
                .isEqualTo(Days.between(day("2025-02-01"), day("2025-04-30"))
                        .or(Days.between(day("2025-09-01"), day("2025-09-30"))));
    }

    @Test
    void the_rating_of_a_day_is_the_latest_by_then() {
        assertThat(RISK.rating(RiskRating.Phase.RESIDUAL, day("2025-01-31"))).isEmpty();
        assertThat(RISK.rating(RiskRating.Phase.RESIDUAL, day("2025-05-01")).flatMap(RiskRating::level))
                .contains("low");
        assertThat(RISK.rating(RiskRating.Phase.INHERENT, day("2025-05-01"))).isEmpty();
    }

    @Test
    void an_acceptance_holds_to_its_last_day_unless_it_was_refused_or_withdrawn() {
        ResidualRiskAcceptance accepted = ResidualRiskAcceptance.builder()
                .id("a-1")
                .acceptedOn("2025-02-01")
                .validUntil("2025-12-31")
                .approver("p-1")
                .decision(Approval.Decision.APPROVED)
                .build();
        assertThat(accepted.holds()).isEqualTo(Days.between(day("2025-02-01"), day("2025-12-31")));
        assertThat(accepted.with(a -> a.withdrawnOn("2025-06-01")).holds())
                .isEqualTo(Days.between(day("2025-02-01"), day("2025-05-31")));
        assertThat(accepted.with(a -> a.decision(Approval.Decision.REFUSED)).holds())
                .isEqualTo(Days.none());
    }

    @Test
    void a_line_applies_to_a_system_unless_the_control_or_the_system_is_excluded() {
        SoaEntry line = SoaEntry.builder()
                .control("A.7.2")
                .applicability(SoaEntry.Applicability.INCLUDED)
                .exclusion(exclusion -> exclusion.system("bought"))
                .build();
        assertThat(line.appliesTo(AiSystemId.of("built"))).isTrue();
        assertThat(line.appliesTo(AiSystemId.of("bought"))).isFalse();
        assertThat(line.with(l -> l.applicability(SoaEntry.Applicability.EXCLUDED))
                        .appliesTo(AiSystemId.of("built")))
                .isFalse();
        assertThat(StatementOfApplicability.builder()
                        .id("soa-1")
                        .version("1")
                        .addEntry(line)
                        .build()
                        .entry(ControlId.of("A.7.2")))
                .contains(line);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
