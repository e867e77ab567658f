package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnexCTest {

    @Test
    void annex_c_names_eleven_objectives() {
        assertThat(OrganizationalObjective.values())
                .extracting(OrganizationalObjective::title)
                .containsExactly(
                        "Accountability",
                        "AI expertise",
                        "Availability and quality of training and test data",
                        "Environmental impact",
                        "Fairness",
                        "Maintainability",
                        "Privacy",
                        "Robustness",
                        "Safety",
                        "Security",
                        "Transparency and explainability");
    }

    @Test
    void annex_c_names_seven_risk_sources() {
        assertThat(RiskSource.values())
                .extracting(RiskSource::title)
                .containsExactly(
                        "Complexity of environment",
                        "Lack of transparency and explainability",
                        "Level of automation",
                        "Sources related to machine learning",
                        "System hardware issues",
                        "System life cycle issues",
                        "Technology readiness");
    }
}
