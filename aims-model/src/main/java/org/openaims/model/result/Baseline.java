package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What was found in an earlier check, by the keys of the findings: what a later check finds beyond it is new, and so is
 * what got worse.
 *
 * <p>It holds keys, not texts, so that another wording or another place in a document makes nothing new. What was waived
 * is not in it: the waiver covers it for as long as it holds.
 */
@AimsRecord
@Immutable
public sealed interface Baseline extends Extensible permits ImmutableBaseline {

    /**
     * The day as of which that check judged.
     *
     * @return the day, inclusive
     */
    LocalDate asOf();

    /**
     * The version of the library that made it.
     *
     * @return the version
     */
    String libraryVersion();

    /**
     * The rules that were asked for.
     *
     * @return their ids
     */
    @NaturalOrder
    SortedSet<String> rules();

    /**
     * What was found, and not waived.
     *
     * @return the findings, in the order of the check; empty when nothing was found
     */
    List<KnownFinding> findings();

    /**
     * What was found, of a baseline that was made before the severity was kept: each finding counts as one of the highest
     * severity, which may get no worse.
     *
     * @return the keys of the findings, as they were then; empty in a baseline of today
     */
    @NaturalOrder
    SortedSet<String> keys();

    /**
     * The baseline that a result makes.
     *
     * @param result the result of a check, with its waivers where there are some
     * @return all of its findings that are not waived
     */
    static Baseline of(CheckResult result) {
        Builder baseline = builder().asOf(result.asOf()).libraryVersion(result.libraryVersion());
        result.rules().forEach(rule -> baseline.addRule(rule.id()));
        result.findings().stream()
                .filter(finding -> result.waivedUntil(finding).isEmpty())
                .map(KnownFinding::of)
                .distinct()
                .forEach(baseline::addFinding);
        return baseline.build();
    }

    /**
     * The result with what is new, known and gone against this baseline in it. No outcome, finding or status changes.
     *
     * @param result the result of a check, with its waivers where there are some; a comparison that was made before is
     *     forgotten
     * @return the result with the comparison
     */
    default CheckResult applyTo(CheckResult result) {
        return result.with(changed -> changed.comparison(new Comparing(this, result).comparison()));
    }

    /**
     * Starts a new baseline.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default Baseline with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a baseline. */
    final class Builder extends ImmutableBaseline.Builder {

        Builder() {}

        /**
         * Sets {@link Baseline#asOf()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder asOf(String day) {
            return asOf(LocalDate.parse(day));
        }
    }
}
