package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.CostCentreTest.HAS_A_COST_CENTRE;
import static org.openaims.testing.CostCentreTest.NOT_IN_OPERATION;
import static org.openaims.testing.CostCentreTest.NO_SYSTEM;
import static org.openaims.testing.CostCentreTest.REGISTERED;
import static org.openaims.testing.CostCentreTest.TRIAL;
import static org.openaims.testing.CostCentreTest.WITHOUT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Rule;

/** Which part of a rule could be another without any trial telling. */
class DeclaredPartsTest {

    private static final String TIME = " (there is time for 30 days after its registration)";

    @Test
    void without_a_trial_no_part_matters() {
        assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of()))
                .containsExactly(
                        "not checked where there is nothing to look at",
                        "without the condition that it is in operation",
                        "without the demand of a cost centre",
                        "none without the time that it gives" + TIME,
                        "none with one more day" + TIME,
                        "none with one day less" + TIME,
                        "with the severity OBSERVATION of none");
    }

    @Test
    void a_trial_that_finds_something_notices_the_demand_and_its_severity_alone() {
        assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of(WITHOUT)))
                .containsExactly(
                        "not checked where there is nothing to look at",
                        "without the condition that it is in operation",
                        "none without the time that it gives" + TIME,
                        "none with one more day" + TIME,
                        "none with one day less" + TIME);
    }

    @Test
    void a_trial_on_either_side_of_an_edge_notices_a_day_more_and_a_day_less() {
        for (String day : List.of("2026-05-02", "2026-05-31", "2026-06-01")) {
            assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of(REGISTERED.asOf(day))))
                    .as(day)
                    .doesNotContain("none with one more day" + TIME, "none with one day less" + TIME);
        }
        assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of(REGISTERED.asOf("2026-06-30"))))
                .contains("none with one more day" + TIME, "none with one day less" + TIME);
    }

    @Test
    void a_subject_to_which_a_condition_does_not_apply_notices_the_condition() {
        assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of(NOT_IN_OPERATION)))
                .doesNotContain("without the condition that it is in operation");
        assertThat(DeclaredParts.unnoticed(HAS_A_COST_CENTRE, List.of(NO_SYSTEM)))
                .doesNotContain("not checked where there is nothing to look at");
    }

    @Test
    void the_failure_on_the_page_for_rule_authors_is_what_it_says() {
        assertThatThrownBy(() -> DeclaredParts.verifyAllMatter(HAS_A_COST_CENTRE, TRIAL, WITHOUT))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(Files.readString(Path.of("..", "docs", "write-your-own-rule.md")))
                        .contains("```\n" + failure.getMessage() + "\n```\n"));
    }

    @Test
    void a_variant_that_fails_on_the_records_is_noticed() {
        Rule careless = rule("ACME-002", "each system was registered in this century")
                .basedOn("ACME policy 7.5")
                .forEach(SYSTEMS)
                .when("it is registered", system -> system.registeredOn().isPresent())
                .must(
                        "early",
                        "a day in this century",
                        (system, records) -> system.registeredOn().orElseThrow().getYear() > 2000)
                .found(GapKind.BREACH, "{0} is older", (system, records) -> values(system.id()))
                .remedy("Correct the day of {0}.");
        assertThat(DeclaredParts.unnoticed(careless, List.of(WITHOUT)))
                .doesNotContain("without the condition that it is registered");
        assertThatCode(() -> DeclaredParts.verifyAllMatter(careless)).isInstanceOf(AssertionError.class);
    }
}
