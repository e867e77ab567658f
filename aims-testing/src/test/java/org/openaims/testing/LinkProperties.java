package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.operation.Incident;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;

/** A record names what was there before it, so that its links resolve as of every day on which it was there. */
class LinkProperties {

    private static final AimsChecker CHECKER =
            AimsChecker.of(AimsChecker.iso42001().rules().only("REC-02"));

    /**
     * Records that name each other, so that one of the two names what may come later: they describe things that stand
     * side by side and are kept up to date, and none of them is the other's consequence. Whoever adds a link that leads
     * back says here why it is one of those, or takes it out on the side of the earlier record.
     */
    private static final List<String> SIDE_BY_SIDE = List.of(
            "AiRisk.incidents and Incident.risks", // one came to light by the incident, another showed itself in it
            "AiSystem.dataResources and DataResource.systems",
            "AiSystem.suppliers and Supplier.services.systems",
            "AuditProgramme.priorAudits and InternalAudit.plannedAudit.programme", // of the programme before
            "Supplier.services.models and ThirdPartyModel.supplier");

    @Property(tries = 100)
    void sound_records_refer_to_nothing_that_is_not_there_as_of_any_day(
            @ForAll("generators") AimsGenerator generator, @ForAll("days") LocalDate day) {
        assertThat(dangling(generator.faulty(false).generate(), day)).isEmpty();
    }

    @Example
    void a_sound_dossier_refers_to_nothing_that_is_not_there_as_of_any_of_its_days() {
        for (Dossier dossier : Dossier.values()) {
            for (LocalDate day : days(dossier.aims())) {
                assertThat(dangling(dossier.aims(), day))
                        .as("%s, as of %s", dossier, day)
                        .isEmpty();
            }
        }
    }

    @Example
    void an_incident_of_which_a_nonconformity_is_raised_later_refers_to_nothing_before() {
        Aims aims = Samples.sound()
                .withOperation(operation -> operation.incident(
                        "incident-2",
                        incident -> incident.detectedOn("2026-03-01").gravity(Incident.Gravity.MODERATE)))
                .withImprovement(improvement -> improvement.nonconformity(
                        "nc-2",
                        one -> one.addIncidents("incident-2")
                                .detectedOn("2026-03-11")
                                .statement("A letter went to the wrong person.")));
        LocalDate day = LocalDate.of(2026, 2, 27);
        for (; !day.isAfter(LocalDate.of(2026, 3, 12)); day = day.plusDays(1)) {
            assertThat(dangling(aims, day)).as("as of %s", day).isEmpty();
        }
    }

    @Example
    void no_two_records_name_each_other_but_those_that_stand_side_by_side() {
        Map<String, Map<String, String>> links = new TreeMap<>();
        Map<Class<?>, String> homes = new HashMap<>();
        forEachRegister((name, type) -> collectIds(type, name, homes));
        forEachRegister(
                (name, type) -> collectLinks(type, "", homes, links.computeIfAbsent(name, first -> new TreeMap<>())));
        List<String> both = new ArrayList<>();
        links.forEach((one, named) -> named.forEach((other, where) -> {
            String back = links.getOrDefault(other, Map.of()).get(one);
            if (one.compareTo(other) < 0 && back != null) {
                both.add(one + where + " and " + other + back);
            }
        }));
        assertThat(both).containsExactlyElementsOf(SIDE_BY_SIDE);
    }

    private static List<String> dangling(Aims aims, LocalDate day) {
        return CHECKER.check(aims, day).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private interface Taker {
        void take(String name, RecordType<?> type);
    }

    private static void forEachRegister(Taker taker) {
        for (Attribute<?> floor : RecordType.of(Aims.class).attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested) {
                for (Attribute<?> register : nested.type().attributes()) {
                    if (register.presence() == Attribute.Presence.LIST
                            && register.type() instanceof AttributeType.Nested entry
                            && entry.type().attribute("id").isPresent()) {
                        taker.take(entry.type().name(), entry.type());
                    }
                }
            }
        }
    }

    private static void collectIds(RecordType<?> type, String home, Map<Class<?>, String> homes) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.name().equals("id") && attribute.type() instanceof AttributeType.Coded coded) {
                homes.putIfAbsent(coded.type(), home);
            } else if (attribute.type() instanceof AttributeType.Nested nested) {
                collectIds(nested.type(), home, homes);
            }
        }
    }

    private static void collectLinks(
            RecordType<?> type, String path, Map<Class<?>, String> homes, Map<String, String> to) {
        for (Attribute<?> attribute : type.attributes()) {
            String where = path + "." + attribute.name();
            if (attribute.type() instanceof AttributeType.Nested nested) {
                collectLinks(nested.type(), where, homes, to);
            } else if (attribute.type() instanceof AttributeType.Coded coded
                    && RecordId.class.isAssignableFrom(coded.type())
                    && !attribute.name().equals("id")
                    && homes.containsKey(coded.type())) {
                to.merge(homes.get(coded.type()), where, (one, other) -> one + other);
            }
        }
    }

    /** Every day on which something happened, and the day before. */
    private static SortedSet<LocalDate> days(Aims aims) {
        SortedSet<LocalDate> days = new TreeSet<>();
        collectDays(RecordType.of(Aims.class), aims, days);
        return days;
    }

    private static <T> void collectDays(RecordType<T> type, Object value, Set<LocalDate> days) {
        T record = type.javaType().cast(value);
        for (Attribute<T> attribute : type.attributes()) {
            for (Object one : attribute.values(record)) {
                if (one instanceof LocalDate day) {
                    days.add(day);
                    days.add(day.minusDays(1));
                } else if (attribute.type() instanceof AttributeType.Nested nested) {
                    collectDays(nested.type(), one, days);
                }
            }
        }
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
