package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.PersonId;

class NearMissTest {

    @Test
    void a_name_with_few_edits_is_found() {
        assertThat(NearMiss.of("heldOnn", List.of("minutes", "heldOn"))).contains("heldOn");
        assertThat(NearMiss.of("managmentRevews", List.of("managementReviews"))).contains("managementReviews");
        assertThat(NearMiss.of("managmntRevews", List.of("managementReviews"))).isEmpty();
    }

    @Test
    void two_neighbours_in_each_others_place_are_one_edit() {
        assertThat(NearMiss.of("nmae", List.of("name"))).contains("name");
        assertThat(NearMiss.of("ehldno", List.of("heldOn"))).contains("heldOn");
        assertThat(NearMiss.of("aemn", List.of("name"))).isEmpty();
    }

    @Test
    void an_id_with_white_space_is_near_the_one_without() {
        assertThat(NearMiss.ofCode(" p-1\n", PersonId::new)).contains("p-1");
        assertThat(NearMiss.ofCode("jane  doe", PersonId::new)).contains("jane-doe");
        assertThat(NearMiss.ofCode(" ", PersonId::new)).isEmpty();
        assertThat(NearMiss.ofCode("a\u0001 b", PersonId::new)).isEmpty();
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
