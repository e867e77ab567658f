package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ForbiddenCallTest {

    @Test
    void finds_every_call_to_a_clock() {
        assertThat(found(ForbiddenCall.CLOCK))
                .containsExactlyInAnyOrder(
                        "Clock.systemUTC",
                        "Instant.now",
                        "LocalDate.now",
                        "System.currentTimeMillis",
                        "System.nanoTime");
    }

    @Test
    void finds_every_use_of_a_default() {
        assertThat(found(ForbiddenCall.DEFAULTS))
                .containsExactlyInAnyOrder(
                        "InputStreamReader.<init>",
                        "Locale.getDefault",
                        "String.<init>",
                        "String.format",
                        "String.getBytes",
                        "String.toLowerCase",
                        "String.toUpperCase",
                        "ZoneId.systemDefault");
    }

    @Test
    void finds_every_use_of_chance() {
        assertThat(found(ForbiddenCall.RANDOMNESS))
                .containsExactlyInAnyOrder(
                        "Math.random", "Random.<init>", "ThreadLocalRandom.current", "UUID.randomUUID");
    }

    @Test
    void finds_nothing_where_all_is_said() {
        JavaClass sound = new ClassFileImporter().importClass(Sound.class);
        for (List<ForbiddenCall> calls :
                List.of(ForbiddenCall.CLOCK, ForbiddenCall.DEFAULTS, ForbiddenCall.RANDOMNESS)) {
            assertThat(found(sound, calls)).isEmpty();
        }
    }

    private static List<String> found(List<ForbiddenCall> calls) {
        return found(new ClassFileImporter().importClass(Unsound.class), calls);
    }

    private static List<String> found(JavaClass type, List<ForbiddenCall> calls) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .filter(target -> calls.stream().anyMatch(call -> call.matches(target)))
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .toList();
    }

    /** What the house forbids. */
    @SuppressWarnings("all") // the very calls that the compiler's checks warn of
    private static final class Unsound {

        static List<Object> values(byte[] bytes) {
            Supplier<LocalDate> today = LocalDate::now;
            UnaryOperator<String> upper = String::toUpperCase;
            return List.of(
                    today,
                    upper,
                    Instant.now(),
                    Clock.systemUTC(),
                    System.currentTimeMillis(),
                    System.nanoTime(),
                    Locale.getDefault(),
                    ZoneId.systemDefault(),
                    "A".toLowerCase(),
                    String.format("%d", 1),
                    "A".getBytes().length,
                    new String(bytes),
                    new InputStreamReader(new ByteArrayInputStream(bytes)),
                    Math.random(),
                    new Random(),
                    ThreadLocalRandom.current(),
                    UUID.randomUUID());
        }
    }

    /** The same with everything said. */
    @SuppressWarnings("UnusedMethod") // read from its class file
    private static final class Sound {

        static List<Object> values(byte[] bytes) {
            return List.of(
                    LocalDate.of(2025, 1, 1),
                    "A".toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%d", 1),
                    "A".getBytes(StandardCharsets.UTF_8).length,
                    new String(bytes, StandardCharsets.UTF_8),
                    new String(new char[] {'a'}),
                    new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
                    new Random(1));
        }
    }
}
