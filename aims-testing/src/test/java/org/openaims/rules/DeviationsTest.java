package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Severity;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/** Whatever makes the rules differ from the built-in ones stands in the result. */
class DeviationsTest {

    private static final Rule OWN = rule("ACME-001", "each AI system has a seal")
            .basedOn("ACME policy 1")
            .forEach(SYSTEMS)
            .must("none", "a seal", (system, records) -> false)
            .found(GapKind.INCOMPLETE, "{0} has none", (system, records) -> values(system.id()))
            .remedy("Seal {0}.");

    private static final RuleSet WITH_OWN = Iso42001Rules.all().plus(OWN);

    @Test
    void a_severity_that_an_added_rule_was_given_later_is_listed() {
        assertThat(deviations(WITH_OWN.severity("ACME-001", "none", Severity.OBSERVATION)))
                .containsExactly(
                        "rule ACME-001 was added",
                        "rule ACME-001, case none: severity OBSERVATION in place of NONCONFORMITY");
        assertThat(deviations(
                        Iso42001Rules.all().plus(RuleSet.of(OWN).severity("ACME-001", "none", Severity.OBSERVATION))))
                .hasSize(2);
        assertThat(deviations(WITH_OWN.severity("ACME-001", "none", Severity.OBSERVATION)
                        .severity("ACME-001", "none", Severity.NONCONFORMITY)))
                .containsExactly("rule ACME-001 was added");
        assertThat(deviations(WITH_OWN.severity("ACME-001", "none", Severity.OBSERVATION)
                        .without("ACME-001")
                        .plus(OWN)))
                .containsExactly("rule ACME-001 was added");
    }

    @Test
    void a_rule_that_its_author_made_milder_is_as_it_was_added() {
        assertThat(deviations(Iso42001Rules.all().plus(OWN.withSeverity("none", Severity.OBSERVATION))))
                .containsExactly("rule ACME-001 was added");
    }

    @Test
    void a_profile_is_named_before_what_it_changes() {
        RuleProfile profile = RuleProfile.builder()
                .name("first year")
                .addWithout("4.3-01")
                .severity(one -> one.rule("ACME-001").caseName("none").severity(Severity.OPPORTUNITY))
                .build();
        assertThat(deviations(WITH_OWN.with(profile)))
                .containsExactly(
                        "the profile first year was applied",
                        "rule 4.3-01 was left out",
                        "rule ACME-001 was added",
                        "rule ACME-001, case none: severity OPPORTUNITY in place of NONCONFORMITY");
        assertThat(WITH_OWN.with(profile).plus(RuleSet.of()).profiles()).containsExactly("first year");
        assertThat(deviations(Iso42001Rules.all().with(RuleProfile.builder().build())))
                .isEmpty();
    }

    @Test
    void nothing_alone_is_not_asked_for() {
        assertThatThrownBy(() -> Iso42001Rules.all().only())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of one rule or more to keep, found none");
    }

    private static List<String> deviations(RuleSet rules) {
        return AimsChecker.of(rules).check(sound(), DAY).deviations();
    }
}
