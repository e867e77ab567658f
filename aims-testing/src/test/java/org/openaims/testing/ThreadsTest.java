package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;

class ThreadsTest {

    private static final int THREADS = 8;
    private static final AimsChecker CHECKER = AimsChecker.iso42001();
    private static final JsonFormat<CheckResult> RESULT = AimsJson.format(CheckResult.class);

    /** More than the engine judges in one go. */
    private static final Aims LARGE =
            AimsGenerator.seeded(1).systems(2500).faulty(true).generate();

    private static final String ALONE = RESULT.write(CHECKER.check(LARGE, Samples.DAY));

    /** A way to check. */
    private interface Check {
        CheckResult of(Aims aims, LocalDate day) throws InterruptedException, BrokenBarrierException;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void any_number_of_lent_threads_gives_the_same_bytes(int threads) {
        ExecutorService lent = Executors.newFixedThreadPool(threads);
        try {
            assertThat(RESULT.write(CHECKER.check(LARGE, Samples.DAY, lent)).equals(ALONE))
                    .isTrue();
        } finally {
            lent.shutdownNow();
        }
    }

    @Test
    void an_executor_that_never_runs_anything_or_refuses_everything_does_no_harm() {
        Executor idle = command -> {};
        Executor refusing = command -> {
            throw new RejectedExecutionException();
        };
        assertThat(RESULT.write(CHECKER.check(LARGE, Samples.DAY, idle)).equals(ALONE))
                .isTrue();
        assertThat(RESULT.write(CHECKER.check(LARGE, Samples.DAY, refusing)).equals(ALONE))
                .isTrue();
    }

    @Test
    void several_days_at_once_give_what_each_gives_alone() {
        Aims aims = AimsGenerator.seeded(2).systems(60).faulty(true).generate();
        List<LocalDate> days = IntStream.range(0, 9)
                .mapToObj(quarter -> Samples.DAY.minusMonths(3L * quarter))
                .toList();
        List<CheckResult> alone = CHECKER.resultsAt(aims, days);
        ExecutorService lent = Executors.newFixedThreadPool(3);
        try {
            assertThat(CHECKER.resultsAt(aims, days, lent)).isEqualTo(alone);
            assertThat(CHECKER.resultsAt(aims, List.of(), lent)).isEmpty();
        } finally {
            lent.shutdownNow();
        }
        assertThat(CHECKER.resultsAt(aims, days, command -> {})).isEqualTo(alone);
    }

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_only_thread_of_an_executor_may_check_with_the_help_of_that_executor()
            throws InterruptedException, ExecutionException {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> RESULT.write(CHECKER.check(LARGE, Samples.DAY, one)))
                            .get()
                            .equals(ALONE))
                    .isTrue();
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void what_no_rule_may_survive_ends_the_check_on_a_lent_thread_too() {
        Rule exhausting = rule("TEST-01", "it takes all the memory")
                .basedOn("a test")
                .forEach(SYSTEMS)
                .must("never", "never", (system, c) -> {
                    if (system.id().value().endsWith("99")) {
                        throw new OutOfMemoryError("none is left");
                    }
                    return true;
                })
                .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
                .remedy("None.");
        ExecutorService lent = Executors.newFixedThreadPool(2);
        try {
            assertThatThrownBy(() -> AimsChecker.of(RuleSet.of(exhausting)).check(LARGE, Samples.DAY, lent))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("none is left");
        } finally {
            lent.shutdownNow();
        }
    }

    @Test
    void many_threads_that_share_a_checker_get_what_each_would_get_alone()
            throws InterruptedException, ExecutionException {
        assertThat(mixedUp(CHECKER::check)).isZero();
    }

    @Test
    void a_checker_that_kept_the_records_in_a_field_would_be_told() throws InterruptedException, ExecutionException {
        assertThat(mixedUp(new Forgetful()::check)).isPositive();
    }

    /** A broken copy: it keeps what it checks in a field, and lets others in before it reads it. */
    private static final class Forgetful {

        private final CyclicBarrier others = new CyclicBarrier(THREADS);
        private volatile Aims last = Samples.empty();

        CheckResult check(Aims aims, LocalDate day) throws InterruptedException, BrokenBarrierException {
            last = aims;
            others.await();
            return CHECKER.check(last, day);
        }
    }

    /** How many of many checks at once, each of other records, did not give what they give alone. */
    private static long mixedUp(Check check) throws InterruptedException, ExecutionException {
        List<Aims> inputs = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            inputs.add(AimsGenerator.seeded(i).systems(20 + i).faulty(true).generate());
            expected.add(RESULT.write(CHECKER.check(inputs.get(i), Samples.DAY)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long mixedUp = 0;
            for (int round = 0; round < 20; round++) {
                List<Callable<String>> work = new ArrayList<>();
                for (Aims aims : inputs) {
                    work.add(() -> RESULT.write(check.of(aims, Samples.DAY)));
                }
                List<Future<String>> done = threads.invokeAll(work);
                for (int i = 0; i < THREADS; i++) {
                    mixedUp += done.get(i).get().equals(expected.get(i)) ? 0 : 1;
                }
            }
            return mixedUp;
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
