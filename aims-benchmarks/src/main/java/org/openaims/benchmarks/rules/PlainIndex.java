package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that rules over plain records look references up in, made once for each check. */
final class PlainIndex {

    private final LocalDate day;
    private final Set<String> people;
    private final Set<String> systems;
    private final Map<String, Integer> owned;
    private final Map<String, List<LocalDate>> assessed;
    private final Map<String, LocalDate> lastRisk;
    private final Set<String> screened;
    private final Set<String> classified = new HashSet<>();
    private final PlainRegister.@Nullable Interval interval;

    /**
     * Makes the tables.
     *
     * @param register the records as of the day
     * @param day the day
     */
    PlainIndex(PlainRegister register, LocalDate day) {
        this.day = day;
        int size = register.systems().size() * 4 / 3 + 1;
        people = new HashSet<>(register.people().size() * 4 / 3 + 1);
        owned = new HashMap<>(register.people().size() * 4 / 3 + 1);
        systems = new HashSet<>(size);
        assessed = new HashMap<>(size);
        lastRisk = new HashMap<>(size);
        screened = new HashSet<>(size);
        register.people().forEach(person -> people.add(person.id()));
        for (PlainRegister.AiSystem system : register.systems()) {
            systems.add(system.id());
            if (system.owner() != null) {
                owned.merge(system.owner(), 1, Integer::sum);
            }
        }
        for (PlainRegister.ImpactAssessment assessment : register.assessments()) {
            for (String system : assessment.systems()) {
                assessed.computeIfAbsent(system, first -> new ArrayList<>(4)).add(assessment.performedOn());
            }
        }
        for (PlainRegister.RiskAssessment risk : register.risks()) {
            for (String system : risk.systems()) {
                lastRisk.merge(system, risk.performedOn(), PlainIndex::later);
            }
        }
        register.screenings().forEach(screening -> screened.addAll(screening.systems()));
        register.scopes().stream()
                .max(Comparator.comparing(PlainRegister.Scope::approvedOn))
                .ifPresent(scope -> {
                    classified.addAll(scope.systems());
                    classified.addAll(scope.exclusions());
                });
        interval = register.intervals().stream()
                .max(Comparator.comparing(PlainRegister.Interval::decidedOn))
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    LocalDate day() {
        return day;
    }

    boolean isPerson(String id) {
        return people.contains(id);
    }

    boolean isSystem(String id) {
        return systems.contains(id);
    }

    /** How many AI systems a person owns. */
    int ownedBy(String person) {
        return owned.getOrDefault(person, 0);
    }

    /** The days on which the impact of a system was assessed, in no order. */
    List<LocalDate> assessed(String system) {
        return assessed.getOrDefault(system, List.of());
    }

    /** The day of the last assessment of the risks of a system; null when there was none. */
    @Nullable
    LocalDate lastRisk(String system) {
        return lastRisk.get(system);
    }

    boolean isScreened(String system) {
        return screened.contains(system);
    }

    /** Whether the scope in force says of a system that it is in, or that it is excluded. */
    boolean isClassified(String system) {
        return classified.contains(system);
    }

    /** The interval in which impact is assessed; null when nobody decided one. */
    PlainRegister.@Nullable Interval interval() {
        return interval;
    }
}
