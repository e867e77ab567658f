package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program outside the reactor compiles against the jars that ship, and nothing else, with every warning an error, and
 * runs: on the class path and on the module path.
 */
class ConsumerIT {

    private static final Jars MODEL = new Jars(List.of("aims-model"), "requires org.openaims.model;");

    private static final Program RECORDS =
            new Program("consumer.Records", """
            package consumer;

            import java.time.LocalDate;
            import java.time.Period;
            import java.util.Optional;
            import org.openaims.model.Aims;
            import org.openaims.model.context.AiSystem;
            import org.openaims.model.context.OperationPeriod;
            import org.openaims.model.evaluation.Attendee;
            import org.openaims.model.evaluation.ManagementReview;
            import org.openaims.model.record.AiSystemId;
            import org.openaims.model.record.Attribute;
            import org.openaims.model.record.Evidence;
            import org.openaims.model.record.ExtensionKey;
            import org.openaims.model.record.Extensions;
            import org.openaims.model.record.Extent;
            import org.openaims.model.record.Interval;
            import org.openaims.model.record.IntervalId;
            import org.openaims.model.record.ManagementReviewId;
            import org.openaims.model.record.Occurrence;
            import org.openaims.model.record.PersonId;
            import org.openaims.model.record.RecordType;
            import org.openaims.model.record.Rhythm;
            import org.openaims.model.record.Role;
            import org.openaims.model.record.Value;
            import org.openaims.model.standard.Iso42001;

            public final class Records {

                private static final ExtensionKey<String> ROOM = ExtensionKey.text("acme:room");

                private Records() {}

                public static void main(String[] arguments) {
                    LocalDate held = LocalDate.of(2025, 3, 1);
                    AiSystem system = AiSystem.builder()
                            .id(AiSystemId.of("scoring"))
                            .name("Scoring")
                            .registeredOn(LocalDate.of(2024, 1, 1))
                            .addOperation(OperationPeriod.builder()
                                    .startedOn(Occurrence.on(LocalDate.of(2024, 2, 1)))
                                    .build())
                            .addJurisdictions("GB", "FR")
                            .build();
                    ManagementReview review = ManagementReview.builder()
                            .id(ManagementReviewId.of("MR-1"))
                            .heldOn(held)
                            .addAttendees(Attendee.builder()
                                    .person(PersonId.of("p-1"))
                                    .capacity(Role.TOP_MANAGEMENT)
                                    .build())
                            .minutes(Evidence.builder().place("minutes/1.pdf").build())
                            .extensions(Extensions.of("acme:room", Value.of("4b")))
                            .build();
                    Aims aims = Aims.builder()
                            .context(context -> context.addSystems(system))
                            .evaluation(e -> e.addManagementReviews(review)
                                    .addReviewIntervals(Interval.builder()
                                            .id(IntervalId.of("yearly"))
                                            .decidedOn(LocalDate.of(2024, 1, 1))
                                            .every(Period.ofYears(1))
                                            .rhythm(Rhythm.rollingFromLast())
                                            .build()))
                            .handedIn(Extent.wholeAims())
                            .build()
                            .withContext(context -> context.addSystems(
                                    system.with(copy -> copy.id(AiSystemId.of("chat")).owner(PersonId.of("p-1")))));
                    RecordType<Aims> type = RecordType.of(Aims.class);
                    Aims again = type.draft().from(aims).build();
                    RecordType<ManagementReview> reviews = RecordType.of(ManagementReview.class);
                    Attribute<ManagementReview> heldOn = reviews.attribute("heldOn").orElseThrow();
                    Optional<Object> day = heldOn.value(review);
                    System.out.println(String.join(
                            " ",
                            type.name(),
                            Boolean.toString(again.equals(aims)),
                            day.orElseThrow().toString(),
                            ROOM.of(review).orElseThrow(),
                            aims.system(AiSystemId.of("chat")).orElseThrow().jurisdictions().toString(),
                            Integer.toString(aims.asOf(held.minusDays(1)).evaluation().managementReviews().size()),
                            Boolean.toString(Iso42001.requirements().isEmpty())));
                }
            }
            """, "Aims true 2025-03-01 4b [FR, GB] 0 false");

    @TempDir
    Path home;

    @Test
    void records_serve_a_program_on_the_class_path() throws Exception {
        runsOnTheClassPath(RECORDS, MODEL);
    }

    @Test
    void records_serve_a_program_on_the_module_path() throws Exception {
        runsOnTheModulePath(RECORDS, MODEL);
    }

    private void runsOnTheClassPath(Program program, Jars jars) throws Exception {
        Path classes = home.resolve("classes");
        compiles(List.of("-classpath", jars.path()), classes, List.of(program.writeTo(home)));
        prints(program, List.of("-classpath", classes + File.pathSeparator + jars.path(), program.main()));
    }

    private void runsOnTheModulePath(Program program, Jars jars) throws Exception {
        Path classes = home.resolve("classes");
        Path descriptor = home.resolve("module-info.java");
        Files.writeString(
                descriptor, "/** A user of the library. */\nmodule consumer {\n    " + jars.requires() + "\n}\n");
        compiles(List.of("--module-path", jars.path()), classes, List.of(descriptor, program.writeTo(home)));
        prints(
                program,
                List.of(
                        "--module-path",
                        classes + File.pathSeparator + jars.path(),
                        "--module",
                        "consumer/" + program.main()));
    }

    private static void compiles(List<String> path, Path classes, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler).as("the compiler of the JDK that runs the tests").isNotNull();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Files.createDirectories(classes);
        List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
        options.addAll(path);
        options.addAll(List.of("-d", classes.toString()));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(diagnostics.getDiagnostics())
                    .extracting((Diagnostic<? extends JavaFileObject> one) -> one.toString())
                    .isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private void prints(Program program, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path output = home.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(Files.readString(output).lines()).containsExactly(program.line());
        assertThat(process.exitValue()).isZero();
    }

    /**
     * The jars that a program compiles against.
     *
     * @param modules the names of the artifacts
     * @param requires the directives of the program's module descriptor
     */
    private record Jars(List<String> modules, String requires) {

        String path() {
            return modules.stream()
                    .map(module -> Path.of(System.getProperty("aims.reactor"))
                            .resolve(module)
                            .resolve("target")
                            .resolve(module + "-" + System.getProperty("aims.version") + ".jar")
                            .normalize())
                    .peek(jar -> assertThat(jar).isRegularFile())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /**
     * A program of a user.
     *
     * @param main the full name of its class
     * @param source its text
     * @param line the one line that it prints
     */
    private record Program(String main, String source, String line) {

        Path writeTo(Path home) throws IOException {
            Path file = home.resolve(main.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        }
    }
}
