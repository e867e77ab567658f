package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;

class LenientReadingTest {

    private static final JsonFormat<Aims> LENIENT = AimsJson.format(Aims.class).withPolicy(ReadPolicy.LENIENT);

    @Test
    void an_unknown_property_is_a_warning_beside_the_value() {
        ReadResult<Aims> result = LENIENT.tryRead(
                "{\"formatVersion\":\"2\",\"context\":{\"systems\":[{\"id\":\"s-1\",\n\"nmae\":[{\"x\":1}],\"name\":\"A\"}]}}");
        assertThat(result.value())
                .hasValueSatisfying(aims -> assertThat(aims.context().systems())
                        .containsExactly(AiSystem.builder().id("s-1").name("A").build()));
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings().stream().map(Problem::toString))
                .containsExactly("/context/systems/0/nmae (line 2, column 1): found the property \"nmae\"; expected a"
                        + " property of AiSystem; did you mean \"name\"?");
        assertThat(result.warningCount()).isEqualTo(1);
        assertThat(result.toString()).startsWith("1 warning\n/context/systems/0/nmae");
        assertThat(result.orThrow()).isEqualTo(result.value().orElseThrow());
    }

    @Test
    void what_else_is_not_right_is_a_problem() {
        ReadResult<Aims> result = LENIENT.tryRead("{\"formatVersion\":\"2\",\"unknown\":1,\"context\":{\"systems\":["
                + "{\"id\":\"s-1\",\"id\":\"s-1\",\"name\":7,\"impactClass\":\"BIG\"}]},\"extensions\":{\"cost\":1},"
                + "\"handedIn\":{\"kind\":\"some\"}}");
        assertThat(result.value()).isEmpty();
        assertThat(result.problems().stream().map(Problem::pointer))
                .containsExactly(
                        "/context/systems/0/id",
                        "/context/systems/0/name",
                        "/context/systems/0/impactClass",
                        "/extensions/cost",
                        "/handedIn/kind");
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void many_warnings_are_counted_and_the_first_are_kept() {
        JsonFormat<Aims> format = LENIENT.withLimits(ReadLimits.defaults().withProblems(2));
        ReadResult<Aims> result = format.tryRead("{\"formatVersion\":\"2\",\"a\":1,\"b\":2,\"c\":3}");
        assertThat(format.policy()).isEqualTo(ReadPolicy.LENIENT);
        assertThat(result.value()).contains(Aims.builder().build());
        assertThat(result.warnings()).hasSize(2);
        assertThat(result.warningCount()).isEqualTo(3);
        assertThat(result.toString()).startsWith("3 warnings\n/a (line 1, column 22)");
    }
}
