package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ClimateDetermination;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.Attendee;
import org.openaims.model.evaluation.ManagementReview;

class RecordTypeTest {

    private static final RecordType<ManagementReview> REVIEW = RecordType.of(ManagementReview.class);

    private static final ManagementReview HELD = ManagementReview.builder()
            .id(ManagementReviewId.of("MR-1"))
            .heldOn(LocalDate.of(2025, 3, 1))
            .addAttendees(
                    Attendee.builder().person(PersonId.of("p-1")).build(),
                    Attendee.builder()
                            .person(PersonId.of("p-2"))
                            .capacity(Role.TOP_MANAGEMENT)
                            .build())
            .addReports(ReviewDecisionId.of("d-2"), ReviewDecisionId.of("d-1"))
            .minutes(Evidence.builder().place("minutes/1.pdf").build())
            .extensions(Extensions.of("acme:room", Value.of("4b")))
            .build();

    @Test
    void lists_the_id_first_and_then_by_name() {
        assertThat(REVIEW.attributes().stream().map(Attribute::name))
                .startsWith("id", "adequacy", "attendees", "decisions")
                .endsWith("reports", "standardRefs", "suitability");
    }

    @Test
    void tells_what_is_required_optional_defaulted_and_many() {
        assertThat(presence("heldOn")).isEqualTo(Attribute.Presence.REQUIRED);
        assertThat(presence("minutes")).isEqualTo(Attribute.Presence.OPTIONAL);
        assertThat(presence("extensions")).isEqualTo(Attribute.Presence.DEFAULTED);
        assertThat(presence("attendees")).isEqualTo(Attribute.Presence.LIST);
        assertThat(presence("reports")).isEqualTo(Attribute.Presence.SET);
    }

    @Test
    void tells_events_from_plans_and_recording_by_name() {
        assertThat(REVIEW.attribute("heldOn").orElseThrow().time()).isEqualTo(Attribute.Time.EVENT);
        assertThat(REVIEW.attribute("recordedOn").orElseThrow().time()).isEqualTo(Attribute.Time.RECORDING);
        assertThat(REVIEW.attribute("nextPlannedFor").orElseThrow().time()).isEqualTo(Attribute.Time.NONE);
        assertThat(RecordType.of(OperationPeriod.class)
                        .attribute("startedOn")
                        .orElseThrow()
                        .time())
                .isEqualTo(Attribute.Time.EVENT);
    }

    @Test
    void makes_an_equal_record_from_its_attributes() {
        assertThat(REVIEW.draft().from(HELD).build()).isEqualTo(HELD);
        assertThat(HELD.with(review -> {})).isEqualTo(HELD);
    }

