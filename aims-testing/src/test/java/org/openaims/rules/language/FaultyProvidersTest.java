package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.result.GapKind;

/** Providers of rules with which something is wrong: each is told by its name, in one and the same exception. */
class FaultyProvidersTest {

    private static final String NOT_A_REQUIREMENT =
            "expected a requirement of the catalogue, found 4.3.e; did you mean 4.3-e?";

    @TempDir
    private Path home;

    @Test
    void a_rule_of_an_unknown_requirement_is_told_with_provider_rule_sheet_and_near_miss() throws IOException {
        String own = WrongInside.class.getName();
        assertRefused(
                "expected a provider that can be asked for its rules, found " + own
                        + ", which failed: java.lang.IllegalArgumentException: rule ACME-001 in "
                        + "FaultyProvidersTest$WrongInside: " + NOT_A_REQUIREMENT,
                WrongInside.class);
        assertRefused(
                "expected a provider that can be asked for its rules, found Sheets (" + WrongSheet.class.getName()
                        + "), which failed: java.lang.IllegalArgumentException: rule ACME-002 in "
                        + "FaultyProvidersTest$Sheet: " + NOT_A_REQUIREMENT,
                WrongSheet.class);
    }

    @Test
    void the_cause_is_kept() throws IOException {
        ClassLoader loader = offering(home, Thrower.class.getName());
        assertThatThrownBy(() -> RuleSet.of().plusDiscovered(loader))
                .cause()
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatever_a_provider_throws_is_told_with_its_name() throws IOException {
        String started = "expected a provider that can be asked for its rules, found ";
        assertRefused(
                started + "Thrower (" + Thrower.class.getName()
                        + "), which failed: java.lang.UnsupportedOperationException: not today",
                Thrower.class);
        assertRefused(
                started + "Endless (" + Endless.class.getName() + "), which failed: java.lang.StackOverflowError",
                Endless.class);
        assertRefused(
                started + Nameless.class.getName() + ", which failed: java.lang.IllegalStateException: no name",
                Nameless.class);
        assertRefused(
                started + "Forgetful (" + Forgetful.class.getName()
                        + "), which failed: java.lang.IllegalStateException: forgotten",
                Forgetful.class);
    }

    @Test
    void a_provider_of_null_is_told_by_name() throws IOException {
        assertRefused("expected the rules of Null (" + NullRules.class.getName() + "), found null", NullRules.class);
        assertRefused("expected the name of " + NullName.class.getName() + ", found null", NullName.class);
        assertRefused(
                "expected the retired ids of Null (" + NullRetired.class.getName() + "), found null",
                NullRetired.class);
    }

    @Test
    void a_provider_without_a_rule_is_an_error() throws IOException {
        assertRefused("expected a rule of Empty (" + Empty.class.getName() + "), found none", Empty.class);
        assertRefused("expected a rule of Empty (" + Empty.class.getName() + "), found none", Good.class, Empty.class);
    }

    @Test
    void a_provider_that_is_not_there_or_does_not_fit_is_told_by_name() throws IOException {
        ClassLoader gone = offering(home, "acme.Gone");
        assertThatThrownBy(() -> RuleSet.of().plusDiscovered(gone))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("expected a provider that can be loaded, found one that cannot: ")
                .hasMessageContaining("acme.Gone");
        ClassLoader foreign = offering(home, Sheet.class.getName());
        assertThatThrownBy(() -> RuleSet.of().plusDiscovered(foreign))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Sheet.class.getName());
    }

    @Test
    void a_provider_compiled_for_a_newer_java_is_told_by_name() throws IOException {
        byte[] newest = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 1, 0, 0
        };
        Files.createDirectories(home.resolve("acme"));
        Files.write(home.resolve("acme/Newest.class"), newest);
        ClassLoader loader = offering(home, "acme.Newest");
        assertThatThrownBy(() -> RuleSet.of().plusDiscovered(loader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("acme/Newest");
    }

    @Test
    void a_rule_that_is_there_already_has_no_id_that_a_provider_retired() throws IOException {
        ClassLoader good = offering(home, Good.class.getName());
        RuleSet before = RuleSet.of(own("ACME-000"));
        assertThatThrownBy(() -> before.plusDiscovered(good))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "expected an id that no rule had before, found ACME-000 in the rules that are there already, "
                                + "which was retired in release 2.1 of Good (" + Good.class.getName() + ")");
        assertThat(RuleSet.of(own("ACME-009")).plusDiscovered(good).rules()).hasSize(2);
    }

