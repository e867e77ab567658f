package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Attestations.NOBODY_JUDGES_OWN_WORK;
import static org.openaims.rules.iso42001.Attestations.SAYS_WHAT_WAS_JUDGED;
import static org.openaims.rules.iso42001.Attestations.SAYS_WHO_AND_HOW_LONG;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;
import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.DirectiveId;
import org.openaims.model.record.Extent;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Dossier;
import org.openaims.testing.Probe;

class AttestationsTest {

    private static final String AT =
            " (how judgements are to be recorded) at /evaluation/attestations/1: the " + "judgement at-people ";

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(
                                SAYS_WHAT_WAS_JUDGED,
                                "a judgement of what is no requirement",
                                aims -> judged(judged -> judged.requirement("5.1-z")))
                        .finds(
                                "unknown @at-people",
                                "JUDGE-01" + AT
                                        + "is on 5.1-z, which is neither a requirement nor a control; expected the id "
                                        + "of a requirement or control of the catalogue, or of a control of the "
                                        + "organization's own. Correct in at-people which requirement or control was "
                                        + "judged."),
                Change.of(
                                SAYS_WHAT_WAS_JUDGED,
                                "a judgement of no record",
                                aims -> judged(judged -> judged.records(List.of())))
                        .finds(
                                "none-named @at-people",
                                "JUDGE-01" + AT
                                        + "of 2026-02-10 names none of the records that were judged; expected the "
                                        + "records that were judged. Record in at-people which records were judged, so "
                                        + "that it ends when they change."),
                Change.of(
                                SAYS_WHAT_WAS_JUDGED,
                                "a judgement of a record that is not there",
                                aims -> judged(judged -> judged.records(List.of())
                                        .record(link -> link.register("/leadership/directives")
                                                .recordId("directive-9"))))
                        .finds(
                                "gone @at-people",
                                "JUDGE-01" + AT + "of 2026-02-10 names records that are not there: directive-9; "
                                        + "expected judged records that are on record. Correct in at-people which "
                                        + "records were judged, or have what is there today judged again."),
                Change.of(
                                SAYS_WHAT_WAS_JUDGED,
                                "a judgement of a policy, whichever version",
                                aims -> judged(judged -> judged.record(link ->
                                        link.register("/leadership/policies").recordId("policy-1"))))
                        .finds(
                                "no-version @at-people",
                                "JUDGE-01" + AT + "of 2026-02-10 does not say which version of policy-1 was judged; "
                                        + "expected the version that was judged of each record that is kept in "
                                        + "versions. Record in at-people which version of policy-1 was judged."),
                Change.of(
                                SAYS_WHO_AND_HOW_LONG,
                                "a judgement in no role",
                                aims -> judged(judged -> judged.capacity(Optional.empty())))
                        .finds(
                                "no-role @at-people",
                                "JUDGE-02" + AT
                                        + "of 2026-02-10 does not say in which role p-auditor judged; expected the "
                                        + "role in which p-auditor judged. Record in at-people the role in which "
                                        + "p-auditor judged."),
                Change.of(
                                SAYS_WHO_AND_HOW_LONG,
                                "a judgement in a role that the judge did not hold",
                                aims -> judged(judged -> judged.capacity(Role.TOP_MANAGEMENT)))
                        .finds(
                                "role @at-people",
                                "JUDGE-02" + AT
                                        + "was made on 2026-02-10 by p-auditor in the role top-management, and no "
                                        + "record shows that person in this role on that day; expected a judge who "
                                        + "held the role top-management on 2026-02-10. Record since when p-auditor "
                                        + "holds the role top-management, or have someone who holds it judge again."),
                Change.of(
                                SAYS_WHO_AND_HOW_LONG,
                                "a judgement without an end",
                                aims -> judged(judged -> judged.validUntil(Optional.empty())))
                        .finds(
                                "no-end @at-people",
                                "JUDGE-02" + AT + "of 2026-02-10 has no last day; expected the last day on which it "
                                        + "holds. Decide until when at-people holds before someone has to look again, "
                                        + "and record it there."),
                Change.of(
                                NOBODY_JUDGES_OWN_WORK,
                                "a judgement of the owner",
                                aims -> judged(judged -> judged.relation(Attestation.Relation.OWNER)))
                        .finds(
                                "own-work @at-people",
                                "JUDGE-03" + AT
                                        + "of 2026-02-10 is not independent: p-auditor did or owns what was judged; "
                                        + "expected a judge who neither did nor owns what was judged. Have someone who "
                                        + "has no part in it judge again, be it someone from outside."),
                Change.of(
                                NOBODY_JUDGES_OWN_WORK,
                                "an independent judgement by one who stands in what was judged",
                                aims -> judged(judged -> judged.judge("p-chief").capacity(Role.TOP_MANAGEMENT)))
                        .finds(
                                "stands-in-it @at-people",
                                "JUDGE-03" + AT + "of 2026-02-10 calls p-chief independent, who is named in the judged "
                                        + "records: directive-training; expected an independent judge whom the judged "
                                        + "records do not name. Have someone who has no part in them judge again, or "
                                        + "correct in at-people how p-chief stands to them."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @TestFactory
    Stream<DynamicTest> what_only_a_person_can_judge_is_judged_in_the_sound_dossiers() {
        return Stream.of("5.1-e", "5.1-f", "5.1-h", "10.2-i")
                .flatMap(id -> Stream.of(Dossier.THREE_YEARS, Dossier.SMALL, Dossier.ONLY_BOUGHT)
                        .map(dossier -> DynamicTest.dynamicTest(
                                id + ", " + dossier,
                                () -> assertThat(outcome(id, dossier.aims(), dossier.asOf())
                                                .outcome())
                                        .isEqualTo(Outcome.JUDGED))));
    }

    @TestFactory
    Stream<DynamicTest> a_judgement_that_has_ended_or_whose_records_have_changed_is_to_be_made_again() {
        return Stream.of("at-results", "at-people", "at-managers", "at-actions")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String requirement = of(id).requirement();
                    assertNeeds(requirement, without(id), DAY, "nobody has judged it");
                    assertNeeds(
                            requirement, sound(), LocalDate.of(2027, 3, 1), "the judgement of 2026-02-10 has expired");
                    assertThat(outcome(requirement, sound(), LocalDate.of(2027, 2, 28))
                                    .judgements())
                            .anyMatch(one -> one.id().equals(id) && one.standing() == Judgement.Standing.COUNTS);
                    Aims refused = judged(id, judged -> judged.result(Attestation.Result.NOT_ADEQUATE));
                    RequirementOutcome gap = outcome(requirement, refused, DAY);
                    assertThat(gap.outcome()).isEqualTo(Outcome.GAP);
                    assertThat(gap.reasons()).containsExactly("judged not adequate on 2026-02-10 (" + id + ")");
                    Aims owned = judged(id, judged -> judged.relation(Attestation.Relation.DOER));
                    assertThat(outcome(requirement, owned, DAY).outcome()).isEqualTo(Outcome.JUDGED_BY_OWNER);
                }));
    }

    @Test
    void a_record_that_was_entered_again_since_its_judgement_is_to_be_judged_again() {
        Aims directive = sound().withRecord(
                        Directive.class,
                        DirectiveId.of("directive-training"),
                        one -> one.with(changed -> changed.recordedOn("2026-02-11")));
        assertNeeds("5.1-f", directive, DAY, "records have changed since the judgement of 2026-02-10");
        Aims nonconformity = sound().withRecord(
                        Nonconformity.class,
                        NonconformityId.of("nc-1"),
                        one -> one.with(changed -> changed.recordedOn("2026-02-11")));
        assertNeeds("10.2-i", nonconformity, DAY, "records have changed since the judgement of 2026-02-10");
    }

    @Test
    void what_stands_in_a_register_that_was_not_handed_in_is_taken_to_be_there() {
        Aims part = judged(judged ->
                        judged.record(link -> link.register("/context/scopes").recordId("scope-9")))
                .with(aims -> aims.handedIn(new Extent.NamedRegisters(List.of(
                        new Extent.HandedInRegister("/evaluation/attestations", Optional.empty(), Optional.empty())))));
        assertThat(Probe.of(SAYS_WHAT_WAS_JUDGED, part, DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(Probe.of(SAYS_WHAT_WAS_JUDGED, empty(), DAY).status()).isEqualTo(RuleStatus.NO_OCCASION);
    }

    @Test
    void a_control_of_the_standard_or_of_the_organization_can_be_judged() {
        assertThat(found(SAYS_WHAT_WAS_JUDGED, judged -> judged.requirement("A.9.2")))
                .isEmpty();
        assertThat(found(SAYS_WHAT_WAS_JUDGED, judged -> judged.requirement("own-1")))
                .containsExactly("unknown @at-people");
        Aims own = judged(judged -> judged.requirement("own-1"))
                .withPlanning(planning ->
                        planning.applicabilityStatements(sound().planning().applicabilityStatements().stream()
                                .map(statement -> statement.with(changed -> changed.addEntry(
                                        statement.entries().get(0).with(line -> line.control("own-1")))))
                                .toList()));
        assertThat(Probe.of(SAYS_WHAT_WAS_JUDGED, own, DAY).found()).isEmpty();
    }

    @Test
    void the_version_that_was_judged_is_asked_for_only_where_there_are_versions() {
        assertThat(found(
                        SAYS_WHAT_WAS_JUDGED,
                        judged -> judged.record(link -> link.register("/leadership/policies")
                                .recordId("policy-1")
                                .version("1"))))
                .isEmpty();
    }

    @Test
    void a_role_is_held_on_the_day_of_the_judgement() {
        assertThat(judgedAs(auditor -> auditor.heldFrom(LocalDate.of(2026, 2, 10))))
                .isEmpty();
        assertThat(judgedAs(auditor -> auditor.heldFrom(LocalDate.of(2026, 2, 11))))
                .hasSize(4);
        assertThat(judgedAs(auditor -> auditor.endedOn(LocalDate.of(2026, 2, 11))))
                .isEmpty();
        assertThat(judgedAs(auditor -> auditor.endedOn(LocalDate.of(2026, 2, 10))))
                .hasSize(4);
    }

    private static List<String> judgedAs(Consumer<RoleAssignment.Builder> change) {
        Aims changed =
                sound().withRecord(RoleAssignment.class, RoleAssignmentId.of("ra-auditor"), one -> one.with(change));
        return Probe.of(SAYS_WHO_AND_HOW_LONG, changed, DAY).found();
    }

    private static void assertNeeds(String requirement, Aims aims, LocalDate day, String why) {
        RequirementOutcome outcome = outcome(requirement, aims, day);
        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(outcome.reasons()).containsExactly(why);
    }

    /** What comes of it without the audits, whose conclusions are judgements, too. */
    private static RequirementOutcome outcome(String requirement, Aims aims, LocalDate day) {
        return AimsChecker.iso42001()
                .check(aims.withEvaluation(evaluation -> evaluation.internalAudits(List.of())), day)
                .requirementOutcome(requirement)
                .orElseThrow();
    }

    private static List<String> found(Rule rule, Consumer<Attestation.Builder> change) {
        return Probe.of(rule, judged(change), DAY).found();
    }

    private static Attestation of(String id) {
        return sound().evaluation().attestations().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Aims without(String id) {
        return sound().withEvaluation(evaluation -> evaluation.attestations(sound().evaluation().attestations().stream()
                .filter(one -> !one.id().value().equals(id))
                .toList()));
    }

    /** The sound dossier with a change to the judgement of 5.1-f. */
    private static Aims judged(Consumer<Attestation.Builder> change) {
        return judged("at-people", change);
    }

    private static Aims judged(String id, Consumer<Attestation.Builder> change) {
        return sound().withRecord(Attestation.class, AttestationId.of(id), one -> one.with(change));
    }
}
