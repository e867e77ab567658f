package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.AUDITORS;
import static org.openaims.rules.language.Registers.PERSON;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.leadership.Person;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleStatus;

/** Pairs with typed parents, and values bound beside others: {@code pairs}, {@code with}, {@code alsoWith}. */
class BindingTest {

    private static final String DAY = "2026-06-30";

    private static final Rule ANOTHER_AUDITS = acme().forEach(AUDITORS)
            .must(
                    "own",
                    "somebody else than {1} in {0}",
                    (pair, records) -> !pair.part()
                            .person()
                            .value()
                            .equals(pair.parent().scope().orElse("")))
            .found(
                    GapKind.BREACH,
                    "{1} audits {0}",
                    (pair, records) -> values(pair.parent().id(), pair.part().person()))
            .remedy("Ask another.");

    @Test
    void a_pair_knows_its_parent_and_is_named_and_placed_by_both() {
        Aims audited = audits(
                audit -> audit.scope("p-2").auditor(one -> one.person("p-1")).auditor(one -> one.person("p-2")));
        OneRule found = judged(ANOTHER_AUDITS, audited, DAY);
        assertThat(found.found()).containsExactly("own @a-1/p-2");
        assertThat(found.messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /evaluation/internalAudits/0/auditors/1: p-2 audits a-1; "
                                + "expected somebody else than p-2 in a-1. Ask another.");
        assertThat(found.outcome().satisfied()).isEqualTo(1);
    }

    @Test
    void pairs_of_different_parents_are_apart() {
        Aims two = Aims.builder()
                .evaluation(evaluation -> evaluation
                        .internalAudit("a-1", audit -> audit.scope("p-1").auditor(one -> one.person("p-1")))
                        .internalAudit("a-2", audit -> audit.scope("p-1").auditor(one -> one.person("p-1"))))
                .build();
        assertThat(judged(ANOTHER_AUDITS, two, DAY).result().findings())
                .extracting(Finding::key)
                .containsExactly("ACME-001|a-1/p-1|own", "ACME-001|a-2/p-1|own");
    }

    @Test
    void a_record_without_parts_makes_no_pair() {
        assertThat(judged(ANOTHER_AUDITS, audits(audit -> audit.scope("p-1")), DAY)
                        .outcome()
                        .status())
                .isEqualTo(RuleStatus.NO_OCCASION);
    }

    @Test
    void what_is_bound_beside_is_there_with_what_was_bound_before() {
        OneRule found =
                judged(owned(orNeeds("an owner"), orNeeds("the owner in the register")), system("p-1", "p-1"), DAY);
        assertThat(found.messages())
                .containsExactly(
                        "ACME-001 (ACME policy 7.4) at /context/systems/0: p-1 of p-1 owns s-1; expected somebody "
                                + "else than p-1. Find another.");
    }

    @Test
    void the_first_that_is_missing_says_what_that_means() {
        Rule either = owned(orNotApplicable("nobody owns it"), orNeeds("the owner in the register"));
        assertThat(judged(either, oneSystem(), DAY).notApplicable()).containsExactly("nobody owns it");
        OneRule unknown =
                judged(owned(orNeeds("an owner"), orNeeds("the owner in the register")), system("p-9", "p-1"), DAY);
        assertThat(unknown.outcome().status()).isEqualTo(RuleStatus.NOT_CHECKED);
        assertThat(unknown.outcome().notChecked())
                .extracting(CountedReason::reason)
                .containsExactly("needs the owner in the register");
        OneRule found = judged(
                owned(
                        orNeeds("an owner"),
                        orFinding(
                                "stranger",
                                GapKind.BREACH,
                                "{0} is owned by a stranger",
                                (system, records) -> values(system.id()),
                                "an owner in the register",
                                "Enter the owner of {0}.")),
                system("p-9", "p-1"),
                DAY);
        assertThat(found.found()).containsExactly("stranger @s-1");
        assertThat(found.outcome().violated()).isEqualTo(1);
    }

    @Test
    void a_condition_between_two_bindings_sees_the_first_and_spares_the_second() {
        Rule rule = acme().forEach(SYSTEMS)
                .with("the owner", (system, records) -> system.owner(), orNeeds("an owner"))
                .when("the owner is p-2", (system, owner) -> owner.value().equals("p-2"))
                .<Person>alsoWith(
                        "the person",
                        (system, owner, records) -> {
                            throw new IllegalStateException("asked for " + owner);
                        },
                        orNeeds("the person"))
                .must("bare", "more", (system, both) -> false)
                .found(GapKind.ABSENT, "little", (system, both) -> values())
                .remedy("Do more.");
        assertThat(judged(rule, system("p-1", "p-1"), DAY).notApplicable())
                .containsExactly("it does not hold that the owner is p-2");
        assertThat(judged(rule, system("p-2", "p-2"), DAY).outcome().status()).isEqualTo(RuleStatus.ERROR);
    }

    @Test
    void three_values_are_there_in_the_order_in_which_they_were_bound() {
        Rule rule = acme().forEach(SYSTEMS)
                .with("one", (system, records) -> Optional.of("1"), orNeeds("one"))
                .alsoWith("two", (system, one, records) -> Optional.of(one + "2"), orNeeds("two"))
                .alsoWith(
                        "three",
                        (system, both, records) -> Optional.of(both.first() + both.second() + "3"),
                        orNeeds("three"))
                .must("bare", "more", (system, all) -> false)
                .found(
                        GapKind.ABSENT,
                        "{0} {1} {2}",
                        (system, all) -> values(all.first().first(), all.first().second(), all.second()))
                .remedy("Do more.");
        assertThat(judged(rule, system("p-1", "p-1"), DAY).messages().get(0)).contains(": 1 12 1123;");
    }

    private static Rule owned(Absence<AiSystem> ownerless, Absence<AiSystem> stranger) {
        return acme().forEach(SYSTEMS)
                .with("the owner", (system, records) -> system.owner(), ownerless)
                .alsoWith("the person", (system, owner, records) -> records.one(PERSON, owner), stranger)
                .must("owned", "somebody else than {0}", (system, both) -> false)
                .found(
                        GapKind.BREACH,
                        "{0} of {1} owns {2}",
                        (system, both) -> values(both.first(), both.second().id(), system.id()))
                .remedy("Find another.");
    }

    /** A system with an owner, and a register with one person. */
    private static Aims system(String owner, String person) {
        return oneSystem()
                .withSystem("s-1", system -> system.owner(owner))
                .withLeadership(leadership -> leadership.person(person, one -> one.name("One")));
    }

    private static Aims audits(Consumer<InternalAudit.Builder> change) {
        return Aims.builder()
                .evaluation(evaluation -> evaluation.internalAudit("a-1", change))
                .build();
    }
}
