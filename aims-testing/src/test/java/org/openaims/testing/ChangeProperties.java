package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Extent;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.Check;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;

class ChangeProperties {

    private static final JsonFormat<CheckResult> RESULT = AimsJson.format(CheckResult.class);
    private static final List<String> REGISTERS = AnyAims.registers();

    private static final Selection<AiSystem> IN_OPERATION =
            SYSTEMS.where("it is in operation", (system, records) -> system.inOperationOn(records.day()));
    private static final Selection<AiSystem> IN_USE =
            SYSTEMS.where("it is in use", (system, records) -> records.today().of(system, AiSystem::inOperationOn));
    private static final Shared<Boolean> LATE =
            Shared.of("whether 2026 is over", records -> records.today().isAfter(LocalDate.of(2026, 12, 31)));
    private static final Moment<ImpactAssessment> PERFORMED =
            IMPACT_ASSESSMENTS.moment(one -> one.performedOn().happenedOn());
    private static final Lookup<String, AiSystem> NAMED = SYSTEMS.by("name", system -> List.of(system.name()));
    private static final Shared<Integer> ASSESSMENTS = Shared.of(
            "number of assessments", records -> records.all(IMPACT_ASSESSMENTS).size());
    private static final Shared<Integer> FAILING = Shared.of("fails for some", records -> {
        if (records.all(SYSTEMS).size() % 3 == 0) {
            throw new IllegalStateException("three, or six, or nine");
        }
        return 1;
    });
    private static final Lookup<AiSystemId, ImpactAssessment> REFUSING =
            IMPACT_ASSESSMENTS.by("systems of some", one -> {
                if (one.id().value().endsWith("7")) {
                    throw new IllegalStateException("it ends in seven");
                }
                return one.systems();
            });

    /** One rule for each way in which a rule may read the records. */
    private static final RuleSet RULES = AimsChecker.iso42001()
            .rules()
            .plus(
                    start(1).forEach(SYSTEMS)
                            .must(
                                    "few",
                                    "fewer",
                                    (system, c) -> c.all(IN_OPERATION).size() < 9)
                            .found(
                                    GapKind.BREACH,
                                    "{0} of {1}",
                                    (system, c) -> values(
                                            system.id(), c.all(IN_OPERATION).size()))
                            .remedy("None."),
                    start(2).forEach(IN_OPERATION)
                            .must(
                                    "alone",
                                    "a name of its own",
                                    (system, c) -> c.all(NAMED, system.name()).size() == 1)
                            .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                            .remedy("None."),
                    start(3).forEach(IMPACT_ASSESSMENTS)
                            .with("the next", (one, c) -> c.next(PERFORMED, one), orNotApplicable("it is the last"))
                            .must(
                                    "other",
                                    "another system",
                                    (one, next) -> !next.systems().equals(one.systems()))
                            .found(GapKind.BREACH, "{0} and {1}", (one, next) -> values(one.id(), next.id()))
                            .remedy("None."),
                    start(4).forEach(Subjects.whole("AIMS", "/context"))
                            .must(
                                    "even",
                                    "an even number",
                                    (whole, c) -> c.aims().context().systems().size() % 2 == 0)
                            .found(
                                    GapKind.BREACH,
                                    "{0}",
                                    (whole, c) ->
                                            values(c.aims().context().systems().size()))
                            .remedy("None."),
                    start(5).forEach(REVIEW_DECISIONS)
                            .must("few", "few assessments", (decision, c) -> c.shared(ASSESSMENTS) < 5)
                            .found(
                                    GapKind.BREACH,
                                    "{0} and {1}",
                                    (decision, c) -> values(decision.part().id(), c.shared(ASSESSMENTS)))
                            .remedy("None."),
                    start(6).forEach(SYSTEMS)
                            .mustKnown(
                                    "never",
                                    "never",
                                    (system, same, c) -> Answer.of(c.shared(FAILING) > 0
                                            && c.all(REFUSING, system.id()).isEmpty()))
                            .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                            .remedy("None."),
                    start(7).forEach(SYSTEMS)
                            .when("it is some weekday", (system, c) -> c.day().getDayOfWeek() == DayOfWeek.MONDAY)
                            .must(
                                    "few",
                                    "few in use",
                                    (system, c) -> c.all(IN_USE).size() < 3)
                            .found(
                                    GapKind.BREACH,
                                    "{0}",
                                    (system, c) -> values(c.all(IN_USE).size()))
                            .remedy("None."),
                    start(8).forEach(IN_USE)
                            .must(
                                    "window",
                                    "it was registered in the window",
                                    (system, c) -> system.registeredOn()
                                            .filter(c::isBeforeWindow)
                                            .isEmpty())
                            .found(GapKind.BREACH, "{0}", (system, c) -> values(c.shared(LATE)))
                            .remedy("None."));

