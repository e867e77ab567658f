package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Completion;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ReviewDecisionId;

class RecordsTest {

    @Test
    void what_comes_next_is_the_earliest_of_a_later_day_and_then_the_smallest_id() {
        Aims aims = reviews(
                review("c", "2025-12-09"),
                review("b", "2025-12-09"),
                review("a", "2024-12-10"),
                review("d", "2026-01-01"));
        Records records = records(aims, DAY);
        ManagementReview first = aims.evaluation().managementReviews().get(2);
        assertThat(records.inOrder(REVIEW_HELD))
                .extracting(review -> review.id().value())
                .containsExactly("a", "b", "c", "d");
        assertThat(records.next(REVIEW_HELD, first).orElseThrow().id().value()).isEqualTo("b");
        assertThat(records.next(
                                REVIEW_HELD,
                                aims.evaluation().managementReviews().get(1))
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo("d");
        assertThat(records.next(
                        REVIEW_HELD, aims.evaluation().managementReviews().get(3)))
                .isEmpty();
    }

    @Test
    void what_came_before_is_the_latest_of_an_earlier_day_and_then_the_greatest_id() {
        ManagementReview first = review("a", "2024-12-10");
        ManagementReview second = review("b", "2025-12-09");
        ManagementReview third = review("c", "2025-12-09");
        ManagementReview last = review("d", "2026-01-01");
        Records records = records(reviews(third, second, first, last), DAY);
        assertThat(records.previous(REVIEW_HELD, last)).contains(third);
        assertThat(records.previous(REVIEW_HELD, third)).contains(first);
        assertThat(records.previous(REVIEW_HELD, second)).contains(first);
        assertThat(records.previous(REVIEW_HELD, first)).isEmpty();
    }

    @Test
    void the_last_is_the_latest_and_of_one_day_the_greatest_id_whether_or_not_all_were_put_in_order() {
        Aims three = reviews(review("b", "2025-12-09"), review("a", "2025-12-09"), review("c", "2024-12-10"));
        Records records = records(three, DAY);
        assertThat(records.last(REVIEW_HELD).map(ManagementReview::id).map(Object::toString))
                .hasValue("b");
        assertThat(records.inOrder(REVIEW_HELD))
                .last()
                .isEqualTo(records.last(REVIEW_HELD).orElseThrow());
        assertThat(records(three, LocalDate.of(2025, 12, 8))
                        .last(REVIEW_HELD)
                        .map(one -> one.id().value()))
                .hasValue("c");
        assertThat(records(three, LocalDate.of(2024, 12, 9)).last(REVIEW_HELD)).isEmpty();
    }

    @Test
    void what_came_later_is_not_there() {
        Records records = records(sound(), LocalDate.of(2025, 12, 8));
        assertThat(records.all(MANAGEMENT_REVIEWS)).hasSize(1);
        assertThat(records.next(REVIEW_HELD, records.all(MANAGEMENT_REVIEWS).get(0)))
                .isEmpty();
    }

    @Test
    void a_place_is_that_of_the_document_as_given() {
        ManagementReview later = review("later", "2026-07-01");
        ManagementReview first = review("first", "2024-12-10")
                .with(review -> review.decisions(List.of(decision("d-1"), decision("d-2"))));
        Records records = records(reviews(later, first), DAY);
        assertThat(MANAGEMENT_REVIEWS.pointer(records, 0)).isEqualTo("/evaluation/managementReviews/1");
        assertThat(records.all(REVIEW_DECISIONS))
                .extracting(REVIEW_DECISIONS::id)
                .containsExactly("d-1", "d-2");
        assertThat(REVIEW_DECISIONS.pointer(records, 1)).isEqualTo("/evaluation/managementReviews/1/decisions/1");
        assertThat(records.all(REVIEW_DECISIONS).get(1).parent().id().value()).isEqualTo("first");
    }

    @Test
    void a_decision_stays_when_its_completion_lies_ahead() {
        ManagementReview review = review("first", "2024-12-10")
                .with(one -> one.decisions(List.of(decision("d-1")
                        .with(decision -> decision.completion(Completion.builder()
                                .doneOn(LocalDate.of(2026, 7, 1))
                                .build())))));
        Records records = records(reviews(review), DAY);
        assertThat(records.all(REVIEW_DECISIONS))
                .singleElement()
                .satisfies(part -> assertThat(part.part().completion()).isEmpty());
    }

    @Test
    void subjects_of_two_kinds_keep_their_places() {
        Subjects<Located<RegisterEntry>> looks =
                Subjects.together("look", List.of(Registers.IMPACT_ASSESSMENTS, Registers.IMPACT_SCREENINGS));
        Records records = records(sound(), LocalDate.of(2026, 1, 1));
        List<Located<RegisterEntry>> all = records.all(looks);
        assertThat(all).extracting(Located::id).containsExactly("ia-2024", "ia-2025", "is-2025");
        assertThat(all.get(2).pointer().get()).isEqualTo("/planning/impactScreenings/0");
        assertThat(looks.pointer(records, 1)).isEqualTo("/planning/impactAssessments/1");
        assertThat(looks.id(all.get(0))).isEqualTo("ia-2024");
        assertThat(all.get(0).subject()).isInstanceOf(ImpactAssessment.class);
    }

    @Test
    void a_selection_leaves_out_what_is_unknown() {
        Selection<ManagementReview> some = MANAGEMENT_REVIEWS.where(
                "it is the first",
                (review, records) ->
                        review.id().value().equals("mr-2024") ? Answer.YES : Answer.unknown("which it is"));
        assertThat(records(sound(), DAY).all(some))
                .extracting(review -> review.id().value())
                .containsExactly("mr-2024");
    }

    @Test
    void what_stands_under_a_key_comes_by_id_whatever_the_order_of_the_register() {
        Lookup<String, ManagementReview> byYear = MANAGEMENT_REVIEWS.by(
                "year", review -> List.of(review.heldOn().toString().substring(0, 4)));
        Records records = records(
                reviews(
                        review("f", "2025-12-09"),
                        review("b", "2025-12-09"),
                        review("g", "2024-12-10"),
                        review("a", "2025-01-01"),
                        review("e", "2025-02-01"),
                        review("h", "2024-06-10"),
                        review("c", "2025-12-09")),
                DAY);

        assertThat(records.all(byYear, "2025"))
                .extracting(review -> review.id().value())
                .containsExactly("a", "b", "c", "e", "f");
        assertThat(records.all(byYear, "2024"))
                .extracting(review -> review.id().value())
                .containsExactly("g", "h");
        assertThat(records.all(byYear, "2023")).isEmpty();
    }

    @Test
    void the_most_stand_under_the_key_that_most_have_and_of_several_under_the_first() {
        Lookup<String, ManagementReview> byYear = MANAGEMENT_REVIEWS.by(
                "year", review -> List.of(review.heldOn().toString().substring(0, 4)));
        assertThat(records(
                                reviews(
                                        review("d", "2025-12-09"),
                                        review("c", "2024-12-09"),
                                        review("b", "2025-01-01"),
                                        review("a", "2024-02-01"),
                                        review("e", "2023-02-01")),
                                DAY)
                        .most(byYear))
                .extracting(review -> review.id().value())
                .containsExactly("a", "c");
        assertThat(records(reviews(), DAY).most(byYear)).isEmpty();
    }

    @Test
    void the_scope_and_the_policy_in_force_are_the_latest_that_apply() {
        Scope scope = sound().context().scopes().get(0);
        AiPolicy policy = sound().leadership().policies().get(0);
        Aims none = sound().withContext(
                        context -> context.scopes(List.of(scope.with(one -> one.approval(Optional.empty())))))
                .withLeadership(
                        leadership -> leadership.policies(List.of(policy.with(one -> one.approval(Optional.empty())))));
        assertThat(records(none, DAY).shared(Registers.SCOPE_IN_FORCE)).isEmpty();
        assertThat(records(none, DAY).shared(Registers.POLICY_IN_FORCE)).isEmpty();
        assertThat(records(sound(), DAY).shared(Registers.SCOPE_IN_FORCE)).contains(scope);
        assertThat(records(sound(), DAY).shared(Registers.POLICY_IN_FORCE)).contains(policy);
        assertThat(records(sound(), LocalDate.of(2024, 1, 31)).shared(Registers.POLICY_IN_FORCE))
                .isEmpty();
    }

    @Test
    void the_window_ends_on_the_day() {
        Records records = records(sound(), DAY);
        assertThat(records.isBeforeWindow(LocalDate.of(2023, 6, 29))).isTrue();
        assertThat(records.isBeforeWindow(LocalDate.of(2023, 6, 30))).isFalse();
    }

    @Test
    void a_register_that_was_not_handed_in_cannot_be_read() {
        Aims part = sound().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        Records records = records(part, DAY);
        assertThat(records.all(Registers.SYSTEMS)).hasSize(4);
        assertThatThrownBy(() -> records.all(MANAGEMENT_REVIEWS))
                .isInstanceOf(NotHandedInException.class)
                .hasMessage("not handed in: /evaluation/managementReviews");
        assertThatThrownBy(records::aimsPeriod).hasMessage("not handed in: /context/aimsPeriod");
        assertThat(records.all(Registers.ENTRIES)).hasSize(4);
    }

    @Test
    void a_register_that_is_none_is_refused() {
        assertThatThrownBy(() -> Subjects.subjects("x", Scope.class, "/context/nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a register of Scope, found none at /context/nothing");
        assertThatThrownBy(() -> Subjects.subjects("x", Scope.class, "/context/systems"))
                .hasMessage("expected a register of Scope, found none at /context/systems");
        assertThatThrownBy(() -> Subjects.subjects("x", Scope.class, "/cellar/scopes"))
                .hasMessage("expected a floor, found /cellar/scopes");
        assertThatThrownBy(() -> Subjects.subjects("x", Scope.class, "scopes"))
                .hasMessage("expected a pointer /floor/register, found scopes");
        assertThatThrownBy(() -> MANAGEMENT_REVIEWS.parts("x", ReviewDecision.class, "attendees"))
                .hasMessageStartingWith("expected a list of ReviewDecision in ");
        assertThatThrownBy(() -> REVIEW_DECISIONS.parts("x", ReviewDecision.class, "decisions"))
                .hasMessage("expected entries of a register, found review decision");
    }

    private static Records records(Aims aims, LocalDate day) {
        return new Records(aims, day, Period.ofMonths(36), Set.of());
    }

    private static Aims reviews(ManagementReview... reviews) {
        return sound().withEvaluation(evaluation -> evaluation.managementReviews(List.of(reviews)));
    }

    private static ManagementReview review(String id, String heldOn) {
        return ManagementReview.builder()
                .id(ManagementReviewId.of(id))
                .heldOn(LocalDate.parse(heldOn))
                .build();
    }

    private static ReviewDecision decision(String id) {
        return ReviewDecision.builder()
                .id(ReviewDecisionId.of(id))
                .kind(ReviewDecision.Kind.OTHER)
                .statement("Something.")
                .build();
    }
}
