package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.empty;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Grade;
import org.openaims.model.result.GradedFinding;
import org.openaims.model.result.GradingPolicy;
import org.openaims.model.result.Severity;

class GradingPolicyTest {

    @Test
    void what_is_absent_altogether_is_major() {
        CheckResult graded =
                GradingPolicy.byExtent().applyTo(AimsChecker.iso42001().check(empty(), DAY));
        assertThat(graded.gradingPolicy()).contains("by extent");
        assertThat(grades(graded, "5.2-01")).containsExactly(Grade.MAJOR);
    }

    @Test
    void a_single_case_is_minor_and_most_of_several_are_major() {
        assertThat(grades(unassessed(2), "6.1.4-01")).containsExactly(Grade.MINOR, Grade.MINOR);
        assertThat(grades(unassessed(3), "6.1.4-01")).containsOnly(Grade.MAJOR).hasSize(3);
        assertThat(unassessed(3).grades())
                .filteredOn(graded -> graded.finding().startsWith("6.1.4-01"))
                .extracting(GradedFinding::reason)
                .containsOnly("found on 3 of 5 that were judged");
    }

    @Test
    void an_observation_is_not_graded_and_nothing_else_changes() {
        CheckResult plain = AimsChecker.iso42001().check(unlisted(), DAY);
        CheckResult graded = GradingPolicy.byExtent().applyTo(plain);
        assertThat(plain.findings()).extracting(Finding::severity).containsExactly(Severity.OBSERVATION);
        assertThat(graded.grades()).isEmpty();
        assertThat(graded.with(changed -> changed.gradingPolicy(Optional.empty())))
                .isEqualTo(plain);
    }

    @Test
    void another_policy_takes_its_place() {
        GradingPolicy lenient = new GradingPolicy() {
            @Override
            public String name() {
                return "ACME";
            }

            @Override
            public Optional<GradedFinding> grade(Finding finding, CheckResult result) {
                return Optional.of(GradedFinding.builder()
                        .finding(finding.key())
                        .grade(Grade.MINOR)
                        .reason("agreed with the body")
                        .build());
            }
        };
        CheckResult graded = lenient.applyTo(
                GradingPolicy.byExtent().applyTo(AimsChecker.iso42001().check(empty(), DAY)));
        assertThat(graded.gradingPolicy()).contains("ACME");
        assertThat(grades(graded, "5.2-01")).containsExactly(Grade.MINOR);
    }

    private static List<Grade> grades(CheckResult result, String rule) {
        return result.grades().stream()
                .filter(graded -> graded.finding().startsWith(rule + "|"))
                .map(GradedFinding::grade)
                .toList();
    }

    /** The sound dossier, in which two systems are in order, with some more that nobody assessed. */
    private static CheckResult unassessed(int count) {
        AiSystem scoring = sound().system("scoring").orElseThrow();
        Aims more = sound();
        for (int i = 0; i < count; i++) {
            String id = "new-" + i;
            more = more.withContext(context -> context.addSystems(scoring.with(system -> system.id(id))));
        }
        return GradingPolicy.byExtent().applyTo(AimsChecker.iso42001().check(more, DAY));
    }

    private static Aims unlisted() {
        return sound().withSupport(support -> support.documents(List.of()));
    }
}
