package org.openaims.rules.language;

import org.openaims.model.result.Strength;

/** What a rule says of most subjects, and in a word: it is counted, and nothing more is taken down. */
public sealed interface Brief {

    /**
     * The subject itself is in order.
     *
     * @param strength how strong that is
     */
    record InOrder(Strength strength) implements Brief {}

    /**
     * The rule does not apply to the subject.
     *
     * @param why the reason
     */
    record NotApplicable(String why) implements Brief {}
}
