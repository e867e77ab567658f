package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.result.RuleStatus;

/** {@code lists ... exactlyOnceIn}: each key of a catalogue once, and no other. */
class ExactlyOnceTest {

    @Test
    void is_silent_where_each_key_stands_once_in_any_order() {
        assertThat(judge("k-3", "k-1", "k-2").found()).isEmpty();
        assertThat(judge("k-3", "k-1", "k-2").outcome().status()).isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void names_all_keys_that_are_missing_and_how_many_in_one_finding() {
        assertThat(judge("k-2").found()).containsExactly("missing @s-1");
        assertThat(judge("k-2").messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: missing in the list of s-1: k-1, k-3; "
                                + "expected each key exactly once, and no other. Add 2 of them.");
        assertThat(judge().found()).containsExactly("missing @s-1");
    }

    @Test
    void names_the_keys_that_stand_twice_or_more() {
        assertThat(judge("k-1", "k-2", "k-3", "k-3", "k-3", "k-1").messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: more than once in the list of s-1: "
                        + "k-1, k-3; expected each key exactly once, and no other. Keep one of each.");
    }

    @Test
    void names_the_keys_that_the_catalogue_does_not_have() {
        assertThat(judge("k-1", "k-2", "k-3", "k-9").messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: unknown in the list of s-1: k-9; "
                        + "expected each key exactly once, and no other. Take them out.");
    }

    @Test
    void tells_all_three_at_once() {
        assertThat(judge("k-1", "k-1", "k-9").found()).containsExactly("missing @s-1", "twice @s-1", "unknown @s-1");
    }

    @Test
    void a_further_key_may_stand_there_once_and_need_not() {
        assertThat(judge("k-1", "k-2", "k-3", "own-1").found()).isEmpty();
        assertThat(judge("k-1", "k-2", "k-3", "own-1", "own-1").found()).containsExactly("twice @s-1");
    }

    private static OneRule judge(String... given) {
        Rule rule = acme().forEach(SYSTEMS)
                .lists("key", (system, bound, records) -> List.of("k-1", "k-2", "k-3"))
                .mayList((system, bound, records) -> List.of("own-1"))
                .exactlyOnceIn(
                        "the list of {2}",
                        (system, bound, records) -> List.of(given), (system, bound) -> values(system.id()))
                .remedy("Add {1} of them.", "Keep one of each.", "Take them out.");
        return judged(rule, oneSystem(), "2025-06-30");
    }
}
