package org.openaims.rules.iso42001;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.iso42001.Clause6_1_1.CRITERIA_WERE_APPROVED_BEFORE_USE;
import static org.openaims.testing.Samples.DAY;
import static org.openaims.testing.Samples.sound;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.Aims;
import org.openaims.model.planning.AiRiskCriteria;
import org.openaims.model.record.Approval;
import org.openaims.model.result.RuleStatus;
import org.openaims.testing.Probe;

class Clause6_1_1Test {

    static Stream<Change> changes() {
        return Stream.of(
                Change.of(CRITERIA_WERE_APPROVED_BEFORE_USE, "an assessment that names no criteria", aims -> unnamed())
                        .finds(
                                "unnamed @risk-2024",
                                "6.1.1-01 (6.1.1) at /planning/riskAssessments/0: the risk assessment risk-2024 "
                                        + "of 2024-03-20 names no criteria that are on record; expected the version of the "
                                        + "risk criteria that it used. Record which version of the risk criteria risk-2024 "
                                        + "used."),
                Change.of(
                                CRITERIA_WERE_APPROVED_BEFORE_USE,
                                "criteria that were approved after they were used",
                                aims -> approvedOn("2024-03-21"))
                        .finds(
                                "unapproved @risk-2024",
                                "6.1.1-01 (6.1.1) at /planning/riskAssessments/0: the risk assessment risk-2024 "
                                        + "of 2024-03-20 used criteria-1, of which no approval by that day is on record; "
                                        + "expected criteria approved by 2024-03-20. Record the approval of criteria-1 if "
                                        + "it came before, or assess again with criteria that are approved."));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Change.tests(changes());
    }

    @Test
    void is_silent_on_a_sound_dossier() {
        Probe probe = Probe.of(CRITERIA_WERE_APPROVED_BEFORE_USE, sound(), DAY);
        assertThat(probe.messages()).isEmpty();
        assertThat(probe.outcome().satisfied()).isEqualTo(4);
    }

    @Test
    void an_approval_on_the_day_of_the_assessment_is_in_time_and_a_refusal_is_none() {
        assertThat(found(approvedOn("2024-03-20"))).isEmpty();
        assertThat(found(approvedOn("2024-03-21"))).containsExactly("unapproved @risk-2024");
        Aims refused = criteria(criteria -> criteria.approval(
                approval -> approval.decidedOn("2024-01-15").approver("p-chief").decision(Approval.Decision.REFUSED)));
        assertThat(found(refused)).hasSize(4);
        assertThat(found(criteria(criteria -> criteria.approval(Optional.empty()))))
                .hasSize(4);
    }

    @Test
    void criteria_that_are_named_and_not_on_record_are_no_criteria() {
        Aims gone = sound().withPlanning(planning -> planning.criteria(List.of()));
        assertThat(found(gone)).hasSize(4).allMatch(finding -> finding.startsWith("unnamed @"));
    }

    @Test
    void without_an_assessment_there_is_nothing_to_check() {
        Aims none = sound().withPlanning(planning -> planning.riskAssessments(List.of()));
        assertThat(Probe.of(CRITERIA_WERE_APPROVED_BEFORE_USE, none, DAY).status())
                .isEqualTo(RuleStatus.NOT_CHECKED);
    }

    private static List<String> found(Aims aims) {
        return Probe.of(CRITERIA_WERE_APPROVED_BEFORE_USE, aims, DAY).found();
    }

    private static Aims unnamed() {
        return sound().withPlanning(planning -> planning.riskAssessments(
                List.of(sound().planning().riskAssessments().get(0).with(one -> one.criteria(Optional.empty())))));
    }

    private static Aims approvedOn(String day) {
        return criteria(criteria -> criteria.approval(
                approval -> approval.decidedOn(day).approver("p-chief").decision(Approval.Decision.APPROVED)));
    }

    private static Aims criteria(Consumer<AiRiskCriteria.Builder> change) {
        return sound().withPlanning(planning ->
                planning.criteria(List.of(sound().planning().criteria().get(0).with(change))));
    }
}
