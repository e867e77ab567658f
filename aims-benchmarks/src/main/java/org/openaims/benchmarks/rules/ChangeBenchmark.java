package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.Check;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A full check, beside the check after one record was replaced or appended, and beside twelve quarter ends, with the
 * built-in rules and with the twenty. The setup refuses to measure when checking again gives another result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms4g", "-Xmx4g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChangeBenchmark {

    private static final LocalDate DAY = Portfolio.DAY;

    /** How many AI systems the register has. */
    @Param({"10000", "100000"})
    public int systems;

    /** Which rules: the built-in ones, or the twenty. */
    @Param({"built-in", "twenty"})
    public String rules = "";

    private Aims aims = Aims.builder().build();
    private AimsChecker checker = AimsChecker.iso42001();
    private Check check = checker.start(aims, DAY);
    private Aims replaced = aims;
    private Aims appended = aims;
    private int round;
    private final ExecutorService helper = Executors.newSingleThreadExecutor();

    /** Makes the records, and proves that checking again gives what a full check gives. */
    @Setup
    public void make() {
        checker = rules.equals("twenty") ? AimsChecker.of(TwentyRules.rules()) : AimsChecker.iso42001();
        aims = Portfolio.of(systems);
        check = checker.start(aims, DAY);
        change();
        requireFull(replaced);
        requireFull(appended);
    }

    private void requireFull(Aims changed) {
        if (!check.with(changed).result().equals(checker.check(changed, DAY))) {
            throw new IllegalStateException("expected the check after a change to equal a full check");
        }
    }

    /** Makes another change for each call, and goes back to where it starts from; not measured. */
    @Setup(Level.Invocation)
    public void change() {
        round++;
        List<AiSystem> register = new ArrayList<>(aims.context().systems());
        register.set(round * 37 % systems, register.get(round * 37 % systems).with(one -> one.name("Round " + round)));
        replaced = aims.withContext(context -> context.systems(register));
        List<ImpactAssessment> assessments = new ArrayList<>(aims.planning().impactAssessments());
        assessments.add(ImpactAssessment.builder()
                .id(ImpactAssessmentId.of("round-" + round))
                .performedOn(DAY.minusDays(1))
                .addSystems("system-" + (round % systems + 1))
                .build());
        appended = aims.withPlanning(planning -> planning.impactAssessments(assessments));
        check = check.with(aims);
    }

    /**
     * Everything, from nothing.
     *
     * @return the result
     */
    @Benchmark
    public CheckResult full() {
        return checker.check(aims, DAY);
    }

    /**
     * One AI system was replaced.
     *
     * @return the check of it
     */
    @Benchmark
    public Check replaceOne() {
        check = check.with(replaced);
        return check;
    }

    /**
     * One impact assessment was appended.
     *
     * @return the check of it
     */
    @Benchmark
    public Check appendOne() {
        check = check.with(appended);
        return check;
    }

    /**
     * Twelve quarter ends.
     *
     * @return the results
     */
    @Benchmark
    public List<CheckResult> twelveQuarterEnds() {
        return checker.resultsAt(aims, quarterEnds());
    }

    /**
     * Twelve quarter ends, with one lent thread beside the caller's.
     *
     * @return the results
     */
    @Benchmark
    public List<CheckResult> twelveQuarterEndsWithAHelper() {
        return checker.resultsAt(aims, quarterEnds(), helper);
    }

    private static List<LocalDate> quarterEnds() {
        List<LocalDate> days = new ArrayList<>();
        for (int quarter = 11; quarter >= 0; quarter--) {
            days.add(YearMonth.from(DAY).minusMonths(3L * quarter).atEndOfMonth());
        }
        return days;
    }

    /** Lets the helper go. */
    @TearDown
    public void rest() {
        helper.shutdownNow();
    }
}
