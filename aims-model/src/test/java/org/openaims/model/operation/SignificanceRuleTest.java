package org.openaims.model.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.InvalidRecordException;

class SignificanceRuleTest {

    private static final SignificanceRule RULE = SignificanceRule.builder()
            .id("sr-1")
            .decidedOn("2025-03-01")
            .addTypes(SystemChange.Type.MODEL, SystemChange.Type.USE)
            .build();

    @Test
    void is_in_force_from_the_decision_unless_another_day_was_set() {
        assertThat(RULE.effectiveFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(RULE.with(rule -> rule.inForceFrom("2025-04-01")).effectiveFrom())
                .isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void may_end_before_it_is_in_force_and_not_before_it_was_decided() {
        assertThat(RULE.with(rule -> rule.inForceFrom("2025-04-01").endedOn("2025-03-01"))
                        .endedOn())
                .contains(LocalDate.of(2025, 3, 1));
        assertThatThrownBy(() -> RULE.with(rule -> rule.endedOn("2025-02-28")))
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage("SignificanceRule[sr-1].endedOn: must not be before 2025-03-01, but was 2025-02-28");
    }
}
