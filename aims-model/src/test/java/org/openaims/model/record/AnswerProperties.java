package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerProperties {

    @Property
    void and_is_the_lesser_and_or_the_greater(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertThat(rank(a.and(b))).isEqualTo(Math.min(rank(a), rank(b)));
        assertThat(rank(a.or(b))).isEqualTo(Math.max(rank(a), rank(b)));
        assertThat(rank(a.not())).isEqualTo(-rank(a));
    }

    @Property
    void grouping_does_not_matter(
            @ForAll("answers") Answer a, @ForAll("answers") Answer b, @ForAll("answers") Answer c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void an_answer_with_itself_is_itself(@ForAll("answers") Answer a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(Answer.YES)).isEqualTo(a);
        assertThat(a.or(Answer.NO)).isEqualTo(a);
        assertThat(a.and(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(a.or(Answer.YES)).isEqualTo(Answer.YES);
    }

    @Property
    void the_opposite_of_both_is_either_of_the_opposites(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void the_first_unknown_names_what_is_missing(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        for (Answer both : new Answer[] {a.and(b), a.or(b)}) {
            if (both.isUnknown()) {
                assertThat(both.missing()).isEqualTo(a.isUnknown() ? a.missing() : b.missing());
            }
        }
    }

    @Property
    void an_answer_is_exactly_one_of_the_three(@ForAll("answers") Answer a) {
        assertThat((a.isYes() ? 1 : 0) + (a.isNo() ? 1 : 0) + (a.isUnknown() ? 1 : 0))
                .isEqualTo(1);
        assertThat(a.missing().isPresent()).isEqualTo(a.isUnknown());
    }

    @Example
    void a_truth_and_an_answer_read_alike() {
        assertThat(Answer.of(true)).isSameAs(Answer.YES).hasToString("yes");
        assertThat(Answer.of(false)).isSameAs(Answer.NO).hasToString("no");
        assertThat(Answer.unknown("its stage")).hasToString("unknown: its stage");
    }

    private static int rank(Answer answer) {
        return answer.isYes() ? 1 : answer.isNo() ? -1 : 0;
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.YES, Answer.NO, Answer.unknown("its stage"), Answer.unknown("its owner"));
    }
}
