package org.openaims.model.standard;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that a clause of ISO/IEC 42001:2023, 4 to 10, asks for or allows, in our own words.
 *
 * <p>A sentence of the standard that asks for several things is several requirements. It does not say how a program
 * checks it: that is the business of rules.
 *
 * @param id clause and letter, such as {@code "6.1.3-h"}; a digit follows the letter where a point of the standard has
 *     points of its own, such as {@code "9.3.2-d1"}
 * @param clause the id of the clause, such as {@code "6.1.3"}
 * @param modality whether the standard asks for it or allows it
 * @param text what is asked for: one sentence that can be understood alone, with a full stop
 * @param auditorAsks what an auditor would ask to see: a phrase that can be understood alone, without a full stop
 * @param decidability how far a program can decide it
 * @param documentNamed whether the clause names a document (documented information) for it
 * @param basis what the entry rests on
 * @param shownBy the records and attributes that can show it; at least one record, none twice
 */
public record Requirement(
        String id,
        String clause,
        Modality modality,
        String text,
        String auditorAsks,
        Decidability decidability,
        boolean documentNamed,
        Basis basis,
        List<RecordAttributes> shownBy)
        implements CatalogueEntry {

    private static final Pattern LETTER = Pattern.compile("[a-z][1-9]?");

    /**
     * Checks the form of the id, and that no text is blank.
     *
     * @param id the clause, a hyphen, a letter and perhaps a digit
     * @param clause not blank
     * @param modality any
     * @param text not blank
     * @param auditorAsks not blank
     * @param decidability any
     * @param documentNamed either
     * @param basis any
     * @param shownBy at least one record, none twice
     * @throws IllegalArgumentException if the id is not the clause, a hyphen, a letter and perhaps a digit, a text is
     *     blank, or no record is named, or one twice
     */
    public Requirement {
        Objects.requireNonNull(id, "id");
        Invariant.notBlank("Requirement", id, "clause", clause);
        Objects.requireNonNull(modality, "modality");
        Invariant.that(
                id.startsWith(clause + "-")
                        && LETTER.matcher(id.substring(clause.length() + 1)).matches(),
                "Requirement",
                id,
                "id",
                "must be \"" + clause + "-\" and a letter, perhaps with a digit",
                id);
        Invariant.notBlank("Requirement", id, "text", text);
        Invariant.notBlank("Requirement", id, "auditorAsks", auditorAsks);
        Objects.requireNonNull(decidability, "decidability");
        Objects.requireNonNull(basis, "basis");
        shownBy = RecordAttributes.ofEachRecord("Requirement", id, shownBy);
    }

    // How the clause files write a row: the usual one is an obligation, names no document and rests on public sources.

    static Requirement obligation(
            String id, Decidability decidability, String text, String auditorAsks, RecordAttributes... shownBy) {
        return obligation(id, decidability, text, auditorAsks, Basis.publicSources(), shownBy);
    }

    static Requirement obligation(
            String id,
            Decidability decidability,
            String text,
            String auditorAsks,
            Basis basis,
            RecordAttributes... shownBy) {
        return new Requirement(
                id, clauseOf(id), Modality.OBLIGATION, text, auditorAsks, decidability, false, basis, List.of(shownBy));
    }

    static Requirement documentedObligation(
            String id, Decidability decidability, String text, String auditorAsks, RecordAttributes... shownBy) {
        return documentedObligation(id, decidability, text, auditorAsks, Basis.publicSources(), shownBy);
    }

    static Requirement documentedObligation(
            String id,
            Decidability decidability,
            String text,
            String auditorAsks,
            Basis basis,
            RecordAttributes... shownBy) {
        return new Requirement(
                id, clauseOf(id), Modality.OBLIGATION, text, auditorAsks, decidability, true, basis, List.of(shownBy));
    }

    static Requirement permission(
            String id, Decidability decidability, String text, String auditorAsks, RecordAttributes... shownBy) {
        return new Requirement(
                id,
                clauseOf(id),
                Modality.PERMISSION,
                text,
                auditorAsks,
                decidability,
                false,
                Basis.publicSources(),
                List.of(shownBy));
    }

    private static String clauseOf(String id) {
        return id.substring(0, id.indexOf('-'));
    }
}
