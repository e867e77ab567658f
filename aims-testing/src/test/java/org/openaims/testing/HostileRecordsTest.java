package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.leadership.Person;
import org.openaims.model.operation.Incident;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;

/** Records that nobody would keep give findings or a result, never a failure. */
class HostileRecordsTest {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();

    @Test
    void a_million_bare_entries_are_checked_and_each_is_told() {
        int each = 250_000;
        Aims aims = Samples.sound()
                .withContext(context -> context.addAllSystems(IntStream.range(0, each)
                        .mapToObj(i -> AiSystem.builder().id("s-" + i).name("S").build())
                        .toList()))
                .withLeadership(leadership -> leadership.addAllPeople(IntStream.range(0, each)
                        .mapToObj(i -> Person.builder().id("p-x" + i).name("P").build())
                        .toList()))
                .withOperation(operation -> operation
                        .addAllIncidents(IntStream.range(0, each)
                                .mapToObj(i -> Incident.builder()
                                        .id("i-" + i)
                                        .detectedOn("2025-03-01")
                                        .build())
                                .toList())
                        .addAllChanges(IntStream.range(0, each)
                                .mapToObj(i -> SystemChange.builder()
                                        .id("c-" + i)
                                        .addSystems("scoring")
                                        .build())
                                .toList()));
        CheckResult result = CHECKER.check(aims, Samples.DAY);
        assertHolds(result);
        assertThat(outcome(result, "REC-01").satisfied()).isGreaterThan(4 * each);
        assertThat(outcome(result, "4.3-01").undecided())
                .extracting(reason -> reason.subjects())
                .containsExactly(each);
        assertThat(result.findings())
                .hasSize(each)
                .extracting(finding -> finding.rule() + " " + finding.caseName())
                .containsOnly("GUIDE-01 stops-by-default");
    }

    /** Ids of one hash were looked up one by one: half as many took a minute. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ids_that_were_made_to_have_one_hash_are_told_apart_and_hold_nobody_up() {
        int bits = 16;
        List<AiSystem> systems = IntStream.range(0, 1 << bits)
                .mapToObj(i -> AiSystem.builder()
                        .id(IntStream.range(0, bits)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining()))
                        .name("S")
                        .build())
                .toList();
        assertThat(systems.stream().map(system -> system.id().hashCode()).distinct())
                .hasSize(1);
        CheckResult result =
                CHECKER.check(Samples.sound().withContext(context -> context.addAllSystems(systems)), Samples.DAY);
        assertHolds(result);
        assertThat(outcome(result, "REC-01").violated()).isZero();
        assertThat(outcome(result, "4.3-01").undecided())
                .extracting(reason -> reason.subjects())
                .containsExactly(systems.size());
    }

    @Test
    void records_that_refer_to_themselves_are_judged() {
        int changed = 0;
        for (int seed = 0; seed < 8; seed++) {
            Aims aims = aims(seed);
            Aims selves = referring(aims, (entries, position) -> position);
            changed += selves.equals(aims) ? 0 : 1;
            assertHolds(selves);
        }
        assertThat(changed).isPositive();
    }

    @Test
    void records_that_refer_to_one_another_in_a_ring_are_judged() {
        int changed = 0;
        for (int seed = 0; seed < 8; seed++) {
            Aims aims = aims(seed);
            Aims ring = referring(aims, (entries, position) -> (position + 1) % entries);
            changed += ring.equals(aims) ? 0 : 1;
            assertHolds(ring);
        }
        assertThat(changed).isPositive();
    }

    @Test
    void entries_that_all_stand_twice_are_found_and_judged() {
        for (int seed = 0; seed < 8; seed++) {
            Aims twice = AnyAims.changed(aims(seed), (register, type, entries) -> {
                List<Object> doubled = new ArrayList<>(entries);
                doubled.addAll(entries);
                return doubled;
            });
            assertHolds(twice);
            assertThat(outcome(CHECKER.check(twice, Samples.DAY), "REC-01").violated())
                    .isPositive();
        }
    }

    @Test
    void entries_that_all_bear_one_id_are_found_and_judged() {
        for (int seed = 0; seed < 8; seed++) {
            Aims same = AnyAims.changed(
                    aims(seed),
                    (register, type, entries) -> entries.stream()
                            .map(entry -> named(type, entry, "x-1"))
                            .toList());
            assertHolds(same);
        }
    }

    @Test
    void references_to_nothing_are_found_and_judged() {
        for (int seed = 0; seed < 8; seed++) {
            Aims aims = aims(seed);
            for (String emptied : List.of(
                    "/leadership/people", "/context/systems", "/planning/criteria", "/improvement/nonconformities")) {
                assertHolds(AnyAims.changed(
                        aims, (register, type, entries) -> register.equals(emptied) ? List.of() : entries));
            }
        }
    }

    @Test
    void an_empty_record_has_an_outcome_for_every_entry_of_the_catalogue() {
        CheckResult result = CHECKER.check(Aims.builder().build(), Samples.DAY);
        assertHolds(result);
        assertThat(result.requirementOutcomes())
                .hasSize(Iso42001.entries().size())
                .noneMatch(one -> one.outcome().name().equals("SHOWN"));
        assertThat(result.ruleOutcomes()).noneMatch(one -> one.status() == RuleStatus.SATISFIED);
    }

    private static Aims aims(int seed) {
        return AimsGenerator.seeded(seed).systems(10).faulty(seed % 2 == 1).generate();
    }

    /** A check, a check as of another day, and an explanation of everything come to their end. */
    private static void assertHolds(Aims aims) {
        assertHolds(CHECKER.check(aims, Samples.DAY));
        assertHolds(CHECKER.check(aims, Samples.DAY.minusYears(1)));
        for (Rule rule : CHECKER.rules().rules()) {
            assertThat(CHECKER.explain(aims, Samples.DAY, rule.id()))
                    .extracting(Explanation::status)
                    .doesNotContain(RuleStatus.ERROR);
        }
    }

