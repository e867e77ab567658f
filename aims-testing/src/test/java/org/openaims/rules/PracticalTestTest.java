package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.PracticalTestItem.Answer;
import org.openaims.model.result.PracticalTestItem.Item;

class PracticalTestTest {

    private static final Evidence NOWHERE =
            Evidence.builder().title("somewhere").build();

    @Test
    void the_five_items_come_in_the_order_in_which_an_auditor_asks() {
        assertThat(items(sound(), DAY)).extracting(PracticalTestItem::item).containsExactly(Item.values());
    }

    @Test
    void a_sound_dossier_is_ready_with_record_day_and_place() {
        assertThat(items(sound(), DAY))
                .containsExactly(
                        ready(Item.SCOPE, "scope-1", "2024-01-10", "evidence/scope-1.pdf"),
                        ready(Item.POLICY, "policy-1", "2024-02-01", "evidence/policy-1.pdf"),
                        ready(Item.NAMED_OWNER, "p-owner", "2024-01-01", "evidence/ra-owner.pdf"),
                        ready(Item.LAST_RISK_ASSESSMENT, "risk-2026", "2026-02-25", "evidence/risk-2026-02-25.pdf"),
                        ready(Item.REVIEW_MINUTES, "mr-2025", "2025-12-09", "evidence/mr-2025.pdf"));
    }

    @Test
    void an_empty_dossier_has_none_of_them() {
        assertThat(items(empty(), DAY)).extracting(PracticalTestItem::answer).containsOnly(Answer.NOT_ON_RECORD);
    }

    @Test
    void what_was_not_handed_in_is_said_to_be_so() {
        Aims nothing = empty().with(aims -> aims.handedIn(new Extent.NamedRegisters(
                List.of(new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty())))));
        assertThat(items(nothing, DAY)).extracting(PracticalTestItem::answer).containsOnly(Answer.NOT_HANDED_IN);
    }

    @Test
    void a_document_without_a_place_cannot_be_handed_over() {
        Aims lost = sound().withContext(context -> context.scopes(
                        List.of(sound().context().scopes().get(0).with(scope -> scope.document(NOWHERE)))))
                .withLeadership(leadership -> leadership
                        .policies(List.of(policy().with(policy -> policy.document(Optional.empty()))))
                        .roleAssignments(sound().leadership().roleAssignments().stream()
                                .map(one -> one.with(changed -> changed.evidence(NOWHERE)))
                                .toList()))
                .withPlanning(planning -> planning.riskAssessments(
                        List.of(sound().planning().riskAssessments().get(0).with(one -> one.report(NOWHERE)))))
                .withEvaluation(evaluation -> evaluation.managementReviews(
                        List.of(sound().evaluation().managementReviews().get(0).with(one -> one.minutes(NOWHERE)))));
        assertThat(items(lost, DAY)).extracting(PracticalTestItem::answer).containsOnly(Answer.PLACE_UNKNOWN);
    }

    @Test
    void the_last_review_counts_even_if_an_earlier_one_has_minutes() {
        Aims bare = sound().withEvaluation(evaluation -> evaluation.addManagementReviews(sound().evaluation()
                .managementReviews()
                .get(1)
                .with(review ->
                        review.id(ManagementReviewId.of("mr-2026")).heldOn(DAY).minutes(Optional.empty()))));
        assertThat(item(bare, DAY, Item.REVIEW_MINUTES).answer()).isEqualTo(Answer.NOT_ON_RECORD);
        assertThat(item(bare, DAY.minusDays(1), Item.REVIEW_MINUTES).records()).containsExactly("mr-2025");
    }

    @Test
    void a_later_policy_takes_over_on_its_day_and_leaves_none_when_it_is_withdrawn() {
        Aims two = sound().withLeadership(leadership ->
                leadership.addPolicies(policy().with(policy -> policy.id(AiPolicyId.of("policy-2"))
                        .effectiveFrom(LocalDate.of(2026, 3, 1))
                        .withdrawnOn(LocalDate.of(2026, 6, 1)))));
        assertThat(item(two, LocalDate.of(2026, 2, 28), Item.POLICY).records()).containsExactly("policy-1");
        assertThat(item(two, LocalDate.of(2026, 3, 1), Item.POLICY).records()).containsExactly("policy-2");
        assertThat(item(two, LocalDate.of(2026, 5, 31), Item.POLICY).records()).containsExactly("policy-2");
        assertThat(item(two, LocalDate.of(2026, 6, 1), Item.POLICY).answer()).isEqualTo(Answer.NOT_ON_RECORD);
    }

    @Test
    void a_refused_policy_never_takes_over() {
        Approval refused = policy().approval()
                .orElseThrow()
                .with(approval -> approval.decidedOn(DAY).decision(Approval.Decision.REFUSED));
        Aims two = sound().withLeadership(leadership -> leadership.addPolicies(
                policy().with(policy -> policy.id(AiPolicyId.of("policy-2")).approval(refused))));
        assertThat(item(two, DAY, Item.POLICY).records()).containsExactly("policy-1");
    }

    @Test
    void all_holders_of_the_job_are_named() {
        Aims two = sound().withLeadership(leadership -> leadership.addRoleAssignments(sound().leadership()
                .roleAssignments()
                .get(1)
                .with(one -> one.id(RoleAssignmentId.of("ra-deputy"))
                        .person(sound().leadership().people().get(0).id())
                        .heldUntil(DAY))));
        assertThat(item(two, DAY, Item.NAMED_OWNER).records()).containsExactly("p-chief", "p-owner");
        assertThat(item(two, DAY.plusDays(1), Item.NAMED_OWNER).records()).containsExactly("p-owner");
    }

    private static AiPolicy policy() {
        return sound().leadership().policies().get(0);
    }

    private static List<PracticalTestItem> items(Aims aims, LocalDate asOf) {
        return AimsChecker.iso42001().check(aims, asOf).practicalTest();
    }

    private static PracticalTestItem item(Aims aims, LocalDate asOf, Item item) {
        return items(aims, asOf).stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static PracticalTestItem ready(Item item, String record, String day, String place) {
        return PracticalTestItem.builder()
                .item(item)
                .answer(Answer.READY)
                .addRecords(record)
                .day(LocalDate.parse(day))
                .place(place)
                .build();
    }
}
