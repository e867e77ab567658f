package org.openaims.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.language.RuleSet;

/**
 * What all checks share that were made from one start; one thread at a time goes on from the latest of them. What was
 * worked out for a day is of no use for an earlier one.
 */
final class LiveCheck {

    /** Makes a result of what the rules said. */
    interface Results {

        CheckResult of(Aims aims, Live live);
    }

    private final RuleSet rules;
    private final Period window;
    private final Set<String> verified;
    private final Results results;
    private @Nullable Live latest;

    LiveCheck(RuleSet rules, Period window, Set<String> verified, Results results) {
        this.rules = rules;
        this.window = window;
        this.verified = verified;
        this.results = results;
    }

    Check check(Aims aims, LocalDate day) {
        return new Check(this, aims, result(aims, day));
    }

    private synchronized CheckResult result(Aims aims, LocalDate day) {
        Live live = latest;
        latest = null; // what breaks off in the middle is of no more use
        if (live == null || !live.moveTo(aims, day)) {
            live = new Live(rules, aims, day, window, verified);
        }
        CheckResult result = results.of(aims, live);
        latest = live;
        return result;
    }
}
