package org.openaims.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every text of the catalogue, whichever entry it belongs to. */
class CatalogueTextTest {

    private static final List<CatalogueEntry> EVERYTHING = Stream.<CatalogueEntry>concat(
                    Iso42001.requirements().stream(), Iso42001.controls().stream())
            .toList();

    private static final Pattern WORDS_WE_DO_NOT_USE =
            Pattern.compile("\\b(shall|compliant|compliance|certified)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[A-Z]([^.!?]|\\.(?=[0-9]))*\\.");

    private static final Pattern PHRASE = Pattern.compile("[A-Z][^.!?]*[A-Za-z0-9]");

    @Test
    void looks_at_all_texts() {
        assertThat(allTexts()).hasSizeGreaterThan(500);
    }

    @Test
    void no_text_quotes_the_verb_of_the_standard_or_promises_more_than_records_show() {
        assertThat(allTexts())
                .noneMatch(text -> WORDS_WE_DO_NOT_USE.matcher(text).find());
    }

    @Test
    void every_text_is_plain_ascii_without_codes_or_stray_spaces() {
        assertThat(allTexts())
                .allMatch(text -> text.matches("[ -~]+"))
                .allMatch(text -> text.equals(text.strip()))
                .noneMatch(text -> text.contains("  "))
                .noneMatch(text -> text.contains("..."))
                .noneMatch(text -> text.matches(".*[<>=|*`_\\[\\]{}].*"));
    }

    @Test
    void every_text_is_one_sentence_with_a_full_stop() {
        assertThat(EVERYTHING)
                .extracting(CatalogueEntry::text)
                .allMatch(text -> SENTENCE.matcher(text).matches());
        assertThat(Iso42001.controlObjectives())
                .extracting(ControlObjective::aim)
                .allMatch(aim -> SENTENCE.matcher(aim).matches());
    }

    @Test
    void what_an_auditor_asks_is_a_phrase_without_a_full_stop() {
        assertThat(EVERYTHING)
                .extracting(CatalogueEntry::auditorAsks)
                .allMatch(phrase -> PHRASE.matcher(phrase).matches());
    }

    @Test
    void every_remark_is_empty_or_ends_with_a_full_stop() {
        assertThat(EVERYTHING)
                .extracting(entry -> entry.basis().remark())
                .allMatch(remark -> remark.isEmpty() || remark.endsWith("."));
    }

    @Test
    void no_text_leans_on_the_row_before_it() {
        assertThat(EVERYTHING)
                .extracting(CatalogueEntry::text)
                .noneMatch(text -> text.matches("(?i)(they|this|these|same|also|and|the same)\\b.*"));
        assertThat(EVERYTHING)
                .extracting(CatalogueEntry::auditorAsks)
                .noneMatch(phrase -> phrase.matches("(?i)(they|this|these|same|also|and|as above|n/a)\\b.*"));
    }

    @Test
    void no_two_entries_have_the_same_text() {
        assertThat(EVERYTHING).extracting(CatalogueEntry::text).doesNotHaveDuplicates();
    }

    @Test
    void no_two_entries_ask_an_auditor_s_same_question() {
        assertThat(EVERYTHING).extracting(CatalogueEntry::auditorAsks).doesNotHaveDuplicates();
    }

    @Test
    void no_two_controls_have_the_same_title() {
        assertThat(Iso42001.controls()).extracting(AnnexAControl::title).doesNotHaveDuplicates();
    }

    @Test
    void uses_the_spelling_of_iso() {
        assertThat(allTexts())
                .noneMatch(
                        text -> text.matches("(?i).*(organisation|non-conformity|\\bprogram\\b|lifecycle|analyze).*"));
    }

    /** No clause names a risk register, so nothing of ours may ask for one. */
    @Test
    void nothing_asks_for_a_risk_register() {
        assertThat(allTexts()).noneMatch(text -> text.matches("(?i).*risk register.*"));
    }

    private static List<String> allTexts() {
        return Stream.of(
                        EVERYTHING.stream()
                                .flatMap(entry -> Stream.of(
                                        entry.text(),
                                        entry.auditorAsks(),
                                        entry.basis().remark())),
                        Iso42001.clauses().stream().map(Clause::title),
                        Iso42001.controls().stream().map(AnnexAControl::title),
                        Iso42001.controlObjectives().stream()
                                .flatMap(objective -> Stream.of(objective.title(), objective.aim())),
                        Stream.of(OrganizationalObjective.values()).map(OrganizationalObjective::title),
                        Stream.of(RiskSource.values()).map(RiskSource::title),
                        Stream.of(AiActorRole.values()).map(AiActorRole::title),
                        Stream.of(AiActorSubRole.values()).map(AiActorSubRole::title))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
