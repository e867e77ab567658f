package org.openaims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program outside the reactor compiles against the jars that ship, and nothing else, with every warning an error, and
 * runs: on the class path and on the module path.
 */
class ConsumerIT {

    private static final Jars MODEL = new Jars(List.of("aims-model"), List.of(), "requires org.openaims.model;");

    private static final Jars RULES =
            new Jars(List.of("aims-model", "aims-rules"), List.of(), "requires org.openaims.rules;");

    private static final Jars WHOLE = new Jars(
            List.of("aims-model", "aims-rules", "aims-serialization"),
            List.of(JsonFactory.class),
            "requires org.openaims.rules;\n    requires org.openaims.serialization;");

    private static final Jars MAPPER = new Jars(
            List.of("aims-model", "aims-rules", "aims-serialization", "aims-jackson"),
            List.of(JsonFactory.class, JsonMapper.class, JsonInclude.class),
            "requires org.openaims.rules;\n    requires org.openaims.jackson;\n    opens consumer;");

    /** An application with a mapper and beans of its own, which knows the module by the service alone. */
    private static final Program HOST = new Program(
            "consumer.Host",
            """
            package consumer;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import org.openaims.jackson.RecordProblemsException;
            import org.openaims.model.Aims;
            import org.openaims.model.record.AiSystemId;
            import org.openaims.model.result.Finding;
            import org.openaims.rules.AimsChecker;
            import tools.jackson.databind.PropertyNamingStrategies;
            import tools.jackson.databind.json.JsonMapper;

            public final class Host {

                /** A bean of the application. */
                public record Envelope(String sentBy, Aims aims, List<Finding> findings, Map<AiSystemId, Integer> seats) {}

                private Host() {}

                public static void main(String[] arguments) {
                    JsonMapper mapper = JsonMapper.builder()
                            .findAndAddModules()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build();
                    Aims aims = Aims.builder()
                            .context(context -> context.system("scoring", system -> system.name("Scoring")))
                            .build();
                    Envelope sent = new Envelope(
                            "portal",
                            aims,
                            AimsChecker.iso42001().check(aims, LocalDate.of(2026, 11, 22)).findings(),
                            Map.of(AiSystemId.of("scoring"), 7));
                    String text = mapper.writeValueAsString(sent);
                    Envelope back = mapper.readValue(text, Envelope.class);
                    int problems = 0;
                    try {
                        mapper.readValue(text.replace("Scoring\\"", "Scoring\\",\\"a\\":1,\\"b\\":2"), Envelope.class);
                    } catch (RecordProblemsException e) {
                        problems = e.problems().size();
                    }
                    System.out.println(String.join(
                            " ",
                            mapper.version().toString(),
                            text.substring(0, 44),
                            Boolean.toString(back.equals(sent) && !back.findings().isEmpty()),
                            Integer.toString(problems)));
                }
            }
            """,
            System.getProperty("aims.jackson.version")
                    + " {\"sent_by\":\"portal\",\"aims\":{\"formatVersion\": true 2");

    /** An application that still uses Jackson 2 for what is its own. */
    private static final Program BOTH = new Program("consumer.Both", """
            package consumer;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.util.Map;
            import org.openaims.jackson.AimsModule;
            import org.openaims.model.Aims;
            import tools.jackson.databind.json.JsonMapper;

            public final class Both {

                private Both() {}

                public static void main(String[] arguments) throws Exception {
                    JsonMapper three = JsonMapper.builder().addModule(new AimsModule()).build();
                    ObjectMapper two = new ObjectMapper();
                    String aims = three.writeValueAsString(Aims.builder().build());
                    String own = two.writeValueAsString(Map.of("aims", two.readTree(aims)));
                    Aims back = three.readValue(two.readTree(own).get("aims").toString(), Aims.class);
                    System.out.println(three.version().getMajorVersion() + " " + two.version().getMajorVersion() + " "
                            + back.equals(Aims.builder().build()));
                }
            }
            """, "3 2 true");

    private static final Program OWN_RULE = new Program(
            "consumer.OwnRule",
            """
            package consumer;

            import static org.openaims.rules.language.Registers.SYSTEMS;
            import static org.openaims.rules.language.Rule.rule;
            import static org.openaims.rules.language.Values.values;

            import java.time.LocalDate;
            import org.openaims.model.Aims;
            import org.openaims.model.context.AiSystem;
            import org.openaims.model.record.AiSystemId;
            import org.openaims.model.record.ExtensionKey;
            import org.openaims.model.result.CheckResult;
            import org.openaims.model.result.GapKind;
            import org.openaims.rules.AimsChecker;
            import org.openaims.rules.language.Rule;
            import org.openaims.rules.language.RuleSet;

            public final class OwnRule {

                private static final ExtensionKey<String> COST_CENTRE = ExtensionKey.text("acme:cost-centre");

                static final Rule HAS_A_COST_CENTRE = rule("ACME-001", "each AI system has a cost centre")
                        .basedOn("ACME policy 7.4")
                        .forEach(SYSTEMS)
                        .must("none", "a cost centre", (system, records) -> COST_CENTRE.of(system).isPresent())
                        .found(GapKind.INCOMPLETE, "{0} has none", (system, records) -> values(system.id()))
                        .remedy("Enter the cost centre of {0}.");

                private OwnRule() {}

                public static void main(String[] arguments) {
                    Aims aims = Aims.builder()
                            .context(context -> context.addSystems(AiSystem.builder()
                                    .id(AiSystemId.of("scoring"))
                                    .name("Scoring")
                                    .build()))
                            .build();
                    CheckResult result = AimsChecker.of(RuleSet.of(HAS_A_COST_CENTRE))
                            .check(aims, LocalDate.of(2026, 11, 22));
                    result.messages().forEach(System.out::println);
                }
            }
            """,
            "ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has none; expected a cost centre. "
                    + "Enter the cost centre of scoring.");

