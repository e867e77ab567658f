package org.openaims.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Code;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Waivers;
import org.openaims.serialization.csv.CsvMapping;

/** The descriptions in the schemas are those of the Javadoc, and nothing is without one. */
class DescriptionsTest {

    private static final List<Class<?>> DOCUMENTS =
            List.of(Aims.class, CheckResult.class, CsvMapping.class, Waivers.class, Baseline.class, RuleProfile.class);

    /** The sources, as seen from the folder of the module, in which tests run. */
    private static final List<Path> SOURCES = List.of(Path.of("../aims-model/src/main/java"), Path.of("src/main/java"));

    private static final Path MADE_ANEW = Path.of("target", Descriptions.RESOURCE);

    private static final Set<Class<?>> TYPES = new TreeSet<>(Comparator.comparing(Class::getCanonicalName));

    private static final Set<RecordType<?>> RECORDS =
            new TreeSet<>(Comparator.comparing(type -> type.javaType().getCanonicalName()));

    @BeforeAll
    static void gather() {
        DOCUMENTS.forEach(document -> gather(new AttributeType.Nested(RecordType.of(document))));
    }

    @Test
    void the_resource_says_what_the_javadoc_says() throws IOException {
        SortedMap<String, String> texts = texts();
        String made = texts.entrySet().stream()
                .map(text -> text.getKey() + " = " + escaped(text.getValue()) + "\n")
                .collect(Collectors.joining());
        Files.createDirectories(MADE_ANEW.getParent());
        Files.writeString(MADE_ANEW, made);
        try (InputStream stream = Descriptions.class.getResourceAsStream(Descriptions.RESOURCE)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .as("it is made from the Javadoc: copy aims-serialization/target/descriptions.properties over it")
                    .isEqualTo(made);
        }
    }

    @Test
    void every_type_and_every_attribute_of_the_documents_is_described() {
        assertThat(TYPES).hasSizeGreaterThan(250);
        assertThat(TYPES).allSatisfy(type -> assertThat(Descriptions.of(type)).isPresent());
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(record.attributes())
                        .allSatisfy(attribute -> assertThat(Descriptions.of(record.javaType(), attribute.name()))
                                .as(record.name() + "." + attribute.name())
                                .isPresent()));
    }

    private static SortedMap<String, String> texts() throws IOException {
        Set<Class<?>> declaring = new TreeSet<>(Comparator.comparing(Class::getCanonicalName));
        TYPES.forEach(type -> addWithParents(type, declaring));
        Javadoc javadoc = Javadoc.of(
                declaring.stream().map(DescriptionsTest::source).distinct().toList());
        SortedMap<String, String> texts = new TreeMap<>();
        for (Class<?> type : TYPES) {
            javadoc.of(type.getCanonicalName())
                    .ifPresent(text -> texts.put(type.getCanonicalName(), text + constants(type, javadoc)));
        }
        for (RecordType<?> record : RECORDS) {
            for (Attribute<?> attribute : record.attributes()) {
                texts.putAll(textOf(record.javaType(), attribute.name(), javadoc));
            }
        }
        return texts;
    }

    /** What is said of an attribute by the first type that says it, by that type's name. */
    private static Map<String, String> textOf(Class<?> type, String attribute, Javadoc javadoc) {
        String name = type.getCanonicalName() + "." + attribute;
        Optional<String> own = javadoc.of(name);
        return own.map(text -> Map.of(name, text))
                .orElseGet(() -> Stream.of(type.getInterfaces())
                        .map(parent -> textOf(parent, attribute, javadoc))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(Map.of()));
    }

    /** What each constant of an enum or of an open list says, by its name in JSON. */
    private static String constants(Class<?> type, Javadoc javadoc) {
        SortedMap<String, String> words = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
                javadoc.of(type.getCanonicalName() + "." + field.getName())
                        .ifPresent(text -> words.put(nameOf(field), text));
            }
        }
        return words.entrySet().stream()
                .map(word -> "\n" + word.getKey() + ": " + word.getValue())
                .collect(Collectors.joining());
    }

    private static String nameOf(Field constant) {
        try {
            Object value = constant.get(null);
            return value instanceof Code code ? code.value() : constant.getName();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void gather(AttributeType type) {
        if (type instanceof AttributeType.Enumerated enumerated) {
            TYPES.add(enumerated.type());
        } else if (type instanceof AttributeType.Coded coded) {
            TYPES.add(coded.type());
        } else if (type instanceof AttributeType.Choice choice) {
            TYPES.add(choice.type());
            choice.kinds().values().forEach(kind -> gather(new AttributeType.Nested(kind)));
        } else if (type instanceof AttributeType.Nested nested && RECORDS.add(nested.type())) {
            TYPES.add(nested.type().javaType());
            nested.type().attributes().forEach(attribute -> gather(attribute.type()));
        }
    }

    private static void addWithParents(Class<?> type, Set<Class<?>> all) {
        if (type.getPackageName().startsWith("org.openaims.") && all.add(type)) {
            Stream.of(type.getInterfaces()).forEach(parent -> addWithParents(parent, all));
        }
    }

    private static Path source(Class<?> type) {
        String file = type.getNestHost().getName().replace('.', '/') + ".java";
        return SOURCES.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source of " + type));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
