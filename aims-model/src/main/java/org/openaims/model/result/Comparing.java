package org.openaims.model.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds a result against a baseline. */
final class Comparing {

    private final Baseline baseline;
    private final CheckResult result;
    private final Map<List<String>, List<KnownFinding>> bySubject = new HashMap<>();
    private final SortedSet<String> known = new TreeSet<>();
    private final SortedSet<String> newlyFound = new TreeSet<>();
    private final SortedSet<String> worse = new TreeSet<>();
    private final Set<String> stillThere = new HashSet<>();

    Comparing(Baseline baseline, CheckResult result) {
        this.baseline = baseline;
        this.result = result;
        for (KnownFinding one : baseline.findings()) {
            bySubject
                    .computeIfAbsent(List.of(one.rule(), one.subject()), first -> new ArrayList<>(1))
                    .add(one);
        }
    }

    BaselineComparison comparison() {
        result.findings().forEach(this::compare);
        known.removeAll(newlyFound); // one key of two findings, where two records have one id
        SortedSet<String> gone = new TreeSet<>(baseline.keys());
        baseline.findings().forEach(one -> gone.add(one.key()));
        gone.removeAll(stillThere);
        SortedSet<String> unclear = new TreeSet<>(gone);
        unclear.removeIf(this::canBeTold);
        gone.removeAll(unclear);
        return BaselineComparison.builder()
                .baselineAsOf(baseline.asOf())
                .newlyFound(newlyFound)
                .worse(worse)
                .known(known)
                .gone(gone)
                .unclear(unclear)
                .stale(stale(gone.size()))
                .build();
    }

    private void compare(Finding finding) {
        List<KnownFinding> before =
                bySubject.getOrDefault(List.of(finding.rule(), finding.subject()), List.of()).stream()
                        .filter(one -> isOfOneLapse(one, finding))
                        .toList();
        List<String> keysBefore =
                keysBefore(finding).filter(key -> baseline.keys().contains(key)).toList();
        before.forEach(one -> stillThere.add(one.key()));
        stillThere.addAll(keysBefore);
        if (!keysBefore.isEmpty() || before.stream().anyMatch(one -> !isWorse(one, finding))) {
            known.add(finding.key());
        } else if (result.waivedUntil(finding).isEmpty()) {
            newlyFound.add(finding.key());
            if (!before.isEmpty()) {
                worse.add(finding.key());
            }
        }
    }

    /** The keys that a finding may have in a baseline that was made when the case was part of a key. */
    private static Stream<String> keysBefore(Finding finding) {
        String place = finding.rule() + "|" + finding.subject() + "|";
        return Stream.of(finding.key(), place + finding.label(), place + finding.caseName());
    }

    /** Whether a finding has the key of a known one, or is a part of it that is left. */
    private boolean isOfOneLapse(KnownFinding before, Finding now) {
        return before.discriminator().equals(now.discriminator())
                || before.lapse()
                        .filter(then -> now.lapse()
                                .filter(still -> sharesLinks(then, still) || beginsIn(then, still))
                                .isPresent())
                        .isPresent();
    }

    private static boolean sharesLinks(Lapse then, Lapse now) {
        return !Collections.disjoint(then.links(), now.links());
    }

    /** Whether a lapse begins on a day on which another one was there, up to the day of the baseline. */
    private boolean beginsIn(Lapse then, Lapse now) {
        LocalDate last = then.lastDay().orElse(baseline.asOf());
        return then.firstDay().isPresent()
                && now.firstDay()
                        .filter(first -> !first.isBefore(then.firstDay().get()) && !first.isAfter(last))
                        .isPresent();
    }

    /** Whether a finding is graver than it was known to be, lasts again or longer, or reaches further. */
    private static boolean isWorse(KnownFinding before, Finding now) {
        if (now.severity().compareTo(before.severity()) < 0) {
            return true;
        }
        Optional<Lapse> then = before.lapse();
        Optional<Lapse> still = now.lapse();
        return then.isPresent()
                && still.isPresent()
                && (lastsLonger(then.get(), still.get()) || reachesFurther(then.get(), still.get()));
    }

    private static boolean lastsLonger(Lapse then, Lapse now) {
        return then.lastDay().isPresent()
                && now.lastDay()
                        .filter(last -> !last.isAfter(then.lastDay().get()))
                        .isEmpty();
    }

    private static boolean reachesFurther(Lapse then, Lapse now) {
        return !then.links().containsAll(now.links());
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
        int old = baseline.keys().size();
        if (old > 0) {
            reasons.add(
                    "it does not tell how grave " + (old == 1 ? "1 of its findings was" : old + " of its findings were")
                            + ", and cannot tell when one gets worse");
        }
        if (gone > 0) {
            reasons.add(gone + (gone == 1 ? " of its findings is gone" : " of its findings are gone")
                    + ", and would be taken for known if found again");
        }
        return List.copyOf(reasons);
    }
}
