package org.openaims.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.Organization;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.Value;

class JsonSchemaTest {

    @Test
    void the_schema_of_a_record_with_every_type_of_attribute_reads_as_approved() throws IOException {
        assertThat(JsonSchema.of(Expedition.class)).isEqualTo(approved("expedition-schema.json"));
    }

    @Test
    void the_schema_of_a_record_with_a_builder_asks_for_what_has_no_default() {
        assertThat(JsonSchema.of(Organization.class)).contains("""
                  "required": [
                    "formatVersion",
                    "name"
                  ],
                """);
    }

    @Test
    void it_is_in_ascii_and_ends_in_a_line_feed() {
        assertThat(JsonSchema.of(Aims.class)).matches("(?s)\\{\n[\n -~]*\n}\n");
    }

    @Test
    void a_type_that_is_no_record_has_no_schema() {
        assertThatThrownBy(() -> JsonSchema.of(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_types_of_one_name_are_refused() {
        assertThatThrownBy(() -> JsonSchema.of(Namesakes.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one type of the name GapKind, found org.openaims.model.result.GapKind and "
                        + "org.openaims.serialization.schema.GapKind");
    }

    private static String approved(String name) throws IOException {
        try (InputStream stream = JsonSchemaTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Has every type of attribute, in every presence that a Java record can have. */
    public record Expedition(
            RoleAssignmentId id,
            String name,
            boolean won,
            int members,
            Optional<BigDecimal> tons,
            SortedSet<LocalDate> stops,
            Period lasts,
            Optional<Value> remark,
            Extensions extensions,
            SortedSet<PersonId> crew,
            List<Leg> legs,
            Season season,
            Optional<Route> route) {}

    /** A record inside another. */
    public record Leg(String to, Optional<Season> season) {}

    /** An enum of which the order of declaration is not that of the names. */
    public enum Season {
        /** The one. */
        SUMMER,
        /** The other. */
        AUTUMN
    }

    /** One of several kinds. */
    public sealed interface Route {

        /** A kind with an attribute. */
        record ByRail(Optional<String> gauge) implements Route {}

        /** A kind that stands alone. */
        record Unknown() implements Route {}
    }

    /** Holds two types of one name. */
    public record Namesakes(org.openaims.model.result.GapKind one, GapKind other) {}
}
