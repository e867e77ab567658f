package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.leadership.AiPolicy;

class VersionedTest {

    private static final AiPolicy FIRST = approved("v1", "2025-01-10");
    private static final AiPolicy SECOND =
            approved("v2", "2025-06-01").with(policy -> policy.effectiveFrom("2025-07-01"));

    @Test
    void a_version_applies_from_its_effective_day_and_never_before_its_approval() {
        assertThat(SECOND.appliesFrom()).contains(LocalDate.of(2025, 7, 1));
        assertThat(FIRST.with(policy -> policy.effectiveFrom("2024-12-01")).appliesFrom())
                .contains(LocalDate.of(2025, 1, 10));
        assertThat(AiPolicy.builder()
                        .id("v3")
                        .version("3")
                        .effectiveFrom("2025-01-01")
                        .build()
                        .appliesFrom())
                .isEmpty();
    }

    @Test
    void the_last_version_that_applied_is_in_force_in_whatever_order_they_stand() {
        for (List<AiPolicy> order : List.of(List.of(FIRST, SECOND), List.of(SECOND, FIRST))) {
            assertThat(Versioned.inForce(order, LocalDate.of(2025, 1, 9))).isEmpty();
            assertThat(Versioned.inForce(order, LocalDate.of(2025, 1, 10))).contains(FIRST);
            assertThat(Versioned.inForce(order, LocalDate.of(2025, 6, 30))).contains(FIRST);
            assertThat(Versioned.inForce(order, LocalDate.of(2025, 7, 1))).contains(SECOND);
        }
    }

    @Test
    void a_withdrawn_last_version_leaves_nothing_in_force() {
        AiPolicy withdrawn = SECOND.with(policy -> policy.withdrawnOn("2026-01-01"));
        assertThat(Versioned.inForce(List.of(FIRST, withdrawn), LocalDate.of(2025, 12, 31)))
                .contains(withdrawn);
        assertThat(Versioned.inForce(List.of(FIRST, withdrawn), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_change_of_a_due_day_counts_only_if_it_was_decided_by_then() {
        Optional<LocalDate> first = Optional.of(LocalDate.of(2026, 3, 31));
        DueChange inTime = change("2026-03-31", "2026-06-30");
        DueChange tooLate = change("2026-07-01", "2026-12-31");
        assertThat(DueChange.applied(first, List.of())).isEqualTo(first);
        assertThat(DueChange.applied(first, List.of(tooLate, inTime))).contains(LocalDate.of(2026, 6, 30));
        assertThat(DueChange.applied(first, List.of(change("2026-04-01", "2026-06-30"))))
                .isEqualTo(first);
        assertThat(DueChange.applied(Optional.empty(), List.of(tooLate))).contains(LocalDate.of(2026, 12, 31));
    }

    private static DueChange change(String decidedOn, String due) {
        return DueChange.builder().decidedOn(decidedOn).due(due).build();
    }

    private static AiPolicy approved(String id, String day) {
        return AiPolicy.builder()
                .id(id)
                .version(id)
                .approval(approval -> approval.decidedOn(day).approver("p-1").decision(Approval.Decision.APPROVED))
                .build();
    }
}
