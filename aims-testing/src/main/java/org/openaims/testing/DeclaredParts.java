package org.openaims.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openaims.model.Aims;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Variant;

/**
 * Whether the trials of a rule notice when one of its declared parts is dropped or altered: a condition that no trial
 * notices may as well go, and a limit that none notices may as well be another.
 *
 * <p>Each {@linkplain Rule#variants() variant} of the rule is run on the records of the trials, and is noticed where it
 * finds something else, or something else comes of the rule: another status, due day or strength. Edges are days, so that
 * each trial is looked at on more days than its own: the day before and the day after it, the last day in time of what is
 * not yet due and the day after that, and the day before the management system starts.
 */
public final class DeclaredParts {

    private final Rule rule;
    private final List<Trial> trials;
    private final Map<Place, Said> asDeclared = new HashMap<>();

    private DeclaredParts(Rule rule, Collection<Trial> trials) {
        this.rule = rule;
        this.trials = List.copyOf(trials);
    }

    /**
     * Holds that each declared part of a rule matters.
     *
     * @param rule the rule
     * @param trials its trials; what they expect is not looked at, only their records and days
     * @throws AssertionError if a variant of the rule says the same in all of them; the message lists all such variants
     */
    public static void verifyAllMatter(Rule rule, Trial... trials) {
        List<String> unnoticed = unnoticed(rule, List.of(trials));
        if (!unnoticed.isEmpty()) {
            throw new AssertionError(
                    "rule " + rule.id() + ": no trial notices it\n  " + String.join("\n  ", unnoticed));
        }
    }

    /**
     * What could be dropped or altered without any trial telling.
     *
     * @param rule the rule
     * @param trials the trials whose records and days are looked at
     * @return what was {@linkplain Variant#altered() altered}, in the order of {@link Rule#variants()}; empty when every
     *     declared part matters
     */
    public static List<String> unnoticed(Rule rule, Collection<Trial> trials) {
        DeclaredParts parts = new DeclaredParts(rule, trials);
        return rule.variants().stream()
                .filter(variant -> !parts.isNoticed(variant.changed()))
                .map(Variant::altered)
                .toList();
    }

    /** Looks at the days of the trials first: they notice most. */
    private boolean isNoticed(Rule variant) {
        return differs(variant, trial -> List.of(trial.asOf())) || differs(variant, this::edges);
    }

    private boolean differs(Rule variant, Function<Trial, Collection<LocalDate>> days) {
        for (int i = 0; i < trials.size(); i++) {
            Aims aims = trials.get(i).aims();
            for (LocalDate day : days.apply(trials.get(i))) {
                Said said = asDeclared.computeIfAbsent(new Place(i, day), first -> Said.of(rule, aims, day));
                if (!Said.of(variant, aims, day).equals(said)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<LocalDate> edges(Trial trial) {
        LocalDate day = trial.asOf();
        Set<LocalDate> edges = new LinkedHashSet<>(List.of(day.minusDays(1), day.plusDays(1)));
        Said.of(rule, trial.aims(), day).due().ifPresent(due -> edges.addAll(List.of(due, due.plusDays(1))));
        trial.aims()
                .context()
                .aimsPeriod()
                .ifPresent(period -> edges.add(period.runsFrom().minusDays(1)));
        return edges;
    }

    /** The records of a trial, by its number, as of a day. */
    private record Place(int trial, LocalDate day) {}

    /** What a rule says of some records, without the counts: how many subjects were in order tells no rule from another. */
    private record Said(
            List<Finding> findings,
            RuleStatus status,
            Optional<LocalDate> due,
            Optional<Strength> strength,
            List<String> errors) {

        static Said of(Rule rule, Aims aims, LocalDate day) {
            Probe probe = Probe.of(rule, aims, day);
            RuleOutcome outcome = probe.outcome();
            return new Said(
                    probe.result().findings(), outcome.status(), outcome.due(), outcome.strength(), outcome.errors());
        }
    }
}
