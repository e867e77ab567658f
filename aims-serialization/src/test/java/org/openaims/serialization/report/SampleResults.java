package org.openaims.serialization.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Value;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.RequirementOutcome;
import org.openaims.model.result.RestsOn;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;

/** Results made by hand. */
final class SampleResults {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final RuleDescription ASSESSED = RuleDescription.builder()
            .id("6.1.4-01")
            .title("each AI system in operation is assessed")
            .clause("6.1.4")
            .addRequirements("6.1.4-f")
            .looksAt("AI system")
            .addCases(
                    ruleCase(
                            "absent",
                            Severity.NONCONFORMITY,
                            GapKind.ABSENT,
                            "{0} is in operation with impact class {1}; no impact assessment of it is on record",
                            "an impact assessment that names {0}",
                            "Assess what {0} can do to people and societies."),
                    ruleCase(
                            "unapproved",
                            Severity.OBSERVATION,
                            GapKind.INCOMPLETE,
                            "{0} is covered by {1}, of which no approval is on record",
                            "an approved impact assessment of {0}",
                            "Have the result for {0} approved."))
            .build();

    static final RuleDescription REVIEWED = RuleDescription.builder()
            .id("9.3.1-01")
            .title("top management reviews the AIMS in the planned rhythm")
            .clause("9.3.1")
            .addRequirements("9.3.1-a")
            .addCases(ruleCase(
                    "past",
                    Severity.NONCONFORMITY,
                    GapKind.LATE,
                    "no management review was held from {0} to {1}",
                    "one by {1}",
                    "Record a nonconformity for this period, with its cause."))
            .build();

    static final RuleDescription OWN = RuleDescription.builder()
            .id("ACME-001")
            .title("each AI system has a cost centre")
            .clause("ACME policy 7.4")
            .addCases(ruleCase(
                    "missing",
                    Severity.NONCONFORMITY,
                    GapKind.INCOMPLETE,
                    "{0} has no cost centre",
                    "a cost centre",
                    "Record the cost centre of {0}."))
            .build();

    private SampleResults() {}

    /** A result without rules, findings and outcomes. */
    static CheckResult bare() {
        return CheckResult.builder()
                .asOf(DAY)
                .window(Period.ofMonths(36))
                .libraryVersion("1.0.0")
                .handedIn(Extent.wholeAims())
                .build();
    }

