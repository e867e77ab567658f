package org.openaims.benchmarks;

import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS_OF;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Value;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Severity;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.testing.AimsGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One rule that follows a reference, run by the engine and by the loop that a user would write by hand for the same
 * findings (place and values, not rendered); and a whole check with every built-in rule. The setup refuses to measure
 * when engine and loop do not find the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Rule ASSESSED = rule("BENCH-001", "each AI system in operation is named in an assessment")
            .basedOn("a benchmark")
            .forEach(SYSTEMS)
            .whenKnown("it is in operation", (system, records) -> system.inOperationOn(records.day()))
            .when("it can affect people", CheckBenchmark::affectsPeople)
            .must(
                    "absent",
                    "an impact assessment that names {0}",
                    (system, records) ->
                            !records.all(IMPACT_ASSESSMENTS_OF, system.id()).isEmpty())
            .found(
                    GapKind.ABSENT,
                    "{0} is in operation with impact class {1} and without an assessment",
                    (system, records) -> values(system.id(), system.impactClass()))
            .remedy("Assess {0}.");

    /** How many AI systems the register has. */
    @Param({"1000", "10000"})
    public int systems;

    private Aims aims = Aims.builder().build();
    private AimsChecker oneRule = AimsChecker.of(RuleSet.of(ASSESSED));
    private AimsChecker allRules = AimsChecker.iso42001();

    /** Makes the records, and proves that engine and loop agree. */
    @Setup
    public void make() {
        aims = AimsGenerator.seeded(42).systems(systems).faulty(true).generate();
        List<Finding> engine = oneRule.check(aims, DAY).findings();
        List<Finding> loop = loopOneRule();
        if (engine.isEmpty() || engine.size() != loop.size() || !new HashSet<>(engine).equals(new HashSet<>(loop))) {
            throw new IllegalStateException("expected the loop to find what the engine finds, " + engine.size()
                    + " findings, found " + loop.size());
        }
    }

    /**
     * The rule, run by the engine, with the outcomes of all requirements.
     *
     * @return the result
     */
    @Benchmark
    public CheckResult engineOneRule() {
        return oneRule.check(aims, DAY);
    }

    /**
     * All built-in rules, run by the engine.
     *
     * @return the result
     */
    @Benchmark
    public CheckResult engineAllRules() {
        return allRules.check(aims, DAY);
    }

    /**
     * The rule, written by hand for the same records and the same findings.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> loopOneRule() {
        Aims asOf = aims.asOf(DAY);
        Set<AiSystemId> assessed = new HashSet<>();
        for (ImpactAssessment assessment : asOf.planning().impactAssessments()) {
            assessed.addAll(assessment.systems());
        }
        List<Finding> found = new ArrayList<>();
        List<AiSystem> register = asOf.context().systems();
        for (int i = 0; i < register.size(); i++) {
            AiSystem system = register.get(i);
            if (system.inOperationOn(DAY).isYes() && affectsPeople(system) && !assessed.contains(system.id())) {
                found.add(Finding.builder()
                        .rule("BENCH-001")
                        .caseName("absent")
                        .severity(Severity.NONCONFORMITY)
                        .kind(GapKind.ABSENT)
                        .subjectKind("AI system")
                        .subject(system.id().value())
                        .discriminator("absent")
                        .pointer("/context/systems/" + i)
                        .addValues(
                                Value.of(system.id()),
                                Value.of(system.impactClass().orElseThrow().name()))
                        .build());
            }
        }
        return found;
    }

    private static boolean affectsPeople(AiSystem system) {
        Optional<ImpactClass> impact = system.impactClass();
        return impact.isPresent() && (impact.get() == ImpactClass.SIGNIFICANT || impact.get() == ImpactClass.LIMITED);
    }
}
