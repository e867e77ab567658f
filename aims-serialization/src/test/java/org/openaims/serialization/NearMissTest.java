package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {

    @Test
    void a_name_with_few_edits_is_found() {
        assertThat(NearMiss.of("heldOnn", List.of("minutes", "heldOn"))).contains("heldOn");
        assertThat(NearMiss.of("managmentRevews", List.of("managementReviews"))).contains("managementReviews");
        assertThat(NearMiss.of("managmntRevews", List.of("managementReviews"))).isEmpty();
    }

    @Test
    void case_and_the_marks_between_words_do_not_count() {
        assertThat(NearMiss.of("not-determined", List.of("NOT_DETERMINED"))).contains("NOT_DETERMINED");
        assertThat(NearMiss.of("GO", List.of("go"))).contains("go");
        assertThat(NearMiss.of("ID", List.of("ıd", "id"))).contains("id");
    }

    @Test
    void a_short_name_has_room_for_one_edit_in_three_characters() {
        assertThat(NearMiss.of("id", List.of("by"))).isEmpty();
        assertThat(NearMiss.of("du", List.of("due"))).isEmpty();
        assertThat(NearMiss.of("dux", List.of("due"))).contains("due");
    }

    @Test
    void of_two_that_are_as_near_the_first_by_name_is_told() {
        assertThat(NearMiss.of("cat", List.of("rat", "bat"))).contains("bat");
    }

    @Test
    void nothing_is_near_a_long_or_empty_name() {
        assertThat(NearMiss.of("x".repeat(101), List.of("x".repeat(100)))).isEmpty();
        assertThat(NearMiss.of("", List.of("a", "b"))).isEmpty();
    }
}
