package org.openaims.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

class AiObjectiveTest {

    private static final AiObjective SET = AiObjective.builder()
            .id("o-1")
            .version("1")
            .setOn("2025-03-01")
            .statement("Nobody waits longer for being marked.")
            .build();

    @Test
    void does_not_tell_whether_it_was_reached_before_it_was_closed() {
        AiObjective reached = SET.with(objective ->
                objective.closing(closing -> closing.closedOn("2025-12-31").reached(true)));

        assertThat(RecordType.of(AiObjective.class).asOf(reached, LocalDate.of(2025, 12, 30)))
                .contains(SET);
        assertThat(RecordType.of(AiObjective.class).asOf(reached, LocalDate.of(2025, 12, 31)))
                .contains(reached);
    }

    @Test
    void is_not_closed_before_it_was_set() {
        assertThat(SET.with(objective -> objective.closing(closing -> closing.closedOn("2025-03-01")))
                        .closing())
                .isPresent();
        assertThatThrownBy(() -> SET.with(objective -> objective.closing(closing -> closing.closedOn("2025-02-28"))))
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage("AiObjective[o-1].closing: must not be before 2025-03-01, but was 2025-02-28");
    }
}
