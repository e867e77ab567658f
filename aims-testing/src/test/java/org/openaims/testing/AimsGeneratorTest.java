package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Completion;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;

class AimsGeneratorTest {

    @Test
    void the_same_seed_and_settings_give_equal_records() {
        AimsGenerator generator = AimsGenerator.seeded(42).systems(50).faulty(true);
        assertThat(generator.generate())
                .isEqualTo(generator.generate())
                .isEqualTo(AimsGenerator.seeded(42).faulty(true).systems(50).generate());
        assertThat(generator.generate())
                .isNotEqualTo(AimsGenerator.seeded(43).systems(50).faulty(true).generate());
    }

    @Test
    void it_makes_as_many_systems_as_asked_for() {
        assertThat(AimsGenerator.seeded(1).systems(137).generate().context().systems())
                .hasSize(137);
        assertThat(AimsGenerator.seeded(1).systems(0).generate().context().systems())
                .isEmpty();
    }

    @Test
    void every_register_has_entries() {
        Set<String> filled =
                new TreeSet<>(AnyAims.listed(AimsGenerator.seeded(1).generate(), (register, entry) -> register));
        assertThat(filled).containsExactlyInAnyOrderElementsOf(AnyAims.registers());
    }

    @Test
    void without_planted_faults_all_ids_are_unique_and_all_references_resolve_at_the_end() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> check(AimsGenerator.seeded(seed).generate()))
                        .flatMap(result -> result.findings().stream())
                        .map(Finding::rule))
                .doesNotContain("REC-01", "REC-02");
    }

    @Test
    void without_planted_faults_the_rules_on_what_is_kept_well_find_nothing() {
        List<String> kept = List.of(
                "4.3-02",
                "5.1-01",
                "5.1-02",
                "5.1-03",
                "5.1-04",
                "5.1-05",
                "5.1-06",
                "5.1-07",
                "5.1-08",
                "5.1-09",
                "5.1-10",
                "5.1-11",
                "5.1-12",
                "5.2-01",
                "5.2-02",
                "5.2-03",
                "5.2-04",
                "5.2-05",
                "5.2-06",
                "5.2-07",
                "5.2-08",
                "5.2-09",
                "5.3-01",
                "5.3-02",
                "5.3-03",
                "5.3-04",
                "5.3-05",
                "5.3-06",
                "6.1.1-01",
                "6.1.2-01",
                "6.1.2-02",
                "6.1.2-03",
                "6.1.2-04",
                "6.1.2-05",
                "6.1.3-01",
                "6.1.3-02",
                "6.1.3-03",
                "6.1.3-04",
                "6.1.3-05",
                "6.1.3-06",
                "6.1.4-03",
                "9.1-01",
                "9.1-04",
                "9.1-05",
                "9.1-06",
                "9.1-07",
                "9.1-08",
                "9.1-09",
                "9.2.1-01",
                "9.2.1-02",
                "9.2.1-03",
                "9.2.1-04",
                "9.2.1-05",
                "9.2.1-06",
                "9.2.2-01",
                "9.2.2-02",
                "9.2.2-03",
                "9.2.2-04",
                "9.2.2-05",
                "9.2.2-06",
                "9.2.2-07",
                "9.2.2-08",
                "9.2.2-09",
                "9.2.2-10",
                "9.2.2-11",
                "9.3.1-02",
                "9.3.2-01",
                "9.3.2-02",
                "9.3.2-03",
                "9.3.2-04",
                "9.3.2-06",
                "9.3.2-07",
                "9.3.2-08",
                "9.3.3-01",
                "9.3.3-02",
                "9.3.3-03",
                "9.3.3-04",
                "9.3.3-05",
                "10.2-01",
                "GUIDE-02",
                "GUIDE-04",
                "GUIDE-11",
                "GUIDE-12",
                "GUIDE-13",
                "GUIDE-14",
                "JUDGE-01",
                "JUDGE-02",
                "JUDGE-03",
                "SMELL-01",
                "SMELL-02",
                "SMELL-03",
                "SMELL-04",
                "SMELL-05",
                "SMELL-06",
                "SMELL-07",
                "SMELL-15");
        assertThat(AimsChecker.iso42001().rules().rules()).extracting(Rule::id).containsAll(kept);
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> check(AimsGenerator.seeded(seed).generate()))
                        .flatMap(result -> result.findings().stream())
                        .map(Finding::rule))
                .doesNotContainAnyElementsOf(kept);
    }

    @Test
    void with_planted_faults_every_rule_on_single_records_finds_something() {
        assertThat(LongStream.range(0, 40)
                        .mapToObj(seed ->
                                check(AimsGenerator.seeded(seed).faulty(true).generate()))
                        .flatMap(result -> result.findings().stream())
                        .map(Finding::rule))
                .containsAll(AimsChecker.iso42001().rules().rules().stream()
                        .map(rule -> rule.id())
                        .filter(id -> !id.startsWith("SMELL-")) // of all records together, which no slip makes hollow
                        .filter(id -> !id.equals("GUIDE-11")) // one reference to the policy is enough, and some is left
                        .toList());
    }

    /** Faults in what was done about what went wrong, each of which only an organization that keeps no order has. */
    private static final Map<String, Predicate<Aims>> FAULTS = Map.ofEntries(
            fault(
                    "an incident without an answer",
                    aims -> aims.operation().incidents().stream()
                            .filter(one -> one.noNonconformity().isEmpty()
                                    && one.detectedOn().isBefore(Samples.DAY.minusDays(60)))
                            .anyMatch(one -> nonconformities(aims)
                                    .noneMatch(raised -> raised.incidents().contains(one.id())))),
            fault(
                    "a correction after a month",
                    aims -> nonconformities(aims)
                            .anyMatch(one -> one.correction()
                                    .flatMap(handled -> handled.doneOn().happenedOn())
                                    .filter(one.detectedOn().plusDays(30)::isBefore)
                                    .isPresent())),
            fault(
                    "closed without a cause",
                    aims -> closed(aims).anyMatch(one -> one.rootCauses().isEmpty())),
            fault(
                    "closed without a review",
                    aims -> closed(aims).anyMatch(one -> one.review().isEmpty())),
            fault(
                    "closed without a look for similar ones",
                    aims -> closed(aims).anyMatch(one -> one.similarCheck().isEmpty())),
            fault(
                    "closed without a decision on the AIMS",
                    aims -> closed(aims)
                            .anyMatch(one -> one.noAimsChange().isEmpty()
                                    && aims.planning().aimsChanges().stream()
                                            .noneMatch(change ->
                                                    change.nonconformities().contains(one.id())))),
            fault(
                    "a cause that nobody acted against",
                    aims -> closed(aims)
                            .flatMap(one -> one.rootCauses().stream())
                            .anyMatch(cause -> cause.noneNeededBecause().isEmpty()
                                    && actions(aims)
                                            .noneMatch(action -> action.causes().contains(cause.id())))),
            fault(
                    "an action that is overdue",
                    aims -> actions(aims)
                            .anyMatch(action -> action.completion()
                                            .map(Completion::doneOn)
                                            .filter(day ->
                                                    !day.isAfter(action.due().orElseThrow()))
                                            .isEmpty()
                                    && action.due().orElseThrow().isBefore(Samples.DAY))),
            fault(
                    "a review before the action was done",
                    aims -> actions(aims)
                            .anyMatch(action -> action.effectivenessReviews().stream()
                                    .anyMatch(review -> !review.reviewedOn()
                                            .isAfter(action.completion()
                                                    .orElseThrow()
                                                    .doneOn())))),
            fault(
                    "a review by who did it",
                    aims -> actions(aims)
                            .anyMatch(action -> action.effectivenessReviews().stream()
                                    .anyMatch(review -> review.reviewedBy().equals(action.owner())))),
            fault(
                    "closed though an action did not work",
                    aims -> closed(aims)
                            .anyMatch(one -> actions(aims)
                                    .filter(action -> action.nonconformity().equals(one.id()))
                                    .flatMap(action -> action.effectivenessReviews().stream())
                                    .anyMatch(review -> review.result() == EffectivenessReview.Result.INEFFECTIVE))),
            fault(
                    "an improvement that was not carried out",
                    aims -> aims.improvement().improvements().stream()
                            .anyMatch(one -> one.completion().isEmpty()
                                    && one.due().orElseThrow().isBefore(Samples.DAY))));

    @Test
    void what_went_wrong_is_seen_through_unless_faults_are_planted() {
        List<Aims> kept = LongStream.range(0, 20)
                .mapToObj(seed -> AimsGenerator.seeded(seed).generate())
                .toList();
        List<Aims> faulty = LongStream.range(0, 20)
                .mapToObj(seed -> AimsGenerator.seeded(seed).faulty(true).generate())
                .toList();
        assertThat(kept).allSatisfy(aims -> assertThat(nonconformities(aims)).isNotEmpty());
        assertThat(kept)
                .filteredOn(aims -> closed(aims).findAny().isEmpty())
                .as("a nonconformity of the last weeks may be open still")
                .hasSizeLessThan(3);
        assertThat(kept)
                .anySatisfy(aims -> assertThat(nonconformities(aims))
                        .anySatisfy(one -> assertThat(one.auditFindings()).isNotEmpty()));
        FAULTS.forEach((fault, isIn) -> {
            assertThat(kept).as(fault).noneMatch(isIn);
            assertThat(faulty).as(fault).anyMatch(isIn);
        });
    }

    private static Map.Entry<String, Predicate<Aims>> fault(String name, Predicate<Aims> isIn) {
        return Map.entry(name, isIn);
    }

    private static Stream<Nonconformity> nonconformities(Aims aims) {
        return aims.improvement().nonconformities().stream();
    }

    private static Stream<Nonconformity> closed(Aims aims) {
        return nonconformities(aims).filter(one -> one.closedOn().isPresent());
    }

    private static Stream<CorrectiveAction> actions(Aims aims) {
        return aims.improvement().correctiveActions().stream();
    }

    @Test
    void nothing_happens_after_the_window() {
        LocalDate last = LocalDate.of(2021, 3, 31);
        Aims aims = AimsGenerator.seeded(7)
                .window(LocalDate.of(2019, 1, 1), last)
                .faulty(true)
                .generate();
        assertThat(aims.asOf(last)).isEqualTo(aims);
        assertThat(aims.knownOn(last)).isEqualTo(aims);
    }

    @Test
    void a_window_of_one_day_will_do() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(List.of(1L, 2L, 3L))
                .allSatisfy(seed -> assertThat(AimsGenerator.seeded(seed)
                                .window(day, day)
                                .faulty(true)
                                .generate()
                                .asOf(day)
                                .context()
                                .systems())
                        .isNotEmpty());
    }

    @Test
    void settings_that_mean_nothing_are_refused() {
        AimsGenerator generator = AimsGenerator.seeded(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.systems(-1))
                .withMessage("expected zero systems or more, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.window(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
                .withMessage("expected a last day on or after 2024-01-02, found 2024-01-01");
    }

    private static CheckResult check(Aims aims) {
        return AimsChecker.iso42001().check(aims, Samples.DAY);
    }
}
