package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Extent;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.NoneStated;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.support.NoneOccurred;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.Check;
import org.openaims.testing.Probe;

/** Where there is no occasion, a result says whether someone stated that there was none, who and when. */
class NoneOccurringTest {

    private static final String INCIDENT_REGISTER = "/operation/incidents";

    private static final Rule INCIDENTS_ARE_CLOSED = closed(acme().forEach(INCIDENTS));

    private static final Rule GRAVE_INCIDENTS_ARE_CLOSED =
            closed(acme().forEach(INCIDENTS.where("it is grave", (incident, records) -> Answer.NO)));

    @Test
    void without_a_statement_nobody_stated_it() {
        RuleOutcome outcome = outcome(empty(), DAY);
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion()).contains("no incident is on record; nobody stated that there was none");
        assertThat(outcome.noneStated()).isEmpty();
    }

    @Test
    void a_statement_is_told_with_who_and_when_and_since_when() {
        RuleOutcome outcome = outcome(stated(none -> none.periodFrom("2025-01-01"), "2026-03-01", "p-owner"), DAY);
        assertThat(outcome.status()).isEqualTo(RuleStatus.NO_OCCASION);
        assertThat(outcome.noOccasion())
                .contains(
                        "no incident is on record; p-owner stated on 2026-03-01 that there was none since 2025-01-01");
        assertThat(outcome.noneStated())
                .contains(NoneStated.builder()
                        .statedOn(day("2026-03-01"))
                        .statedBy(PersonId.of("p-owner"))
                        .periodFrom(day("2025-01-01"))
                        .build());
    }

    @Test
    void of_a_statement_that_nobody_signed_the_day_is_told() {
        Aims unsigned = empty().withSupport(support -> support.noneOccurred(none -> none.register(INCIDENT_REGISTER)
                .statement(statement -> statement.statedOn("2026-03-01").reason("The service desk had none."))));
        assertThat(outcome(unsigned, DAY).noOccasion())
                .contains("no incident is on record; it was stated on 2026-03-01 that there was none");
    }

    @Test
    void a_statement_is_known_from_its_day_on() {
        Aims stated = stated(none -> {}, "2026-03-01", "p-owner");
        assertThat(outcome(stated, day("2026-02-28")).noneStated()).isEmpty();
        assertThat(outcome(stated, day("2026-03-01")).noneStated()).isPresent();
    }

    @Test
    void the_latest_statement_counts_and_of_one_day_the_one_that_goes_back_furthest() {
        Aims earlier = stated(none -> {}, "2026-02-01", "p-chief");
        assertThat(by(add(earlier, none -> {}, "2026-03-01", "p-owner"))).isEqualTo("p-owner");
        assertThat(by(add(stated(none -> {}, "2026-03-01", "p-owner"), none -> {}, "2026-02-01", "p-chief")))
                .isEqualTo("p-owner");
        Aims sameDay = stated(none -> none.periodFrom("2025-06-01"), "2026-03-01", "p-a");
        assertThat(by(add(sameDay, none -> none.periodFrom("2025-01-01"), "2026-03-01", "p-b")))
                .isEqualTo("p-b");
        assertThat(by(add(sameDay, none -> {}, "2026-03-01", "p-b"))).isEqualTo("p-b");
        assertThat(by(add(sameDay, none -> none.periodFrom("2025-12-01"), "2026-03-01", "p-b")))
                .isEqualTo("p-a");
    }

    @Test
    void a_statement_on_another_register_says_nothing() {
        Aims other = stated(none -> none.register("/improvement/nonconformities"), "2026-03-01", "p-owner");
        assertThat(outcome(other, DAY).noneStated()).isEmpty();
    }

    @Test
    void a_management_review_that_counted_zero_stated_it() {
        Aims counted = reviewed(ReviewInput.Kind.INCIDENTS, Optional.of(0));
        assertThat(outcome(counted, DAY).noOccasion())
                .contains("no incident is on record; the management review mr-1 reported on 2026-02-01 that there was "
                        + "none since 2025-02-01 up to 2026-01-15");
        assertThat(outcome(counted, DAY).noneStated().flatMap(NoneStated::review))
                .contains(ManagementReviewId.of("mr-1"));
        assertThat(outcome(reviewed(ReviewInput.Kind.INCIDENTS, Optional.of(1)), DAY)
                        .noneStated())
                .isEmpty();
        assertThat(outcome(reviewed(ReviewInput.Kind.INCIDENTS, Optional.empty()), DAY)
                        .noneStated())
                .isEmpty();
        assertThat(outcome(reviewed(ReviewInput.Kind.NONCONFORMITY_TREND, Optional.of(0)), DAY)
                        .noneStated())
                .isEmpty();
        Rule nonconformities = acme().forEach(NONCONFORMITIES)
                .must(
                        "open",
                        "a closed nonconformity",
                        (one, c) -> one.closedOn().isPresent())
                .found(GapKind.INCOMPLETE, "{0} is open", (one, c) -> values(one.id()))
                .remedy("Close {0}.");
        Aims trend = reviewed(ReviewInput.Kind.NONCONFORMITY_TREND, Optional.of(0));
        assertThat(Probe.of(nonconformities, trend, DAY).outcome().noneStated()).isPresent();
    }

    @Test
    void where_entries_are_on_record_a_statement_does_not_say_what_they_are() {
        Aims both = stated(none -> {}, "2026-03-01", "p-owner")
                .withOperation(operation -> operation.incident("i-1", incident -> incident.detectedOn("2026-04-01")));
        RuleOutcome outcome = Probe.of(GRAVE_INCIDENTS_ARE_CLOSED, both, DAY).outcome();
        assertThat(outcome.noOccasion()).contains("no incident is on record of which it holds that it is grave");
        assertThat(outcome.noneStated()).isEmpty();
    }

    @Test
    void where_statements_were_not_handed_in_nobody_knows() {
        Aims part = empty().with(aims -> aims.handedIn(Extent.registers(INCIDENT_REGISTER)));
        assertThat(outcome(part, DAY).noOccasion()).contains("no incident is on record");
        Aims reviews = reviewed(ReviewInput.Kind.INCIDENTS, Optional.of(0))
                .with(aims -> aims.handedIn(Extent.registers(INCIDENT_REGISTER)));
        assertThat(outcome(reviews, DAY).noneStated()).isEmpty();
    }

    @Test
    void a_rhythm_without_owners_says_it_too() {
        Aims stated = stated(none -> none.register("/context/systems"), "2026-03-01", "p-owner");
        assertThat(AimsChecker.iso42001()
                        .check(stated, DAY)
                        .ruleOutcome("8.2-01")
                        .orElseThrow()
                        .noOccasion())
                .contains("no AI system is on record; p-owner stated on 2026-03-01 that there was none");
    }

    @Test
    void the_outcome_of_the_requirement_says_so() {
        Aims stated = stated(none -> none.register("/operation/changes"), "2026-03-01", "p-owner");
        assertThat(AimsChecker.iso42001().check(stated, DAY).requirementOutcomes().stream()
                        .filter(one -> one.outcome() == Outcome.NO_OCCASION)
                        .flatMap(one -> one.reasons().stream()))
                .contains("no change of an AI system is on record; p-owner stated on 2026-03-01 that there was none");
    }

    @Test
    void a_check_after_a_change_sees_a_statement_come_and_go() {
        AimsChecker checker = AimsChecker.of(RuleSet.of(INCIDENTS_ARE_CLOSED));
        Aims stated = stated(none -> {}, "2026-03-01", "p-owner");
        Check check = checker.start(empty(), DAY);
        assertThat(check.with(stated).result()).isEqualTo(checker.check(stated, DAY));
        assertThat(check.with(stated).with(empty()).result()).isEqualTo(checker.check(empty(), DAY));
        Aims counted = reviewed(ReviewInput.Kind.INCIDENTS, Optional.of(0));
        assertThat(check.with(counted).result()).isEqualTo(checker.check(counted, DAY));
    }

    private static Rule.Basis acme() {
        return rule("ACME-001", "what is open is closed").basedOn("ACME policy 7.4");
    }

    private static Rule closed(SubjectSentence<Incident, Records> incidents) {
        return incidents
                .must(
                        "open",
                        "a closed incident",
                        (incident, c) -> incident.closedOn().isPresent())
                .found(GapKind.INCOMPLETE, "{0} is open", (incident, c) -> values(incident.id()))
                .remedy("Close {0}.");
    }

    private static RuleOutcome outcome(Aims aims, LocalDate asOf) {
        return Probe.of(INCIDENTS_ARE_CLOSED, aims, asOf).outcome();
    }

    private static String by(Aims aims) {
        return outcome(aims, DAY)
                .noneStated()
                .flatMap(NoneStated::statedBy)
                .map(PersonId::value)
                .orElseThrow();
    }

    private static Aims stated(Consumer<NoneOccurred.Builder> change, String on, String by) {
        return add(empty(), change, on, by);
    }

    private static Aims add(Aims aims, Consumer<NoneOccurred.Builder> change, String on, String by) {
        return aims.withSupport(support -> support.noneOccurred(none -> change.accept(none.register(INCIDENT_REGISTER)
                .statement(statement -> statement.statedOn(on).statedBy(by).reason("The service desk had none.")))));
    }

    private static Aims reviewed(ReviewInput.Kind kind, Optional<Integer> count) {
        return empty().withEvaluation(evaluation -> evaluation.managementReview(
                "mr-1",
                review -> review.heldOn("2026-02-01")
                        .periodFrom("2025-02-01")
                        .inputs(List.of(ReviewInput.builder()
                                .kind(kind)
                                .statement("As the service desk counted them.")
                                .cutOff("2026-01-15")
                                .count(count)
                                .build()))));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
