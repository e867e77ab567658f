package org.openaims.benchmarks.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;
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
 * The same twenty rules (fields, nested parts, references, order, cadence, an aggregate) as of a day, for the same
 * findings with place and values, not rendered. The setup refuses to measure when two ways do not find the same.
 *
 * <p>One thread, and a collector without threads of its own, so that the time is the processor's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {

    private final AimsChecker checker = AimsChecker.of(TwentyRules.rules());

    /** How many AI systems the register has. */
    @Param({"10000", "100000"})
    public int systems;

    private Aims aims = Aims.builder().build();

    /** Makes the records, and proves that all ways agree. */
    @Setup
    public void make() {
        aims = Portfolio.of(systems);
        Set<String> rules = new HashSet<>();
        List<Finding> engine = engine().findings();
        engine.forEach(finding -> rules.add(finding.rule()));
        if (rules.size() < checker.rules().rules().size()) {
            throw new IllegalStateException("expected findings of the twenty rules, found those of " + rules);
        }
        requireSame(engine, loop());
    }

    private static void requireSame(List<Finding> engine, List<Finding> other) {
        Set<String> expected = new HashSet<>();
        engine.forEach(finding -> expected.add(finding.pointer() + finding));
        Set<String> found = new HashSet<>();
        other.forEach(finding -> found.add(finding.pointer() + finding));
        if (engine.size() != other.size() || !expected.equals(found)) {
            throw new IllegalStateException(
                    "expected the " + engine.size() + " findings of the engine, found " + other.size());
        }
    }

    /**
     * The engine, with the outcomes of all rules and requirements.
     *
     * @return the result
     */
    @Benchmark
    public CheckResult engine() {
        return checker.check(aims, Portfolio.DAY);
    }

    /**
     * A loop written by hand for these rules and nothing else.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> loop() {
        return HandWritten.find(aims, Portfolio.DAY);
    }
}
