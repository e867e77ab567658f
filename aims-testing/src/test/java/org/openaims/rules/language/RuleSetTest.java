package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Severity;

class RuleSetTest {

    private static final Rule FIRST = own("ACME-001");
    private static final Rule SECOND = own("ACME-002");
    private static final RuleSet BOTH = RuleSet.of(FIRST, SECOND);

    @Test
    void rules_keep_their_order() {
        assertThat(BOTH.rules()).containsExactly(FIRST, SECOND);
        assertThat(RuleSet.of(List.of(SECOND)).plus(FIRST).rules()).containsExactly(SECOND, FIRST);
        assertThat(BOTH.only("ACME-002", "ACME-001").rules()).containsExactly(FIRST, SECOND);
        assertThat(BOTH.without("ACME-001").rules()).containsExactly(SECOND);
        assertThat(BOTH.rule("ACME-002")).contains(SECOND);
        assertThat(BOTH.rule("ACME-003")).isEmpty();
    }

    @Test
    void an_operation_leaves_the_set_as_it_was() {
        BOTH.without("ACME-001");
        BOTH.severity("ACME-001", "small", Severity.OPPORTUNITY);
        assertThat(BOTH.rules()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_severity_changes_in_one_case_of_one_rule() {
        RuleSet changed = BOTH.severity("ACME-001", "small", Severity.OPPORTUNITY);
        assertThat(changed.rules()
                        .get(0)
                        .description()
                        .namedCase("small")
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.OPPORTUNITY);
        assertThat(changed.rules().get(1)).isSameAs(SECOND);
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        assertThatThrownBy(() -> BOTH.plus(own("ACME-001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected rule ids to differ, found ACME-001 twice");
    }

    @Test
    void a_rule_that_is_not_there_is_refused() {
        for (Runnable operation : List.<Runnable>of(
                () -> BOTH.without("ACME-003"),
                () -> BOTH.only("ACME-003"),
                () -> BOTH.severity("ACME-003", "small", Severity.OBSERVATION))) {
            assertThatThrownBy(operation::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("expected the id of a rule in the set, found ACME-003");
        }
        assertThatThrownBy(() -> BOTH.severity("ACME-001", "large", Severity.OBSERVATION))
                .hasMessage("expected a case of rule ACME-001, one of [small], found large");
    }

    @Test
    void a_profile_narrows_leaves_out_and_changes_severities_in_this_order() {
        RuleSet three = BOTH.plus(own("ACME-003"));
        RuleProfile profile = RuleProfile.builder()
                .addOnly("ACME-001", "ACME-002")
                .addWithout("ACME-002")
                .severity(change -> change.rule("ACME-001").caseName("small").severity(Severity.OPPORTUNITY))
                .build();
        assertThat(three.with(profile).rules())
                .isEqualTo(three.only("ACME-001")
                        .severity("ACME-001", "small", Severity.OPPORTUNITY)
                        .rules());
        assertThat(three.with(RuleProfile.builder().build()).rules()).isEqualTo(three.rules());
        RuleProfile unknown = RuleProfile.builder().addWithout("ACME-009").build();
        assertThatThrownBy(() -> three.with(unknown))
                .hasMessage("expected the id of a rule in the set, found ACME-009");
    }

    @Test
    void a_set_that_was_narrowed_down_knows_what_was_asked_for() {
        assertThat(BOTH.onlyAsked()).isEmpty();
        assertThat(BOTH.without("ACME-001").onlyAsked()).isEmpty();
        RuleSet narrowed = BOTH.only("ACME-002");
        assertThat(narrowed.onlyAsked()).containsExactly("ACME-002");
        assertThat(narrowed.plus(own("ACME-003")).onlyAsked()).containsExactly("ACME-002", "ACME-003");
        assertThat(narrowed.severity("ACME-002", "small", Severity.OBSERVATION).onlyAsked())
                .containsExactly("ACME-002");
        assertThat(BOTH.plus(RuleSet.of(own("ACME-003"))).onlyAsked()).isEmpty();
    }

    @Test
    void one_id_named_twice_counts_once() {
        assertThat(BOTH.only("ACME-001", "ACME-001").rules()).containsExactly(FIRST);
        assertThat(BOTH.without("ACME-001", "ACME-001").rules()).containsExactly(SECOND);
    }

    @Test
    void a_sheet_decides_only_what_one_of_its_rules_shows() {
        assertThatThrownBy(() -> new RuleSheet("4.3", List.of(FIRST), Set.of("4.3-e")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet 4.3: expected a rule that shows 4.3-e, found none");
    }

    private static Rule own(String id) {
        return Rule.rule(id, "each system is large")
                .basedOn("ACME policy 1")
                .forEach(Registers.SYSTEMS)
                .must("small", "a large system", (system, records) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small", (system, records) -> Values.values(system.id()))
                .remedy("Enlarge {0}.");
    }
}
