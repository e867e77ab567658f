package org.openaims.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Occurrence;

/**
 * The whole inventory of 2024, which is not kept in this project: name it with {@code -Daims.usFederal2024=FILE}. What
 * was imported is compared with a count over the file that shares no code with the import.
 */
@EnabledIfSystemProperty(named = "aims.usFederal2024", matches = ".+")
class UsFederal2024Test {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 16);
    private static final int STAGE = 9;
    private static final int IMPACT = 10;
    private static final int INITIATED_ON = 11;
    private static final int RETIRED_ON = 14;
    private static final int ASSESSED = 45;
    private static final Set<String> LIVE = Set.of("Operation and Maintenance", "In production", "In mission");
    private static final Set<String> SIGNIFICANT = Set.of("both", "rights-impacting", "safety-impacting");

    private static ImportResult result;
    private static Aims aims;
    private static List<List<String>> raw;

    @BeforeAll
    static void imports_the_inventory() throws IOException {
        Path file = Path.of(System.getProperty("aims.usFederal2024", ""));
        result = CsvImport.with(MappingFile.usFederal2024()).read(file);
        aims = result.value().orElseThrow();
        List<List<String>> rows = rows(Files.readString(file, Charset.forName("windows-1252")));
        raw = rows.subList(1, rows.size());
    }

    @Test
    void it_has_2133_systems() {
        assertThat(result.problems()).isEmpty();
        assertThat(result.records()).isEqualTo(2133);
        assertThat(aims.context().systems()).hasSize(2133);
        assertThat(raw).hasSize(2133);
    }

    @Test
    void ids_are_unique_and_three_of_them_needed_a_number() {
        assertThat(aims.context().systems()).extracting(AiSystem::id).doesNotHaveDuplicates();
        assertThat(result.counts()).containsEntry(Diagnostic.Kind.EQUAL_KEY, 3);
    }

    @Test
    void of_351_significant_systems_253_are_in_operation_and_221_of_these_without_assessment() {
        List<AiSystem> significant = systems(system -> isOf(system, ImpactClass.SIGNIFICANT));
        List<AiSystem> inOperation =
                significant.stream().filter(system -> operates(system).isYes()).toList();
        Set<AiSystemId> assessed = aims.planning().impactAssessments().stream()
                .filter(assessment -> assessment.performedOn() instanceof Occurrence.DayUnknown)
                .flatMap(assessment -> assessment.systems().stream())
                .collect(Collectors.toSet());
        assertThat(significant).hasSize(351).hasSameSizeAs(raw(row -> SIGNIFICANT.contains(lower(row, IMPACT))));
        assertThat(inOperation).hasSize(253);
        assertThat(inOperation.stream().filter(system -> assessed.contains(system.id())))
                .hasSize(32);
        assertThat(inOperation.stream().filter(system -> !assessed.contains(system.id())))
                .hasSize(221)
                .hasSameSizeAs(raw(row -> SIGNIFICANT.contains(lower(row, IMPACT))
                        && LIVE.contains(text(row, STAGE))
                        && !lower(row, ASSESSED).equals("yes")));
    }

    @Test
    void what_is_blank_or_not_determined_stays_undecided() {
        List<AiSystem> blankClass = systems(system -> system.impactClass().isEmpty());
        List<AiSystem> notDetermined = systems(system -> isOf(system, ImpactClass.NOT_DETERMINED));
        assertThat(blankClass)
                .hasSize(39)
                .hasSameSizeAs(raw(row -> text(row, IMPACT).isEmpty()));
        assertThat(notDetermined).hasSize(21).hasSameSizeAs(raw(UsFederal2024Test::saysNotDetermined));
        assertThat(systems(system -> operates(system).isUnknown()))
                .hasSize(4)
                .hasSameSizeAs(raw(row -> text(row, STAGE).isEmpty()));
        assertThat(systems(system -> operates(system).isYes()))
                .hasSameSizeAs(raw(row -> LIVE.contains(text(row, STAGE))));
        assertThat(blankClass.stream().filter(system -> !operates(system).isNo()))
                .hasSameSizeAs(raw(row -> text(row, IMPACT).isEmpty() && mayOperate(row)));
        assertThat(notDetermined.stream().filter(system -> !operates(system).isNo()))
                .hasSameSizeAs(raw(row -> saysNotDetermined(row) && mayOperate(row)));
    }

    @Test
    void of_142_retired_systems_11_have_no_day_in_their_cell() {
        List<AiSystem> retired = systems(
                system -> system.stages().stream().anyMatch(entry -> entry.stage() == LifeCycleStage.RETIREMENT));
        assertThat(retired).hasSize(142).allMatch(system -> operates(system).isNo());
        assertThat(raw(row -> text(row, STAGE).equals("Retired")
                        && text(row, RETIRED_ON).isEmpty()))
                .hasSize(11);
        assertThat(retired.stream()
                        .filter(system ->
                                system.operation().get(0).endedOn().happenedOn().isPresent()))
                .hasSameSizeAs(raw(row -> text(row, STAGE).equals("Retired")
                        && text(row, RETIRED_ON).matches("\\d+/\\d+/20\\d\\d")));
    }

    @Test
    void assessments_are_those_that_say_yes_and_those_that_are_planned() {
        assertThat(aims.planning().impactAssessments().stream()
                        .filter(assessment -> assessment.performedOn() instanceof Occurrence.DayUnknown))
                .hasSameSizeAs(raw(row -> lower(row, ASSESSED).equals("yes")));
        assertThat(aims.planning().impactAssessments().stream()
                        .filter(assessment -> assessment.performedOn() instanceof Occurrence.Planned))
                .hasSameSizeAs(raw(row -> lower(row, ASSESSED).startsWith("planned")));
    }

    @Test
    void every_code_is_known_and_the_warnings_are_about_days() {
        assertThat(result.counts())
                .isEqualTo(Map.of(
                        Diagnostic.Kind.UNREADABLE_DAY,
                        109,
                        Diagnostic.Kind.IMPLAUSIBLE_DAY,
                        134,
                        Diagnostic.Kind.CONTRADICTION,
                        145,
                        Diagnostic.Kind.EQUAL_KEY,
                        3));
        assertThat(raw.stream()
                        .flatMap(row -> row.subList(INITIATED_ON, RETIRED_ON + 1).stream())
                        .filter(cell -> cell.strip().endsWith("/1905")))
                .hasSize(134);
    }

    private static boolean isOf(AiSystem system, ImpactClass impactClass) {
        return system.impactClass().equals(Optional.of(impactClass));
    }

    private static Answer operates(AiSystem system) {
        return system.inOperationOn(AS_OF);
    }

    private static List<AiSystem> systems(Predicate<AiSystem> condition) {
        return aims.context().systems().stream().filter(condition).toList();
    }

    private static List<List<String>> raw(Predicate<List<String>> condition) {
        return raw.stream().filter(condition).toList();
    }

    private static boolean saysNotDetermined(List<String> row) {
        return lower(row, IMPACT).startsWith("no, ") || lower(row, IMPACT).startsWith("case-by-case");
    }

    private static boolean mayOperate(List<String> row) {
        return text(row, STAGE).isEmpty() || LIVE.contains(text(row, STAGE));
    }

    private static String text(List<String> row, int column) {
        return row.get(column).strip();
    }

    private static String lower(List<String> row, int column) {
        return text(row, column).toLowerCase(Locale.ROOT);
    }

    /** Splits a well-formed file: quotation marks toggle, so a doubled one is there and back again. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                if (quoted && i > 0 && text.charAt(i - 1) == '"') {
                    field.append(c);
                }
            } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
                field.append(c);
            } else if (c != '\r') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
