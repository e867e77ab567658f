package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openaims.benchmarks.rules.PlainRegister.AiSystem;
import org.openaims.benchmarks.rules.PlainRegister.ImpactAssessment;
import org.openaims.benchmarks.rules.PlainRegister.Person;

/**
 * The twenty rules as one loop over the plain records: the least that the libraries over these records could take, and
 * what the records of this library, with the view of a past day that they bring, cost beside it.
 */
final class PlainLoop implements Way<List<PlainLoop.Hit>> {

    /**
     * What was found.
     *
     * @param rule the id of the rule
     * @param record the record
     * @param place where it stands among those of the day
     * @param values the values that the finding shows
     */
    record Hit(String rule, Object record, String place, List<?> values) {}

    private final PlainRegister register;

    PlainLoop(PlainRegister register) {
        this.register = register;
    }

    @Override
    public List<Hit> check() {
        PlainRegister asOf = register.asOf(Portfolio.DAY);
        PlainIndex index = new PlainIndex(asOf, Portfolio.DAY);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < asOf.systems().size(); i++) {
            look(asOf.systems().get(i), i, index, hits);
        }
        for (int i = 0; i < asOf.assessments().size(); i++) {
            look(asOf.assessments().get(i), i, index, hits);
        }
        for (int i = 0; i < asOf.people().size(); i++) {
            Person person = asOf.people().get(i);
            int owned = index.ownedBy(person.id());
            if (owned > TwentyRules.MOST_SYSTEMS) {
                hits.add(new Hit(TwentyRules.id(20), person, "/people/" + i, List.of(person.id(), owned)));
            }
        }
        return hits;
    }

    private static void look(AiSystem system, int i, PlainIndex index, List<Hit> hits) {
        boolean inOperation = system.isInOperationOn(index.day());
        boolean significant = system.isSignificant();
        LocalDate goLive = system.goLive();
        LocalDate registeredOn = system.registeredOn();
        List<LocalDate> assessed = index.assessed(system.id());
        if (system.name().isBlank()) {
            hit(1, system, i, hits);
        }
        if (system.owner() == null) {
            hit(3, system, i, hits);
        } else if (!index.isPerson(system.owner())) {
            hit(9, system, i, hits, system.owner());
        }
        if (!system.isClassKnown()) {
            hit(4, system, i, hits, Optional.ofNullable(system.impact()));
        }
        if (!system.isStagesDated()) {
            hit(6, system, i, hits, system.stages().size());
        }
        if (!system.arePeriodsInOrder()) {
            hit(8, system, i, hits, system.operation().size());
        }
        if (!index.isClassified(system.id())) {
            hit(13, system, i, hits);
        }
        if (goLive != null && registeredOn != null && registeredOn.isAfter(goLive)) {
            hit(15, system, i, hits, goLive, registeredOn);
        }
        if (significant) {
            for (Cadence.Gap gap : Cadence.gaps(system, assessed, index.interval(), index.day())) {
                hits.add(new Hit(TwentyRules.id(18), system, "/systems/" + i, gap.values()));
            }
        }
        if (!inOperation) {
            return;
        }
        if (system.purpose() == null) {
            hit(2, system, i, hits);
        }
        if (system.roles().isEmpty()) {
            hit(7, system, i, hits);
        }
        if (significant) {
            if (system.oversight() == null) {
                hit(5, system, i, hits);
            }
            if (assessed.isEmpty()) {
                hit(10, system, i, hits);
            } else if (goLive != null && !PlainRules.isOneBy(goLive, assessed)) {
                hit(16, system, i, hits, goLive);
            }
        } else if (system.isLimited() && !index.isScreened(system.id()) && assessed.isEmpty()) {
            hit(11, system, i, hits);
        }
        LocalDate lastRisk = index.lastRisk(system.id());
        if (lastRisk == null) {
            hit(12, system, i, hits);
        } else if (lastRisk.plusYears(1).isBefore(index.day())) {
            hit(19, system, i, hits, lastRisk);
        }
    }

    private static void look(ImpactAssessment assessment, int i, PlainIndex index, List<Hit> hits) {
        for (String system : assessment.systems()) {
            if (!index.isSystem(system)) {
                hits.add(new Hit(
                        TwentyRules.id(14),
                        assessment,
                        "/assessments/" + i,
                        List.of(assessment.id(), assessment.systems())));
                break;
            }
        }
        PlainRegister.Approval approval = assessment.approval();
        if (approval != null && approval.decidedOn().isBefore(assessment.performedOn())) {
            hits.add(new Hit(
                    TwentyRules.id(17),
                    assessment,
                    "/assessments/" + i,
                    List.of(assessment.id(), assessment.performedOn(), approval.decidedOn())));
        }
    }

    private static void hit(int rule, AiSystem system, int i, List<Hit> hits, Object... more) {
        List<Object> values = new ArrayList<>(1 + more.length);
        values.add(system.id());
        values.addAll(List.of(more));
        hits.add(new Hit(TwentyRules.id(rule), system, "/systems/" + i, values));
    }

    @Override
    public List<Found> found(List<Hit> result) {
        return result.stream()
                .map(hit -> Found.of(hit.rule(), hit.record(), hit.values()))
                .toList();
    }
}
