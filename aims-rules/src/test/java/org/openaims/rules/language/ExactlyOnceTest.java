package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleStatus;

/** {@code lists ... exactlyOnceIn}: each key of a catalogue once, and no other. */
class ExactlyOnceTest {

    @Test
    void is_silent_where_each_key_stands_once_in_any_order() {
        assertThat(judge("k-3", "k-1", "k-2").found()).isEmpty();
        assertThat(judge("k-3", "k-1", "k-2").outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void names_each_key_that_is_missing_in_a_finding_of_its_own() {
        assertThat(judge("k-2").found()).containsExactly("missing k-1 @s-1", "missing k-3 @s-1");
        assertThat(judge("k-2", "k-3").messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: k-1 is missing in the list of s-1; "
                        + "expected each key exactly once, and no other. Add k-1.");
        assertThat(judge().found()).containsExactly("missing k-1 @s-1", "missing k-2 @s-1", "missing k-3 @s-1");
    }

    @Test
    void names_each_key_that_stands_twice_or_more() {
        assertThat(judge("k-1", "k-2", "k-3", "k-3", "k-3", "k-1").messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: k-1 stands more than once in the list of "
                                + "s-1; expected each key exactly once, and no other. Keep one k-1.",
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: k-3 stands more than once in the list of "
                                + "s-1; expected each key exactly once, and no other. Keep one k-3.");
    }

    @Test
    void names_each_key_that_the_catalogue_does_not_have() {
        assertThat(judge("k-1", "k-2", "k-3", "k-9").messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: k-9 in the list of s-1 is unknown; "
                        + "expected each key exactly once, and no other. Take k-9 out.");
    }

    @Test
    void tells_all_three_at_once() {
        assertThat(judge("k-1", "k-1", "k-9", "k-3").found())
                .containsExactly("twice k-1 @s-1", "missing k-2 @s-1", "unknown k-9 @s-1");
    }

    @Test
    void a_key_that_is_missing_and_then_stands_twice_is_one_lapse_and_one_that_is_unknown_twice_is_two() {
        assertThat(judge("k-1", "k-2").result().findings())
                .extracting(Finding::key)
                .containsExactly("ACME-001|s-1|k-3");
        assertThat(judge("k-1", "k-2", "k-3", "k-3").result().findings())
                .extracting(Finding::key)
                .containsExactly("ACME-001|s-1|k-3");
        assertThat(judge("k-1", "k-2", "k-3", "k-9", "k-9").result().findings())
                .extracting(Finding::key)
                .containsExactly("ACME-001|s-1|k-9", "ACME-001|s-1|unknown k-9");
    }

    @Test
    void a_further_key_may_stand_there_once_and_need_not() {
        assertThat(judge("k-1", "k-2", "k-3", "own-1").found()).isEmpty();
        assertThat(judge("k-1", "k-2", "k-3", "own-1", "own-1").found()).containsExactly("twice own-1 @s-1");
    }

    private static OneRule judge(String... given) {
        Rule rule = acme().forEach(SYSTEMS)
                .lists("key", (system, bound, records) -> List.of("k-1", "k-2", "k-3"))
                .mayList((system, bound, records) -> List.of("own-1"))
                .exactlyOnceIn(
                        "the list of {1}",
                        (system, bound, records) -> List.of(given), (system, bound) -> values(system.id()))
                .remedy("Add {0}.", "Keep one {0}.", "Take {0} out.");
        return judged(rule, oneSystem(), "2025-06-30");
    }
}
