package org.openaims.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openaims.model.result.Finding;
import org.openaims.model.result.NoneStated;
import org.openaims.model.result.Strength;

/** What a rule says of one subject, or of the records as a whole. */
sealed interface Statement {

    /** The subject itself is in order. */
    enum InOrder implements Statement {
        STATED(Strength.STATED),
        EVIDENCED(Strength.EVIDENCED),
        VERIFIED(Strength.VERIFIED);

        private final Strength strength;

        InOrder(Strength strength) {
            this.strength = strength;
        }

        static InOrder of(Strength strength) {
            return switch (strength) {
                case STATED -> STATED;
                case EVIDENCED -> EVIDENCED;
                case VERIFIED -> VERIFIED;
            };
        }

        Strength strength() {
            return strength;
        }
    }

    /** A record is in order. */
    record Supported(String kind, String id, Optional<LocalDate> day, Strength strength) implements Statement {}

    /** What needs no more words. */
    enum Plain implements Statement {
        VIOLATED,
        CALLS_FOR_MORE
    }

    /** Something was found. */
    record Found(Finding finding) implements Statement {}

    /** Why nothing was found and nothing is in order. */
    record Because(Kind kind, String why) implements Statement {

        enum Kind {
            UNDECIDED,
            NOT_APPLICABLE,
            NOT_CHECKED
        }
    }

    /** There is nothing to look at, and whether someone stated so. */
    record NoOccasion(String why, Optional<NoneStated> stated) implements Statement {}

    /** It is not yet due. */
    record NotYetDue(String why, Optional<LocalDate> due) implements Statement {}

    /** The rule failed. */
    record Failed(String how) implements Statement {}

    /** Several of these. */
    record Several(List<Statement> all) implements Statement {}
}
