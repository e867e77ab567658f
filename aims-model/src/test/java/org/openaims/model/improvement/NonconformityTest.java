package org.openaims.model.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

class NonconformityTest {

    private static final Nonconformity OPEN = Nonconformity.builder()
            .id("nc-1")
            .detectedOn("2025-03-01")
            .statement("The review was not held.")
            .build();

    private static final Nonconformity REOPENED =
            OPEN.with(nonconformity -> nonconformity.closing(closing -> closing.closedOn("2025-05-01")
                    .closedBy("p-1")
                    .reopening(again -> again.reopenedOn("2025-07-01").reason("It happened again."))));

    private static final Nonconformity CLOSED_AGAIN =
            REOPENED.with(nonconformity -> nonconformity.closedOn("2025-09-01"));

    @Test
    void is_closed_from_its_last_closing_on_unless_it_was_opened_again() {
        assertThat(OPEN.closedOn()).isEmpty();
        assertThat(REOPENED.closedOn()).isEmpty();
        assertThat(CLOSED_AGAIN.closedOn()).contains(LocalDate.of(2025, 9, 1));
        assertThat(CLOSED_AGAIN
                        .with(nonconformity -> nonconformity.closedOn("2025-06-01"))
                        .closedOn())
                .as("a closing that no reopening follows, in any order")
                .contains(LocalDate.of(2025, 9, 1));
    }

    @Test
    void was_closed_as_of_a_day_between_its_closing_and_its_reopening() {
        RecordType<Nonconformity> type = RecordType.of(Nonconformity.class);

        assertThat(type.asOf(CLOSED_AGAIN, LocalDate.of(2025, 4, 30)))
                .hasValueSatisfying(then -> assertThat(then.closings()).isEmpty());
        assertThat(type.asOf(CLOSED_AGAIN, LocalDate.of(2025, 6, 30)))
                .hasValueSatisfying(then -> assertThat(then.closedOn()).contains(LocalDate.of(2025, 5, 1)));
        assertThat(type.asOf(CLOSED_AGAIN, LocalDate.of(2025, 7, 1)))
                .hasValueSatisfying(then -> assertThat(then.closedOn()).isEmpty());
    }

    @Test
    void is_not_closed_before_it_was_detected() {
        assertThat(OPEN.with(nonconformity -> nonconformity.closedOn("2025-03-01"))
                        .closedOn())
                .isPresent();
        assertThatThrownBy(() -> OPEN.with(nonconformity -> nonconformity.closedOn("2025-02-28")))
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage("Nonconformity[nc-1].closings: must not be before 2025-03-01, but was 2025-02-28");
    }

    @Test
    void is_not_opened_again_before_it_was_closed() {
        Closing.Builder closing = Closing.builder().closedOn("2025-05-01");

        assertThat(closing.reopening(again -> again.reopenedOn("2025-05-01"))
                        .build()
                        .reopening())
                .isPresent();
        assertThatThrownBy(() -> closing.reopening(again -> again.reopenedOn("2025-04-30"))
                        .build())
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage("Closing.reopening: must not be before 2025-05-01, but was 2025-04-30");
    }
}
