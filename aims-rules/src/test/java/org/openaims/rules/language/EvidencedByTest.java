package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.OneRule.acme;
import static org.openaims.rules.language.OneRule.judged;
import static org.openaims.rules.language.OneRule.oneSystem;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Values.values;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.Strength;

/** {@code evidencedBy} counts wherever it stands before the demands. */
class EvidencedByTest {

    private static final Optional<Evidence> FILED = Optional.of(
            Evidence.builder().place("minutes.pdf").datedOn("2025-01-01").build());

    @Test
    void evidence_that_stands_before_a_value_is_kept() {
        assertThat(strength(start().evidencedBy(
                                (system, records) -> records.day().getYear() == 2025 ? FILED : Optional.empty())
                        .with("the name", (system, records) -> Optional.of("name"), orNeeds("a name"))))
                .contains(Strength.EVIDENCED);
    }

    @Test
    void evidence_that_stands_before_a_value_beside_another_still_gets_the_other() {
        SubjectSentence<AiSystem, Both<String, Integer>> sentence = start().with(
                        "the place", (system, records) -> Optional.of("minutes.pdf"), orNeeds("a place"))
                .evidencedBy(
                        (system, place) -> FILED.filter(piece -> piece.place().equals(Optional.of(place))))
                .alsoWith("the size", (system, place, records) -> Optional.of(place.length()), orNeeds("a size"));
        assertThat(strength(sentence)).contains(Strength.EVIDENCED);
    }

    @Test
    void evidence_of_a_value_that_another_takes_the_place_of_is_refused() {
        SubjectSentence<AiSystem, String> sentence = start().with(
                        "the place", (system, records) -> Optional.of("minutes.pdf"), orNeeds("a place"))
                .evidencedBy((system, place) -> FILED);
        assertThatThrownBy(() -> sentence.with("the size", (system, records) -> Optional.of(3), orNeeds("a size")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule ACME-001: expected evidence after the size, which takes the place of what it was "
                        + "told of");
    }

    private static SubjectSentence<AiSystem, Records> start() {
        return acme().forEach(SYSTEMS);
    }

    private static <B> Optional<Strength> strength(SubjectSentence<AiSystem, B> sentence) {
        Rule rule = sentence.must("met", "all", (system, bound) -> true)
                .found(GapKind.ABSENT, "none", (system, bound) -> values())
                .remedy("Do it.");
        return judged(rule, oneSystem(), "2025-12-31").outcome().strength();
    }
}
