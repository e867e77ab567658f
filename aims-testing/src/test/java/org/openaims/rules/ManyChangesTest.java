package org.openaims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.testing.AimsGenerator;
import org.openaims.testing.Samples;

class ManyChangesTest {

    @Test
    void what_is_kept_of_readings_does_not_grow_over_many_changes() {
        Aims aims = AimsGenerator.seeded(1).systems(50).faulty(false).generate();
        List<AiSystem> systems = aims.context().systems();
        Live live = new Live(Iso42001Rules.all(), aims, Samples.DAY, Period.ofYears(1), Set.of());
        int atFirst = live.readings();
        assertThat(atFirst).isGreaterThan(systems.size());

        for (int i = 0; i < 3_000; i++) {
            String name = "Renamed " + i;
            aims = aims.withSystem(systems.get(i % 3).id().value(), system -> system.name(name));
            assertThat(live.moveTo(aims, Samples.DAY)).isTrue();
        }

        assertThat(live.readings()).isLessThan(3 * atFirst);
    }

    @Test
    void nor_over_many_days() {
        Aims aims = AimsGenerator.seeded(1).systems(50).faulty(false).generate();
        Live live = new Live(Iso42001Rules.all(), aims, Samples.DAY, Period.ofYears(1), Set.of());
        int atFirst = live.readings();
        for (int i = 1; i <= 2_000; i++) {
            assertThat(live.moveTo(aims, Samples.DAY.plusDays(i))).isTrue();
        }
        assertThat(live.readings()).isLessThan(3 * atFirst);
        assertThat(live.moveTo(aims, Samples.DAY)).as("back to an earlier day").isFalse();
    }
}
