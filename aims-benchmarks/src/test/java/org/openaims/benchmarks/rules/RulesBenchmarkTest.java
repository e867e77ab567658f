package org.openaims.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side finds the same, whatever changed since it was measured last. */
class RulesBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"engine", "loop", "loop-plain", "hibernate-validator", "yavi", "drools"})
    void each_way_finds_what_the_loop_finds(String way) {
        RulesBenchmark benchmark = new RulesBenchmark();
        benchmark.way = way;
        benchmark.systems = 4_000;
        assertThatCode(benchmark::make).doesNotThrowAnyException();
    }
}