    private static final Program MAIN_JOB = new Program("consumer.MainJob", """
            package consumer;

            import java.time.LocalDate;
            import org.openaims.model.Aims;
            import org.openaims.model.result.CheckResult;
            import org.openaims.rules.AimsChecker;
            import org.openaims.serialization.AimsJson;

            public final class MainJob {

                private MainJob() {}

                public static void main(String[] arguments) {
                    Aims aims = AimsJson.read("{\\"formatVersion\\": \\"1\\"}");
                    CheckResult result = AimsChecker.iso42001().check(aims, LocalDate.of(2026, 11, 22));
                    CheckResult again =
                            AimsJson.format(CheckResult.class).read(AimsJson.format(CheckResult.class).write(result));
                    System.out.println(
                            result.requirementOutcomes().size() + " outcomes, " + again.equals(result));
                }
            }
            """, "220 outcomes, true");

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

    @Test
    void an_own_rule_serves_on_the_class_path() throws Exception {
        runsOnTheClassPath(OWN_RULE, RULES);
    }

    @Test
    void an_own_rule_serves_on_the_module_path() throws Exception {
        runsOnTheModulePath(OWN_RULE, RULES);
    }

    @Test
    void the_main_job_serves_on_the_class_path() throws Exception {
        runsOnTheClassPath(MAIN_JOB, WHOLE);
    }

    @Test
    void the_main_job_serves_on_the_module_path() throws Exception {
        runsOnTheModulePath(MAIN_JOB, WHOLE);
    }

    @Test
    void a_mapper_finds_the_records_on_the_class_path() throws Exception {
        runsOnTheClassPath(HOST, MAPPER);
    }

    @Test
    void a_mapper_finds_the_records_on_the_module_path() throws Exception {
        runsOnTheModulePath(HOST, MAPPER);
    }

    @Test
    void a_mapper_of_the_newest_version_finds_the_records_on_the_class_path() throws Exception {
        runsOnTheClassPath(onNewest(HOST), newest());
    }

    @Test
    void a_mapper_of_the_newest_version_finds_the_records_on_the_module_path() throws Exception {
        runsOnTheModulePath(onNewest(HOST), newest());
    }

    @Test
    void records_stand_beside_an_older_mapper_on_the_class_path() throws Exception {
        runsOnTheClassPath(BOTH, withJackson2());
    }

    @Test
    void records_stand_beside_an_older_mapper_on_the_module_path() throws Exception {
        runsOnTheModulePath(BOTH, withJackson2());
    }

    private static Program onNewest(Program program) {
        return new Program(
                program.main(),
                program.source(),
                program.line()
                        .replace(
                                System.getProperty("aims.jackson.version"), System.getProperty("aims.jackson.newest")));
    }

    private static Jars newest() {
        return new Jars(MAPPER.modules(), List.of(), "newest-3", MAPPER.requires());
    }

    private static Jars withJackson2() {
        return new Jars(
                MAPPER.modules(),
                List.of(JsonFactory.class, JsonMapper.class),
                "2",
                MAPPER.requires() + "\n    requires com.fasterxml.jackson.databind;");
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
     * @param modules the names of our artifacts
     * @param others a class of each library that ours need
     * @param copied the folder with the libraries that were copied for these tests; blank for none
     * @param requires the directives of the program's module descriptor
     */
    private record Jars(List<String> modules, List<Class<?>> others, String copied, String requires) {

        Jars(List<String> modules, List<Class<?>> others, String requires) {
            this(modules, others, "", requires);
        }

        String path() {
            Stream<Path> ours = modules.stream()
                    .map(module -> Path.of(System.getProperty("aims.reactor"))
                            .resolve(module)
                            .resolve("target")
                            .resolve(module + "-" + System.getProperty("aims.version") + ".jar")
                            .normalize());
            return Stream.of(ours, others.stream().map(Jars::jarOf), copies().stream())
                    .flatMap(jars -> jars)
                    .peek(jar -> assertThat(jar).isRegularFile())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private List<Path> copies() {
            if (copied.isBlank()) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(
                    Path.of(System.getProperty("aims.jackson.copies")).resolve(copied))) {
                return files.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path jarOf(Class<?> type) {
            try {
                return Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
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
