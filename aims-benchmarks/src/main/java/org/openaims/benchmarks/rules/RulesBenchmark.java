package org.openaims.benchmarks.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
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
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulesBenchmark {

    /** How many AI systems the register has. */
    @Param({"10000", "100000"})
    public int systems;

    /** Who checks, see {@link Way}. */
    @Param({"engine", "loop", "loop-plain", "hibernate-validator", "yavi", "drools"})
    public String way = "";

    private Way<?> checked = Way.of("loop", Aims.builder().build());

    /**
     * Makes the records, and proves that this way finds what the loop finds, and that the loop finds what the engine
     * finds, in the same places.
     */
    @Setup
    public void make() {
        Aims aims = Portfolio.of(systems);
        checked = Way.of(way, aims);
        List<Found> found = checked.find();
        Set<String> rules = new HashSet<>();
        found.forEach(one -> rules.add(one.rule()));
        if (rules.size() < TwentyRules.rules().rules().size()) {
            throw new IllegalStateException("expected findings of the twenty rules, found those of " + rules);
        }
        requireSame(Way.of("loop", aims).find(), found);
        if (way.equals("loop") || way.equals("engine")) {
            requireSamePlaces(aims);
        }
    }

    private static void requireSamePlaces(Aims aims) {
        Set<String> engine = new HashSet<>();
        AimsChecker.of(TwentyRules.rules())
                .check(aims, Portfolio.DAY)
                .findings()
                .forEach(finding -> engine.add(finding.pointer() + " " + finding));
        Set<String> loop = new HashSet<>();
        HandWritten.find(aims, Portfolio.DAY).forEach(finding -> loop.add(finding.pointer() + " " + finding));
        if (!engine.equals(loop)) {
            throw new IllegalStateException("expected the loop to find what the engine finds, in the same places");
        }
    }

    private static void requireSame(List<Found> expected, List<Found> found) {
        Set<Found> missing = new HashSet<>(expected);
        missing.removeAll(new HashSet<>(found));
        Set<Found> more = new HashSet<>(found);
        more.removeAll(new HashSet<>(expected));
        if (expected.size() != found.size() || !missing.isEmpty() || !more.isEmpty()) {
            throw new IllegalStateException("expected " + expected.size() + " findings, found " + found.size()
                    + "; missing are " + first(missing) + ", too many are " + first(more));
        }
    }

    private static List<Found> first(Set<Found> found) {
        return found.stream().limit(5).toList();
    }

    /**
     * A check.
     *
     * @return what this way gives
     */
    @Benchmark
    public Object check() {
        return checked.check();
    }
}