    /** A result in which each part of the report has something to say. */
    static CheckResult full() {
        return bare().with(result -> result.inputDigest("sha256:0123")
                .handedIn(new Extent.NamedRegisters(List.of(
                        new Extent.HandedInRegister("/context/systems", Optional.of(DAY), Optional.of("the register")),
                        new Extent.HandedInRegister("/leadership/policies", Optional.empty(), Optional.empty()))))
                .addRules(ASSESSED, REVIEWED, OWN)
                .addDeviations("rule ACME-001 was added")
                .addAllFindings(unassessed(7))
                .addFindings(
                        finding(ASSESSED, "unapproved", "AI system", "chat", "/context/systems/9", "chat", "ia-1"),
                        past("2024-01-01", "2024-12-31", 0),
                        past("2025-01-01", "2025-12-31", 1),
                        finding(OWN, "missing", "AI system", "chat", "/context/systems/9", "chat"))
                .addRuleOutcomes(
                        RuleOutcome.builder()
                                .rule("6.1.4-01")
                                .status(RuleStatus.VIOLATED)
                                .satisfied(2)
                                .violated(7)
                                .addUndecided(reason("its impact class", 39), reason("whether it is in operation", 4))
                                .addNotYetDue(reason("systems found in use have time", 2))
                                .due(DAY.plusDays(60))
                                .build(),
                        RuleOutcome.builder()
                                .rule("ACME-001")
                                .status(RuleStatus.ERROR)
                                .satisfied(0)
                                .violated(1)
                                .addErrors("bot: java.lang.IllegalStateException: no cost")
                                .build())
                .addRequirementOutcomes(
                        outcome("4.1-a", Outcome.NOT_CHECKED, "no rule decides it yet"),
                        outcome("4.1-b", Outcome.NOT_CHECKED, "no rule decides it yet"),
                        outcome("4.1-c", Outcome.NOT_CHECKED, "no rule decides it yet"),
                        outcome("4.3-e", Outcome.NOT_CHECKED, "unknown: its life-cycle stage", "unknown: its owner"),
                        outcome("5.2-a", Outcome.JUDGED_BY_OWNER)
                                .with(one -> one.strength(Strength.STATED).addRestsOn(rests("AI policy", 1, "p-1"))),
                        outcome("5.2-g", Outcome.SHOWN)
                                .with(one -> one.strength(Strength.EVIDENCED)
                                        .addRestsOn(rests("communication", 12, "c-12", "c-11", "c-10", "c-9"))),
                        outcome("6.1.4-f", Outcome.GAP, "7 findings of rule 6.1.4-01")
                                .with(one -> one.addGapKinds(GapKind.ABSENT)),
                        outcome("8.4-a", Outcome.NOT_YET_DUE, "the first one is not yet due")
                                .with(one -> one.due(DAY.plusDays(60))),
                        outcome("9.3.1-a", Outcome.GAP, "2 findings of rule 9.3.1-01")
                                .with(one -> one.addGapKinds(GapKind.LATE)),
                        outcome("9.3.1-b", Outcome.NEEDS_JUDGEMENT, "nobody has judged it"),
                        outcome("9.3.2-a", Outcome.NO_OCCASION, "no decision of a management review is on record"),
                        outcome("A.2.2", Outcome.NOT_APPLICABLE, "no AI system is developed"))
                .addPracticalTest(
                        item(PracticalTestItem.Item.SCOPE, PracticalTestItem.Answer.READY)
                                .with(one -> one.addRecords("scope-2")
                                        .day(DAY.minusYears(1))
                                        .place("records/scope-2.pdf")),
                        item(PracticalTestItem.Item.POLICY, PracticalTestItem.Answer.PLACE_UNKNOWN)
                                .with(one -> one.addRecords("p-1").day(DAY.minusYears(2))),
                        item(PracticalTestItem.Item.NAMED_OWNER, PracticalTestItem.Answer.NOT_ON_RECORD),
                        item(PracticalTestItem.Item.LAST_RISK_ASSESSMENT, PracticalTestItem.Answer.NOT_HANDED_IN),
                        item(PracticalTestItem.Item.REVIEW_MINUTES, PracticalTestItem.Answer.NOT_ON_RECORD)));
    }

    /** Findings that differ in their subject alone. */
    static List<Finding> unassessed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> finding(
                        ASSESSED, "absent", "AI system", "bot-" + i, "/context/systems/" + i, "bot-" + i, "LIMITED"))
                .toList();
    }

    private static Finding past(String from, String to, int position) {
        return finding(REVIEWED, "past", "management review", "", "/evaluation/managementReviews/" + position, from, to)
                .with(finding -> finding.discriminator(from));
    }

    static Finding finding(
            RuleDescription rule, String caseName, String kind, String subject, String pointer, String... values) {
        RuleCase what = rule.namedCase(caseName).orElseThrow();
        return Finding.builder()
                .rule(rule.id())
                .caseName(caseName)
                .severity(what.severity())
                .kind(what.kind())
                .subjectKind(kind)
                .subject(subject)
                .pointer(pointer)
                .values(List.of(values).stream().map(Value::of).toList())
                .build();
    }

    static RuleCase ruleCase(
            String name, Severity severity, GapKind kind, String found, String expected, String remedy) {
        return RuleCase.builder()
                .name(name)
                .severity(severity)
                .kind(kind)
                .found(found)
                .expected(expected)
                .remedy(remedy)
                .build();
    }

    static RequirementOutcome outcome(String requirement, Outcome outcome, String... reasons) {
        return RequirementOutcome.builder()
                .requirement(requirement)
                .outcome(outcome)
                .subjects(0)
                .addReasons(reasons)
                .build();
    }

    static CountedReason reason(String reason, int subjects) {
        return CountedReason.builder().reason(reason).subjects(subjects).build();
    }

    private static RestsOn rests(String kind, int count, String... latest) {
        return RestsOn.builder().kind(kind).count(count).addLatest(latest).build();
    }

    static PracticalTestItem item(PracticalTestItem.Item item, PracticalTestItem.Answer answer) {
        return PracticalTestItem.builder().item(item).answer(answer).build();
    }
}
