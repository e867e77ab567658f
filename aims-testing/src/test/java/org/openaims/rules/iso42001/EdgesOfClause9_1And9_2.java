package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.evaluation.AuditProgramme;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.record.AuditProgrammeId;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.Occurrence;
import org.openaims.rules.language.Rule;

/** Changes of which something else comes where a rule on clause 9.1 or 9.2 lacks one of its parts. */
final class EdgesOfClause9_1And9_2 {

    private EdgesOfClause9_1And9_2() {}

    static Stream<Change> all() {
        return Stream.of(monitoring(), audits(), cycles(), programmes(), reports())
                .flatMap(edges -> edges);
    }

    private static Stream<Change> monitoring() {
        Stream<Change> nothing = Stream.of(Clause9_1.SYSTEMS_ARE_MONITORED, Clause9_1.OBJECTIVES_ARE_MONITORED)
                .map(rule -> Change.of(
                        rule,
                        "nothing that is monitored",
                        aims -> aims.withEvaluation(evaluation -> evaluation.monitoringItems(List.of()))));
        Stream<Change> others = Stream.of(
                Change.of(
                        Clause9_1.SYSTEMS_ARE_MONITORED,
                        "a system in operation that is excluded from the scope, and not monitored",
                        aims -> aims.withSystem(
                                "triage",
                                system -> system.addOperation(OperationPeriod.builder()
                                        .startedOn(Occurrence.on(LocalDate.of(2026, 1, 1)))
                                        .build()))),
                Change.of(
                        Clause9_1.OBJECTIVES_ARE_MONITORED,
                        "a withdrawn objective that is not monitored",
                        EdgesOfClause5::withAWithdrawnObjective),
                Change.of(
                        Clause9_1.METHODS_ARE_DECIDED,
                        "something without a method that is monitored no more",
                        aims -> aims.withEvaluation(evaluation -> evaluation.monitoringItem(
                                "m-former",
                                item -> item.subject("Calls.")
                                        .decidedOn("2024-02-16")
                                        .endedOn("2025-01-01")))),
                Change.of(
                        Clause9_1.MEASUREMENTS_ARE_EVIDENCED,
                        "a measurement on the day before the AIMS started, without a result",
                        aims -> aims.withEvaluation(evaluation -> evaluation.measurement(
                                "me-early",
                                measurement -> measurement.item("m-refusals").measuredOn("2023-12-31")))),
                Change.of(
                        Clause9_1.ANALYSES_ARE_EVIDENCED,
                        "an analysis on the day before the AIMS started, without a conclusion",
                        aims -> aims.withEvaluation(evaluation ->
                                evaluation.analysis("an-early", analysis -> analysis.analysedOn("2023-12-31")))));
        return Stream.concat(nothing, others);
    }

    private static Stream<Change> cycles() {
        return Stream.of(Change.of(
                Clause9_2_1.CYCLE_IS_NOT_STRETCHED,
                "an earlier audit cycle of five years without a reason",
                aims -> aims.withEvaluation(evaluation -> evaluation.addAuditCoverageIntervals(aims.evaluation()
                        .auditCoverageIntervals()
                        .get(0)
                        .with(earlier -> earlier.id("iv-earlier")
                                .decidedOn("2023-12-01")
                                .inForceFrom("2023-12-01")
                                .every(Period.ofYears(5)))))));
    }

    private static Stream<Change> audits() {
        Stream<Change> early = Stream.of(
                        Clause9_2_1.EFFECTIVENESS_IS_AUDITED,
                        Clause9_2_2.EACH_AUDIT_IS_PLANNED,
                        Clause9_2_2.REPORTS_ARE_KEPT,
                        Clause9_2_2.RESULTS_ARE_STATED)
                .map(rule -> Change.of(
                        rule,
                        "an audit before the AIMS started of which nothing is known",
                        aims -> aims.withEvaluation(evaluation -> evaluation.internalAudit(
                                "audit-early",
                                audit -> audit.startedOn("2023-12-30").completedOn("2023-12-31")))));
        Stream<Change> past = Stream.of(Clause9_2_1.OWN_REQUIREMENTS_ARE_AUDITED, Clause9_2_1.STANDARD_IS_AUDITED)
                .map(rule -> Change.of(
                                rule,
                                "an audit against nothing in a cycle that is over, and none since",
                                EdgesOfClause9_1And9_2::auditedLongAgo)
                        .on("2026-10-26"));
        return Stream.of(early, past, singleAudits()).flatMap(edges -> edges);
    }

    /** The records with the first audit alone, which ended on 2024-10-25 and looked at nothing in particular. */
    private static Aims auditedLongAgo(Aims aims) {
        return aims.withEvaluation(evaluation -> evaluation.internalAudits(aims.evaluation().internalAudits().stream()
                .filter(audit -> audit.id().value().equals("audit-2024"))
                .map(audit -> audit.with(changed -> changed.criteria(Set.of())))
                .toList()));
    }