    private void assertRefused(String message, Class<?>... providers) throws IOException {
        ClassLoader loader = offering(
                Files.createTempDirectory(home, "jar"),
                Stream.of(providers).map(Class::getName).toArray(String[]::new));
        assertThatThrownBy(() -> RuleSet.of().plusDiscovered(loader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    /** A class loader that sees these providers. */
    private ClassLoader offering(Path root, String... providers) throws IOException {
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RuleProvider.class.getName()),
                Stream.of(providers).collect(Collectors.joining("\n")));
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }

    private static Rule own(String id) {
        return finished(Rule.rule(id, "each system is large").basedOn("ACME policy 1"));
    }

    private static Rule finished(Rule.Basis basis) {
        return basis.forEach(Registers.SYSTEMS)
                .must("small", "a large system", (system, records) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small", (system, records) -> Values.values(system.id()))
                .remedy("Enlarge {0}.");
    }

    /** A sheet that is wrong about a requirement. */
    static final class Sheet {

        static final Rule.Basis BASIS =
                Rule.rule("ACME-002", "each system is large").shows("4.3.e");

        private Sheet() {}
    }

    /** A provider with a name; all else is right, too. */
    public abstract static class Named implements RuleProvider {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("ACME-001"));
        }
    }

    /** Nothing is wrong with it. */
    public static final class Good extends Named {

        public Good() {
            super("Good");
        }

        @Override
        public Map<String, String> retired() {
            return Map.of("ACME-000", "2.1");
        }
    }

    /** It is wrong about a requirement, so that nobody can make it. */
    public static final class WrongInside extends Named {

        private static final Rule.Basis BASIS =
                Rule.rule("ACME-001", "each system is large").shows("4.3.e");

        public WrongInside() {
            super("Wrong");
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(finished(BASIS));
        }
    }

    /** A sheet of it is wrong about a requirement. */
    public static final class WrongSheet extends Named {

        public WrongSheet() {
            super("Sheets");
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(finished(Sheet.BASIS));
        }
    }

    /** It throws instead of having rules. */
    public static final class Thrower extends Named {

        public Thrower() {
            super("Thrower");
        }

        @Override
        public RuleSet rules() {
            throw new UnsupportedOperationException("not today");
        }
    }

    /** It never comes to an end. */
    public static final class Endless extends Named {

        public Endless() {
            super("Endless");
        }

        @Override
        @SuppressWarnings("InfiniteRecursion")
        public RuleSet rules() {
            return rules().plus();
        }
    }

    /** It throws instead of having a name. */
    public static final class Nameless extends Named {

        public Nameless() {
            super("Nameless");
        }

        @Override
        public String name() {
            throw new IllegalStateException("no name");
        }
    }

    /** It throws instead of knowing what it retired. */
    public static final class Forgetful extends Named {

        public Forgetful() {
            super("Forgetful");
        }

        @Override
        public Map<String, String> retired() {
            throw new IllegalStateException("forgotten");
        }
    }

    /** It has null for rules. */
    @NullUnmarked
    public static final class NullRules extends Named {

        public NullRules() {
            super("Null");
        }

        @Override
        public RuleSet rules() {
            return null;
        }
    }

    /** It has null for a name. */
    @NullUnmarked
    public static final class NullName extends Named {

        public NullName() {
            super("Null");
        }

        @Override
        public String name() {
            return null;
        }
    }

    /** It has null for what it retired. */
    @NullUnmarked
    public static final class NullRetired extends Named {

        public NullRetired() {
            super("Null");
        }

        @Override
        public Map<String, String> retired() {
            return null;
        }
    }

    /** It has no rules. */
    public static final class Empty extends Named {

        public Empty() {
            super("Empty");
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of();
        }
    }
}
