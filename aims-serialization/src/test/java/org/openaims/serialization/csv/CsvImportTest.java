package org.openaims.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.record.Occurrence;

class CsvImportTest {

    private static final CsvMapping NAMES = Mappings.names(IdMapping.EqualKeys.REFUSED);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADER = "name,unit,stage,start,end,class,assessed,assessed on\n";

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), "name,unit\nTriage,Ward 1\n");
        Aims aims = CsvImport.with(NAMES).read(file).value().orElseThrow();
        assertThat(aims.context().systems()).extracting(AiSystem::name).containsExactly("Triage");
        assertThat(aims.context().systems().get(0).units()).containsExactly("Ward 1");
    }

    @Test
    void a_file_that_is_not_there_is_an_exception(@TempDir Path folder) {
        assertThatThrownBy(() -> CsvImport.with(NAMES).read(folder.resolve("nothing.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void without_a_life_cycle_in_the_mapping_operation_is_unknown() {
        AiSystem system = only("name,unit\nTriage,\n", NAMES);
        assertThat(system.inOperationOn(Mappings.COMPLETE_AS_OF).isUnknown()).isTrue();
        assertThat(system.stages()).isEmpty();
        assertThat(system.units()).isEmpty();
    }

    @Test
    void bytes_outside_the_declared_encoding_are_refused_with_their_place() {
        byte[] latin = "name,unit\nTriage,Ward 1\nFraud,Caf\u00e9\n".getBytes(WINDOWS_1252);
        assertThat(messages(latin, NAMES))
                .containsExactly("problem at line 3: found byte 0xE9 at offset 33; expected text in UTF-8");
    }

    @Test
    void a_byte_that_windows_1252_does_not_define_is_refused_with_its_place() {
        byte[] utf8 = "name,unit\nThe \u201cTriage\u201d,Ward\n".getBytes(StandardCharsets.UTF_8);
        assertThat(messages(utf8, Mappings.written(NAMES, "windows-1252", ",")))
                .containsExactly("problem at line 2: found byte 0x9D at offset 25; expected text in windows-1252");
    }

    @Test
    void a_byte_order_mark_of_utf_8_contradicts_another_encoding() {
        byte[] marked = "\uFEFFname,unit\nTriage,Ward\n".getBytes(StandardCharsets.UTF_8);
        assertThat(messages(marked, Mappings.written(NAMES, "windows-1252", ",")))
                .containsExactly(
                        "problem at line 1: found the byte order mark of UTF-8; expected text in windows-1252");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        assertThat(only("\uFEFFname,unit\nTriage,Ward\n", NAMES).name()).isEqualTo("Triage");
    }

    @Test
    void an_empty_file_has_no_header() {
        assertThat(messages("")).containsExactly("problem at line 1: found an empty file; expected a header");
        assertThat(messages("\uFEFF")).containsExactly("problem at line 1: found an empty file; expected a header");
    }

    @Test
    void a_header_alone_is_an_empty_register() {
        ImportResult result = read("name,unit\r\n", NAMES);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.records()).isZero();
        assertThat(result.value().orElseThrow().context().systems()).isEmpty();
        assertThat(result.value().orElseThrow().handedIn().includes("/context/systems"))
                .isTrue();
    }

    @Test
    void every_missing_and_ambiguous_column_and_wrong_field_count_is_reported_at_once() {
        ImportResult result = read("Name,unit,unit\na,b,c\na,b\n\n", NAMES);
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "problem at line 1: found no column \"name\"; expected one",
                        "problem at line 1: found 2 columns \"unit\"; expected one, or a mapping that says which",
                        "problem at record 2 (line 3): found 2 fields; expected 3, as many as the header has",
                        "problem at record 3 (line 4): found 1 field; expected 3, as many as the header has");
    }

    @Test
    void a_column_is_missing_when_it_has_too_few_namesakes_or_lies_beyond_the_last() {
        SystemMapping systems = new SystemMapping(
                new IdMapping(List.of(new ColumnRef.At(3)), IdMapping.EqualKeys.REFUSED),
                List.of(new AttributeMapping("name", new ValueSource.Line(Cell.of(new ColumnRef.Nth("name", 2))))),
                Optional.empty(),
                List.of());
        assertThat(messages(bytes("name,unit\n"), Mappings.mapping("UTF-8", systems)))
                .containsExactly(
                        "problem at line 1: found 2 columns; expected a column 3",
                        "problem at line 1: found 1 column \"name\"; expected at least 2");
    }

    @Test
    void lines_are_counted_inside_cells() {
        assertThat(messages("name,unit\r\n\"a\nb\r\nc\",\"d\n\"\r\nx\r\n"))
                .containsExactly("problem at record 2 (line 6): found 1 field; expected 2, as many as the header has");
    }

    @Test
    void a_broken_quotation_is_a_problem_after_those_before_it() {
        assertThat(messages("name,unit\nx\n\"Triage\"s,Ward\na,b\n"))
                .containsExactly(
                        "problem at record 2 (line 3): found a quotation mark that does not end its field, or no end of"
                                + " the field; expected CSV (RFC 4180)",
                        "problem at record 1 (line 2): found 1 field; expected 2, as many as the header has");
        assertThat(messages("name,unit\n\"Triage,Ward\na,b\n")).hasSize(1);
    }

    @Test
    void quotation_marks_and_separators_inside_cells_are_text() {
        assertThat(only("name,unit\n\"The \"\"Triage\"\", new\",Ward\n", NAMES).name())
                .isEqualTo("The \"Triage\", new");
        assertThat(only("name;unit\na,b;c\n", Mappings.written(NAMES, "UTF-8", ";"))
                        .name())
                .isEqualTo("a,b");
    }

    @Test
    void a_record_without_a_name_is_a_problem() {
        assertThat(messages("name,unit\n \u00a0,Ward\n"))
                .containsExactly("problem at record 1 (line 2): found no name; expected one in each record");
        assertThat(messages("name,unit\n,\n")).hasSize(2).anyMatch(text -> text.contains("nothing in the key columns"));
    }

    @Test
    void a_file_with_more_records_than_any_register_is_refused() {
        StringBuilder text = new StringBuilder("name,unit\n");
        for (int i = 0; i <= CsvImport.MAX_RECORDS; i++) {
            text.append(i).append(",u\n");
        }
        assertThat(messages(text.toString()))
                .containsExactly("problem at line 200002: found more than 200000 records; expected at most 200000");
    }

    @Test
    void records_with_one_id_are_problems_where_the_mapping_refuses_them() {
        assertThat(messages("name,unit\nTriage,Ward\nFraud,Ward\n Triage,\"Ward\n\"\n"))
                .containsExactly("problem at record 3 (line 4): found the key of record 1; expected a key of its own");
    }

    @Test
    void records_with_one_key_are_numbered_where_the_mapping_says_so() {
        ImportResult result = read("name,unit\na,b\na,b\na,b\n", Mappings.names(IdMapping.EqualKeys.NUMBERED));
        List<String> ids = result.value().orElseThrow().context().systems().stream()
                .map(system -> system.id().value())
                .toList();
        assertThat(ids).containsExactly(ids.get(0), ids.get(0) + "-2", ids.get(0) + "-3");
        assertThat(result.warnings()).hasSize(2);
    }

    @Test
    void a_code_is_compared_after_normalizing_white_space_and_case_where_the_list_says_so() {
        assertThat(classOf("HIGH")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("\" very\n\u00a0high \"")).contains(ImpactClass.SIGNIFICANT);
        assertThat(classOf("open")).contains(ImpactClass.NOT_DETERMINED);
        assertThat(classOf("-")).isEmpty();
        assertThat(messages(bytes(HEADER + "a,b,Live,,,,,\n"), Mappings.all()))
                .containsExactly("warning at record 1 (line 2), column 3 \"stage\": found \"Live\";"
                        + " expected a value that the mapping lists");
    }

    @Test
    void an_unknown_code_is_a_warning_and_quoted_at_most_60_characters_long() {
        String code = "quite ".repeat(20) + "high";
        Diagnostic diagnostic = read(HEADER + "a,b,,,," + code + ",,\n", Mappings.all())
                .diagnostics()
                .get(0);
        assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.UNKNOWN_VALUE);
        assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.WARNING);
        assertThat(diagnostic.found()).isEqualTo("\"" + code.substring(0, 57) + "...\"");
        assertThat(classOf(code)).isEmpty();
    }

    @Test
    void days_are_read_strictly_in_each_pattern_and_range() {
        assertThat(startOf("2024-02-29")).isEqualTo(Occurrence.on(LocalDate.of(2024, 2, 29)));
        assertThat(startOf("1 Mar 2024")).isEqualTo(Occurrence.on(LocalDate.of(2024, 3, 1)));
        assertThat(startOf("2000-01-01")).isEqualTo(Occurrence.on(LocalDate.of(2000, 1, 1)));
        for (String wrong : List.of("2023-02-29", "2024-2-9", "1999-12-31", "2031-01-01", "soon", "1 M\u00e4r 2024")) {
            assertThat(startOf(wrong)).as(wrong).isEqualTo(Occurrence.dayUnknown());
            assertThat(messages(bytes(HEADER + "a,b,live," + wrong + ",,,,\n"), Mappings.all()))
                    .hasSize(1);
        }
    }

    @Test
    void days_are_read_alike_under_every_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
            assertThat(startOf("1 Mar 2024")).isEqualTo(Occurrence.on(LocalDate.of(2024, 3, 1)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_day_of_the_file_itself_has_happened_and_the_next_has_not() {
        assertThat(startOf("2024-12-16")).isEqualTo(Occurrence.on(Mappings.COMPLETE_AS_OF));
        assertThat(startOf("2024-12-17")).isEqualTo(Occurrence.dayUnknown());
        assertThat(only(HEADER + "a,b,idea,2024-12-17,,,,\n", Mappings.all())
                        .operation()
                        .get(0)
                        .startedOn())
                .isEqualTo(Occurrence.planned(LocalDate.of(2024, 12, 17)));
        assertThat(only(HEADER + "a,b,idea,2024-12-16,,,,\n", Mappings.all()).operation())
                .isEmpty();
    }

    @Test
    void an_end_after_the_day_of_the_file_is_a_plan_of_a_system_in_operation() {
        AiSystem system = only(HEADER + "a,b,live,2024-01-01,2025-06-30,,,\n", Mappings.all());
        assertThat(system.operation().get(0).endedOn()).isEqualTo(Occurrence.planned(LocalDate.of(2025, 6, 30)));
        assertThat(system.inOperationOn(Mappings.COMPLETE_AS_OF).isYes()).isTrue();
    }

    @Test
    void an_end_on_the_day_of_the_start_is_no_contradiction() {
        ImportResult result = read(HEADER + "a,b,gone,2024-01-01,2024-01-01,,,\n", Mappings.all());
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void assessments_have_the_day_that_fits_their_answer() {
        assertThat(assessed("yes,2024-01-31")).contains(Occurrence.on(LocalDate.of(2024, 1, 31)));
        assertThat(assessed("yes,2025-01-31")).contains(Occurrence.dayUnknown());
        assertThat(assessed("yes,")).contains(Occurrence.dayUnknown());
        assertThat(assessed("soon,2025-01-31")).contains(Occurrence.planned(LocalDate.of(2025, 1, 31)));
        assertThat(assessed("soon,2024-01-31")).contains(new Occurrence.Planned(Optional.empty()));
        assertThat(assessed("no,2024-01-31")).isEmpty();
        assertThat(assessed(",2024-01-31")).contains(Occurrence.on(LocalDate.of(2024, 1, 31)));
        assertThat(assessed("perhaps,")).contains(Occurrence.unknown());
        assertThat(assessed(",")).isEmpty();
    }

    private static Optional<ImpactClass> classOf(String code) {
        return only(HEADER + "a,b,,,," + code + ",,\n", Mappings.all()).impactClass();
    }

    private static Occurrence startOf(String day) {
        return only(HEADER + "a,b,live," + day + ",,,,\n", Mappings.all())
                .operation()
                .get(0)
                .startedOn();
    }

    private static Optional<Occurrence> assessed(String cells) {
        return read(HEADER + "a,b,,,,," + cells + "\n", Mappings.all())
                .value()
                .orElseThrow()
                .planning()
                .impactAssessments()
                .stream()
                .map(assessment -> assessment.performedOn())
                .findFirst();
    }

    private static AiSystem only(String text, CsvMapping mapping) {
        List<AiSystem> systems =
                read(text, mapping).value().orElseThrow().context().systems();
        assertThat(systems).hasSize(1);
        return systems.get(0);
    }

    private static List<String> messages(String text) {
        return messages(bytes(text), NAMES);
    }

    private static List<String> messages(byte[] bytes, CsvMapping mapping) {
        return read(bytes, mapping).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static ImportResult read(String text, CsvMapping mapping) {
        return read(bytes(text), mapping);
    }

    private static ImportResult read(byte[] bytes, CsvMapping mapping) {
        try {
            return CsvImport.with(mapping).read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError("a stream in memory could be read", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
