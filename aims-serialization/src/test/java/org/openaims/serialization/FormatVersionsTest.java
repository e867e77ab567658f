package org.openaims.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;

class FormatVersionsTest {

    private static String approved(String name) {
        try (InputStream file = FormatVersionsTest.class.getResourceAsStream("versions/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the approved document " + name + " could not be read", e);
        }
    }

    @Test
    void the_version_that_is_written_is_the_last_of_the_chain() {
        assertThat(AimsJson.FORMAT_VERSION).isEqualTo(FormatVersions.ALL.current());
    }

    @Test
    void a_document_of_version_1_is_upgraded_to_the_approved_one_of_version_2() {
        Aims upgraded = AimsJson.read(approved("version-1.json"));
        assertThat(AimsJson.write(upgraded)).isEqualTo(approved("version-1-as-2.json"));
        assertThat(AimsJson.tryRead(approved("version-1.json").getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .isEqualTo(upgraded);
    }

    @Test
    void problems_of_an_older_document_have_their_places_in_it() {
        String document = approved("version-1.json")
                .replace("\"Hosting of models\"", "7")
                .replace("\"No change was needed.\"", "[]")
                .replace("\"2.0\"", "\"2.\\ud800\"");
        ReadResult<Aims> result = AimsJson.tryRead(document);
        List<String> lines = document.lines().toList();
        assertThat(result.problems().stream().map(Problem::pointer))
                .containsExactly(
                        "/context/suppliers/0/services/0/name",
                        "/evaluation/managementReviews/0/noImprovementBecause",
                        "/planning/riskAssessments/0/extensions/openaims:criteria-version");
        assertThat(result.problems().stream()
                        .map(problem -> lines.get(problem.line() - 1).substring(problem.column() - 1)))
                .containsExactly("7,", "[],", "\"2.\\ud800\"");
        assertThat(result.complete()).isTrue();
    }

    @Test
    void what_an_upgrade_does_not_expect_is_left_for_the_reader_to_refuse() {
        String document = "{\"formatVersion\":\"1\",\"context\":{\"suppliers\":7},\"evaluation\":[],"
                + "\"planning\":{\"riskAssessments\":[{\"id\":\"r\",\"criteriaVersion\":7},"
                + "{\"id\":\"s\",\"criteriaVersion\":\"2\",\"extensions\":[]}]},"
                + "\"planning\":{}}";
        assertThat(AimsJson.tryRead(document).problems().stream().map(Problem::pointer))
                .containsExactly(
                        "/context/suppliers",
                        "/evaluation",
                        "/planning/riskAssessments/0/criteriaVersion",
                        "/planning/riskAssessments/0",
                        "/planning/riskAssessments/1/criteriaVersion",
                        "/planning/riskAssessments/1/extensions",
                        "/planning/riskAssessments/1",
                        "/planning");
    }

    @Test
    void an_older_version_has_to_come_first() {
        assertThat(AimsJson.tryRead("{\"context\":{},\"formatVersion\":\"1\"}").problems().stream()
                        .map(Problem::toString))
                .containsExactly(
                        "/formatVersion (line 1, column 31): found \"1\" after other properties; expected \"1\" as"
                                + " the first property");
    }

    @Test
    void a_newer_version_is_refused_alone_by_its_name_and_the_newest_known() {
        ReadResult<Aims> result = AimsJson.tryRead("{\"new\":1,\n\"formatVersion\":\"12\",\"newer\":2}");
        assertThat(result.toString())
                .isEqualTo("at least 1 problem\n/formatVersion (line 2, column 17): found the format version \"12\";"
                        + " expected \"2\" or an older one: a newer version of this library reads this document");
        assertThat(AimsJson.format(Aims.class)
                        .withPolicy(ReadPolicy.LENIENT)
                        .tryRead("{\"formatVersion\":\"3\"}")
                        .complete())
                .isFalse();
    }

    @Test
    void no_version_was_zero_or_is_written_otherwise() {
        for (String version : List.of("0", "01", "1.0", "", "-1", "99999999999", " 1")) {
            assertThat(AimsJson.tryRead("{\"formatVersion\":\"" + version + "\"}")
                            .problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.expected()).isEqualTo("\"2\", the version that this library reads"));
        }
    }

    @Test
    void steps_are_taken_one_after_the_other_from_the_version_of_the_document() {
        List<String> taken = new ArrayList<>();
        FormatVersions versions = new FormatVersions(List.of(
                List.of((type, document) -> taken.add("1 to 2"), (type, document) -> taken.add("1 to 2, again")),
                List.of((type, document) -> taken.add("2 to 3"))));
        versions.upgraded(RecordType.of(Aims.class), "1", JsonTree.object(0));
        assertThat(taken).containsExactly("1 to 2", "1 to 2, again", "2 to 3");
        taken.clear();
        versions.upgraded(RecordType.of(Aims.class), "2", JsonTree.object(0));
        assertThat(taken).containsExactly("2 to 3");
        assertThat(versions.current()).isEqualTo("3");
    }

    @Test
    void a_document_of_another_kind_passes_unchanged() {
        JsonFormat<CheckResult> results = AimsJson.format(CheckResult.class);
        String text = results.write(SampleRecords.result());
        assertThat(results.read(text.replace("\"formatVersion\": \"2\"", "\"formatVersion\": \"1\"")))
                .isEqualTo(SampleRecords.result());
    }
}
