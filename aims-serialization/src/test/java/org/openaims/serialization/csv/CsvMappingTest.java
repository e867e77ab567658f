package org.openaims.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

class CsvMappingTest {

    private static final Cell CELL = Mappings.cell("class");

    @Test
    void describes_itself_as_a_record() {
        assertThat(RecordType.of(CsvMapping.class).attributes().stream().map(Attribute::name))
                .containsExactly(
                        "completeAsOf",
                        "encoding",
                        "handedIn",
                        "impactAssessments",
                        "separator",
                        "statedBy",
                        "systems");
    }

    @Test
    void the_kept_mapping_names_columns_by_normalized_headers() throws IOException {
        assertThat(MappingFile.usFederal2024().systems().id().key())
                .contains(
                        new ColumnRef.Named(" Use  Case\nName "),
                        new ColumnRef.Named("Describe the AI system’s outputs."));
    }

    @Test
    void refuses_an_unknown_encoding_and_separators_that_cannot_be_one() {
        CsvMapping names = Mappings.names(IdMapping.EqualKeys.REFUSED);
        refused(() -> Mappings.written(names, "windows-9999", ","))
                .hasMessage("CsvMapping.encoding: must be a character set such as UTF-8, but was windows-9999");
        refused(() -> Mappings.written(names, "UTF-8", "\""));
        refused(() -> Mappings.written(names, "UTF-8", "\n"));
        refused(() -> Mappings.written(names, "UTF-8", ";;"));
    }

    @Test
    void refuses_registers_that_are_no_pointers_or_none() {
        CsvMapping names = Mappings.names(IdMapping.EqualKeys.REFUSED);
        for (List<String> handedIn : List.of(List.<String>of(), List.of("context/systems"))) {
            refused(() -> new CsvMapping(
                    "UTF-8",
                    Optional.empty(),
                    names.completeAsOf(),
                    Optional.empty(),
                    handedIn,
                    names.systems(),
                    Optional.empty()));
        }
    }

    @Test
    void refuses_an_attribute_that_a_system_does_not_have_or_that_is_made_otherwise() {
        refused(() -> new AttributeMapping("nmae", new ValueSource.Constant("x")))
                .hasMessageStartingWith("AttributeMapping.attribute: must be one of [affectedPersons, autonomy,")
                .hasMessageContaining(", foundInUseOn, hostProduct, impactClass,")
                .hasMessageEndingWith("but was nmae");
        for (String name : List.of("id", "operation", "stages", "recordedOn", "extensions", "roles")) {
            refused(() -> new AttributeMapping(name, new ValueSource.Constant("x")));
        }
    }

    @Test
    void refuses_a_meaning_that_the_attribute_cannot_have() {
        refused(() -> new AttributeMapping("impactClass", codes(true, "HUGE", "x")))
                .hasMessage("AttributeMapping.source: impactClass must be one of"
                        + " [SIGNIFICANT, LIMITED, NONE, NOT_DETERMINED], but was HUGE");
        refused(() -> new AttributeMapping("name", new ValueSource.Day(Mappings.day("start"))))
                .hasMessage("AttributeMapping.source: must not be a day, because name must be a text");
        assertThat(new AttributeMapping("registeredOn", new ValueSource.Day(Mappings.day("start"))))
                .isNotNull();
    }

    @Test
    void refuses_two_meanings_of_one_code_by_its_own_rule_of_case() {
        refused(() -> codes(false, "NONE", "No", "NO"));
        refused(() -> codes(true, "NONE", "No", " No\n"));
        assertThat(codes(true, "NONE", "No", "NO")).isNotNull();
        refused(() -> codes(true, "NONE"));
    }

    @Test
    void refuses_a_meaning_of_a_blank() {
        refused(() -> codes(true, "NONE", " "));
        refused(() -> new ValueSource.Codes(
                        new Cell(CELL.column(), List.of("N/A")),
                        true,
                        List.of(new ValueSource.Meaning("NONE", List.of("N/A")))))
                .hasMessage("Codes.codes: must not say what a blank means, but did for \"N/A\"");
    }

    @Test
    void refuses_patterns_that_give_no_day_and_ranges_without_one() {
        Optional<LocalDate> none = Optional.empty();
        for (String pattern : List.of("M/d", "M/d/yyyy", "uuuu-MM", "q{", "HH:mm")) {
            refused(() -> new DayCell(CELL, List.of(pattern), none, none))
                    .hasMessage("DayCell.patterns: must be date patterns such as M/d/uuuu, but one was " + pattern);
        }
        refused(() -> new DayCell(CELL, List.of(), none, none));
        refused(() -> new DayCell(
                CELL,
                List.of("M/d/uuuu"),
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.of(LocalDate.of(2024, 1, 1))));
    }

    @Test
    void refuses_a_system_without_a_name_and_two_sources_of_one_value() {
        IdMapping id = Mappings.id(IdMapping.EqualKeys.REFUSED);
        AttributeMapping name = new AttributeMapping("name", new ValueSource.Constant("x"));
        refused(() -> new SystemMapping(id, List.of(), Optional.empty(), List.of()))
                .hasMessage("SystemMapping.attributes: must have a source of name, but had none");
        refused(() -> new SystemMapping(id, List.of(name, name), Optional.empty(), List.of()))
                .hasMessage("SystemMapping.attributes: must have one source, but had two for name");
        SystemMapping.Extension extension = new SystemMapping.Extension("acme:x", CELL);
        refused(() -> new SystemMapping(id, List.of(name), Optional.empty(), List.of(extension, extension)));
        refused(() -> new SystemMapping.Extension("x", CELL));
    }

    @Test
    void refuses_columns_that_cannot_be_there_and_keys_without_one() {
        refused(() -> new ColumnRef.Named(" \n"));
        refused(() -> new ColumnRef.At(0));
        refused(() -> new ColumnRef.Nth("x", 0));
        refused(() -> new IdMapping(List.of(), IdMapping.EqualKeys.REFUSED));
    }

    private static ValueSource.Codes codes(boolean caseSensitive, String means, String... spellings) {
        return new ValueSource.Codes(CELL, caseSensitive, List.of(new ValueSource.Meaning(means, List.of(spellings))));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable making) {
        return assertThatThrownBy(making).isInstanceOf(InvalidRecordException.class);
    }
}
