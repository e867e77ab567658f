package org.openaims.rules;

import java.time.LocalDate;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;

/**
 * A check that can be made again after a change, or for another day, judging anew only what that can touch: an editor
 * that shows findings while somebody types, a service that takes one new record, or that looks again each morning.
 *
 * <p>Records are immutable and a change shares what it does not touch; what is the same object is not looked at again.
 * The result is always the one that {@link AimsChecker#check(Aims, java.time.LocalDate)} gives. Immutable, and safe to
 * share between threads: a check stays what it is when another is made from it. All that are made from one start share
 * what was worked out for the latest of them, so that going on from that one is cheapest.
 */
public final class Check {

    private final LiveCheck live;
    private final Aims aims;
    private final CheckResult result;

    Check(LiveCheck live, Aims aims, CheckResult result) {
        this.live = live;
        this.aims = aims;
        this.result = result;
    }

    /**
     * What the records show and what they do not.
     *
     * @return the result
     */
    public CheckResult result() {
        return result;
    }

    /**
     * Checks other records as of the same day.
     *
     * @param changed the records after the change
     * @return the check of them
     */
    public Check with(Aims changed) {
        return live.check(changed, result.asOf());
    }

    /**
     * Checks the same records as of another day. A later one than that of the latest check is cheap: only that is judged
     * anew of which the records show something else by then, or of which an answer has run out.
     *
     * @param day the day, inclusive
     * @return the check of it
     */
    public Check on(LocalDate day) {
        return live.check(aims, day);
    }
}
