package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openaims.model.Aims;
import org.openaims.rules.AimsChecker;

/** The page on rules of one's own: its programs are compiled with every warning an error, packed, and run. */
class WriteYourOwnRuleTest {

    private static final Path PAGE = Path.of("..", "docs", "write-your-own-rule.md");
    private static final Path EXAMPLE = Path.of("src/test/java/org/openaims/testing/CostCentreTest.java");

    /** A block of code that begins with its path in a comment. */
    private static final Pattern NAMED = Pattern.compile("```(?:java)?\n// ([^\n]+)\n(.*?)```\n", Pattern.DOTALL);

    private static final String SERVICES = "META-INF/services/org.openaims.rules.language.RuleProvider";

    @TempDir
    private Path home;

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private String page = "";

    @BeforeEach
    void reads_the_page() throws IOException {
        page = Files.readString(PAGE);
        Matcher named = NAMED.matcher(page);
        while (named.find()) {
            blocks.put(named.group(1), named.group(2));
        }
        assertThat(blocks)
                .containsOnlyKeys(
                        "acme/rules/AcmeRules.java",
                        SERVICES,
                        "module-info.java",
                        "acme/portal/Portal.java",
                        "module-info.java of the application");
    }

    @Test
    void the_test_on_the_page_is_a_test_of_this_project() throws IOException {
        String source = Files.readString(EXAMPLE);
        String marked = source.substring(
                source.indexOf("// docs: begin\n") + "// docs: begin\n".length(), source.indexOf("// docs: end\n"));
        assertThat(page).contains("```java\n" + marked + "```\n");
    }

    @Test
    void the_message_of_a_trial_on_the_page_is_what_a_trial_says() {
        assertThatThrownBy(CostCentreTest.WITHOUT::findsNothing)
                .satisfies(failure -> assertThat(page).contains("\n" + failure.getMessage() + "\n"));
    }

    @Test
    void the_rules_of_the_jar_are_found_on_the_class_path() throws Exception {
        Path rules = jar(
                "acme-rules.jar",
                classes("rules", List.of("acme/rules/AcmeRules.java"), List.of("-classpath", ours())),
                true);
        Path portal = classes("portal", List.of("acme/portal/Portal.java"), List.of("-classpath", ours()));
        assertThat(run("-classpath", path(portal, rules, ours()), "acme.portal.Portal"))
                .isEqualTo(output());
    }

    @Test
    void the_rules_of_the_jar_are_found_on_the_module_path() throws Exception {
        Path rules = jar(
                "acme-rules.jar",
                classes(
                        "rules",
                        List.of("acme/rules/AcmeRules.java", "module-info.java"),
                        List.of("--module-path", ours())),
                false);
        Path portal = classes(
                "portal",
                List.of("acme/portal/Portal.java", "module-info.java of the application"),
                List.of("--module-path", ours()));
        assertThat(run("--module-path", path(portal, rules, ours()), "--module", "acme.portal/acme.portal.Portal"))
                .isEqualTo(output());
    }

    @Test
    void without_the_jar_the_application_says_that_nothing_offers_rules() throws Exception {
        Path portal = classes("portal", List.of("acme/portal/Portal.java"), List.of("-classpath", ours()));
        assertThat(run("-classpath", path(portal, ours()), "acme.portal.Portal"))
                .contains("java.lang.IllegalStateException: expected a provider of rules");
    }

    /** What the page says that the application prints. */
    private String output() {
        Matcher output =
                Pattern.compile("prints:\n\n```\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(output.find()).isTrue();
        return output.group(1);
    }

    private Path classes(String name, List<String> sources, List<String> options) throws IOException {
        Path root = Files.createDirectories(home.resolve(name));
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = root.resolve("src").resolve(source.replace(" of the application", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, blocks.getOrDefault(source, ""));
            files.add(file);
        }
        Path classes = Files.createDirectories(root.resolve("classes"));
        List<String> all =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17", "-d", classes.toString()));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        assertThat(diagnostics.getDiagnostics())
                .extracting((Diagnostic<? extends JavaFileObject> one) -> one.toString())
                .isEmpty();
        return classes;
    }

    private Path jar(String name, Path classes, boolean withServices) throws IOException {
        if (withServices) {
            Path services = classes.resolve(SERVICES);
            Files.createDirectories(services.getParent());
            Files.writeString(services, blocks.getOrDefault(SERVICES, ""));
        }
        Path jar = home.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> tree = Files.walk(classes)) {
            for (Path entry : tree.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path output = home.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(output);
    }

    /** Where the model and the rules are, as folders or jars. */
    private static String ours() {
        return Stream.of(Aims.class, AimsChecker.class)
                .map(WriteYourOwnRuleTest::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Object... parts) {
        return Stream.of(parts).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