    @Test
    void makes_java_records_too() {
        RecordType<Rhythm.Move> type = RecordType.of(Rhythm.Move.class);
        Rhythm.Move move = new Rhythm.Move(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1), Optional.empty());
        assertThat(type.draft().from(move).build()).isEqualTo(move);
        assertThatThrownBy(() -> type.draft().build())
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Cannot build Move, some of required attributes are not set [decidedOn, to]");
    }

    @Test
    void names_every_missing_attribute() {
        assertThat(RecordType.of(Interval.class).draft().missing()).containsExactly("id", "decidedOn", "every");
        assertThatThrownBy(() -> REVIEW.draft().build())
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Cannot build ManagementReview, some of required attributes are not set [id, heldOn]");
    }

    @Test
    void describes_a_choice_by_discriminators() {
        AttributeType type =
                RecordType.of(Interval.class).attribute("rhythm").orElseThrow().type();
        assertThat(type).isInstanceOfSatisfying(AttributeType.Choice.class, choice -> {
            assertThat(choice.kinds()).containsOnlyKeys("fixedCalendar", "plannedDates", "rollingFromLast");
            assertThat(choice.kindOf(Rhythm.rollingFromLast()).getKey()).isEqualTo("rollingFromLast");
        });
    }

    @Test
    void refuses_a_type_that_is_no_record() {
        assertThatThrownBy(() -> RecordType.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a record with a builder, found java.lang.String");
    }

    @Test
    void as_of_a_day_drops_what_happened_later_and_keeps_plans() {
        AiSystem system = AiSystem.builder()
                .id(AiSystemId.of("s-1"))
                .name("Scoring")
                .addOperation(OperationPeriod.builder()
                        .startedOn(Occurrence.on(LocalDate.of(2024, 1, 1)))
                        .endedOn(Occurrence.on(LocalDate.of(2025, 1, 1)))
                        .build())
                .build();
        Aims aims = Aims.builder()
                .evaluation(e -> e.addManagementReviews(HELD))
                .context(c -> c.addSystems(system))
                .build();

        assertThat(aims.asOf(LocalDate.of(2025, 3, 1))).isSameAs(aims);
        assertThat(aims.asOf(LocalDate.of(2025, 2, 28)).evaluation().managementReviews())
                .isEmpty();
        assertThat(aims.asOf(LocalDate.of(2024, 12, 31))
                        .system(system.id())
                        .orElseThrow()
                        .operation()
                        .get(0)
                        .endedOn())
                .isEqualTo(Occurrence.no());
        assertThat(aims.asOf(LocalDate.of(2023, 12, 31))
                        .system(system.id())
                        .orElseThrow()
                        .operation())
                .isEmpty();
    }

    @Test
    void a_version_of_which_only_the_approval_is_dated_came_with_it() {
        Scope scope = Scope.builder()
                .id(ScopeId.of("scope-2"))
                .version("2")
                .approval(Approval.builder()
                        .decidedOn(LocalDate.of(2025, 6, 1))
                        .approver(PersonId.of("p-1"))
                        .decision(Approval.Decision.APPROVED)
                        .build())
                .build();
        RecordType<Scope> type = RecordType.of(Scope.class);
        assertThat(type.asOf(scope, LocalDate.of(2025, 5, 31))).isEmpty();
        assertThat(type.asOf(scope, LocalDate.of(2025, 6, 1))).containsSame(scope);
    }

    @Test
    void known_on_a_day_drops_what_was_recorded_later() {
        ManagementReview backDated = HELD.with(review -> review.recordedOn(LocalDate.of(2026, 1, 1)));
        assertThat(REVIEW.asOf(backDated, LocalDate.of(2025, 6, 1))).containsSame(backDated);
        assertThat(REVIEW.knownOn(backDated, LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(REVIEW.knownOn(backDated, LocalDate.of(2026, 1, 1))).containsSame(backDated);
    }

    @Test
    void a_builder_takes_no_meaningless_interval() {
        assertThatThrownBy(() -> Interval.builder()
                        .id(IntervalId.of("i-1"))
                        .decidedOn(LocalDate.of(2025, 1, 1))
                        .every(Period.ZERO)
                        .build())
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Interval[i-1].every: must be longer than zero, but was P0D");
    }

    @Test
    void sets_are_sorted_and_lists_are_not() {
        assertThat(HELD.reports()).containsExactly(ReviewDecisionId.of("d-1"), ReviewDecisionId.of("d-2"));
        assertThat(HELD.attendees().stream().map(Attendee::person))
                .isEqualTo(
                        List.of(PersonId.of("p-1"), PersonId.of("p-2")).stream().toList());
    }

    private static Attribute.Presence presence(String name) {
        return REVIEW.attribute(name).orElseThrow().presence();
    }

    @Test
    void reads_the_same_however_often_it_is_read() {
        ClimateDetermination relevant = ClimateDetermination.builder()
                .id("cd-1")
                .decidedOn("2025-03-01")
                .relevant(true)
                .rationale("Training takes energy.")
                .build();
        assertReadsTheSame(REVIEW, HELD);
        assertReadsTheSame(RecordType.of(ClimateDetermination.class), relevant);
        assertReadsTheSame(RecordType.of(Badge.class), new Badge(3, "third"));
    }

    /** A Java record, as an embedding application may have. */
    public record Badge(int number, String name) {}

    private static <T> void assertReadsTheSame(RecordType<T> type, T record) {
        for (Attribute<T> attribute : type.attributes()) {
            Object first = attribute.get(record);
            for (int often = 0; often < 20_000; often++) {
                if (!attribute.get(record).equals(first)) {
                    throw new AssertionError(attribute + " after " + often + " times");
                }
            }
        }
    }
}
