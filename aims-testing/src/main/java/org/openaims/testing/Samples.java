package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.Aims;

/**
 * Whole dossiers for tests: one on which no built-in rule finds anything, and an empty one. Start from the sound one,
 * change one thing, and state what is found. Sound records of other kinds of organizations are in {@link Dossier}.
 */
public final class Samples {

    /** The day as of which {@link #sound()} is sound. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Samples() {}

    /**
     * The records of {@link Dossier#THREE_YEARS}: as of {@link #DAY} no built-in rule finds anything in them, and each
     * has looked at something.
     *
     * @return the records
     */
    public static Aims sound() {
        return Dossier.THREE_YEARS.aims();
    }

    /**
     * Records of which there are none, handed in as a whole.
     *
     * @return the empty records
     */
    public static Aims empty() {
        return Aims.builder().build();
    }
}
