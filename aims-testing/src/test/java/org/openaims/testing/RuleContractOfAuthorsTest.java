package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;
import static org.openaims.testing.RuleContract.verifyContract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.rules.iso42001.ChangedDossiers;
import org.openaims.rules.iso42001.ChangedDossiers.ChangedDossier;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/** The contract that rule authors hold their rules to: the built-in ones keep it, and each way to break it is told. */
class RuleContractOfAuthorsTest {

    @TestFactory
    Stream<DynamicTest> every_built_in_rule_keeps_it() {
        return Iso42001Rules.all().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<Trial> trials = trials(rule);
                    verifyContract(
                            rule,
                            trials.get(0),
                            trials.subList(1, trials.size()).toArray(Trial[]::new));
                }));
    }

    /** As many of the records of the tests of a rule as find each of its cases. */
    private static List<Trial> trials(Rule rule) {
        List<Trial> trials = new ArrayList<>();
        if (rule.id().equals("REC-01")) {
            trials.add(Trial.of(rule)
                    .with(
                            "one system twice",
                            aims -> aims.withContext(context ->
                                    context.addSystems(aims.system("triage").orElseThrow()))));
        }
        Set<String> seen = new HashSet<>();
        for (ChangedDossier changed : ChangedDossiers.all()) {
            if (changed.change().startsWith(rule.id() + " ")) {
                Trial trial = Trial.of(rule).on(changed.aims()).asOf(changed.asOf());
                boolean isNew = false;
                for (Finding finding : trial.result().findings()) {
                    isNew |= seen.add(finding.caseName());
                }
                if (isNew) {
                    trials.add(trial);
                }
            }
        }
        return trials;
    }

    @Test
    void texts_are_fragments_and_sentences_without_blame() {
        assertBreaks(
                named("ACME-1", "each system is large"), "the id: expected a prefix, a hyphen and at least two digits");
        assertBreaks(named("ACME-001", "Each system is large."), "the title: expected a lower-case phrase");
        Rule blaming = rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is an error", (system, c) -> values(system.id()))
                .remedy("enlarge it");
        assertBreaks(blaming, "what small found: expected no word that blames or promises, found \"an error\"");
        assertBreaks(blaming, "the remedy of small: expected one sentence, found \"enlarge it\"");
    }

    @Test
    void words_of_the_domain_are_no_blame_and_no_promise() {
        for (String text : List.of(
                "the error rate of {0} is measured",
                "each compliance officer is named",
                "the mean squared error of {0} is recorded",
                "an error log is kept of {0}",
                "a violation report names {0}",
                "the certificate of {0} is on record",
                "{0} is an error-prone system")) {
            assertThat(RuleTexts.refused(text)).as(text).isEmpty();
        }
        for (String text : List.of(
                "{0} is compliant",
                "{0} is non-compliant",
                "{0} is in compliance with 9.3",
                "{0} is Certified",
                "there is an error in {0}",
                "{0} has errors",
                "{0} is a violation of the policy",
                "no violation was found")) {
            assertThat(RuleTexts.refused(text)).as(text).isPresent();
        }
    }

    @Test
    void an_id_is_none_that_is_kept_for_built_in_rules() {
        for (String id : List.of("9.3.1-99", "A.7.3-01", "REC-77", "9.3.1-01")) {
            assertBreaks(
                    named(id, "each system is large"),
                    "the id: expected a prefix of its own, found \"" + id
                            + "\"; ids of that form are kept for built-in rules");
        }
    }

    @Test
    void each_case_is_found_on_some_dossier_so_that_its_message_is_seen() {
        Rule rare = rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> !system.name().equals("Tiny"))
                .found(GapKind.INCOMPLETE, "{7} is small, see {3}", (system, c) -> values())
                .remedy("Enlarge it.");
        assertBreaks(rare, "no dossier makes it find case small, so that nobody has seen its message: hand one in");
        UnaryOperator<Aims> tiny = aims -> aims.withSystem("scoring", system -> system.name("Tiny"));
        assertThatThrownBy(() -> verifyContract(rare, tiny.apply(Samples.sound())))
                .hasMessageContaining(
                        "case small has no value for {7} in \"{7} is small, see {3}\"; found on dossier 1 of "
                                + "the test as of 2026-06-30")
                .hasMessageNotContaining("no dossier makes it find");
        assertThatThrownBy(() -> verifyContract(RuleSet.of(rare), tiny.apply(Samples.sound())))
                .hasMessageContaining("case small has no value for {3}")
                .hasMessageNotContaining("no dossier makes it find");
        assertThatThrownBy(() -> verifyContract(rare, Trial.of(rare).with("a tiny system", tiny)))
                .hasMessageContaining("found on trial 1 as of 2026-06-30")
                .hasMessageNotContaining("no dossier makes it find");
    }

    @Test
    void a_rule_that_has_a_dossier_for_each_case_keeps_it() {
        Rule sound = judged(system -> system.owner().isPresent());
        Aims ownerless = Samples.sound().withSystem("scoring", system -> system.owner(Optional.empty()));
        verifyContract(sound, ownerless);
        verifyContract(RuleSet.of(sound), ownerless);
        verifyContract(sound, Trial.of(sound).on(ownerless));
    }

    @Test
    void a_rule_does_not_speak_as_the_machine_does() {
        Rule formatting = saying(
                system -> String.format(Locale.getDefault(), "%d", system.name().length()));
        assertBreaks(
                formatting,
                "with the default locale ar-EG-u-nu-arab and the time zone Etc/GMT-14 on the sound dossier");
        Rule lowering = saying(system -> "INVENTORY".toLowerCase(Locale.getDefault()));
        assertBreaks(lowering, "with the default locale tr-TR and the time zone Etc/GMT+12 on the sound dossier");
    }

    @Test
    void the_defaults_are_put_back() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        assertThatThrownBy(() -> Elsewhere.EAST.workOut(() -> {
                    throw new IllegalStateException(Locale.getDefault().toLanguageTag());
                }))
                .hasMessage("ar-EG-u-nu-arab");
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }

    @Test
    void a_rule_reads_no_clock() {
        assertBreaks(
                saying(system -> LocalDate.now(ZoneId.systemDefault()).toString()),
                "the time zone Etc/GMT"); // one of them has another day, before noon UTC that to the west
        Rule comparing = judged(system -> system.registeredOn()
                .filter(day -> day.plusDays(1000).isBefore(LocalDate.now(ZoneId.systemDefault())))
                .isEmpty());
        Aims registered =
                Samples.sound().withSystem("scoring", system -> system.registeredOn(LocalDate.of(2020, 1, 1)));
        assertThatThrownBy(() -> verifyContract(comparing, registered))
                .hasMessageContaining("on dossier 1 of the test as of 2026-06-30, with all days moved by ")
                .hasMessageContaining("it says something else where it is a later day: it reads the clock");
    }

    @Test
    void a_rule_with_a_day_of_its_own_reads_no_clock() {
        Rule since = judged(system ->
                system.registeredOn().filter(LocalDate.of(2024, 8, 1)::isBefore).isEmpty());
        verifyContract(
                since, Samples.sound().withSystem("scoring", system -> system.registeredOn(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void a_rule_remembers_nothing() {
        Map<String, Boolean> owned = new HashMap<>();
        Rule remembering = judged(system ->
                owned.computeIfAbsent(system.id().value(), id -> system.owner().isPresent()));
        Aims ownerless = Samples.sound().withSystem("scoring", system -> system.owner(Optional.empty()));
        assertThatThrownBy(() -> verifyContract(remembering, ownerless))
                .hasMessageContaining("on dossier 1 of the test as of 2026-06-30 it says something else after other "
                        + "records of the same ids");
    }

    @Test
    void a_rule_does_not_read_past_what_was_handed_in() {
        Rule reading = rule("ACME-001", "each owner of a system is a person on record")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must(
                        "unknown",
                        "an owner on record",
                        (system, c) -> c.aims().leadership().people().stream()
                                .anyMatch(person -> system.owner()
                                        .filter(person.id()::equals)
                                        .isPresent()))
                .found(GapKind.INCOMPLETE, "the owner of {0} is not", (system, c) -> values(system.id()))
                .remedy("Name another owner of {0}.");
        assertBreaks(reading, "with /leadership/people of the sound dossier not handed in, and empty, it finds");
    }

    @Test
    void a_place_holder_has_a_value() {
        Rule lacking = rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small, see {1}", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
        assertBreaks(
                lacking, "case small has no value for {1} in \"{0} is small, see {1}\"; found on the sound dossier");
    }

    @Test
    void a_rule_depends_on_nothing_but_the_records() {
        AtomicInteger calls = new AtomicInteger();
        Rule moody = judged(system -> calls.incrementAndGet() % 3 == 0);
        assertBreaks(moody, "run again on the sound dossier");
    }

    @Test
    void a_rule_does_not_fail() {
        assertBreaks(judged(system -> system.owner().orElseThrow().value().isEmpty()), "it fails: ");
    }

    private static Rule named(String id, String title) {
        return rule(id, title)
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> true)
                .found(GapKind.INCOMPLETE, "{0} is small", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
    }

    private static Rule saying(Function<AiSystem, String> said) {
        return rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small: {1}", (system, c) -> values(system.id(), said.apply(system)))
                .remedy("Enlarge {0}.");
    }

    private static Rule judged(Predicate<AiSystem> test) {
        return rule("ACME-001", "each system is large")
                .basedOn("ACME policy 1")
                .forEach(SYSTEMS)
                .must("small", "a large system", (system, c) -> test.test(system))
                .found(GapKind.INCOMPLETE, "{0} is small", (system, c) -> values(system.id()))
                .remedy("Enlarge {0}.");
    }

    private static void assertBreaks(Rule rule, String breach) {
        assertThatThrownBy(() -> verifyContract(rule))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("rule " + rule.id() + " breaks the contract of rules:")
                .hasMessageContaining(breach);
    }
}
