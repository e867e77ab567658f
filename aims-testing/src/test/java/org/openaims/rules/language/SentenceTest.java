package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Absence.orNotYetDue;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.LimitKind;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.rules.AimsChecker;
import org.openaims.testing.Probe;

/** The words of a rule that looks at subjects one by one, each on the one system of a small dossier. */
class SentenceTest {

    private static final Aims ONE = sound().withContext(context ->
            context.systems(List.of(sound().context().systems().get(0))));
    private static final Aims NONE = sound().withContext(context -> context.systems(List.of()));

    @Test
    void a_value_that_is_bound_is_what_the_demands_get() {
        assertThat(Probe.of(withOwner(orNeeds("an owner")), ONE, DAY).found()).containsExactly("demanded @scoring");
        assertThat(Probe.of(withOwner(orNeeds("an owner")), ONE, DAY).messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: p-owner is there; expected "
                        + "somebody else than p-owner. Find another.");
    }

    @Test
    void what_is_not_there_to_bind_means_what_the_rule_says() {
        assertThat(unowned(orNeeds("an owner")).notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs an owner");
        assertThat(unowned(orNeeds("an owner")).status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(unowned(orNotYetDue("no owner yet")).notYetDue())
                .extracting(CountedReason::reason)
                .containsExactly("no owner yet");
        assertThat(unowned(orNotYetDue("no owner yet")).status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(unowned(orNotYetDue("no owner yet")).due()).isEmpty();
        assertThat(unowned(orNotApplicable("nobody owns it")).notApplicable())
                .extracting(CountedReason::reason)
                .containsExactly("nobody owns it");
        assertThat(unowned(orNotApplicable("nobody owns it")).status()).isEqualTo(RuleStatus.NOT_APPLICABLE);
        Probe found = Probe.of(
                withOwner(orFinding(
                        "ownerless",
                        GapKind.ABSENT,
                        "{0} has no owner",
                        (system, records) -> values(system.id()),
                        "an owner of {0}",
                        "Name an owner of {0}.")),
                ownerless(),
                DAY);
        assertThat(found.messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has no owner; expected an "
                        + "owner of scoring. Name an owner of scoring.");
        assertThat(found.status()).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void having_nothing_to_look_at_means_what_the_rule_says() {
        assertThat(Probe.of(demanding(start()), NONE, DAY).outcome().noOccasion())
                .contains("no AI system is on record; nobody stated that there was none");
        assertThat(Probe.of(demanding(start().whenNoneNoOccasion("nothing was built")), NONE, DAY)
                        .outcome()
                        .noOccasion())
                .contains("nothing was built; nobody stated that there was none");
        RuleOutcome needs = Probe.of(demanding(start().whenNoneNeeds("a register")), NONE, DAY)
                .outcome();
        assertThat(needs.status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(needs.notChecked()).extracting(CountedReason::reason).containsExactly("needs a register");
        Probe found =
                Probe.of(demanding(start().whenNoneFinding("no system is there", "a system", "Build one.")), NONE, DAY);
        assertThat(found.messages())
                .containsExactly("ACME-001 (ACME policy 7.4) at /context/systems: no system is there; expected a "
                        + "system. Build one.");
        assertThat(found.status()).isEqualTo(RuleStatus.VIOLATED);
    }

    @Test
    void an_empty_selection_is_told_with_its_phrase_and_an_unknown_one_is_undecided() {
        Selection<AiSystem> sealed = SYSTEMS.where("it is sealed", (system, records) -> Answer.NO);
        Selection<AiSystem> perhaps =
                SYSTEMS.where("it is sealed", (system, records) -> Answer.unknown("whether it is sealed"));
        assertThat(Probe.of(demanding(acme().forEach(sealed)), ONE, DAY)
                        .outcome()
                        .noOccasion())
                .contains("no AI system is on record of which it holds that it is sealed");
        RuleOutcome undecided =
                Probe.of(demanding(acme().forEach(perhaps)), ONE, DAY).outcome();
        assertThat(undecided.status()).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(undecided.undecided()).extracting(CountedReason::reason).containsExactly("whether it is sealed");
        RuleOutcome none = Probe.of(
                        demanding(acme().forEach(perhaps).whenNoneFinding("none", "one", "Seal it.")), ONE, DAY)
                .outcome();
        assertThat(none.status()).isEqualTo(RuleStatus.UNDECIDED);
    }

    @Test
    void a_condition_narrows_and_an_unknown_one_leaves_undecided_unless_another_says_no() {
        SubjectSentence<AiSystem, Records> unknown =
                start().whenKnown("it is large", (system, records) -> Answer.unknown("its size"));
        assertThat(Probe.of(demanding(unknown), ONE, DAY).outcome().undecided())
                .extracting(CountedReason::reason)
                .containsExactly("its size");
        assertThat(Probe.of(demanding(unknown.when("it is red", system -> false)), ONE, DAY)
                        .outcome()
                        .notApplicable())
                .extracting(CountedReason::reason)
                .containsExactly("it does not hold that it is red");
    }

    @Test
    void a_condition_may_say_why_a_rule_does_not_apply_otherwise() {
        SubjectSentence<AiSystem, Records> never = start().when("it is not small", system -> false);
        assertThat(Probe.of(demanding(never.otherwise("it is small")), ONE, DAY)
                        .outcome()
                        .notApplicable())
                .extracting(CountedReason::reason)
                .containsExactly("it is small");
        assertThatThrownBy(() -> start().otherwise("it is small"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule ACME-001: expected a condition before otherwise, found none");
    }

    @Test
    void an_explanation_tells_what_a_condition_and_a_demand_look_at() {
        Rule rule = start().when("it is owned", system -> system.owner().isPresent())
                .seeing("owner: {0}", (system, records) -> values(system.owner()))
                .must("sealed", "a seal of {0}", (system, records) -> true)
                .found(GapKind.ABSENT, "no seal", (system, records) -> values(system.id(), DAY))
                .remedy("Seal it.")
                .and()
                .must("signed", "a signature of {0}", (system, records) -> false)
                .unless("it needs none", (system, records, same) -> Answer.YES)
                .seeing("signed by {0}", (system, records, same) -> values(Optional.empty()))
                .found(GapKind.ABSENT, "no signature", (system, records) -> values(system.id()))
                .remedy("Sign it.");
        assertThat(steps(rule, ONE))
                .containsExactly(
                        "CONDITION YES it is owned (owner: p-owner)",
                        "DEMAND YES a seal of scoring (2026-06-30)",
                        "CONDITION YES unless it needs none",
                        "DEMAND YES signed by none");
        assertThat(steps(rule, ownerless())).containsExactly("CONDITION NO it is owned (owner: none)");
        assertThatThrownBy(() -> start().with("the owner", (system, records) -> system.owner(), orNeeds("an owner"))
                        .seeing("owner: {0}", (system, owner) -> values(owner)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule ACME-001: expected a condition before what it sees, found none");
    }

    @Test
    void an_explanation_tells_what_an_exemption_looks_at() {
        Rule rule = start().must("signed", "a signature", (system, records) -> false)
                .unless(
                        "it is owned",
                        (system, records, same) -> Answer.of(system.owner().isPresent()))
                .exemptSeeing("owner: {0}", (system, records, same) -> values(system.owner()))
                .found(GapKind.ABSENT, "no signature", (system, records) -> values(system.id()))
                .remedy("Sign it.");
        assertThat(steps(rule, ONE))
                .containsExactly(
                        "CONDITION YES unless it is owned (owner: p-owner)", "DEMAND YES a signature (scoring)");
        assertThat(steps(rule, ownerless()))
                .containsExactly(
                        "CONDITION NO unless it is owned (owner: none)",
                        "DEMAND NO a signature: no signature (signed)");
        assertThatThrownBy(() -> start().must("signed", "a signature", (system, records) -> false)
                        .exemptSeeing("owner: {0}", (system, records, same) -> values(system.owner())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule ACME-001: expected an exemption before what it sees, found none");
    }

    @Test
    void an_explanation_tells_why_a_trail_ends_and_by_when_a_step_was_due() {
        assertThat(steps(trail(Lead.to("c-1", "c-1", Optional.of(LocalDate.of(2025, 3, 20)))), ONE))
                .containsExactly(
                        "OCCASION YES AI system scoring of 2025-03-01",
                        "OCCASION YES change c-1 of 2025-03-20, in time up to 2025-03-31 (30 days by default)",
                        "DEMAND YES each step of the trail, in order and in time, or a record of why none was needed");
        assertThat(steps(trail(Lead.nothingNeeded("the threshold was right")), ONE))
                .containsExactly(
                        "OCCASION YES AI system scoring of 2025-03-01",
                        "OCCASION YES no change had to follow, because: the threshold was right",
                        "DEMAND YES each step of the trail, in order and in time, or a record of why none was needed");
    }

    private static Rule trail(Lead<String> change) {
        return start().trail((system, bound, records) -> Optional.of(LocalDate.of(2025, 3, 1)))
                .leadsWithin(
                        "change",
                        new TimeLimit(LimitKind.of("acme-change"), Period.ofDays(30)),
                        (system, records) -> change)
                .remedy("Record the {4} that followed the {1} {2}.");
    }

    @Test
    void an_explanation_never_shows_a_place_holder_without_its_value() {
        Rule rule = start().must("sealed", "a seal by {0}", (system, records) -> true)
                .found(
                        GapKind.ABSENT,
                        "no seal",
                        (system, records) -> values(Optional.<PersonId>empty().orElseThrow()))
                .remedy("Seal it.");
        assertThat(steps(rule, ONE)).containsExactly("DEMAND YES a seal by ...");
    }

    @Test
    void an_explanation_tells_what_the_absence_of_a_value_means() {
        assertThat(steps(withOwner(orNotApplicable("nobody owns it")), ownerless()))
                .containsExactly("BINDING NO the owner (nobody owns it)");
        Absence<AiSystem> found = orFinding(
                "ownerless",
                GapKind.ABSENT,
                "{0} has no owner",
                (system, records) -> values(system.id()),
                "an owner of {0}",
                "Name an owner of {0}.");
        assertThat(steps(withOwner(found), ownerless())).containsExactly("BINDING NO the owner: scoring has no owner");
    }

    private static List<String> steps(Rule rule, Aims aims) {
        return AimsChecker.of(RuleSet.of(rule)).explain(aims, DAY, rule.id(), "scoring").steps().stream()
                .map(step -> step.kind() + " " + step.answer() + " " + step.text()
                        + step.detail().map(detail -> " (" + detail + ")").orElse(""))
                .toList();
    }

    @Test
    void what_is_not_there_is_in_time_through_its_day() {
        SubjectRule<AiSystem, Records> timed = start().must("sealed", "a seal", (system, records) -> false)
                .inTimeUntil("seals take time", (system, records, same) -> Optional.of(DAY))
                .found(GapKind.ABSENT, "no seal", (system, records) -> values())
                .remedy("Seal it.");
        RuleOutcome inTime = Probe.of(timed, ONE, DAY).outcome();
        assertThat(inTime.status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(inTime.due()).contains(DAY);
        assertThat(inTime.notYetDue()).extracting(CountedReason::reason).containsExactly("seals take time");
        assertThat(Probe.of(timed, ONE, DAY.plusDays(1)).found()).containsExactly("sealed @scoring");
    }

    @Test
    void of_several_open_demands_the_earliest_day_is_told() {
        Rule two = start().must("sealed", "a seal", (system, records) -> false)
                .inTimeUntil("seals take time", (system, records, same) -> Optional.of(DAY.plusDays(9)))
                .found(GapKind.ABSENT, "no seal", (system, records) -> values())
                .remedy("Seal it.")
                .and()
                .must("signed", "a signature", (system, records) -> false)
                .inTimeUntil("signatures take time", (system, records, same) -> Optional.of(DAY.plusDays(5)))
                .found(GapKind.ABSENT, "no signature", (system, records) -> values())
                .remedy("Sign it.");
        RuleOutcome outcome = Probe.of(two, ONE, DAY).outcome();
        assertThat(outcome.due()).contains(DAY.plusDays(5));
        assertThat(outcome.notYetDue()).extracting(CountedReason::reason).containsExactly("signatures take time");
    }

    @Test
    void an_exemption_meets_a_demand_and_an_unknown_one_leaves_it_undecided() {
        assertThat(Probe.of(exempt(Answer.YES), ONE, DAY).status()).isEqualTo(RuleStatus.SATISFIED);
        assertThat(Probe.of(exempt(Answer.NO), ONE, DAY).status()).isEqualTo(RuleStatus.VIOLATED);
        assertThat(Probe.of(exempt(Answer.unknown("who is exempt")), ONE, DAY)
                        .outcome()
                        .undecided())
                .extracting(CountedReason::reason)
                .containsExactly("who is exempt");
    }

    @Test
    void a_wrong_requirement_is_refused_with_what_may_have_been_meant() {
        assertThatThrownBy(() -> rule("4.3-01", "x").shows("4.3.e"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rule 4.3-01 in SentenceTest: expected a requirement of the catalogue, found 4.3.e; did you mean "
                                + "4.3-e?");
        assertThatThrownBy(() -> rule("4.3-01", "x").shows("nonsense"))
                .hasMessage("rule 4.3-01 in SentenceTest: expected a requirement of the catalogue, found nonsense");
        assertThatThrownBy(() -> rule("4.3-01", "x").shows())
                .hasMessage("rule 4.3-01 in SentenceTest: expected at least one requirement, found none");
    }

    @Test
    void two_cases_of_one_name_are_refused() {
        assertThatThrownBy(() -> demanding(demanding(start()).and()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ACME-001: expected case names to differ, found demanded twice");
        SubjectSentence<AiSystem, Records> none = start().whenNoneFinding("none", "one", "Build one.");
        assertThatThrownBy(() -> none.whenNoneFinding("none", "one", "Build one."))
                .hasMessage("rule ACME-001: expected case names to differ, found none twice");
        assertThatThrownBy(() -> acme().rhythm(Registers.REVIEW_HELD)
                        .counting(
                                "current",
                                "a seal",
                                (review, records) -> Answer.YES,
                                GapKind.ABSENT,
                                "no seal",
                                review -> values(),
                                "Seal it.")
                        .every(Registers.REVIEW_INTERVALS, Period.ofYears(1), Period.ofYears(1))
                        .remedy("review was held", "Hold one."))
                .hasMessage("rule ACME-001: expected case names to differ, found current twice");
    }

    @Test
    void a_value_is_bound_before_the_first_demand() {
        SubjectSentence<AiSystem, Records> demanded = demanding(start()).and();
        assertThatThrownBy(() -> demanded.with("the owner", (system, records) -> system.owner(), orNeeds("an owner")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule ACME-001: expected the owner before the first must");
    }

    @Test
    void evidence_is_as_strong_as_what_it_says() {
        SubjectSentence<AiSystem, Records> scope = start().evidencedBy((system, records) ->
                records.shared(Registers.SCOPE_IN_FORCE).flatMap(one -> one.document()));
        Rule met = scope.must("met", "all", (system, records) -> true)
                .found(GapKind.ABSENT, "none", (system, records) -> values())
                .remedy("Do it.");
        assertThat(Probe.of(met, ONE, DAY).outcome().strength()).contains(Strength.EVIDENCED);
    }

    @Test
    void another_severity_is_another_rule_and_the_same_one_is_not() {
        SubjectRule<AiSystem, Records> rule = demanding(start());
        assertThat(rule.withSeverity("demanded", Severity.NONCONFORMITY)).isSameAs(rule);
        Rule softened = rule.withSeverity("demanded", Severity.OBSERVATION);
        assertThat(softened).isNotEqualTo(rule);
        assertThat(Probe.of(softened, ONE, DAY).result().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.OBSERVATION));
        assertThatThrownBy(() -> rule.withSeverity("else", Severity.OBSERVATION))
                .hasMessage("expected a case of rule ACME-001, one of [demanded], found else");
    }

    @Test
    void values_are_what_a_message_may_quote() {
        assertThat(values(
                                AiSystemId.of("scoring"),
                                LocalDate.of(2026, 1, 2),
                                Period.ofMonths(3),
                                7,
                                new BigDecimal("1.50"),
                                true,
                                GapKind.LATE,
                                Optional.empty(),
                                Optional.of("text"),
                                List.of(),
                                List.of(PersonId.of("p-1"), PersonId.of("p-2")))
                        .list())
                .extracting(Object::toString)
                .containsExactly(
                        "scoring",
                        "2026-01-02",
                        "3 months",
                        "7",
                        "1.5",
                        "yes",
                        "LATE",
                        "nothing",
                        "text",
                        "none",
                        "p-1, p-2");
        assertThatThrownBy(() -> values(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a value that a message may quote, found a Double");
    }

    private static Rule.Basis acme() {
        return rule("ACME-001", "each system is as ACME wants it").basedOn("ACME policy 7.4");
    }

    private static SubjectSentence<AiSystem, Records> start() {
        return acme().forEach(SYSTEMS);
    }

    /** A demand that nothing meets. */
    private static SubjectRule<AiSystem, Records> demanding(SubjectSentence<AiSystem, Records> sentence) {
        return sentence.must("demanded", "more", (system, records) -> false)
                .found(GapKind.INCOMPLETE, "{0} is little", (system, records) -> values(system.id()))
                .remedy("Do more.");
    }

    private static Rule exempt(Answer answer) {
        return start().must("demanded", "more", (system, records) -> false)
                .unless("it is exempt", (system, records, same) -> answer)
                .found(GapKind.INCOMPLETE, "{0} is little", (system, records) -> values(system.id()))
                .remedy("Do more.");
    }

    private static Rule withOwner(Absence<AiSystem> absence) {
        return start().with("the owner", (system, records) -> system.owner(), absence)
                .must("demanded", "somebody else than {0}", (system, owner) -> false)
                .found(GapKind.INCOMPLETE, "{0} is there", (system, owner) -> values(owner))
                .remedy("Find another.");
    }

    private static Aims ownerless() {
        return ONE.withContext(context -> context.systems(
                List.of(ONE.context().systems().get(0).with(system -> system.owner(Optional.empty())))));
    }

    private static RuleOutcome unowned(Absence<AiSystem> absence) {
        return Probe.of(withOwner(absence), ownerless(), DAY).outcome();
    }
}
