package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.planning.RiskAssessment;

/** What records keep their lists and sorted sets in. */
class ElementsProperties {

    private static SortedSet<String> sortedSet(Collection<String> elements) {
        return Elements.sortedSet(Elements.and(Elements.none(), elements));
    }

    @Property
    void a_sorted_set_is_like_any_other(@ForAll("texts") List<String> texts) {
        SortedSet<String> set = sortedSet(texts);
        SortedSet<String> tree = new TreeSet<>(texts);
        assertThat(set).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
        assertThat(tree).isEqualTo(set);
        assertThat(new HashSet<>(texts)).isEqualTo(set);
        assertThat(set).containsExactlyElementsOf(tree).hasSameSizeAs(tree);
        assertThat(set.toArray()).isEqualTo(tree.toArray());
        assertThat(set.toArray(new String[0])).isEqualTo(tree.toArray(new String[0]));
        assertThat(set.stream().sorted().toList()).isEqualTo(List.copyOf(tree));
        assertThat(set.comparator()).isNull();
    }

    @Property
    void a_sorted_set_has_ends_and_parts_like_any_other(
            @ForAll("texts") List<String> texts, @ForAll("text") String from, @ForAll("text") String to) {
        SortedSet<String> set = sortedSet(texts);
        SortedSet<String> tree = new TreeSet<>(texts);
        assertThat(set.contains(from)).isEqualTo(tree.contains(from));
        assertThat(set.headSet(to)).isEqualTo(tree.headSet(to));
        assertThat(set.tailSet(from)).isEqualTo(tree.tailSet(from));
        if (from.compareTo(to) <= 0) {
            assertThat(set.subSet(from, to)).isEqualTo(tree.subSet(from, to));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> set.subSet(from, to));
        }
        if (tree.isEmpty()) {
            assertThatThrownBy(() -> set.first()).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> set.last()).isInstanceOf(NoSuchElementException.class);
        } else {
            assertThat(set.first()).isEqualTo(tree.first());
            assertThat(set.last()).isEqualTo(tree.last());
        }
    }

    @Property
    void elements_stand_in_the_order_in_which_they_were_added(
            @ForAll("texts") List<String> first, @ForAll("texts") List<String> second, @ForAll("text") String last) {
        List<String> expected = new ArrayList<>(first);
        expected.addAll(second);
        expected.add(last);
        Collection<String> added = Elements.and(Elements.none(), first);
        added = Elements.and(added, second);
        added = Elements.and(added, List.of(last));
        assertThat(Elements.list(added)).isEqualTo(expected);
        assertThat(Elements.sortedSet(added)).isEqualTo(new TreeSet<>(expected));
    }

    @Property
    void what_was_handed_in_may_change_afterwards(@ForAll("texts") List<String> texts, @ForAll("text") String more) {
        List<String> mine = new ArrayList<>(texts);
        Collection<String> added = Elements.and(Elements.none(), mine);
        List<String> list = Elements.list(added);
        SortedSet<String> set = Elements.sortedSet(added);
        mine.add(more);
        Elements.and(added, List.of(more));
        assertThat(list).isEqualTo(texts);
        assertThat(set).isEqualTo(new TreeSet<>(texts));
    }

    @Property
    void nothing_can_be_changed(@ForAll("texts") List<String> texts, @ForAll("text") String text) {
        SortedSet<String> set = sortedSet(texts);
        for (Collection<String> elements : List.of(set, set.headSet(text), Elements.list(set))) {
            assertThatThrownBy(() -> elements.add(text)).isInstanceOf(UnsupportedOperationException.class);
            if (!elements.isEmpty()) {
                String element = elements.iterator().next();
                assertThatThrownBy(() -> elements.remove(element)).isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(elements::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Example
    void what_is_immutable_already_is_shared() {
        RiskAssessment assessment = RiskAssessment.builder()
                .id("ra-1")
                .performedOn("2025-03-01")
                .addSystems("b", "a")
                .build();
        RiskAssessment changed = assessment.with(copy -> copy.method("Workshop."));
        assertThat(changed.systems()).isSameAs(assessment.systems());
        assertThat(changed.participants()).isSameAs(assessment.changes()).isEmpty();

        Aims aims = Aims.builder()
                .evaluation(floor -> floor.addManagementReview(ManagementReview.builder()
                                .id("mr-1")
                                .heldOn("2025-03-01")
                                .build())
                        .addManagementReview(ManagementReview.builder()
                                .id("mr-2")
                                .heldOn("2026-03-01")
                                .build()))
                .build();
        assertThat(aims.withEvaluation(floor -> floor.reviewIntervals(List.of()))
                        .evaluation()
                        .managementReviews())
                .isSameAs(aims.evaluation().managementReviews());
    }

    @Example
    void an_element_is_never_null() {
        assertThatNullPointerException().isThrownBy(() -> sortedSet(Collections.singletonList(null)));
        assertThatNullPointerException()
                .isThrownBy(() -> Elements.and(Elements.and(Elements.none(), List.of("a")), Arrays.asList("b", null)));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("", "a", "b", "ba", "c", "d");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(6);
    }
}
