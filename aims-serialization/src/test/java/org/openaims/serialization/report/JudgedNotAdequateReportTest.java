package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.PersonId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Judge;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Outcome;
import org.openaims.model.result.RequirementOutcome;

/** What somebody judged not adequate is a gap without a finding, and yet stands in the report. */
class JudgedNotAdequateReportTest {

    private static final Judgement AGAINST = Judgement.builder()
            .source(Judgement.Source.ATTESTATION)
            .id("at-no")
            .judgedOn(LocalDate.of(2026, 3, 1))
            .sign(Judgement.Sign.NEGATIVE)
            .relation(Judgement.Relation.INDEPENDENT)
            .addJudge(Judge.builder().person(PersonId.of("p-auditor")).build())
            .standing(Judgement.Standing.COUNTS)
            .build();

    private static final Judgement AUDITED = AGAINST.with(
            one -> one.source(Judgement.Source.INTERNAL_AUDIT).id("audit-1").addReasons("2 findings are open"));

    @Test
    void the_head_counts_what_was_judged_not_adequate() {
        assertThat(TextReport.of(judged(AGAINST)))
                .contains("\n  Found       1 requirement judged not adequate\n")
                .doesNotContain("nothing, in what could be checked");
        CheckResult both = judged(AGAINST)
                .with(result -> result.addRules(SampleResults.ASSESSED)
                        .addAllFindings(SampleResults.unassessed(1))
                        .addRequirementOutcomes(gap("5.2-b", AUDITED)));
        assertThat(TextReport.of(both))
                .containsIgnoringWhitespaces("Found 1 finding for which an auditor would raise a nonconformity; "
                        + "2 requirements judged not adequate Rules");
    }

    @Test
    void each_judgement_against_a_requirement_is_told() {
        assertThat(TextReport.of(judged(AUDITED, AGAINST))).contains("""
                Judged not adequate
                -------------------

                  4.3-e     the internal audit audit-1 of 2026-03-01 concluded against it: 2 findings are open
                            judged not adequate on 2026-03-01 by p-auditor (at-no)

                  Each of these is a gap. No waiver and no baseline can name it.
                """);
    }

    @Test
    void a_judgement_that_does_not_count_is_none_against_it() {
        Judgement expired = AGAINST.with(one -> one.standing(Judgement.Standing.EXPIRED));
        CheckResult open = SampleResults.bare()
                .with(result -> result.addRequirementOutcomes(
                        gap("4.3-e", expired).with(one -> one.outcome(Outcome.NEEDS_JUDGEMENT))));
        assertThat(TextReport.of(open))
                .contains("nothing, in what could be checked")
                .doesNotContain("udged not adequate");
    }

    @Test
    void the_head_never_says_nothing_where_there_is_a_gap() {
        CheckResult bareGap =
                SampleResults.bare().with(result -> result.addRequirementOutcomes(gap("4.3-e"), gap("5.2-b")));
        assertThat(TextReport.of(bareGap)).contains("\n  Found       2 requirements that are a gap\n");
    }

    private static CheckResult judged(Judgement... judgements) {
        return SampleResults.bare().with(result -> result.addRequirementOutcomes(gap("4.3-e", judgements)));
    }

    private static RequirementOutcome gap(String requirement, Judgement... judgements) {
        return SampleResults.outcome(requirement, Outcome.GAP)
                .with(one -> one.addGapKinds(GapKind.BREACH).addJudgements(judgements));
    }
}
