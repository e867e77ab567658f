package org.openaims.model.record;

import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a question about the records: yes, no, or unknown with the name of the value that is missing.
 *
 * <p>Three-valued after Kleene: unknown never counts as good and never as bad.
 */
public final class Answer {

    /** The records say yes. */
    public static final Answer YES = new Answer(State.YES, Optional.empty());

    /** The records say no. */
    public static final Answer NO = new Answer(State.NO, Optional.empty());

    private enum State {
        YES,
        NO,
        UNKNOWN
    }

    private final State state;
    private final Optional<String> missing;

    private Answer(State state, Optional<String> missing) {
        this.state = state;
        this.missing = missing;
    }

    /**
     * Turns a plain truth into an answer.
     *
     * @param truth the truth
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean truth) {
        return truth ? YES : NO;
    }

    /**
     * Says that the records do not tell.
     *
     * @param missing what one would have to know, as a lower-case phrase such as {@code its impact class}
     * @return an unknown answer
     */
    public static Answer unknown(String missing) {
        return new Answer(State.UNKNOWN, Optional.of(missing));
    }

    /**
     * Whether the records say yes.
     *
     * @return true for yes only
     */
    public boolean isYes() {
        return state == State.YES;
    }

    /**
     * Whether the records say no.
     *
     * @return true for no only
     */
    public boolean isNo() {
        return state == State.NO;
    }

    /**
     * Whether the records do not tell.
     *
     * @return true for unknown only
     */
    public boolean isUnknown() {
        return missing.isPresent();
    }

    /**
     * What one would have to know.
     *
     * @return the phrase; absent unless the answer is unknown
     */
    public Optional<String> missing() {
        return missing;
    }

    /**
     * Both.
     *
     * @param other the other answer
     * @return no if either is no, else unknown if either is unknown (the first names the missing value), else yes
     */
    public Answer and(Answer other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isUnknown() ? this : other;
    }

    /**
     * Either.
     *
     * @param other the other answer
     * @return yes if either is yes, else unknown if either is unknown (the first names the missing value), else no
     */
    public Answer or(Answer other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        return isUnknown() ? this : other;
    }

    /**
     * The opposite.
     *
     * @return no for yes, yes for no, and the same for unknown
     */
    public Answer not() {
        if (isUnknown()) {
            return this;
        }
        return isYes() ? NO : YES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && state == that.state && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, missing);
    }

    @Override
    public String toString() {
        return state == State.UNKNOWN ? "unknown: " + missing.orElse("") : state == State.YES ? "yes" : "no";
    }
}
