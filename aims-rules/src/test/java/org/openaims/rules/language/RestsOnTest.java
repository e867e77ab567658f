package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.Values.values;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.Scope;
import org.openaims.model.context.ScopeExclusion;
import org.openaims.model.planning.RiskAssessment;
import org.openaims.model.record.Approval;
import org.openaims.model.result.GapKind;

/** What a pass rests on begins with the latest, by the day that each record itself says. */
class RestsOnTest {

    private static final Subjects<Scope> SCOPES = Subjects.subjects("scope", Scope.class, "/context/scopes");

    @Test
    void records_are_told_from_the_day_of_their_first_event_the_latest_first() {
        List<RiskAssessment> assessments = new ArrayList<>();
        for (int year = 2010; year < 2026; year++) {
            assessments.add(RiskAssessment.builder()
                    .id("risk-" + year)
                    .performedOn(year + "-03-01")
                    .build());
        }
        Aims aims = Aims.builder()
                .planning(planning -> planning.riskAssessments(assessments))
                .build();
        assertThat(latest(Registers.RISK_ASSESSMENTS, aims))
                .containsExactly(
                        "risk-2025",
                        "risk-2024",
                        "risk-2023",
                        "risk-2022",
                        "risk-2021",
                        "risk-2020",
                        "risk-2019",
                        "risk-2018",
                        "risk-2017",
                        "risk-2016");
    }

    @Test
    void parts_without_a_day_are_told_from_that_of_their_record() {
        Aims aims = OneRule.aims(context -> context.addScope(excluding("scope-1", "2024-01-01", "older"))
                .addScope(excluding("scope-2", "2025-01-01", "a-newer"))
                .addScope(excluding("scope-0", "2023-01-01", "oldest")));
        assertThat(latest(SCOPES.pairs("exclusion", ScopeExclusion.class, "exclusions", ScopeExclusion::system), aims))
                .containsExactly("scope-2/a-newer", "scope-1/older", "scope-0/oldest");
    }

    private static Scope excluding(String id, String day, String system) {
        return Scope.builder()
                .id(id)
                .version(id)
                .approval(approval -> approval.decidedOn(day).approver("p-1").decision(Approval.Decision.APPROVED))
                .exclusion(exclusion -> exclusion.system(system).reason("Not used."))
                .build();
    }

    private static <S> List<String> latest(Subjects<S> subjects, Aims aims) {
        Rule rule = acme().forEach(subjects)
                .must("there", "to be there", (subject, records) -> true)
                .found(GapKind.ABSENT, "it is not", (subject, records) -> values())
                .remedy("Record it.");
        return judged(rule, aims, "2026-01-01")
                .outcome()
                .restsOn()
                .orElseThrow()
                .latest();
    }
}