    private static Stream<Change> singleAudits() {
        return Stream.of(
                Change.of(
                        Clause9_2_1.OWN_REQUIREMENTS_ARE_AUDITED,
                        "an audit against the standard alone beside one against both",
                        aims -> audit(
                                aims,
                                "audit-2024",
                                audit -> audit.criteria(Set.of(InternalAudit.Criterion.ISO_42001)))),
                Change.of(
                        Clause9_2_1.STANDARD_IS_AUDITED,
                        "an audit against the own requirements alone beside one against both",
                        aims -> audit(
                                aims,
                                "audit-2024",
                                audit -> audit.criteria(Set.of(InternalAudit.Criterion.OWN_REQUIREMENTS)))),
                Change.of(
                        Clause9_2_2.NOBODY_AUDITS_THEIR_OWN_WORK,
                        "an audit of their own work that has not begun",
                        aims -> audit(
                                aims,
                                "audit-2025",
                                audit -> audit.startedOn(Optional.empty())
                                        .completedOn(Optional.empty())
                                        .auditor(auditor -> auditor.person("p-owner")))),
                Change.of(
                        Clause9_2_2.RESULTS_REACHED_MANAGERS,
                        "an audit that has not ended",
                        aims -> audit(aims, "audit-2025", audit -> audit.completedOn(Optional.empty()))),
                Change.of(
                        Clause9_2_2.PROGRAMME_FOLLOWS_THE_SCOPE,
                        "another scope where there is no audit programme",
                        aims -> Clause9_2_2Test.rescoped(aims)
                                .withEvaluation(evaluation -> evaluation.auditProgrammes(List.of()))),
                Change.of(
                        Clause9_2_2.AUDITORS_ARE_COMPETENT,
                        "nothing that internal auditors have to be able to do",
                        aims -> aims.withSupport(support -> support.competenceRequirements(List.of()))));
    }

    private static Stream<Change> programmes() {
        return Stream.of(
                Change.of(
                        Clause9_2_2.PLANNED_AUDITS_TOOK_PLACE,
                        "an audit planned for a day before its programme was approved",
                        aims -> Clause9_2_2Test.planned("2025-01-19")),
                Change.of(
                        Clause9_2_2.PROGRAMME_WEIGHS,
                        "an earlier programme without a reason for what it planned",
                        aims -> earlierProgramme(aims, programme -> programme.rationale(Optional.empty()))),
                Change.of(
                        Clause9_2_2.PROGRAMME_IS_KEPT,
                        "an earlier programme without a document",
                        aims -> earlierProgramme(aims, programme -> programme.document(Optional.empty()))));
    }

    /** The report of an audit has thirty days, and so has what it is to say. */
    private static Stream<Change> reports() {
        return Stream.of(
                        firstCycle(),
                        RowOnOtherDays.of(
                                        Clause9_2_1Test.changes(),
                                        Clause9_2_1.EFFECTIVENESS_IS_AUDITED,
                                        "an audit without a conclusion on effectiveness")
                                .foundAfter("2025-10-10"),
                        row(
                                        Clause9_2_2.PROGRAMME_FOLLOWS_THE_SCOPE,
                                        "another scope, after which nobody looked at the programme")
                                .foundAfter("2026-04-02"),
                        row(Clause9_2_2.REPORTS_ARE_KEPT, "a report of which nobody knows where it is")
                                .foundAfter("2025-10-10"),
                        row(Clause9_2_2.RESULTS_ARE_STATED, "an audit of which nobody says that it found no fault")
                                .foundAfter("2024-11-24"))
                .flatMap(days -> days);
    }

    /** The first audit cycle has two years, as declared, and three where nobody declared any. */
    private static Stream<Change> firstCycle() {
        return Stream.of(
                Change.of(
                                Clause9_2_1.EVERYTHING_IS_COVERED,
                                "a clause on which no audit concluded by the last day of a declared cycle",
                                Clause9_2_1Test::withoutLeadership)
                        .on("2026-01-01"),
                Change.of(
                                Clause9_2_1.EVERYTHING_IS_COVERED,
                                "the same on the day after it",
                                Clause9_2_1Test::withoutLeadership)
                        .on("2026-01-02")
                        .finds(
                                "uncovered @",
                                "9.2.1-04 (9.2.1) at /evaluation/internalAudits: no internal audit against ISO/IEC "
                                        + "42001 concluded in time on: 5; expected a conclusion on each clause and "
                                        + "each included control within 2 years, on these by 2026-01-01. Audit 5, or "
                                        + "record in an audit that looked at them what it concluded on each."),
                Change.of(
                                Clause9_2_1.EVERYTHING_IS_COVERED,
                                "a clause on which no audit concluded by the last day of a cycle that nobody declared",
                                Clause9_2_1Test::withoutLeadershipAndCycle)
                        .on("2027-01-01"),
                Change.of(
                                Clause9_2_1.EVERYTHING_IS_COVERED,
                                "the same in a cycle that nobody declared, on the day after it",
                                Clause9_2_1Test::withoutLeadershipAndCycle)
                        .on("2027-01-02")
                        .finds(
                                "uncovered-by-default @",
                                "9.2.1-04 (9.2.1) at /evaluation/internalAudits: no internal audit against ISO/IEC "
                                        + "42001 concluded in time on: 5; expected a conclusion on each clause and "
                                        + "each included control within 3 years by default, as no audit cycle is "
                                        + "declared, on these by 2027-01-01. Declare the audit cycle, and audit 5."));
    }

    private static RowOnOtherDays row(Rule rule, String name) {
        return RowOnOtherDays.of(Clause9_2_2Test.changes(), rule, name);
    }

    private static Aims earlierProgramme(Aims aims, Consumer<AuditProgramme.Builder> change) {
        return aims.withRecord(
                AuditProgramme.class, AuditProgrammeId.of("programme-1"), programme -> programme.with(change));
    }

    private static Aims audit(Aims aims, String id, Consumer<InternalAudit.Builder> change) {
        return aims.withRecord(InternalAudit.class, InternalAuditId.of(id), audit -> audit.with(change));
    }
}
