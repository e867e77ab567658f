package org.openaims.benchmarks.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openaims.benchmarks.CpuTime;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Everything about the speed of rules in one run: all ways of checking the twenty rules by turns, a new process for each
 * turn, and then what a change and twelve quarter ends cost beside a full check. Prints the median of the processes, the
 * least and the most, and the ratios, as Markdown.
 */
public final class SideBySide {

    private static final List<String> WAYS =
            List.of("engine", "loop", "loop-plain", "hibernate-validator", "yavi", "drools");
    private static final String REFERENCE = "loop";
    private static final String FULL = "full";
    private static final String MANY_DAYS = "twelveQuarterEnds";
    private static final List<String> CHANGES =
            List.of(FULL, "replaceOne", "appendOne", MANY_DAYS, MANY_DAYS + "WithAHelper");

    /** Until then the compiler is at work, which a process's time would show. */
    private static final TimeValue WARM_UP = TimeValue.seconds(10);

    private static final TimeValue MEASURED = TimeValue.seconds(2);

    /**
     * What was measured.
     *
     * @param what the way or the kind of check
     * @param systems the number of AI systems
     */
    private record Key(String what, int systems) {}

    private final List<Integer> sizes;
    private final Map<Key, List<Double>> figures = new LinkedHashMap<>();

    private SideBySide(List<Integer> sizes) {
        this.sizes = sizes;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the number of rounds over the ways, that of rounds over the changes, and one or more numbers of AI
     *     systems
     * @throws RunnerException if a way does not find what it should
     */
    public static void main(String[] arguments) throws RunnerException {
        List<Integer> sizes = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
        SideBySide run = new SideBySide(sizes);
        int rounds = Integer.parseInt(arguments[0]);
        for (int round = 0; round < rounds; round++) {
            run.ways(round);
        }
        int changeRounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < changeRounds; round++) {
            run.changes(round);
        }
        if (rounds > 0) {
            run.printWays(rounds);
        }
        if (changeRounds > 0) {
            run.printChanges(changeRounds);
        }
    }

    /** Each round begins with another way, so that none always follows the same one. */
    private void ways(int round) throws RunnerException {
        for (int size : sizes) {
            for (int i = 0; i < WAYS.size(); i++) {
                String way = WAYS.get((i + round) % WAYS.size());
                Collection<RunResult> results = new Runner(options(RulesBenchmark.class, "check", size)
                                .param("way", way)
                                .addProfiler(CpuTime.class)
                                .build())
                        .run();
                add(
                        round,
                        new Key(way, size),
                        requireNonNull(only(results).getSecondaryResults().get("cpu")));
            }
        }
    }

    /** Between two calls a change is made that must not be measured: so this is time on the wall, not the processor's. */
    private void changes(int round) throws RunnerException {
        for (int size : sizes) {
            for (int i = 0; i < CHANGES.size(); i++) {
                String change = CHANGES.get((i + round) % CHANGES.size());
                if (change.startsWith(MANY_DAYS) && size > sizes.get(0)) {
                    continue; // a minute for each call, for a figure that nobody asks for
                }
                Collection<RunResult> results = new Runner(options(ChangeBenchmark.class, change, size)
                                .param("rules", "built-in")
                                .build())
                        .run();
                add(round, new Key(change, size), only(results).getPrimaryResult());
            }
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, String method, int systems) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\." + method + "$")
                .param("systems", String.valueOf(systems))
                .forks(1)
                .warmupIterations(1)
                .warmupTime(WARM_UP)
                .measurementIterations(1)
                .measurementTime(MEASURED)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static RunResult only(Collection<RunResult> results) {
        if (results.size() != 1) {
            throw new IllegalStateException("expected one result of one process, found " + results.size());
        }
        return results.iterator().next();
    }

    private void add(int round, Key key, Result<?> result) {
        figures.computeIfAbsent(key, first -> new ArrayList<>()).add(result.getScore());
        print("round %d, %,d AI systems: %s %.1f ms", round + 1, key.systems(), key.what(), result.getScore());
    }

    private void printWays(int rounds) {
        print("%nProcessor time of a check, ms: median (least to most), and times the loop; processes: %d%n", rounds);
        StringBuilder head = new StringBuilder("| |");
        sizes.forEach(size -> head.append(format(" %,d AI systems | times the loop |", size)));
        print("%s growth |", head);
        print("|---|%s---|", "---|---|".repeat(sizes.size()));
        for (String way : WAYS) {
            StringBuilder line = new StringBuilder("| " + way + " |");
            for (int size : sizes) {
                Key key = new Key(way, size);
                line.append(format(" %s | %.2f |", spread(key), median(key) / median(new Key(REFERENCE, size))));
            }
            print("%s %.2f |", line, growth(way));
        }
        if (sizes.size() > 1) {
            print("%nGrowth of the engine over that of the loop: %.2f", growth("engine") / growth(REFERENCE));
        }
    }

    private double growth(String way) {
        return median(new Key(way, sizes.get(sizes.size() - 1))) / median(new Key(way, sizes.get(0)));
    }

    private void printChanges(int rounds) {
        print(
                "%nTime of a check with the built-in rules, ms: median (least to most), and times a full check;"
                        + " processes: %d%n",
                rounds);
        StringBuilder head = new StringBuilder("| |");
        sizes.forEach(size -> head.append(format(" %,d AI systems | times a full check |", size)));
        print("%s", head);
        print("|---|%s", "---|---|".repeat(sizes.size()));
        for (String change : CHANGES) {
            StringBuilder line = new StringBuilder("| " + change + " |");
            for (int size : sizes) {
                Key key = new Key(change, size);
                line.append(
                        figures.containsKey(key)
                                ? format(" %s | %.3f |", spread(key), median(key) / median(new Key(FULL, size)))
                                : " | |");
            }
            print("%s", line);
        }
    }

    private String spread(Key key) {
        double[] sorted = sorted(key).toArray();
        return format("%.1f (%.1f to %.1f)", median(key), sorted[0], sorted[sorted.length - 1]);
    }

    private double median(Key key) {
        double[] sorted = sorted(key).toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private DoubleStream sorted(Key key) {
        return figures.getOrDefault(key, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void print(String format, Object... values) {
        System.out.println(format(format, values));
    }
}
