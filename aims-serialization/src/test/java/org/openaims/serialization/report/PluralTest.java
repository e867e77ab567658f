package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "1, AI system, 1 AI system",
        "2, AI system, 2 AI systems",
        "0, finding, 0 findings",
        "2, AI policy, 2 AI policies",
        "2, day, 2 days",
        "2, person, 2 people",
        "2, criterion, 2 criteria",
        "2, analysis, 2 analyses",
        "2, process, 2 processes",
        "2, impact assessment or screening, 2 impact assessments or screenings"
    })
    void a_count_agrees_with_its_thing(int count, String thing, String words) {
        assertThat(Plural.of(count, thing)).isEqualTo(words);
    }
}
