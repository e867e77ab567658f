package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.openaims.model.Aims;
import org.openaims.model.result.Finding;
import org.openaims.rules.language.Rule;
import org.openaims.testing.Probe;
import org.openaims.testing.Samples;

/** One change to the sound dossier, and all that a rule then finds, each with its whole message. */
record Change(String name, Rule rule, Aims aims, LocalDate asOf, List<String> found, List<String> messages) {

    /** A change as of the day on which the dossier is sound. */
    static Change of(Rule rule, String name, UnaryOperator<Aims> change) {
        return new Change(name, rule, change.apply(Samples.sound()), Samples.DAY, List.of(), List.of());
    }

    Change on(String day) {
        return new Change(name, rule, aims, LocalDate.parse(day), found, messages);
    }

    /** Adds what is found, as in {@link Probe#found()}, and its message. */
    Change finds(String more, String message) {
        return new Change(name, rule, aims, asOf, plus(found, more), plus(messages, message));
    }

    /** The names of the cases that it produces, each after the id of its rule. */
    Set<String> cases() {
        return Probe.of(rule, aims, asOf).result().findings().stream()
                .map(finding -> finding.rule() + " " + finding.caseName())
                .collect(Collectors.toSet());
    }

    /** One test for each change. */
    static Stream<DynamicTest> tests(Stream<Change> changes) {
        return changes.map(change -> DynamicTest.dynamicTest(change.name(), change::check));
    }

    private void check() {
        Probe probe = Probe.of(rule, aims, asOf);
        assertThat(probe.found()).isEqualTo(found);
        assertThat(probe.messages()).isEqualTo(messages);
        assertThat(probe.result().findings()).extracting(Finding::key).doesNotHaveDuplicates();
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
