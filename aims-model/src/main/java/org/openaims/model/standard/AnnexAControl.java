package org.openaims.model.standard;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A control of Annex A of ISO/IEC 42001:2023. It counts only where the organization's statement of applicability
 * includes it.
 *
 * <p>Ids and titles agree in five public catalogues. The texts of all controls are paraphrases that remain to be
 * verified with a licensed copy, and which controls name a document was not seen in a public source at all: the
 * {@link #basis()} of each control that is said to name one repeats it.
 *
 * <p>It does not hold the organization's own controls, which are records, nor the guidance of Annex B.
 *
 * @param id the number, such as {@code "A.6.2.4"}
 * @param objective the id of its control objective, such as {@code "A.6.2"}
 * @param title the short title
 * @param text what the control wants: one sentence that can be understood alone, with a full stop
 * @param auditorAsks the record or evidence that a program or an auditor would look at: a phrase that can be understood
 *     alone, without a full stop
 * @param decidability how far a program can decide it
 * @param documentNamed whether the control names a document (documented information)
 * @param perSystem whether it is looked at for each AI system in scope, or each data set or assessment of one, less the
 *     systems that the statement of applicability excludes by name
 * @param heldBySupplier whether for a bought system the facts are the supplier's, so that "held by the supplier, asked
 *     on a day, with this answer" is an answer; never true unless {@code perSystem} is
 * @param basis what the entry rests on
 * @param shownBy the records and attributes that can show it; at least one record, none twice
 */
public record AnnexAControl(
        String id,
        String objective,
        String title,
        String text,
        String auditorAsks,
        Decidability decidability,
        boolean documentNamed,
        boolean perSystem,
        boolean heldBySupplier,
        Basis basis,
        List<RecordAttributes> shownBy)
        implements CatalogueEntry {

    private static final Pattern NUMBER = Pattern.compile("[1-9]");

    /**
     * Checks the form of the id, and that no text is blank.
     *
     * @param id the objective, a dot and a digit
     * @param objective not blank
     * @param title not blank
     * @param text not blank
     * @param auditorAsks not blank
     * @param decidability any
     * @param documentNamed either
     * @param perSystem either
     * @param heldBySupplier false where {@code perSystem} is
     * @param basis any
     * @param shownBy at least one record, none twice
     * @throws IllegalArgumentException if the id is not the objective, a dot and a digit, a text is blank, the facts
     *     are a supplier's without being looked at for each system, or no record is named, or one twice
     */
    public AnnexAControl {
        Objects.requireNonNull(id, "id");
        Invariant.notBlank("AnnexAControl", id, "objective", objective);
        Invariant.that(
                id.startsWith(objective + ".")
                        && NUMBER.matcher(id.substring(objective.length() + 1)).matches(),
                "AnnexAControl",
                id,
                "id",
                "must be \"" + objective + ".\" and a digit",
                id);
        Invariant.notBlank("AnnexAControl", id, "title", title);
        Invariant.notBlank("AnnexAControl", id, "text", text);
        Invariant.notBlank("AnnexAControl", id, "auditorAsks", auditorAsks);
        Objects.requireNonNull(decidability, "decidability");
        Objects.requireNonNull(basis, "basis");
        Invariant.that(
                perSystem || !heldBySupplier,
                "AnnexAControl",
                id,
                "heldBySupplier",
                "must be false where perSystem is false",
                heldBySupplier);
        shownBy = RecordAttributes.ofEachRecord("AnnexAControl", id, shownBy);
    }

    /**
     * Where in Annex A the control belongs.
     *
     * @return the id of its control objective, the same as {@link #objective()}; no {@link Clause} has it
     */
    @Override
    public String clause() {
        return objective;
    }
}
