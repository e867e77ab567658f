package org.openaims.model.result;

import java.util.List;

/**
 * What records show as of several days, one after the other: how it looked, period by period.
 *
 * @param results the results, each with its day, in the order in which they were asked for
 */
public record Timeline(List<CheckResult> results) {

    /**
     * Puts results together.
     *
     * @param results the results
     */
    public Timeline {
        results = List.copyOf(results);
    }
}
