package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Iso42001Test {

    @Test
    void has_the_43_clauses_and_sub_clauses_in_order() {
        assertThat(Iso42001.clauses().stream().map(Clause::id))
                .containsExactly(
                        "4", "4.1", "4.2", "4.3", "4.4", //
                        "5", "5.1", "5.2", "5.3", //
                        "6", "6.1", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "6.3", //
                        "7", "7.1", "7.2", "7.3", "7.4", "7.5", "7.5.1", "7.5.2", "7.5.3", //
                        "8", "8.1", "8.2", "8.3", "8.4", //
                        "9", "9.1", "9.2", "9.2.1", "9.2.2", "9.3", "9.3.1", "9.3.2", "9.3.3", //
                        "10", "10.1", "10.2");
    }

    @Test
    void every_clause_comes_after_its_parent() {
        List<String> seen = new ArrayList<>();
        for (Clause clause : Iso42001.clauses()) {
            clause.parent().ifPresent(parent -> assertThat(seen).contains(parent));
            seen.add(clause.id());
        }
    }

    @Test
    void has_182_obligations_and_one_permission() {
        assertThat(Iso42001.requirements()).hasSize(183);
        assertThat(Iso42001.requirements())
                .filteredOn(requirement -> requirement.modality() == Modality.PERMISSION)
                .extracting(Requirement::id)
                .containsExactly("6.1.4-g");
    }

    @Test
    void records_decide_102_rows_of_the_clauses_partly_76_and_people_5() {
        assertThat(byDecidability(Iso42001.requirements())).isEqualTo("D102 P76 H5");
    }

    @Test
    void records_decide_101_obligations_and_23_controls() {
        List<CatalogueEntry> entries = Iso42001.entries();
        assertThat(byDecidability(entries.subList(0, 182))).isEqualTo("D101 P76 H5");
        assertThat(byDecidability(entries.subList(182, 220))).isEqualTo("D23 P15 H0");
    }

    /** Counted in the tables of the inventory, not in the catalogue. */
    @ParameterizedTest
    @CsvSource({
        "4.1, D1 P4 H0",
        "4.2, D1 P2 H0",
        "4.3, D1 P4 H0",
        "4.4, D0 P4 H0",
        "5.1, D0 P5 H3",
        "5.2, D4 P4 H0",
        "5.3, D4 P0 H0",
        "6.1.1, D3 P6 H0",
        "6.1.2, D6 P4 H0",
        "6.1.3, D8 P9 H1",
        "6.1.4, D6 P2 H0",
        "6.2, D10 P3 H0",
        "6.3, D0 P1 H0",
        "7.1, D0 P2 H0",
        "7.2, D3 P2 H0",
        "7.3, D0 P3 H0",
        "7.4, D4 P0 H0",
        "7.5.1, D1 P1 H0",
        "7.5.2, D2 P1 H0",
        "7.5.3, D3 P4 H0",
        "8.1, D5 P4 H0",
        "8.2, D3 P0 H0",
        "8.3, D5 P1 H0",
        "8.4, D3 P0 H0",
        "9.1, D3 P3 H0",
        "9.2.1, D3 P1 H0",
        "9.2.2, D4 P2 H0",
        "9.3.1, D1 P1 H0",
        "9.3.2, D7 P0 H0",
        "9.3.3, D3 P0 H0",
        "10.1, D0 P1 H0",
        "10.2, D8 P2 H1"
    })
    void each_clause_has_its_own_count(String clause, String expected) {
        assertThat(byDecidability(Iso42001.requirementsOf(clause))).isEqualTo(expected);
    }

    @Test
    void only_a_person_can_judge_five_requirements() {
        assertThat(Iso42001.entries())
                .filteredOn(entry -> entry.decidability() == Decidability.HUMAN)
                .extracting(CatalogueEntry::id)
                .containsExactly("5.1-e", "5.1-f", "5.1-h", "6.1.3-g", "10.2-i");
    }

    @Test
    void has_38_controls_in_ten_groups() {
        Map<String, Integer> perObjective = new LinkedHashMap<>();
        Iso42001.controls().forEach(control -> perObjective.merge(control.objective(), 1, Integer::sum));
        assertThat(perObjective.toString())
                .isEqualTo("{A.2=3, A.3=2, A.4=5, A.5=4, A.6.1=2, A.6.2=7, A.7=5, A.8=4, A.9=3, A.10=3}");
        assertThat(Iso42001.controls()).hasSize(38);
    }

    @Test
    void every_control_objective_has_controls_and_every_control_an_objective() {
        assertThat(Iso42001.controls().stream().map(AnnexAControl::objective).distinct())
                .containsExactlyElementsOf(Iso42001.controlObjectives().stream()
                        .map(ControlObjective::id)
                        .toList());
    }

    @Test
    void ten_control_objectives_lie_in_nine_areas() {
        assertThat(Iso42001.controlObjectives()).hasSize(10);
        assertThat(Iso42001.controlObjectives().stream()
                        .map(ControlObjective::area)
                        .distinct())
                .containsExactly("A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10");
    }

    @Test
    void the_numbers_of_the_controls_run_from_two_without_a_gap_in_each_group() {
        Map<String, Integer> next = new LinkedHashMap<>();
        for (AnnexAControl control : Iso42001.controls()) {
            int number = next.getOrDefault(control.objective(), 2);
            assertThat(control.id()).isEqualTo(control.objective() + "." + number);
            next.put(control.objective(), number + 1);
        }
    }

    @Test
    void the_letters_of_the_requirements_run_from_a_without_a_gap_in_each_clause() {
        Map<String, Character> last = new LinkedHashMap<>();
        for (Requirement requirement : Iso42001.requirements()) {
            char letter = requirement.id().charAt(requirement.clause().length() + 1);
            char before = last.getOrDefault(requirement.clause(), (char) ('a' - 1));
            boolean pointOfItsOwn = requirement.id().matches(".*-[a-z][2-9]");
            assertThat((int) letter).as(requirement.id()).isEqualTo(pointOfItsOwn ? before : before + 1);
            last.put(requirement.clause(), letter);
        }
    }

    @Test
    void ids_are_unique_over_requirements_and_controls() {
        assertThat(everything().map(CatalogueEntry::id)).hasSize(221).doesNotHaveDuplicates();
    }

    @Test
    void every_requirement_names_a_clause_that_exists() {
        assertThat(Iso42001.requirements())
                .allSatisfy(requirement ->
                        assertThat(Iso42001.clause(requirement.clause())).isPresent());
    }

    @Test
    void requirements_come_in_the_order_of_the_clauses() {
        assertThat(Iso42001.requirements().stream().map(Requirement::clause).distinct())
                .isSubsetOf(Iso42001.clauses().stream().map(Clause::id).toList())
                .isSortedAccordingTo((a, b) -> Integer.compare(position(a), position(b)));
    }

    @Test
    void names_a_document_for_23_requirements_and_25_controls() {
        assertThat(everything().filter(CatalogueEntry::documentNamed).map(CatalogueEntry::id))
                .containsExactly(
                        "4.3-d", "4.4-a", "5.2-e", "6.1.1-i", "6.1.2-j", //
                        "6.1.3-h", "6.1.3-k", "6.1.3-l", "6.1.3-o", "6.1.3-r", "6.1.4-f", //
                        "6.2-h", "7.2-e", "7.5.1-a", "8.1-f", "8.2-c", "8.3-f", "8.4-c", //
                        "9.1-e", "9.2.2-f", "9.3.3-c", "10.2-j", "10.2-k", //
                        "A.2.2", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.3", "A.5.4", "A.5.5", //
                        "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", //
                        "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.4", "A.8.5", "A.9.2", "A.9.3");
    }

    @Test
    void looks_at_23_controls_for_each_system() {
        assertThat(Iso42001.controls().stream().filter(AnnexAControl::perSystem).map(AnnexAControl::id))
                .containsExactly(
                        "A.3.2", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.3", "A.5.4", "A.5.5", //
                        "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", //
                        "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.9.4", "A.10.2");
    }

    @Test
    void suppliers_hold_the_facts_of_four_controls() {
        assertThat(Iso42001.controls().stream()
                        .filter(AnnexAControl::heldBySupplier)
                        .map(AnnexAControl::id))
                .containsExactly("A.4.3", "A.4.4", "A.4.5", "A.4.6");
    }

    @Test
    void says_where_a_requirement_rests_on_less_than_public_sources() {
        assertThat(Iso42001.requirements().stream()
                        .filter(requirement -> requirement.basis().strength() != Basis.Strength.PUBLIC_SOURCES)
                        .map(requirement ->
                                requirement.id() + " " + requirement.basis().strength()))
                .containsExactly(
                        "4.1-c INFERRED",
                        "4.2-a INFERRED",
                        "4.4-b INFERRED",
                        "5.1-b INFERRED",
                        "6.1.3-j INFERRED",
                        "9.1-a INFERRED",
                        "9.2.1-c INFERRED");
    }

    @Test
    void remarks_on_three_requirements_that_rest_on_thin_public_sources() {
        assertThat(Iso42001.requirements().stream()
                        .filter(requirement -> requirement.basis().strength() == Basis.Strength.PUBLIC_SOURCES)
                        .filter(requirement -> !requirement.basis().remark().isEmpty())
                        .map(Requirement::id))
                .containsExactly("6.1.1-i", "6.1.3-r", "6.1.4-b");
    }

    @Test
    void the_basis_of_a_control_is_unseen_exactly_where_it_is_said_to_name_a_document() {
        assertThat(Iso42001.controls())
                .allSatisfy(control -> assertThat(control.basis().strength())
                        .isEqualTo(control.documentNamed() ? Basis.Strength.UNSEEN : Basis.Strength.PUBLIC_SOURCES));
    }

    @Test
    void entries_are_the_obligations_and_then_the_controls() {
        List<CatalogueEntry> expected = new ArrayList<>(Iso42001.requirements());
        expected.removeIf(entry -> entry.id().equals("6.1.4-g"));
        expected.addAll(Iso42001.controls());
        assertThat(Iso42001.entries()).hasSize(220).isEqualTo(expected);
    }

    @Test
    void finds_everything_by_its_id() {
        assertThat(Iso42001.clauses())
                .allSatisfy(clause -> assertThat(Iso42001.clause(clause.id())).containsSame(clause));
        assertThat(Iso42001.requirements())
                .allSatisfy(requirement ->
                        assertThat(Iso42001.requirement(requirement.id())).containsSame(requirement));
        assertThat(Iso42001.controls())
                .allSatisfy(
                        control -> assertThat(Iso42001.control(control.id())).containsSame(control));
        assertThat(everything())
                .allSatisfy(entry -> assertThat(Iso42001.entry(entry.id())).containsSame(entry));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "3", "4.5", "4.1-A", "4.1-f", "6.2-i..m", "A.1", "A.2.1", "A.6", "A.6.2.9", "B.2.2"})
    void finds_nothing_under_an_id_that_does_not_exist(String id) {
        assertThat(Iso42001.clause(id)).isEmpty();
        assertThat(Iso42001.requirement(id)).isEmpty();
        assertThat(Iso42001.control(id)).isEmpty();
        assertThat(Iso42001.entry(id)).isEmpty();
        assertThat(Iso42001.requirementsOf(id)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks can do
    void refuses_to_look_up_null() {
        assertThatThrownBy(() -> Iso42001.entry(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @Test
    void the_requirements_of_a_clause_include_those_of_its_sub_clauses() {
        assertThat(Iso42001.requirementsOf("6.1")).hasSize(9 + 10 + 18 + 8);
        assertThat(Iso42001.requirementsOf("10")).hasSize(12);
        assertThat(Iso42001.clauses().stream()
                        .filter(clause -> clause.parent().isEmpty())
                        .flatMap(clause -> Iso42001.requirementsOf(clause.id()).stream()))
                .containsExactlyElementsOf(Iso42001.requirements());
    }

    @Test
    void every_clause_asks_for_something() {
        assertThat(Iso42001.clauses())
                .allSatisfy(clause ->
                        assertThat(Iso42001.requirementsOf(clause.id())).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "4.1.a, 4.1-a",
        "4.1-z, 4.1-a",
        "4.1, 4.1-a",
        "6.1.3h, 6.1.3-h",
        "9.3.2-d4, 9.3.2-d1",
        "A.6.2.9, A.6.2.2",
        "a.6.2.4, A.6.2.4",
        "A.6-2.4, A.6.2.4",
        "A.10.22, A.10.2",
        "B.6.2.4, A.6.2.4",
        "6.1.4-g, 6.1.4-g"
    })
    void knows_what_a_wrong_id_may_have_meant(String wrong, String meant) {
        assertThat(Iso42001.nearest(wrong)).contains(meant);
    }

    @Test
    void of_several_near_ids_the_first_in_the_standard_is_nearest() {
        assertThat(Iso42001.nearest("A.4.9")).contains("A.4.2");
        assertThat(Iso42001.nearest("8.2-x")).contains("8.2-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "nonsense", "ISO 27001", "A.6.2.4.1.1.1", "GOVERN 1.1"})
    void nothing_is_near_to_nonsense(String nonsense) {
        assertThat(Iso42001.nearest(nonsense)).isEmpty();
    }

    @Test
    void a_right_id_is_nearest_to_itself() {
        assertThat(everything().map(CatalogueEntry::id))
                .allSatisfy(id -> assertThat(Iso42001.nearest(id)).contains(id));
    }

    @Test
    void nobody_can_change_the_catalogue() {
        for (List<?> list : List.of(
                Iso42001.clauses(),
                Iso42001.requirements(),
                Iso42001.controls(),
                Iso42001.controlObjectives(),
                Iso42001.entries(),
                Iso42001.requirementsOf("4.1"))) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Stream<CatalogueEntry> everything() {
        return Stream.concat(Iso42001.requirements().stream(), Iso42001.controls().stream());
    }

    private static int position(String clause) {
        return Iso42001.clauses().stream().map(Clause::id).toList().indexOf(clause);
    }

    private static String byDecidability(List<? extends CatalogueEntry> entries) {
        StringBuilder counts = new StringBuilder();
        for (Decidability decidability : Decidability.values()) {
            counts.append(decidability.letter())
                    .append(entries.stream()
                            .filter(entry -> entry.decidability() == decidability)
                            .count())
                    .append(' ');
        }
        return counts.toString().strip();
    }
}
