package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Lapse;

/**
 * What a rule demands of one subject and of what was bound to it.
 *
 * <p>Every word that demands something is one of these, so that all of them run in the pass over their subjects, are
 * explained, waived and checked again after a change alike. A demand is a function of what it is given: it keeps
 * nothing.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
interface Demand<S, B> {

    /**
     * What is expected, as it stands in the messages; tells the demand from the others of its rule.
     *
     * @return a lower-case fragment; a template
     */
    String expected();

    /**
     * Judges a subject.
     *
     * @param subject the subject
     * @param bound what was bound to it
     * @param records the records
     * @return what is to be said; {@link Judged#IN_ORDER} where the demand is met, so that a pass makes no object
     */
    Judged judge(S subject, B bound, Records records);

    /**
     * What the demand looks at, one thing after the other; asked only to explain.
     *
     * @param subject the subject
     * @param bound what was bound to it
     * @param records the records
     * @return what it looks at, without what it then expects; empty where that says it all
     */
    default List<Look> looks(S subject, B bound, Records records) {
        return List.of();
    }

    /**
     * The demand with each part of its own dropped or altered in turn, see {@link Rule#variants()}.
     *
     * @return the variants; each reports under the cases of the demand
     */
    List<Variant<Demand<S, B>>> variants();

    /**
     * What is expected of a subject, with the values that decide on it, also where the demand is met; asked only to explain.
     *
     * @param subject the subject
     * @param bound what was bound to it
     * @param records the records
     * @return a phrase and its values; may fail where the demand is met and there is nothing to quote
     */
    Seen seen(S subject, B bound, Records records);

    /**
     * A phrase and the values that were there.
     *
     * @param phrase the template
     * @param values its values
     */
    record Seen(String phrase, List<Value> values) {}

    /**
     * Something that a demand looks at.
     *
     * @param kind what kind of thing
     * @param seen what was there
     * @param answer what that says
     */
    record Look(ExplainedStep.Kind kind, Seen seen, ExplainedStep.Answer answer) {

        /** Something that happened. */
        static Look occasion(String phrase, List<Value> values) {
            return new Look(ExplainedStep.Kind.OCCASION, new Seen(phrase, values), ExplainedStep.Answer.YES);
        }
    }

    /**
     * What a demand says of one subject.
     *
     * @param found what was found; empty when nothing was
     * @param undecided what one would have to know; absent when everything is known
     * @param open what is not yet due; absent when everything is due
     * @param notAsked why nothing is demanded of the subject; absent when something is
     */
    record Judged(List<Found> found, Optional<String> undecided, Optional<Open> open, Optional<String> notAsked) {

        /** The demand is met. */
        static final Judged IN_ORDER = new Judged(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        @SuppressWarnings("ReferenceEquality") // nearly always it is this very object
        boolean isInOrder() {
            return this == IN_ORDER || hasNothingToSay();
        }

        private boolean hasNothingToSay() {
            return found.isEmpty() && undecided.isEmpty() && open.isEmpty() && notAsked.isEmpty();
        }

        static Judged found(Found one) {
            return found(List.of(one));
        }

        static Judged found(List<Found> found) {
            return new Judged(found, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Judged undecided(Optional<String> missing) {
            return new Judged(List.of(), missing, Optional.empty(), Optional.empty());
        }

        static Judged open(Open open) {
            return new Judged(List.of(), Optional.empty(), Optional.of(open), Optional.empty());
        }

        static Judged notAsked(String why) {
            return new Judged(List.of(), Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    /**
     * Something that was found.
     *
     * @param caseName the name of the case of the rule
     * @param discriminator what tells it from everything else that the rule finds on the subject, and stays as it is while
     *     what was found gets better; absent where there is no other
     * @param lapse how far the lapse reaches; absent where what was found is none
     * @param values the values that were there
     */
    record Found(String caseName, Optional<String> discriminator, Optional<Lapse> lapse, List<Value> values) {

        /** A case that has no stages. */
        static Found of(String caseName, List<Value> values) {
            return new Found(caseName, Optional.of(caseName), Optional.empty(), values);
        }

        /** The case, and what tells it from others. */
        String label() {
            return Finding.label(caseName, discriminator);
        }
    }

    /**
     * Something that is not yet due.
     *
     * @param why what gives the time
     * @param until the last day in time; absent when it is not known
     */
    record Open(String why, Optional<LocalDate> until) {}
}
