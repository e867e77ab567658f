package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Value;
import org.openaims.model.result.CountedReason;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RestsOn;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Verdicts;

/** What one rule said in one check. */
final class RuleLog implements Verdicts {

    private static final int LATEST = 10;
    private static final int ERRORS = 5;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::subject)
            .thenComparing(finding -> finding.discriminator().orElse(""))
            .thenComparing(finding -> finding.values().toString());

    private static final Comparator<Supported> LATEST_FIRST = Comparator.comparing(
                    (Supported one) -> one.day().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Supported::id);

    /** A subject that was in order. */
    private record Supported(String id, Optional<LocalDate> day) {}

    private final String rule;
    private final Draft draft = new Draft();
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Integer> undecided = new TreeMap<>();
    private final SortedMap<String, Integer> notApplicable = new TreeMap<>();
    private final SortedMap<String, Integer> notYetDue = new TreeMap<>();
    private final SortedMap<String, Integer> notChecked = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final TreeSet<Supported> latest = new TreeSet<>(LATEST_FIRST);
    private String supportedKind = "";
    private int satisfied;
    private int violated;
    private boolean failed;
    private @Nullable LocalDate earliestDue;
    private @Nullable String noOccasion;
    private @Nullable Strength weakest;

    RuleLog(String rule) {
        this.rule = rule;
    }

    /** Takes down what the rule says, until it is kept or dropped. */
    Verdicts draft() {
        return draft;
    }

    void keep() {
        draft.handOver(this);
    }

    void drop() {
        draft.discard();
    }

    @Override
    public void satisfied(String kind, String id, Optional<LocalDate> day, Strength strength) {
        satisfied++;
        supportedKind = kind;
        latest.add(new Supported(id, day));
        if (latest.size() > LATEST) {
            latest.pollLast();
        }
        if (weakest == null || strength.compareTo(weakest) < 0) {
            weakest = strength;
        }
    }

    @Override
    public void violated() {
        violated++;
    }

    @Override
    public void found(
            RuleCase what,
            String kind,
            String id,
            Optional<String> discriminator,
            Supplier<String> pointer,
            List<Value> values) {
        findings.add(Finding.builder()
                .rule(rule)
                .caseName(what.name())
                .severity(what.severity())
                .kind(what.kind())
                .subjectKind(kind)
                .subject(id)
                .discriminator(discriminator)
                .pointer(pointer.get())
                .values(values)
                .build());
    }

    @Override
    public void undecided(String missing) {
        undecided.merge(missing, 1, Integer::sum);
    }

    @Override
    public void notApplicable(String why) {
        notApplicable.merge(why, 1, Integer::sum);
    }

    @Override
    public void notYetDue(String why, Optional<LocalDate> due) {
        notYetDue.merge(why, 1, Integer::sum);
        due.filter(day -> earliestDue == null || day.isBefore(earliestDue)).ifPresent(day -> earliestDue = day);
    }

    @Override
    public void notChecked(String why) {
        notChecked.merge(why, 1, Integer::sum);
    }

    @Override
    public void noOccasion(String why) {
        noOccasion = why;
    }

    void failed(String subject, Throwable failure) {
        failed = true;
        errors.add((subject.isEmpty() ? "" : subject + ": ")
                + failure.getClass().getName()
                + Optional.ofNullable(failure.getMessage())
                        .map(message -> ": " + message)
                        .orElse(""));
        if (errors.size() > ERRORS) {
            errors.sort(Comparator.naturalOrder());
            errors.remove(ERRORS); // the first by subject, whatever the order of the records
        }
    }

    /** The findings, by subject and discriminator. */
    List<Finding> findings() {
        return findings.stream().sorted(ORDER).toList();
    }

    RuleOutcome outcome() {
        RuleOutcome.Builder outcome = RuleOutcome.builder()
                .rule(rule)
                .status(status())
                .satisfied(satisfied)
                .violated(violated)
                .undecided(counted(undecided))
                .notApplicable(counted(notApplicable))
                .notYetDue(counted(notYetDue))
                .notChecked(counted(notChecked))
                .errors(errors.stream().sorted().toList())
                .due(Optional.ofNullable(earliestDue))
                .noOccasion(Optional.ofNullable(noOccasion))
                .strength(Optional.ofNullable(weakest));
        if (satisfied > 0) {
            outcome.restsOn(RestsOn.builder()
                    .kind(supportedKind)
                    .count(satisfied)
                    .latest(latest.stream().map(Supported::id).toList())
                    .build());
        }
        return outcome.build();
    }

    private RuleStatus status() {
        if (violated > 0) {
            return RuleStatus.VIOLATED;
        }
        if (failed) {
            return RuleStatus.ERROR;
        }
        if (!notChecked.isEmpty()) {
            return RuleStatus.NOT_CHECKED;
        }
        if (!undecided.isEmpty()) {
            return RuleStatus.UNDECIDED;
        }
        if (satisfied > 0) {
            return RuleStatus.SATISFIED;
        }
        if (!notYetDue.isEmpty()) {
            return RuleStatus.NOT_YET_DUE;
        }
        return notApplicable.isEmpty() ? RuleStatus.NO_OCCASION : RuleStatus.NOT_APPLICABLE;
    }

    private static List<CountedReason> counted(Map<String, Integer> reasons) {
        return reasons.entrySet().stream()
                .map(one -> CountedReason.builder()
                        .reason(one.getKey())
                        .subjects(one.getValue())
                        .build())
                .toList();
    }
}
