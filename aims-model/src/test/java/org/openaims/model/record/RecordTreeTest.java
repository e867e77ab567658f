package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.OperationPeriod;

class RecordTreeTest {

    private static final Aims AIMS = Aims.builder()
            .context(context -> context.system(
                            "s-1",
                            system -> system.name("One")
                                    .operation(period -> period.startedOn("2024-01-01"))
                                    .operation(period -> period.startedOn("2025-01-01")))
                    .system("s-2", system -> system.name("Two"))
                    .system("s-3", system -> system.name("Three").operation(period -> period.startedOn("2026-01-01"))))
            .build();

    private static final RecordTree<Aims> TREE = RecordTree.of(RecordType.of(Aims.class), AIMS);

    @Test
    void each_record_is_handed_out_with_its_place_in_the_order_of_a_document() {
        List<String> places = new ArrayList<>();
        TREE.forEach(OperationPeriod.class, (pointer, period) -> places.add(pointer));
        assertThat(places)
                .containsExactly(
                        "/context/systems/0/operation/0",
                        "/context/systems/0/operation/1",
                        "/context/systems/2/operation/0");
    }

    @Test
    void those_handed_out_are_all_that_there_are() {
        List<AiSystem> systems = new ArrayList<>();
        TREE.forEach(AiSystem.class, (pointer, system) -> systems.add(system));
        assertThat(systems).isEqualTo(TREE.all(AiSystem.class)).hasSize(3);
    }

    @Test
    void the_record_itself_stands_at_the_root() {
        List<String> places = new ArrayList<>();
        TREE.forEach(Aims.class, (pointer, aims) -> places.add(pointer));
        assertThat(places).containsExactly("");
    }
}
