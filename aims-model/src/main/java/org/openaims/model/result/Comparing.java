package org.openaims.model.result;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds a result against a baseline. */
final class Comparing {

    private final Baseline baseline;
    private final CheckResult result;

    Comparing(Baseline baseline, CheckResult result) {
        this.baseline = baseline;
        this.result = result;
    }

    BaselineComparison comparison() {
        SortedSet<String> now = new TreeSet<>();
        result.findings().forEach(finding -> now.add(finding.key()));
        SortedSet<String> known = new TreeSet<>(now);
        known.retainAll(baseline.keys());
        SortedSet<String> newlyFound = new TreeSet<>(now);
        newlyFound.removeAll(baseline.keys());
        SortedSet<String> gone = new TreeSet<>(baseline.keys());
        gone.removeAll(now);
        SortedSet<String> unclear = new TreeSet<>(gone);
        unclear.removeIf(this::canBeTold);
        gone.removeAll(unclear);
        return BaselineComparison.builder()
                .baselineAsOf(baseline.asOf())
                .newlyFound(newlyFound)
                .known(known)
                .gone(gone)
                .unclear(unclear)
                .stale(stale(gone.size()))
                .build();
    }

    /** Whether the rule of a key was asked for and could say of each subject how it stands. */
    private boolean canBeTold(String key) {
        return result.ruleOutcome(key.substring(0, Math.max(0, key.indexOf('|'))))
                .filter(outcome -> outcome.errors().isEmpty()
                        && outcome.notChecked().isEmpty()
                        && outcome.undecided().isEmpty())
                .isPresent();
    }

    private List<String> stale(int gone) {
        List<String> reasons = new ArrayList<>();
        if (baseline.asOf().isAfter(result.asOf())) {
            reasons.add("it is of " + baseline.asOf() + ", which lies after the day of this check");
        }
        if (!baseline.libraryVersion().equals(result.libraryVersion())) {
            reasons.add("it was made with version " + baseline.libraryVersion() + " of the library, this check with "
                    + result.libraryVersion());
        }
        List<String> unknown = result.rules().stream()
                .map(RuleDescription::id)
                .filter(rule -> !baseline.rules().contains(rule))
                .toList();
        if (!unknown.isEmpty()) {
            reasons.add("it was made without " + (unknown.size() == 1 ? "the rule " : "the rules ")
                    + String.join(", ", unknown));
        }
        if (gone > 0) {
            reasons.add(gone + (gone == 1 ? " of its findings is gone" : " of its findings are gone")
                    + ", and would be taken for known if found again");
        }
        return List.copyOf(reasons);
    }
}
