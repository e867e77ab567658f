package org.openaims.model.standard;

import java.util.Objects;

/**
 * What a catalogue entry rests on, since the catalogue was written from public sources and not from the licensed text.
 *
 * @param strength how strong the evidence for the entry is
 * @param remark what is weaker about the entry, in our own words; empty when nothing is, and never empty unless the
 *     strength is {@link Strength#PUBLIC_SOURCES}
 */
public record Basis(Strength strength, String remark) {

    /** How strong the evidence for a catalogue entry is, strongest first. */
    public enum Strength {

        /** Public sources say so. */
        PUBLIC_SOURCES,

        /** Part of the entry, which the remark names, is inferred from what public sources say. */
        INFERRED,

        /** Part of the entry, which the remark names, was not seen in a public source: the weakest evidence. */
        UNSEEN
    }

    /**
     * Checks that a weaker strength is explained.
     *
     * @param strength any
     * @param remark empty or a text; a text where the strength is weaker than public sources
     * @throws IllegalArgumentException if the remark is blank but not empty, or empty although the strength is weaker
     *     than public sources
     */
    public Basis {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(remark, "remark");
        boolean mayBeEmpty = strength == Strength.PUBLIC_SOURCES;
        Invariant.that(
                !remark.isBlank() || (mayBeEmpty && remark.isEmpty()),
                "Basis",
                strength.name(),
                "remark",
                mayBeEmpty ? "must be empty or a text" : "must say what is weaker",
                remark);
    }

    static Basis publicSources() {
        return new Basis(Strength.PUBLIC_SOURCES, "");
    }

    static Basis publicSources(String remark) {
        return new Basis(Strength.PUBLIC_SOURCES, remark);
    }

    static Basis inferred(String remark) {
        return new Basis(Strength.INFERRED, remark);
    }

    static Basis unseen(String remark) {
        return new Basis(Strength.UNSEEN, remark);
    }
}
