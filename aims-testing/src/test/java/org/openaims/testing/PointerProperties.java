package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class PointerProperties {

    private static final List<String> REGISTERS = AnyAims.registers();

    /** They look at records of all registers at once. */
    private static final Set<String> ON_ALL_RECORDS = Set.of("SMELL-01", "SMELL-15");

    @Property(tries = 300)
    void each_finding_points_to_its_subject_in_the_document_as_given(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        pointsToSubjects(aims, day);
    }

    @Property(tries = 300)
    void each_finding_points_to_its_subject_where_earlier_entries_are_hidden(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll long seed) {
        Random random = new Random(seed);
        pointsToSubjects(
                AnyAims.changed(aims, (register, type, entries) -> {
                    List<Object> shuffled = new ArrayList<>(entries);
                    Collections.shuffle(shuffled, random);
                    return shuffled;
                }),
                day);
    }

    @Example
    void findings_on_parts_are_among_those_that_point_to_something_behind_a_hidden_entry() {
        long behind = 0;
        for (int seed = 0; seed < 60; seed++) {
            Aims aims = AimsGenerator.seeded(seed).faulty(true).generate();
            Random random = new Random(seed);
            Aims shuffled = AnyAims.changed(aims, (register, type, entries) -> {
                List<Object> other = new ArrayList<>(entries);
                Collections.shuffle(other, random);
                return other;
            });
            LocalDate day = LocalDate.of(2025, 6, 30);
            List<String> given = pointers(shuffled, day);
            List<String> hidden = pointers(shuffled.asOf(day), day);
            for (int i = 0; i < given.size(); i++) {
                behind += given.get(i).contains("/decisions/") && !given.get(i).equals(hidden.get(i)) ? 1 : 0;
            }
        }
        assertThat(behind).isPositive();
    }

    private static List<String> pointers(Aims aims, LocalDate day) {
        return AimsChecker.iso42001().check(aims, day).findings().stream()
                .map(Finding::pointer)
                .toList();
    }

    private static void pointsToSubjects(Aims aims, LocalDate day) {
        Map<String, String> places = places(AimsJson.write(aims));
        for (Finding finding : AimsChecker.iso42001().check(aims, day).findings()) {
            if (finding.subject().isEmpty()) {
                assertThat(finding.pointer())
                        .as(finding.key())
                        .isIn(ON_ALL_RECORDS.contains(finding.rule()) ? List.of("") : REGISTERS);
            } else {
                assertThat(pointsToSubject(finding, places))
                        .as(finding.key() + " at " + finding.pointer())
                        .isTrue();
            }
        }
    }

    /** At a record with the subject's id, at the part of a pair, or at what calls for a subject that has no record. */
    private static boolean pointsToSubject(Finding finding, Map<String, String> places) {
        String pointer = finding.pointer();
        if (finding.subjectKind().equals("needed role")) {
            return pointer.equals("/leadership/roleAssignments")
                    || finding.subject().equals(places.get(pointer + "/role"));
        }
        int slash = finding.subject().indexOf('/');
        if (slash < 0) {
            return finding.subject().equals(places.get(pointer + "/id"));
        }
        String whole = String.join("/", List.of(pointer.split("/", -1)).subList(0, 4)); // /floor/register/position
        return finding.subject().substring(0, slash).equals(places.get(whole + "/id"))
                && places.keySet().stream().anyMatch(place -> place.startsWith(pointer + "/"));
    }

    /** All texts of a document by their JSON pointers. */
    private static Map<String, String> places(String document) {
        Map<String, String> places = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    places.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
                }
            }
        }
        return places;
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
