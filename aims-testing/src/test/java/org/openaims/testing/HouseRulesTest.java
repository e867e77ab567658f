package org.openaims.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.openaims.model.record.AimsRecord;

/** The rules of the house, over the main classes of every module on the class path. */
@AnalyzeClasses(packages = "org.openaims", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String MODEL = "org.openaims.model..";
    private static final String RULES = "org.openaims.rules..";
    private static final String SERIALIZATION = "org.openaims.serialization..";
    private static final String JACKSON = "org.openaims.jackson..";
    private static final String TESTING = "org.openaims.testing..";

    /** The floors of the house in the order of the standard. */
    private static final List<String> FLOORS =
            List.of("context", "leadership", "planning", "support", "operation", "evaluation", "improvement");

    @ArchTest
    static void the_import_found_the_classes_of_the_house(JavaClasses house) {
        assertThat(house).hasSizeGreaterThan(150);
        assertThat(house.that(JavaClass.Predicates.resideInAPackage(MODEL))).hasSizeGreaterThan(150);
        assertThat(house.that(JavaClass.Predicates.resideInAPackage(JACKSON))).hasSizeGreaterThan(5);
    }

    @ArchTest
    static final ArchRule the_model_stands_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations..", "org.immutables.value..");

    @ArchTest
    static final ArchRule the_model_knows_no_json = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml..",
                    "com.google.gson..",
                    "com.squareup.moshi..",
                    "jakarta.json..",
                    "javax.json..",
                    "org.json..");

    @ArchTest
    static final ArchRule rules_know_the_model_alone = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(RULES, MODEL, "java..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule serialization_knows_the_model_jackson_and_for_imports_commons_csv_alone = classes()
            .that()
            .resideInAPackage(SERIALIZATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SERIALIZATION,
                    MODEL,
                    "java..",
                    "org.jspecify.annotations..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule the_module_for_a_mapper_knows_serialization_the_model_and_jackson_alone = classes()
            .that()
            .resideInAPackage(JACKSON)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JACKSON,
                    "org.openaims.serialization",
                    MODEL,
                    "java..",
                    "org.jspecify.annotations..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule nothing_else_knows_databind = noClasses()
            .that()
            .resideOutsideOfPackage(JACKSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule only_the_import_knows_commons_csv = noClasses()
            .that()
            .resideOutsideOfPackage("org.openaims.serialization.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons..");

    @ArchTest
    static final ArchRule no_public_signature_returns_a_type_of_a_json_or_csv_library = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(JACKSON)
            .should()
            .notHaveRawReturnType(resideInAnyPackage("tools.jackson..", "org.apache.commons.."));

    @ArchTest
    static final ArchRule no_public_signature_takes_a_type_of_a_json_or_csv_library = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(JACKSON)
            .should()
            .notHaveRawParameterTypes(describe(
                    "a type of a JSON or CSV library",
                    (List<JavaClass> types) ->
                            types.stream().anyMatch(resideInAnyPackage("tools.jackson..", "org.apache.commons.."))));

    @ArchTest
    static final ArchRule the_test_kit_knows_the_model_and_the_rules_alone = classes()
            .that()
            .resideInAPackage(TESTING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(TESTING, RULES, MODEL, "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule rules_do_not_know_the_engine = noClasses()
            .that()
            .resideInAPackage("org.openaims.rules.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openaims.rules")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.openaims.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule floors_have_no_cycles =
            slices().matching("org.openaims.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void every_package_of_the_model_has_its_place_in_the_house(JavaClasses house) {
        Set<String> places = new TreeSet<>(Set.of("", "record", "standard", "result"));
        places.addAll(FLOORS);
        assertThat(places).containsAll(placesOf(house));
    }

    @ArchTest
    static void floors_depend_on_what_all_share_and_on_earlier_floors(JavaClasses house) {
        Set<String> found = placesOf(house);
        assertThat(found).contains("context", "leadership", "planning", "evaluation");
        for (int i = 0; i < FLOORS.size(); i++) {
            if (found.contains(FLOORS.get(i))) {
                List<String> allowed = new ArrayList<>(FLOORS.subList(0, i));
                allowed.add("record");
                allowed.add("standard");
                staysWithin(FLOORS.get(i), allowed).check(house);
            }
        }
    }

    @ArchTest
    static final ArchRule what_all_records_share_depends_on_no_floor = staysWithin("record", List.of());

    @ArchTest
    static final ArchRule the_catalogue_of_the_standard_depends_on_no_record = staysWithin("standard", List.of());

    @ArchTest
    static final ArchRule results_depend_on_no_floor = staysWithin("result", List.of("record", "standard"));

    @ArchTest
    static final ArchRule nobody_in_the_model_depends_on_the_root = noClasses()
            .that()
            .resideInAPackage("org.openaims.model.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openaims.model");

    @ArchTest
    static final ArchRule generated_classes_are_seen_by_their_package_alone = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .beTopLevelClasses()
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule a_record_is_a_sealed_interface_with_one_generated_implementation = classes()
            .that(areRecords())
            .should(be("top-level sealed interfaces that permit their generated class alone", type -> {
                Class<?> loaded = type.reflect();
                return type.isTopLevelClass()
                        && loaded.isInterface()
                        && loaded.isSealed()
                        && Arrays.stream(loaded.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList()
                                .equals(List.of("Immutable" + type.getSimpleName()));
            }));

    @ArchTest
    static final ArchRule a_record_is_built_by_its_own_final_builder = classes()
            .that(areRecords())
            .should(be("built by a static builder() that returns the nested final Builder", type -> {
                Optional<JavaCodeUnit> start = type.tryGetMethod("builder").map(JavaCodeUnit.class::cast);
                return start.filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .map(method -> method.getRawReturnType())
                        .filter(builder -> builder.getName().equals(type.getName() + "$Builder"))
                        .filter(builder -> Modifier.isFinal(builder.reflect().getModifiers()))
                        .isPresent();
            }));

    @ArchTest
    static final ArchRule what_has_a_builder_is_a_record = classes()
            .that(describe(
                    "are interfaces with a Builder",
                    type -> type.isInterface()
                            && Arrays.stream(type.reflect().getDeclaredClasses())
                                    .anyMatch(nested -> nested.getSimpleName().equals("Builder"))))
            .and()
            .resideInAPackage(MODEL)
            .should()
            .beAnnotatedWith(AimsRecord.class);

    @ArchTest
    static final ArchRule nothing_calls_a_clock =
            classes().that(areOfTheLibrary()).should(new NoForbiddenCall(ForbiddenCall.CLOCK));

    @ArchTest
    static final ArchRule nothing_calls_the_default_locale_zone_or_charset = classes()
            .that(areOfTheLibrary())
            .and()
            .doNotBelongToAnyOf(Elsewhere.class) // asks for the defaults to put them back
            .should(new NoForbiddenCall(ForbiddenCall.DEFAULTS));

    @ArchTest
    static final ArchRule nothing_calls_randomness =
            classes().that(areOfTheLibrary()).should(new NoForbiddenCall(ForbiddenCall.RANDOMNESS));

    @ArchTest
    static final ArchRule nothing_depends_on_legacy_dates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Calendar.class);

    @ArchTest
    static final ArchRule the_model_and_the_rules_touch_no_disk_network_or_environment = classes()
            .that()
            .resideInAnyPackage(MODEL, RULES)
            .should(new NoForbiddenCall(ForbiddenCall.ENVIRONMENT))
            .andShould(be(
                    "free of disk and network",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass())
                            .noneMatch(target -> target.getPackageName().startsWith("java.nio.file")
                                    || target.getPackageName().startsWith("java.net")
                                    || target.getName().startsWith("java.io.File"))));

    @ArchTest
    static final ArchRule nothing_uses_the_standard_streams =
            noClasses().that(areOfTheLibrary()).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nothing_throws_a_generic_exception =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nothing_uses_java_util_logging = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothing_uses_a_logging_framework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "org.apache.log4j..",
                    "org.apache.commons.logging..",
                    "org.jboss.logging..",
                    "ch.qos.logback..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class);

    @ArchTest
    static final ArchRule public_classes_cannot_be_extended = classes()
            .that(describe("are public", HouseRulesTest::isPublic))
            .should(be(
                    "final, or an interface, an enum, a record or an annotation",
                    type -> type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isInterface()
                            || type.isEnum()
                            || type.isRecord()
                            || type.isAnnotation()));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses house) {
        Set<String> unmarked = new TreeSet<>();
        house.forEach(type -> {
            JavaPackage home = type.getPackage();
            if (home.tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isEmpty()) {
                unmarked.add(home.getName());
            }
        });
        assertThat(unmarked).isEmpty();
    }

    private static ArchRule staysWithin(String place, List<String> others) {
        List<String> allowed = new ArrayList<>(List.of(
                "java..",
                "org.jspecify.annotations..",
                "org.immutables.value..",
                "org.openaims.model." + place + ".."));
        others.forEach(other -> allowed.add("org.openaims.model." + other + ".."));
        return classes()
                .that()
                .resideInAPackage("org.openaims.model." + place + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    /** The packages below the model's root, by their first name; the root itself is the empty text. */
    private static Set<String> placesOf(JavaClasses house) {
        Set<String> places = new TreeSet<>();
        house.that(JavaClass.Predicates.resideInAPackage(MODEL)).forEach(type -> {
            String below = type.getPackageName().substring("org.openaims.model".length());
            places.add(below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0]);
        });
        return places;
    }

    /** Whether other packages can name it: a public class inside a class of the package is not public. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseRulesTest::isPublic).orElse(true);
    }

    private static DescribedPredicate<JavaClass> areRecords() {
        return describe("are records", type -> type.isAnnotatedWith(AimsRecord.class));
    }

    private static DescribedPredicate<JavaClass> areOfTheLibrary() {
        return JavaClass.Predicates.resideInAnyPackage(MODEL, RULES, SERIALIZATION, JACKSON, TESTING);
    }

    private static ArchCondition<JavaClass> be(String description, DescribedTest test) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = test.holdsFor(type);
                events.add(new SimpleConditionEvent(
                        type, satisfied, type.getName() + (satisfied ? " is " : " is not ") + description));
            }
        };
    }

    private interface DescribedTest {
        boolean holdsFor(JavaClass type);
    }

    /** Reports each call, and each method reference, that is in a list of forbidden ones. */
    private static final class NoForbiddenCall extends ArchCondition<JavaClass> {

        private final List<ForbiddenCall> forbidden;

        NoForbiddenCall(List<ForbiddenCall> forbidden) {
            super("call none of " + forbidden);
            this.forbidden = List.copyOf(forbidden);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnitAccessesFromSelf().forEach(access -> {
                boolean found = forbidden.stream().anyMatch(one -> one.matches(access.getTarget()));
                events.add(new SimpleConditionEvent(access, !found, access.getDescription()));
            });
        }
    }
}
