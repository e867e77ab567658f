package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.openaims.model.Aims;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.RuleProvider;

/** A jar of somebody else's rules, compiled from source and seen by the runs of the command line that are made with it. */
final class RulesJar {

    private static final String PROVIDER = """
            package acme;

            import org.openaims.model.result.GapKind;
            import org.openaims.rules.language.Registers;
            import org.openaims.rules.language.Rule;
            import org.openaims.rules.language.RuleProvider;
            import org.openaims.rules.language.RuleSet;
            import org.openaims.rules.language.Values;

            public final class AcmeRules implements RuleProvider {

                private static final Rule RULE = Rule.rule("ACME-001", "each AI system has a cost centre")
                        .%s
                        .forEach(Registers.SYSTEMS)
                        .must("none", "a cost centre", (system, records) -> %s)
                        .found(GapKind.INCOMPLETE, "{0} has none", (system, records) -> Values.values(system.id()))
                        .remedy("Enter the cost centre of {0}.");

                @Override
                public String name() {
                    return "ACME";
                }

                @Override
                public RuleSet rules() {
                    return RuleSet.of(RULE);
                }

                private static boolean failing(String message) {
                    throw new IllegalStateException(message);
                }
            }
            """;

    private final Path jar;

    private RulesJar(Path jar) {
        this.jar = jar;
    }

    /**
     * A jar with one rule on all AI systems, {@code ACME-001}.
     *
     * @param home the folder for the jar
     * @param basis the word of the rule that says what it is based on
     * @param holds whether it holds of {@code system}, in Java; {@code failing(message)} throws
     */
    static RulesJar of(Path home, String basis, String holds) throws IOException {
        Path source = Files.createDirectories(home.resolve("src/acme")).resolve("AcmeRules.java");
        Files.writeString(source, PROVIDER.formatted(basis, holds));
        Path classes = Files.createDirectories(home.resolve("classes"));
        compile(source, classes);
        Path jar = home.resolve("acme-rules.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("META-INF/services/" + RuleProvider.class.getName()));
            entries.write("acme.AcmeRules\n".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new JarEntry("acme/AcmeRules.class"));
            Files.copy(classes.resolve("acme/AcmeRules.class"), entries);
        }
        return new RulesJar(jar);
    }

    /** A run of the command line with the jar on the class path. */
    Run run(Object... arguments) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Run.of(arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void compile(Path source, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "17", "-d", classes.toString(), "-classpath", ours());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(diagnostics.getDiagnostics().toString()).isTrue();
        }
    }

    /** Where the model and the rules are, as folders or jars. */
    private static String ours() {
        return Stream.of(Aims.class, AimsChecker.class)
                .map(RulesJar::home)
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
}
