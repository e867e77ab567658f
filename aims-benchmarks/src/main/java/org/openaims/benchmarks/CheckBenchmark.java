package org.openaims.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ImpactScreening;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
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
 * The rule on impact assessments, run by the engine and by the loop that a user would write by hand for the same
 * subjects; and a whole check. The setup refuses to measure when the two do not find the same systems.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String RULE = "6.1.4-01";

    /** How many AI systems the register has. */
    @Param({"1000", "10000"})
    public int systems;

    private Aims aims = Aims.builder().build();
    private AimsChecker oneRule = AimsChecker.iso42001();
    private AimsChecker allRules = AimsChecker.iso42001();

    /** Makes the records, and proves that engine and loop agree. */
    @Setup
    public void make() {
        aims = AimsGenerator.seeded(42).systems(systems).faulty(true).generate();
        oneRule = AimsChecker.of(Iso42001Rules.all().only(RULE));
        allRules = AimsChecker.iso42001();
        Set<String> engine = new HashSet<>(oneRule.check(aims, DAY).findings().stream()
                .map(Finding::subject)
                .toList());
        Set<String> loop = new HashSet<>(loop());
        if (!engine.equals(loop) || engine.isEmpty()) {
            throw new IllegalStateException(
                    "expected the loop to find what the engine finds, " + engine.size() + ", found " + loop.size());
        }
    }

    /**
     * The rule, run by the engine, with all outcomes.
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
     * The rule, written by hand for the same records: the systems in operation that call for an assessment and have
     * none that was made or approved.
     *
     * @return the ids of the systems found
     */
    @Benchmark
    public List<String> loop() {
        Aims asOf = aims.asOf(DAY);
        Set<AiSystemId> screened = new HashSet<>();
        for (ImpactScreening screening : asOf.planning().impactScreenings()) {
            if (!screening.fullAssessmentNeeded()) {
                screened.addAll(screening.systems());
            }
        }
        Map<AiSystemId, List<ImpactAssessment>> assessments = new HashMap<>();
        for (ImpactAssessment assessment : asOf.planning().impactAssessments()) {
            for (AiSystemId system : assessment.systems()) {
                assessments.computeIfAbsent(system, first -> new ArrayList<>(1)).add(assessment);
            }
        }
        List<String> found = new ArrayList<>();
        for (AiSystem system : asOf.context().systems()) {
            if (owesAssessment(system) && !screened.contains(system.id()) && !isAssessed(system, assessments)) {
                found.add(system.id().value());
            }
        }
        return found;
    }

    private static boolean owesAssessment(AiSystem system) {
        return system.inOperationOn(DAY).isYes()
                && system.impactClass()
                        .filter(one -> one == ImpactClass.SIGNIFICANT || one == ImpactClass.LIMITED)
                        .isPresent();
    }

    private static boolean isAssessed(AiSystem system, Map<AiSystemId, List<ImpactAssessment>> assessments) {
        for (ImpactAssessment assessment : assessments.getOrDefault(system.id(), List.of())) {
            boolean made = assessment.performedOn() instanceof Occurrence.On;
            if (made && assessment.approvedOn().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