    private static void assertHolds(CheckResult result) {
        assertThat(result.ruleOutcomes())
                .hasSize(CHECKER.rules().rules().size())
                .flatExtracting(RuleOutcome::errors)
                .isEmpty();
        assertThat(result.messages()).hasSize(result.findings().size());
    }

    private static RuleOutcome outcome(CheckResult result, String rule) {
        return result.ruleOutcome(rule).orElseThrow();
    }

    /** To which entry each entry of a register refers. */
    @FunctionalInterface
    private interface Target {
        int of(int entries, int position);
    }

    /** The records with every reference from an entry to one of its own register pointed at another. */
    private static Aims referring(Aims aims, Target target) {
        return AnyAims.changed(aims, (register, type, entries) -> {
            List<Object> changed = new ArrayList<>();
            for (int position = 0; position < entries.size(); position++) {
                Object other = entries.get(target.of(entries.size(), position));
                changed.add(referring(type, entries.get(position), other));
            }
            return changed;
        });
    }

    private static <T> T referring(RecordType<T> type, Object entry, Object other) {
        T known = type.javaType().cast(entry);
        RecordType.Draft<T> draft = type.draft().from(known);
        if (type.attribute("id").isEmpty()) {
            return known;
        }
        Object id = type.attribute("id").orElseThrow().get(type.javaType().cast(other));
        for (Attribute<T> attribute : type.attributes()) {
            if (!attribute.name().equals("id")
                    && attribute.type() instanceof AttributeType.Coded coded
                    && RecordId.class.isAssignableFrom(coded.type())
                    && coded.type() == id.getClass()) {
                draft.set(attribute, attribute.isMany() ? many(attribute, id) : id);
            }
        }
        return draft.build();
    }

    private static Collection<Object> many(Attribute<?> attribute, Object one) {
        List<Object> single = List.of(one);
        return attribute.presence() == Attribute.Presence.SET ? new TreeSet<>(single) : single;
    }

    private static <T> T named(RecordType<T> type, Object entry, String id) {
        T known = type.javaType().cast(entry);
        return type.attribute("id")
                .map(attribute -> type.draft()
                        .from(known)
                        .set(
                                attribute,
                                ((AttributeType.Coded) attribute.type())
                                        .factory()
                                        .apply(id))
                        .build())
                .orElse(known);
    }
}
