package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.benchmarks.rules.PlainRegister.AiSystem;
import org.openaims.benchmarks.rules.PlainRegister.ImpactAssessment;
import org.openaims.benchmarks.rules.PlainRegister.Person;

/**
 * The rules for which a validation library has no constraint of its own, over plain records: what Hibernate Validator and
 * YAVI are both given.
 */
final class PlainRules {

    /**
     * A rule.
     *
     * @param id its id
     * @param subject what it looks at
     * @param look for each finding the values that it shows; empty when the rule holds
     * @param <T> the type of what it looks at
     */
    record PlainRule<T>(String id, Class<T> subject, BiFunction<T, PlainIndex, List<List<Object>>> look) {

        /** For each finding the values that it shows. */
        List<List<Object>> look(Object at, PlainIndex index) {
            return look.apply(subject.cast(at), index);
        }
    }

    private static final List<List<Object>> HOLDS = List.of();

    /** The rules in the order of their ids. */
    static final List<PlainRule<?>> ALL = List.of(
            system(2, (system, index) -> !isOperated(system, index) || system.purpose() != null ? HOLDS : id(system)),
            system(
                    4,
                    (system, index) ->
                            system.isClassKnown() ? HOLDS : one(system.id(), Optional.ofNullable(system.impact()))),
            system(
                    5,
                    (system, index) ->
                            !isOperated(system, index) || !system.isSignificant() || system.oversight() != null
                                    ? HOLDS
                                    : id(system)),
            system(
                    7,
                    (system, index) ->
                            !isOperated(system, index) || !system.roles().isEmpty() ? HOLDS : id(system)),
            system(
                    8,
                    (system, index) -> system.arePeriodsInOrder()
                            ? HOLDS
                            : one(system.id(), system.operation().size())),
            system(
                    9,
                    (system, index) -> system.owner() == null || index.isPerson(system.owner())
                            ? HOLDS
                            : one(system.id(), system.owner())),
            system(
                    10,
                    (system, index) -> !isOperated(system, index)
                                    || !system.isSignificant()
                                    || !index.assessed(system.id()).isEmpty()
                            ? HOLDS
                            : id(system)),
            system(
                    11,
                    (system, index) -> !isOperated(system, index)
                                    || !system.isLimited()
                                    || index.isScreened(system.id())
                                    || !index.assessed(system.id()).isEmpty()
                            ? HOLDS
                            : id(system)),
            system(
                    12,
                    (system, index) ->
                            !isOperated(system, index) || index.lastRisk(system.id()) != null ? HOLDS : id(system)),
            system(13, (system, index) -> index.isClassified(system.id()) ? HOLDS : id(system)),
            new PlainRule<>(TwentyRules.id(14), ImpactAssessment.class, PlainRules::onRecord),
            system(15, (system, index) -> registeredFirst(system)),
            system(16, PlainRules::assessedFirst),
            new PlainRule<>(
                    TwentyRules.id(17), ImpactAssessment.class, (assessment, index) -> approvedAfterwards(assessment)),
            system(18, PlainRules::assessedEachYear),
            system(19, PlainRules::risksAssessedLately),
            new PlainRule<>(TwentyRules.id(20), Person.class, PlainRules::ownsFew));

    private PlainRules() {}

    private static PlainRule<AiSystem> system(int number, BiFunction<AiSystem, PlainIndex, List<List<Object>>> look) {
        return new PlainRule<>(TwentyRules.id(number), AiSystem.class, look);
    }

    /** The rule with an id. */
    static PlainRule<?> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isOperated(AiSystem system, PlainIndex index) {
        return system.isInOperationOn(index.day());
    }

    private static List<List<Object>> id(AiSystem system) {
        return one(system.id());
    }

    private static List<List<Object>> one(Object... values) {
        return List.of(List.of(values));
    }

    private static List<List<Object>> onRecord(ImpactAssessment assessment, PlainIndex index) {
        for (String system : assessment.systems()) {
            if (!index.isSystem(system)) {
                return one(assessment.id(), assessment.systems());
            }
        }
        return HOLDS;
    }

    private static List<List<Object>> registeredFirst(AiSystem system) {
        LocalDate goLive = system.goLive();
        LocalDate registeredOn = system.registeredOn();
        return goLive != null && registeredOn != null && registeredOn.isAfter(goLive)
                ? one(system.id(), goLive, registeredOn)
                : HOLDS;
    }

    private static List<List<Object>> assessedFirst(AiSystem system, PlainIndex index) {
        LocalDate goLive = system.goLive();
        if (goLive == null || !system.isSignificant() || !isOperated(system, index)) {
            return HOLDS;
        }
        List<LocalDate> assessed = index.assessed(system.id());
        return assessed.isEmpty() || isOneBy(goLive, assessed) ? HOLDS : one(system.id(), goLive);
    }

    /** Whether one of some days lies on another or before it. */
    static boolean isOneBy(LocalDate limit, List<LocalDate> days) {
        for (LocalDate day : days) {
            if (!day.isAfter(limit)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Object>> approvedAfterwards(ImpactAssessment assessment) {
        PlainRegister.Approval approval = assessment.approval();
        return approval != null && approval.decidedOn().isBefore(assessment.performedOn())
                ? one(assessment.id(), assessment.performedOn(), approval.decidedOn())
                : HOLDS;
    }

    private static List<List<Object>> assessedEachYear(AiSystem system, PlainIndex index) {
        if (!system.isSignificant()) {
            return HOLDS;
        }
        List<Cadence.Gap> gaps = Cadence.gaps(system, index.assessed(system.id()), index.interval(), index.day());
        return gaps.isEmpty() ? HOLDS : gaps.stream().map(Cadence.Gap::values).toList();
    }

    private static List<List<Object>> risksAssessedLately(AiSystem system, PlainIndex index) {
        LocalDate last = index.lastRisk(system.id());
        return last != null && last.plusYears(1).isBefore(index.day()) && isOperated(system, index)
                ? one(system.id(), last)
                : HOLDS;
    }

    private static List<List<Object>> ownsFew(Person person, PlainIndex index) {
        int owned = index.ownedBy(person.id());
        return owned > TwentyRules.MOST_SYSTEMS ? one(person.id(), owned) : HOLDS;
    }
}
