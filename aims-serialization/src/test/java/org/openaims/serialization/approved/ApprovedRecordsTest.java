package org.openaims.serialization.approved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.schema.JsonSchema;

/**
 * The JSON of each record, as it was approved, with a minimal and a complete case. The files are the samples: a new record
 * is a new file and no code. Where one is missing or no longer whole, a draft of it is written for you to make it better.
 */
class ApprovedRecordsTest {

    private static final Path DRAFTS = Path.of("target", "drafts");

    private static final SortedMap<String, Class<?>> RECORDS = new TreeMap<>(JsonSchema.recordsIn(Aims.class));

    static {
        RECORDS.putAll(JsonSchema.recordsIn(CheckResult.class));
    }

    static Set<String> records() {
        return RECORDS.keySet();
    }

    @Test
    void there_is_a_file_for_each_record_and_none_is_left_over() throws IOException {
        for (String name : RECORDS.keySet()) {
            draftWhereItDiffers(name, RecordType.of(RECORDS.get(name)));
        }
        assertThat(ApprovedFile.names())
                .as("files in %s; drafts of those that are missing are in %s", ApprovedFile.FOLDER, DRAFTS)
                .containsExactlyElementsOf(RECORDS.keySet());
        assertThat(RECORDS).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_read_and_written_as_approved(String name) throws IOException {
        assertApproved(name, RecordType.of(RECORDS.get(name)));
    }

    private static <T> void assertApproved(String name, RecordType<T> type) throws IOException {
        JsonFormat<T> format = AimsJson.format(type.javaType());
        draftWhereItDiffers(name, type);
        ApprovedFile file = ApprovedFile.read(name);
        T minimal = format.read(file.minimal());
        T complete = format.read(file.complete());

        assertThat(minimal).as("the minimal case sets only what is required").isEqualTo(required(type, minimal));
        assertThat(unset(type, minimal, complete))
                .as("what the complete case of %s leaves open; a draft of it is in %s", name, DRAFTS)
                .isEmpty();
        assertThat(Files.readString(ApprovedFile.path(name), StandardCharsets.UTF_8))
                .isEqualTo(ApprovedFile.of(format, minimal, complete).toString());
        assertThat(format.read(format.write(minimal))).isEqualTo(minimal);
        assertThat(format.read(format.write(complete))).isEqualTo(complete);
    }

    private static <T> T required(RecordType<T> type, T record) {
        RecordType.Draft<T> draft = type.draft();
        type.attributes().stream()
                .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                .forEach(attribute -> draft.set(attribute, attribute.get(record)));
        return draft.build();
    }

    /** The attributes that are optional, and are not set or are as they are by default. */
    private static <T> List<String> unset(RecordType<T> type, T minimal, T complete) {
        return type.attributes().stream()
                .filter(attribute -> attribute.presence() != Attribute.Presence.REQUIRED)
                .filter(attribute -> attribute.get(complete).equals(attribute.get(minimal)))
                .map(Attribute::name)
                .toList();
    }

    private static <T> void draftWhereItDiffers(String name, RecordType<T> type) throws IOException {
        Path file = ApprovedFile.path(name);
        String draft = Draft.of(name, type).toString();
        if (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(draft)) {
            Files.createDirectories(DRAFTS);
            Files.writeString(DRAFTS.resolve(name + ".json"), draft);
        }
    }

    @Test
    void the_complete_cases_use_every_kind_of_a_choice_with_every_attribute() {
        Set<String> used = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        RECORDS.forEach((name, type) -> collect(name, RecordType.of(type), used, known));
        assertThat(used).containsAll(known);
        assertThat(known).hasSizeGreaterThan(15);
    }

    private static <T> void collect(String name, RecordType<T> type, Set<String> used, Set<String> known) {
        ApprovedFile file = ApprovedFile.read(name);
        collect(type, AimsJson.format(type.javaType()).read(file.complete()), used);
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.type() instanceof AttributeType.Choice choice) {
                choice.kinds().forEach((kind, record) -> known.addAll(parts(choice, kind, record.attributes())));
            }
        }
    }

    private static <T> void collect(RecordType<T> type, Object value, Set<String> used) {
        T record = type.javaType().cast(value);
        for (Attribute<T> attribute : type.attributes()) {
            for (Object inside : attribute.values(record)) {
                if (attribute.type() instanceof AttributeType.Nested nested) {
                    collect(nested.type(), inside, used);
                } else if (attribute.type() instanceof AttributeType.Choice choice) {
                    String kind = choice.kindOf(inside).getKey();
                    used.addAll(said(choice, kind, choice.kinds().get(kind), inside));
                }
            }
        }
    }

    private static <T> List<String> said(AttributeType.Choice choice, String kind, RecordType<T> type, Object value) {
        T record = type.javaType().cast(value);
        return parts(
                choice,
                kind,
                type.attributes().stream()
                        .filter(attribute -> !attribute.values(record).isEmpty())
                        .toList());
    }

    private static List<String> parts(
            AttributeType.Choice choice, String kind, List<? extends Attribute<?>> attributes) {
        String name = choice.type().getSimpleName() + "." + kind;
        return Stream.concat(Stream.of(name), attributes.stream().map(attribute -> name + "/" + attribute.name()))
                .toList();
    }
}
