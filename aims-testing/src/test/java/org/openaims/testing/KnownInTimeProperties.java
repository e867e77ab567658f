package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openaims.model.Aims;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.BaselineComparison;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;

/** What holds of baselines for whole dossiers and all built-in rules. */
class KnownInTimeProperties {

    @Property(tries = 20)
    void time_alone_opens_no_lapse_that_was_there(
            @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 800) int days) {
        Aims aims = AimsGenerator.seeded(seed).systems(12).faulty(seed % 2 == 0).generate();
        CheckResult before = AimsChecker.iso42001().check(aims, Samples.DAY);
        CheckResult after = AimsChecker.iso42001().check(aims, Samples.DAY.plusDays(days));
        CheckResult compared = Baseline.of(before).applyTo(after);
        BaselineComparison comparison = compared.comparison().orElseThrow();
        for (Finding finding : compared.openFindings()) {
            LocalDate since = finding.lapse().flatMap(lapse -> lapse.firstDay()).orElse(LocalDate.MAX);
            assertThat(since.isAfter(Samples.DAY) || comparison.worse().contains(finding.key()))
                    .as("%s", finding)
                    .isTrue();
        }
        assertThat(Baseline.of(after).applyTo(after).openFindings()).isEmpty();
    }
}
