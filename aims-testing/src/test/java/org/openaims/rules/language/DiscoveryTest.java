package org.openaims.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.result.GapKind;
import org.openaims.rules.iso42001.Iso42001Rules;

/** Rules that come in because a jar on the class path offers them; the module path is in the consumer's test. */
class DiscoveryTest {

    private static final RuleSet BUILT_IN = Iso42001Rules.all();

    @TempDir
    private Path home;

    @Test
    void nothing_is_discovered_unless_somebody_asks() throws IOException {
        List<String> discovered = ids(BUILT_IN.plusDiscovered(offering(Acme.class)));
        assertThat(discovered)
                .endsWith("ACME-001", "ACME-002")
                .hasSize(BUILT_IN.rules().size() + 2);
        assertThat(ids(BUILT_IN)).noneMatch(id -> id.startsWith("ACME"));
    }

    @Test
    void providers_come_in_the_order_of_their_names_whatever_that_of_the_class_path() throws IOException {
        RuleSet none = RuleSet.of();
        assertThat(ids(none.plusDiscovered(offering(Zeta.class, Acme.class))))
                .isEqualTo(ids(none.plusDiscovered(offering(Acme.class, Zeta.class))))
                .containsExactly("ACME-001", "ACME-002", "ZETA-001");
    }

    @Test
    void an_empty_discovery_is_an_error() throws IOException {
        ClassLoader nothing = offering();
        assertThatThrownBy(() -> BUILT_IN.plusDiscovered(nothing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "expected a provider of rules on the class path or the module path, found none; it is named "
                                + "in META-INF/services/org.openaims.rules.language.RuleProvider or in a module descriptor");
        assertThatThrownBy(BUILT_IN::plusDiscovered).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void two_rules_of_one_id_are_refused_with_the_names_of_both_providers() throws IOException {
        ClassLoader both = offering(Acme.class, Copycat.class);
        assertThatThrownBy(() -> BUILT_IN.plusDiscovered(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected rule ids to differ, found ACME-001 in ACME (" + Acme.class.getName()
                        + ") and in Copycat (" + Copycat.class.getName() + ")");
        ClassLoader acme = offering(Acme.class);
        RuleSet already = RuleSet.of(own("ACME-002"));
        assertThatThrownBy(() -> already.plusDiscovered(acme))
                .hasMessage("expected rule ids to differ, found ACME-002 in the rules that are there already and in "
                        + "ACME (" + Acme.class.getName() + ")");
    }

    @Test
    void an_id_that_was_retired_stays_reserved() throws IOException {
        ClassLoader reviving = offering(Acme.class, Reviving.class);
        assertThatThrownBy(() -> BUILT_IN.plusDiscovered(reviving))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected an id that no rule had before, found ACME-000 in Reviving ("
                        + Reviving.class.getName() + "), which was retired in release 2.1 of ACME ("
                        + Acme.class.getName() + ")");
        RetiredIds retired = new RetiredIds(Map.of("9.3.1-07", "0.2.0"));
        assertThat(retired.retiredIn("9.3.1-07")).contains("0.2.0");
        assertThat(retired.retiredIn("9.3.1-01")).isEmpty();
    }

    @Test
    void ids_of_the_form_of_built_in_rules_are_kept_for_these() throws IOException {
        ClassLoader posing = offering(Posing.class);
        assertThatThrownBy(() -> BUILT_IN.plusDiscovered(posing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected an id with a prefix of its own, found 9.3.1-99 in Posing ("
                        + Posing.class.getName() + "); ids of that form are kept for built-in rules");
        assertThat(ids(BUILT_IN)).allMatch(RetiredIds::isOfBuiltInForm);
        assertThat(Stream.of("ACME-001", "9.3.1-1", "A-01", "9.3.1", "RECX-01")).noneMatch(RetiredIds::isOfBuiltInForm);
    }

    @Test
    void a_provider_that_cannot_be_loaded_is_told_by_name() throws IOException {
        ClassLoader broken = offering(Private.class);
        assertThatThrownBy(() -> BUILT_IN.plusDiscovered(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Private.class.getName());
    }

    /** A class loader that sees these providers. */
    private ClassLoader offering(Class<?>... providers) throws IOException {
        Path root = Files.createTempDirectory(home, "jar");
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RuleProvider.class.getName()),
                Stream.of(providers).map(Class::getName).collect(Collectors.joining("\n")));
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(Rule::id).toList();
    }

    private static Rule own(String id) {
        return Rule.rule(id, "each system is large")
                .basedOn("ACME policy 1")
                .forEach(Registers.SYSTEMS)
                .must("small", "a large system", (system, records) -> false)
                .found(GapKind.INCOMPLETE, "{0} is small", (system, records) -> Values.values(system.id()))
                .remedy("Enlarge {0}.");
    }

    /** Two rules, and one that was retired. */
    public static final class Acme implements RuleProvider {

        @Override
        public String name() {
            return "ACME";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("ACME-001"), own("ACME-002"));
        }

        @Override
        public Map<String, String> retired() {
            return Map.of("ACME-000", "2.1");
        }
    }

    /** Another provider. */
    public static final class Zeta implements RuleProvider {

        @Override
        public String name() {
            return "Zeta";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("ZETA-001"));
        }
    }

    /** A provider with an id of another. */
    public static final class Copycat implements RuleProvider {

        @Override
        public String name() {
            return "Copycat";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("ACME-001"));
        }
    }

    /** A provider with an id that another retired. */
    public static final class Reviving implements RuleProvider {

        @Override
        public String name() {
            return "Reviving";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("ACME-000"));
        }
    }

    /** A provider with an id as built-in rules have. */
    public static final class Posing implements RuleProvider {

        @Override
        public String name() {
            return "Posing";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of(own("9.3.1-99"));
        }
    }

    /** A provider that nobody can make. */
    public static final class Private implements RuleProvider {

        private Private() {}

        @Override
        public String name() {
            return "Private";
        }

        @Override
        public RuleSet rules() {
            return RuleSet.of();
        }
    }
}