    private static final AimsChecker CHECKER = AimsChecker.of(RULES);

    /** What becomes of one register: at a place, entries go and others come. */
    record Edit(String register, int place, int gone, List<Integer> come, long seed) {

        Aims apply(Aims aims) {
            Aims others = AimsGenerator.seeded(seed).systems(5).faulty(true).generate();
            List<Object> more = new ArrayList<>();
            AnyAims.changed(others, (pointer, type, entries) -> {
                if (pointer.equals(register)) {
                    more.addAll(entries);
                }
                return entries;
            });
            return AnyAims.changed(
                    aims, (pointer, type, entries) -> pointer.equals(register) ? edited(entries, more) : entries);
        }

        private List<Object> edited(List<?> entries, List<Object> more) {
            List<Object> edited = new ArrayList<>(entries);
            int at = entries.isEmpty() ? 0 : place % (entries.size() + 1);
            for (int i = 0; i < gone && at < edited.size(); i++) {
                edited.remove(at);
            }
            for (int one : come) {
                if (!more.isEmpty()) {
                    edited.add(
                            at,
                            one % 5 == 0 && !entries.isEmpty()
                                    ? entries.get(one % entries.size())
                                    : more.get(one % more.size()));
                }
            }
            return edited;
        }
    }

    @Property(tries = 150)
    void checking_again_after_any_edits_equals_a_full_check(
            @ForAll("generators") AimsGenerator generator,
            @ForAll("days") LocalDate day,
            @ForAll("edits") List<Edit> edits) {
        Aims first = generator.generate();
        Check start = CHECKER.start(first, day);
        assertThat(RESULT.write(start.result())).isEqualTo(full(first, day));
        Aims now = first;
        Check check = start;
        for (Edit edit : edits) {
            now = edit.apply(now);
            check = check.with(now);
            assertThat(RESULT.write(check.result())).isEqualTo(full(now, day));
        }
        assertThat(RESULT.write(start.with(first).result())).isEqualTo(full(first, day));
        assertThat(RESULT.write(check.with(now).result())).isEqualTo(full(now, day));
    }

