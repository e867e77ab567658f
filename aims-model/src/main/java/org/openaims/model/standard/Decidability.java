package org.openaims.model.standard;

/**
 * How far a program can decide a catalogue entry from the records handed in.
 *
 * <p>It says nothing about truth: a program never knows that a record is true, only what the records show.
 */
public enum Decidability {

    /** The records alone decide it. */
    RECORDS("D"),

    /** Existence, links, days and approvals can be decided; whether the content is adequate takes a person. */
    PARTLY("P"),

    /** Only a person's judgement can show it. */
    HUMAN("H");

    private final String letter;

    Decidability(String letter) {
        this.letter = letter;
    }

    /**
     * The letter that tables use for it.
     *
     * @return {@code "D"}, {@code "P"} or {@code "H"}
     */
    public String letter() {
        return letter;
    }
}
