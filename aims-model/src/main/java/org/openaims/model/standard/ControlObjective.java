package org.openaims.model.standard;

import java.util.Objects;

/**
 * One of the ten control objectives of Annex A: the heading above a group of controls, and what the group is for.
 *
 * <p>Nine areas hold ten objectives, because area A.6 has two.
 *
 * @param id the number, such as {@code "A.5"} or {@code "A.6.2"}
 * @param area the number of the area, such as {@code "A.5"} or {@code "A.6"}; the same as the id but for A.6.1 and
 *     A.6.2
 * @param title the short title
 * @param aim what the controls of the group are for: one sentence of our own, with a full stop; a paraphrase that
 *     remains to be verified with a licensed copy
 */
public record ControlObjective(String id, String area, String title, String aim) {

    /**
     * Checks that the area holds the objective and that no text is blank.
     *
     * @param id the area, or within it
     * @param area not blank
     * @param title not blank
     * @param aim not blank
     * @throws IllegalArgumentException if a text is blank, or the id is neither the area nor within it
     */
    public ControlObjective {
        Objects.requireNonNull(id, "id");
        Invariant.notBlank("ControlObjective", id, "area", area);
        Invariant.that(
                id.equals(area) || id.startsWith(area + "."),
                "ControlObjective",
                id,
                "area",
                "must be the id or the area that holds it",
                area);
        Invariant.notBlank("ControlObjective", id, "title", title);
        Invariant.notBlank("ControlObjective", id, "aim", aim);
    }
}
