package org.openaims.model.standard;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.record.AnyRecord;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;

/** Every entry of the catalogue can be shown by records that exist, and every register is there for a reason. */
class CoverageTest {

    private static final Map<String, RecordType<?>> RECORDS = AnyRecord.types(RecordType.of(Aims.class)).stream()
            .collect(toMap(RecordType::name, type -> type, (one, other) -> one, TreeMap::new));

    /** Records of registers that no clause or control asks for, each with the reason why it is there. */
    private static final Map<String, String> BESIDE_THE_CLAUSES = new TreeMap<>(Map.of(
            "Certificate", "what may be said in public of the management system rests on it",
            "DecisionLedgerEntry", "it shows who accepted or rejected which suggestion of an AI system",
            "ProcessingActivity", "each AI system that holds personal data is mapped to one",
            "PublicClaim", "what is said in public is held against the certificates on record",
            "PublicNotice", "each AI system that holds personal data is covered by one"));

    /** The page, as seen from the folder of the module, in which tests run. */
    private static final Path PAGE = Path.of("../docs/coverage.md");

    private static final Path EXPECTED = Path.of("target/coverage.md");

    private static Stream<CatalogueEntry> everything() {
        return Stream.concat(Iso42001.requirements().stream(), Iso42001.controls().stream());
    }

    @Test
    void looks_at_the_whole_catalogue_and_at_all_records() {
        assertThat(everything()).hasSize(221);
        assertThat(RECORDS).hasSizeGreaterThan(120);
    }

    @Test
    void every_record_and_attribute_that_the_catalogue_names_exists() {
        assertThat(everything()
                        .flatMap(entry -> entry.shownBy().stream()
                                .flatMap(named -> unknown(named).map(fault -> entry.id() + ": " + fault))))
                .isEmpty();
    }

    @Test
    void a_wrong_name_is_told_with_the_one_that_may_have_been_meant() {
        assertThat(unknown(RecordAttributes.by("AiPolcy: approval")))
                .containsExactly("found no record AiPolcy; did you mean AiPolicy?");
        assertThat(unknown(RecordAttributes.by("AiPolicy: aproval, id, zzz")))
                .containsExactly(
                        "found no attribute AiPolicy.aproval; did you mean approval?",
                        "found no attribute AiPolicy.zzz");
    }

    @Test
    void every_register_holds_records_that_show_something_or_are_there_for_another_reason() {
        Set<String> named = new TreeSet<>();
        everything().forEach(entry -> entry.shownBy().forEach(shown -> named.add(shown.record())));
        Set<String> unnamed = new TreeSet<>();
        for (RecordType<?> type : RECORDS.values()) {
            if (RegisterEntry.class.isAssignableFrom(type.javaType()) && !named.contains(type.name())) {
                unnamed.add(type.name());
            }
        }
        assertThat(unnamed)
                .as("records of registers that no entry of the catalogue names; say there what they show, or in "
                        + "BESIDE_THE_CLAUSES why they are there")
                .isEqualTo(BESIDE_THE_CLAUSES.keySet());
    }

    @Test
    void what_takes_a_person_is_shown_by_a_judgement_and_by_what_it_looks_at() {
        List<CatalogueEntry> human = everything()
                .filter(entry -> entry.decidability() == Decidability.HUMAN)
                .toList();
        assertThat(human).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.shownBy().get(0).record()).isEqualTo("Attestation");
            assertThat(entry.shownBy()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void what_names_a_document_is_shown_by_something_that_points_to_one() {
        assertThat(Iso42001.requirements().stream()
                        .filter(CatalogueEntry::documentNamed)
                        .filter(entry -> entry.shownBy().stream()
                                .flatMap(shown -> shown.names().stream())
                                .noneMatch(CoverageTest::pointsToADocument))
                        .map(CatalogueEntry::id))
                .isEmpty();
    }

    private static boolean pointsToADocument(String name) {
        return name.startsWith("DocumentedInformation.")
                || name.endsWith(".document")
                || name.endsWith(".evidence")
                || name.endsWith(".minutes")
                || name.endsWith(".report");
    }

    @Test
    void the_page_on_coverage_tells_what_the_catalogue_tells() throws IOException {
        String expected = CoveragePage.text(everything().toList(), BESIDE_THE_CLAUSES);
        Files.createDirectories(EXPECTED.getParent());
        Files.writeString(EXPECTED, expected);

        assertThat(PAGE)
                .as("docs/coverage.md, which is made from the catalogue; this test wrote it anew: "
                        + "cp aims-model/target/coverage.md docs/coverage.md")
                .hasContent(expected);
    }

    /** What is wrong with a name, in words; nothing when all of it exists. */
    private static Stream<String> unknown(RecordAttributes named) {
        RecordType<?> type = RECORDS.get(named.record());
        if (type == null) {
            return Stream.of("found no record " + named.record() + meant(named.record(), RECORDS.keySet()));
        }
        List<String> attributes =
                type.attributes().stream().map(Attribute::name).toList();
        return named.attributes().stream()
                .filter(attribute -> !attributes.contains(attribute))
                .map(attribute ->
                        "found no attribute " + named.record() + "." + attribute + meant(attribute, attributes));
    }

    private static String meant(String wrong, Collection<String> right) {
        Optional<String> nearest = right.stream()
                .min(Comparator.comparingInt(name -> EditDistance.between(wrong, name)))
                .filter(name -> EditDistance.between(wrong, name) <= 2 && name.length() > 2);
        return nearest.map(name -> "; did you mean " + name + "?").orElse("");
    }
}