    /** A change, or none, and days to go on by, or back. */
    record Step(Optional<Edit> edit, int days) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        edits().filter(all -> !all.isEmpty())
                                .map(all -> all.get(0))
                                .optional(0.3),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(0, 1, 1, 7)),
                                Tuple.of(4, Arbitraries.integers().between(1, 500)),
                                Tuple.of(1, Arbitraries.integers().between(-400, -1))))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 200)
    void going_on_to_other_days_and_records_equals_a_full_check(
            @ForAll("generators") AimsGenerator generator,
            @ForAll("days") LocalDate day,
            @ForAll("steps") List<Step> steps) {
        Aims now = generator.generate();
        LocalDate on = day.minusDays(700);
        Check check = CHECKER.start(now, on);
        for (Step step : steps) {
            if (step.edit().isPresent()) {
                now = step.edit().get().apply(now);
                check = check.with(now);
                assertThat(RESULT.write(check.result())).isEqualTo(full(now, on));
            }
            on = on.plusDays(step.days());
            check = check.on(on);
            assertThat(RESULT.write(check.result())).isEqualTo(full(now, on));
        }
    }

    /** Each rule meets each of its edges: no answer is kept for a day too long. */
    @Example
    void each_day_of_years_is_what_a_full_check_of_it_says() {
        Aims aims = AimsGenerator.seeded(7).systems(6).faulty(true).generate();
        List<LocalDate> days =
                LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList();
        List<CheckResult> results = CHECKER.resultsAt(aims, days);
        for (int i = 0; i < days.size(); i++) {
            assertThat(results.get(i)).isEqualTo(CHECKER.check(aims, days.get(i)));
        }
    }

    @Property(tries = 60)
    void the_results_of_many_days_are_those_of_each(
            @ForAll("generators") AimsGenerator generator, @ForAll("someDays") List<LocalDate> days) {
        Aims aims = generator.generate();
        List<CheckResult> results = CHECKER.resultsAt(aims, days);
        assertThat(results).hasSameSizeAs(days);
        for (int i = 0; i < days.size(); i++) {
            assertThat(RESULT.write(results.get(i))).isEqualTo(full(aims, days.get(i)));
        }
    }

    @Example
    void what_stands_in_no_register_counts_too() {
        Aims sound = Samples.sound();
        Check check = AimsChecker.iso42001().start(sound, Samples.DAY);
        Aims unhanded = sound.with(aims -> aims.handedIn(Extent.registers("/context/systems")));
        Aims unstarted = sound.withContext(context -> context.aimsPeriod(Optional.empty()));
        for (Aims changed : List.of(unhanded, unstarted, sound)) {
            assertThat(check.with(changed).result())
                    .isEqualTo(AimsChecker.iso42001().check(changed, Samples.DAY));
        }
        assertThat(check.result()).isEqualTo(AimsChecker.iso42001().check(sound, Samples.DAY));
    }

    /** Of what rules share, nobody says in which order it is made again: many of one kind come before and after. */
    @Example
    void what_is_read_for_the_first_time_after_a_change_has_seen_the_change() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Shared<Integer> assessments = Shared.of(
                    "assessments", records -> records.all(IMPACT_ASSESSMENTS).size());
            Shared<Integer> ifAny = Shared.of(
                    "assessments where there are systems",
                    records -> records.all(SYSTEMS).isEmpty() ? 0 : records.shared(assessments));
            rules.add(rule("TEST-" + (10 + i), "it holds")
                    .basedOn("a test")
                    .forEach(Subjects.whole("AIMS", "/context"))
                    .must("none", "none", (aims, c) -> c.shared(assessments) + c.shared(ifAny) == 0)
                    .found(GapKind.BREACH, "{0}", (aims, c) -> values(c.shared(ifAny)))
                    .remedy("None."));
        }
        AimsChecker checker = AimsChecker.of(RuleSet.of(rules));
        Aims sound = Samples.sound();
        Aims without = sound.withContext(context -> context.systems(List.of()))
                .withPlanning(planning -> planning.impactAssessments(List.of()));

        assertThat(checker.start(without, Samples.DAY).with(sound).result())
                .isEqualTo(checker.check(sound, Samples.DAY));
    }

    @Example
    void the_last_day_of_all_is_a_day_too() {
        Aims sound = Samples.sound();
        CheckResult full = AimsChecker.iso42001().check(sound, LocalDate.MAX);
        Check start = AimsChecker.iso42001().start(sound, Samples.DAY);
        assertThat(start.on(LocalDate.MAX).result()).isEqualTo(full);
        assertThat(AimsChecker.iso42001().start(sound, LocalDate.MAX).result()).isEqualTo(full);
    }

    /** It is made of what is there after the change, and not brought up to date once more. */
    @Example
    void an_index_that_is_made_while_others_are_brought_up_to_date_holds_each_subject_once() {
        LocalDate before = LocalDate.of(2026, 1, 1);
        LocalDate after = LocalDate.of(2026, 3, 1);
        Lookup<String, ImpactAssessment> all = IMPACT_ASSESSMENTS.by("nothing", one -> List.of("all"));
        Shared<Integer> counted = Shared.of(
                "assessments from March on",
                records -> records.today().isBefore(after)
                        ? 0
                        : records.all(all, "all").size());
        Rule rule = rule("TEST-10", "it holds")
                .basedOn("a test")
                .forEach(IMPACT_ASSESSMENTS)
                .must("none", "none", (one, c) -> c.shared(counted) == 0)
                .found(GapKind.BREACH, "{0}", (one, c) -> values(c.shared(counted)))
                .remedy("None.");
        AimsChecker checker = AimsChecker.of(RuleSet.of(rule));
        Aims aims = Aims.builder()
                .planning(planning -> planning.impactAssessments(List.of(
                        ImpactAssessment.builder().id("one").performedOn(before).build(),
                        ImpactAssessment.builder()
                                .id("two")
                                .performedOn(after.minusDays(1))
                                .build())))
                .build();
        assertThat(checker.start(aims, before).on(after).result()).isEqualTo(checker.check(aims, after));
    }

    /** Each is made from the other, in one state the one and in the next the other. */
    private static final class TheOtherWayRound {

        private final Shared<Integer> ofSystems = Shared.of("number of systems", this::ofSystems);
        private final Shared<Integer> ofAll = Shared.of("number of systems or assessments", this::ofAll);

        private int ofSystems(Records records) {
            int systems = records.all(SYSTEMS).size();
            return systems == 0 ? records.shared(ofAll) : systems;
        }

        private int ofAll(Records records) {
            return records.all(SYSTEMS).isEmpty()
                    ? records.all(IMPACT_ASSESSMENTS).size()
                    : records.shared(ofSystems);
        }
    }

    @Example
    void what_rests_on_another_the_other_way_round_after_a_change_has_seen_the_change() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            TheOtherWayRound made = new TheOtherWayRound();
            rules.add(rule("TEST-" + (10 + i), "it holds")
                    .basedOn("a test")
                    .forEach(Subjects.whole("AIMS", "/context"))
                    .must("none", "none", (aims, c) -> c.shared(made.ofSystems) + c.shared(made.ofAll) < 0)
                    .found(
                            GapKind.BREACH,
                            "{0} {1}",
                            (aims, c) -> values(c.shared(made.ofSystems), c.shared(made.ofAll)))
                    .remedy("None."));
        }
        AimsChecker checker = AimsChecker.of(RuleSet.of(rules));
        Aims sound = Samples.sound();
        Aims without = sound.withContext(context -> context.systems(List.of()));

        assertThat(checker.start(without, Samples.DAY).with(sound).result())
                .isEqualTo(checker.check(sound, Samples.DAY));
        assertThat(checker.start(sound, Samples.DAY).with(without).result())
                .isEqualTo(checker.check(without, Samples.DAY));
    }

    private static Rule.Basis start(int number) {
        return rule("TEST-0" + number, "it holds").basedOn("a test");
    }

    private static String full(Aims aims, LocalDate day) {
        return RESULT.write(CHECKER.check(aims, day));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(REGISTERS)),
                                Tuple.of(
                                        2,
                                        Arbitraries.of(
                                                "/context/systems",
                                                "/planning/impactAssessments",
                                                "/planning/impactScreenings",
                                                "/evaluation/managementReviews",
                                                "/leadership/roleAssignments",
                                                "/context/scopes"))),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 50).list().ofMaxSize(3),
                        Arbitraries.longs().between(1, 50))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<LocalDate>> someDays() {
        return AnyAims.days().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<AimsGenerator> generators() {
        return AnyAims.generators();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
