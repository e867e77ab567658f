package org.openaims.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.StageEntry;
import org.openaims.model.context.SystemOrigin;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.Value;

/** Thirty invented systems with the traps of a real inventory, read by the mapping that the project keeps for it. */
class RegisterExcerptTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 16);

    private static ImportResult result;
    private static Aims aims;

    @BeforeAll
    static void imports_the_excerpt() throws IOException {
        result = read(MappingFile.usFederal2024());
        aims = result.value().orElseThrow();
    }

    private static ImportResult read(CsvMapping mapping) throws IOException {
        try (InputStream in = RegisterExcerptTest.class.getResourceAsStream("register-excerpt.csv")) {
            return CsvImport.with(mapping).read(in);
        }
    }

    @Test
    void every_record_is_a_system() {
        assertThat(result.records()).isEqualTo(30);
        assertThat(aims.context().systems()).hasSize(30);
        assertThat(aims.context().systems()).allSatisfy(system -> {
            assertThat(system.recordedOn()).contains(AS_OF);
            assertThat(system.jurisdictions()).containsExactly("US");
        });
    }

    @Test
    void the_systems_that_need_an_assessment_and_have_none_can_be_counted() {
        Set<AiSystemId> assessed = aims.planning().impactAssessments().stream()
                .filter(assessment -> assessment.performedOn() instanceof Occurrence.DayUnknown)
                .flatMap(assessment -> assessment.systems().stream())
                .collect(Collectors.toSet());
        List<AiSystem> needing = aims.context().systems().stream()
                .filter(system -> system.impactClass().equals(Optional.of(ImpactClass.SIGNIFICANT)))
                .filter(system -> system.inOperationOn(AS_OF).isYes())
                .toList();
        assertThat(needing).hasSize(6);
        assertThat(needing.stream().filter(system -> !assessed.contains(system.id())))
                .extracting(AiSystem::name)
                .containsExactly("Lock Queue Scoring", "Quay Crane Assistant", "Permit Ranking – Pilot", "Pest Alert");
    }

    @Test
    void every_diagnostic_is_counted_by_its_kind() {
        assertThat(result.problems()).isEmpty();
        assertThat(result.counts())
                .isEqualTo(Map.of(
                        Diagnostic.Kind.UNKNOWN_VALUE,
                        4,
                        Diagnostic.Kind.UNREADABLE_DAY,
                        3,
                        Diagnostic.Kind.IMPLAUSIBLE_DAY,
                        1,
                        Diagnostic.Kind.CONTRADICTION,
                        5,
                        Diagnostic.Kind.EQUAL_KEY,
                        1));
    }

    @Test
    void a_diagnostic_says_record_line_column_found_and_expected() {
        assertThat(result.diagnostics().get(0))
                .hasToString("warning at record 6 (line 9), column 14 \"Date Implemented\": found 1905-07-16;"
                        + " expected a day from 1990-01-01 to 2034-12-31");
        assertThat(messages())
                .contains(
                        "warning at record 16 (line 20), column 11 \"Is the AI use case rights-impacting, safety-impacting, bo...\":"
                                + " found \"Pending legal review\"; expected a value that the mapping lists",
                        "warning at record 22 (line 26): found the key of record 21; expected a key of its own;"
                                + " the id " + named("Kelp Survey Summaries").id() + "-2 can move");
    }

    @Test
    void line_breaks_in_a_name_become_spaces_and_in_a_purpose_stay() {
        AiSystem helper = named("Lockkeeper’s Helper (formerly \"Lock Bot\")");
        assertThat(helper.intendedPurpose()).contains("Answers questions,\nand says \"I do not know\"\n otherwise.");
        assertThat(named("Blossom Calendar").intendedPurpose()).contains("Line one.\nLine two.");
        assertThat(named("Apple Grader").units())
                .containsExactly("Department of Orchards", "Pomology – Field Stations");
    }

    @Test
    void spellings_of_a_class_mean_the_same() {
        assertThat(classOf("Lock Queue Scoring")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("Orchard Drone Watch")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("Quay Crane Assistant")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("Pest Alert")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("Dredging Planner")).contains(ImpactClass.NONE);
    }

    @Test
    void a_blank_or_unknown_class_is_unknown_and_not_yet_determined_is_something_else() {
        assertThat(classOf("Buoy Image Tagger")).isEmpty();
        assertThat(classOf("Harbour Noise Map")).isEmpty();
        assertThat(classOf("Barge Toll Review")).contains(ImpactClass.NOT_DETERMINED);
        assertThat(classOf("Grafting Adviser")).contains(ImpactClass.NOT_DETERMINED);
    }

    @Test
    void an_unknown_origin_is_unknown() {
        assertThat(named("Blossom Calendar").origin()).isEmpty();
        assertThat(named("Orchard Drone Watch").origin()).contains(SystemOrigin.BUILT_WITH_PARTNERS);
        assertThat(named("Apple Grader").origin()).contains(SystemOrigin.BUILT);
    }

    @Test
    void a_system_in_operation_started_on_its_day_or_on_an_unknown_one() {
        assertThat(period("Quay Crane Assistant").startedOn()).isEqualTo(on(2024, 2, 29));
        assertThat(period("Orchard Drone Watch").startedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(period("Pest Alert").startedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(period("Pest Alert").endedOn()).isEqualTo(Occurrence.no());
    }

    @Test
    void a_start_after_the_day_of_the_file_is_not_taken_for_a_system_in_operation() {
        assertThat(period("Lockkeeper’s Helper (formerly \"Lock Bot\")").startedOn())
                .isEqualTo(Occurrence.dayUnknown());
        assertThat(messages())
                .anyMatch(text -> text.startsWith("warning at record 26")
                        && text.endsWith("found a start of operation on 2025-01-10;"
                                + " expected one by 2024-12-16, because its stage is in operation"));
    }

    @Test
    void a_start_after_the_day_of_the_file_is_a_plan_for_a_system_before_operation() {
        assertThat(period("Frost Warning Text").startedOn()).isEqualTo(Occurrence.planned(LocalDate.of(2025, 3, 1)));
        assertThat(named("Frost Warning Text").inOperationOn(AS_OF).isNo()).isTrue();
        assertThat(named("Pilotage Speech Notes").operation()).isEmpty();
    }

    @Test
    void an_end_of_operation_does_not_retire_a_system_whose_stage_is_in_operation() {
        assertThat(period("Container Mix-up Finder").endedOn()).isEqualTo(Occurrence.no());
        assertThat(messages())
                .anyMatch(text -> text.startsWith("warning at record 28")
                        && text.contains("\"Date Retired\": found an end of operation on 2024-08-01"));
    }

    @Test
    void a_retired_system_ended_and_only_a_day_says_that_it_was_in_operation() {
        assertThat(period("Apple Grader").endedOn()).isEqualTo(on(2024, 5, 31));
        assertThat(period("Mooring Chatbot").endedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(period("Mooring Chatbot").startedOn()).isEqualTo(Occurrence.unknown());
        assertThat(period("Bridge Text Search").endedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(aims.context().systems().stream()
                        .filter(system ->
                                system.stages().stream().anyMatch(entry -> entry.stage() == LifeCycleStage.RETIREMENT)))
                .hasSize(4)
                .allMatch(system -> system.inOperationOn(AS_OF).isNo());
    }

    @Test
    void an_end_before_its_start_leaves_both_days_unknown() {
        assertThat(period("Cider Yield Model").startedOn()).isEqualTo(Occurrence.unknown());
        assertThat(period("Cider Yield Model").endedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(messages())
                .anyMatch(text -> text.startsWith("warning at record 12")
                        && text.endsWith("found an end of operation on 2023-01-01, before its start on 2023-06-01;"
                                + " expected an end on or after the start"));
    }

    @Test
    void a_blank_or_unknown_stage_leaves_operation_unknown() {
        for (String name : List.of("Ferry Crowd Counter", "Dredging Planner", "Canal Ice Outlook")) {
            assertThat(named(name).inOperationOn(AS_OF).isUnknown()).isTrue();
            assertThat(named(name).stages()).isEmpty();
        }
    }

    @Test
    void the_stages_have_their_days() {
        assertThat(named("Tide Forecast Triage").stages())
                .containsExactly(
                        entry(LifeCycleStage.INCEPTION, on(2021, 10, 1)),
                        entry(LifeCycleStage.DESIGN_AND_DEVELOPMENT, on(2022, 1, 15)),
                        entry(LifeCycleStage.OPERATION_AND_MONITORING, on(2023, 3, 1)));
        assertThat(named("Sluice Vision").stages())
                .containsExactly(entry(LifeCycleStage.INCEPTION, Occurrence.dayUnknown()));
        assertThat(named("Root Scan Study").stages()).isEmpty();
    }

    @Test
    void answers_become_assessments_and_no_answer_becomes_none() {
        assertThat(assessment("Tide Forecast Triage").performedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(assessment("Tide Forecast Triage").approval()).isEmpty();
        assertThat(assessment("Orchard Drone Watch").performedOn()).isEqualTo(Occurrence.dayUnknown());
        assertThat(assessment("Quay Crane Assistant").performedOn())
                .isEqualTo(new Occurrence.Planned(Optional.empty()));
        assertThat(assessment("Container Mix-up Finder").performedOn()).isEqualTo(Occurrence.unknown());
        assertThat(aims.planning().impactAssessments()).hasSize(6);
    }

    @Test
    void one_name_makes_several_ids() {
        assertThat(aims.context().systems().stream()
                        .filter(system -> system.name().equals("Writing Assistant"))
                        .map(AiSystem::id))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.value().matches("dhb-writing-assistant-[a-z0-9-]*[0-9a-f]{12}"));
    }

    @Test
    void only_the_register_and_its_assessments_were_handed_in() {
        assertThat(aims.handedIn().includes("/context/systems")).isTrue();
        assertThat(aims.handedIn().includes("/planning/impactAssessments")).isTrue();
        assertThat(aims.handedIn().includes("/planning/impactScreenings")).isTrue();
        assertThat(aims.handedIn().includes("/evaluation/managementReviews")).isFalse();
    }

    @Test
    void columns_of_one_name_are_told_apart_by_their_occurrence() throws IOException {
        CsvMapping kept = MappingFile.usFederal2024();
        String other = "If Other, please explain.";
        SystemMapping systems = new SystemMapping(
                kept.systems().id(),
                kept.systems().attributes(),
                kept.systems().lifeCycle(),
                List.of(
                        new SystemMapping.Extension("acme:first", Cell.of(new ColumnRef.Nth(other, 1))),
                        new SystemMapping.Extension("acme:second", Cell.of(new ColumnRef.Nth(other, 2))),
                        new SystemMapping.Extension("acme:ninth", Cell.of(new ColumnRef.Nth(other, 9))),
                        new SystemMapping.Extension("acme:last", Cell.of(new ColumnRef.At(62)))));
        AiSystem first = read(Mappings.of(kept, systems))
                .value()
                .orElseThrow()
                .context()
                .systems()
                .get(0);
        assertThat(first.extensions().fields())
                .isEqualTo(Map.of(
                        "acme:first", Value.of("First other."),
                        "acme:second", Value.of("Second other."),
                        "acme:ninth", Value.of("Ninth other."),
                        "acme:last", Value.of("Ninth other.")));
    }

    private static AiSystem named(String name) {
        return aims.context().systems().stream()
                .filter(system -> system.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ImpactClass> classOf(String name) {
        return named(name).impactClass();
    }

    private static OperationPeriod period(String name) {
        assertThat(named(name).operation()).hasSize(1);
        return named(name).operation().get(0);
    }

    private static ImpactAssessment assessment(String name) {
        return aims.planning().impactAssessments().stream()
                .filter(assessment -> assessment.systems().contains(named(name).id()))
                .findFirst()
                .orElseThrow();
    }

    private static StageEntry entry(LifeCycleStage stage, Occurrence enteredOn) {
        return StageEntry.builder().stage(stage).enteredOn(enteredOn).build();
    }

    private static Occurrence on(int year, int month, int day) {
        return Occurrence.on(LocalDate.of(year, month, day));
    }

    private static List<String> messages() {
        return result.diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
