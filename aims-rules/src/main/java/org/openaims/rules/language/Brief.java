package org.openaims.rules.language;

import org.openaims.model.result.Strength;

/** What a rule says of most subjects, and in a word: it is counted, and nothing more is taken down. */
public sealed interface Brief {

    /** The subject itself is in order. */
    enum InOrder implements Brief {
        /** Without evidence that has a place and a day. */
        STATED(Strength.STATED),
        /** With such evidence. */
        EVIDENCED(Strength.EVIDENCED),
        /** With evidence whose digest was recomputed. */
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

        /**
         * How strong it is.
         *
         * @return the strength
         */
        public Strength strength() {
            return strength;
        }
    }

    /**
     * The rule does not apply to the subject.
     *
     * @param why the reason
     */
    record NotApplicable(String why) implements Brief {}
}
