package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RestsOn;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Rule;

/** What one rule said in one check, counted as it is said. */
final class RuleLog {

    static final int LATEST = 10;
    private static final int ERRORS = 5;

    /** One in so many findings that came is many. */
    private static final int MANY = 16;

    /** What parts findings on one subject; the place comes last, and parts none but those that are equal otherwise. */
    private static final Comparator<Finding> ON_ONE_SUBJECT = Comparator.comparing(
                    (Finding finding) -> finding.discriminator().orElse(""))
            .thenComparing(finding -> finding.values().toString())
            .thenComparing(Finding::pointer);

    private static final Comparator<Finding> ORDER = (one, other) -> {
        int bySubject = one.subject().compareTo(other.subject());
        return bySubject == 0 ? ON_ONE_SUBJECT.compare(one, other) : bySubject;
    };

    private final Rule rule;
    private final boolean keepsAll;
    private final Marks inOrder;
    private List<Finding> findings = List.of(); // sorted
    private final List<Finding> come = new ArrayList<>(); // since they were sorted
    private final Set<Finding> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Tally undecided = new Tally();
    private final Tally notApplicable = new Tally();
    private final Tally notYetDue = new Tally();
    private final Tally notChecked = new Tally();
    private final TreeMap<LocalDate, Integer> dues = new TreeMap<>();
    private final TreeMap<String, Integer> errors = new TreeMap<>();
    private final Supports supports;
    private String supportedKind = "";
    private List<Supported> latestInOrder = List.of();
    private int stated;
    private int evidenced;
    private int verified;
    private int violated;
    private int failed;
    private int lookedAt;
    private int calling;
    private Statement.@Nullable NoOccasion noOccasion;
    private @Nullable List<Finding> sorted;
    private @Nullable RuleOutcome outcome;

    /**
     * A log.
     *
     * @param rule the rule
     * @param keepsAll whether what is said can be taken back; otherwise only as much is kept as the outcome tells
     */
    RuleLog(Rule rule, boolean keepsAll) {
        this(rule, new Marks(0), keepsAll);
    }

    private RuleLog(Rule rule, Marks inOrder, boolean keepsAll) {
        this.rule = rule;
        this.inOrder = inOrder;
        this.keepsAll = keepsAll;
        this.supports = new Supports(keepsAll);
    }

    /** A log of some of the subjects, to be {@linkplain #addAll added} to this one; it marks them here. */
    RuleLog part() {
        return new RuleLog(rule, inOrder, false);
    }

    Rule rule() {
        return rule;
    }

    /** The positions of the subjects that are in order themselves. */
    Marks inOrder() {
        return inOrder;
    }

    /** Takes what was said of a subject; null when the rule did not look at it. */
    void add(@Nullable Statement said, int position) {
        if (said == null) {
            return;
        }
        if (said instanceof Statement.InOrder one) {
            lookedAt++;
            count(one.strength(), 1);
            inOrder.set(position);
            outcome = null;
        } else {
            count(said, position, 1);
            lookedAt++;
        }
    }

    /** Takes that some of the 64 subjects from a position on, one bit for each, are in order themselves. */
    void addInOrder(long which, int start, Strength strength) {
        int times = Long.bitCount(which);
        lookedAt += times;
        count(strength, times);
        inOrder.setAll(which, start);
        outcome = null;
    }

    /** Takes that the rule does not apply to so many subjects. */
    void addNotApplicable(String why, int times) {
        lookedAt += times;
        notApplicable.add(why, times);
        outcome = null;
    }

    /** Takes back what was said of a subject. */
    void remove(@Nullable Statement said, int position) {
        if (said != null) {
            count(said, position, -1);
            lookedAt--;
        }
    }

    /** Takes what was said of the records as a whole. */
    void add(@Nullable Statement said) {
        if (said != null) {
            count(said, -1, 1);
        }
    }

    /** Takes back what was said of the records as a whole. */
    void remove(@Nullable Statement said) {
        if (said != null) {
            count(said, -1, -1);
        }
    }

    private void count(Statement said, int position, int times) {
        sorted = null;
        outcome = null;
        if (said instanceof Statement.Because because) {
            switch (because.kind()) {
                case UNDECIDED -> undecided.add(because.why(), times);
                case NOT_APPLICABLE -> notApplicable.add(because.why(), times);
                case NOT_CHECKED -> notChecked.add(because.why(), times);
            }
        } else if (said instanceof Statement.NoOccasion none) {
            noOccasion = times > 0 ? none : null;
        } else if (said instanceof Statement.InOrder one) {
            count(one.strength(), times);
            inOrder.set(position, times > 0);
        } else if (said instanceof Statement.Several several) {
            for (Statement one : several.all()) {
                count(one, position, times);
            }
        } else if (said instanceof Statement.Found found) {
            count(found.finding(), times);
        } else if (said instanceof Statement.NotYetDue later) {
            notYetDue.add(later.why(), times);
            later.due().ifPresent(day -> merge(dues, day, times));
        } else if (said instanceof Statement.Supported one) {
            count(one.strength(), times);
            supportedKind = one.kind();
            Supported support = new Supported(one.id(), one.day());
            if (times > 0) {
                supports.add(support);
            } else {
                supports.remove(support);
            }
        } else if (said instanceof Statement.Failed failure) {
            failed += times;
            merge(errors, failure.how(), times);
            shortenErrors(); // the first by subject, whatever the order of the records
        } else {
            switch ((Statement.Plain) said) {
                case VIOLATED -> violated += times;
                case CALLS_FOR_MORE -> calling += times;
            }
        }
    }

    private void count(Strength strength, int times) {
        switch (strength) {
            case STATED -> stated += times;
            case EVIDENCED -> evidenced += times;
            case VERIFIED -> verified += times;
        }
    }

    /** Of two findings that are equal but for their place, this very one; those taken back are removed all at once. */
    private void count(Finding finding, int times) {
        if (times < 0) {
            takenBack.add(finding);
        } else if (!takenBack.remove(finding)) {
            come.add(finding);
        }
    }

    private static <K> void merge(Map<K, Integer> counts, K key, int times) {
        counts.merge(key, times, (a, b) -> a + b == 0 ? null : a + b);
    }

    private void shortenErrors() {
        if (!keepsAll && errors.size() > ERRORS) {
            errors.pollLastEntry();
        }
    }

    /** Takes what a log of a part of the subjects took. */
    void addAll(RuleLog part) {
        come.addAll(part.come);
        undecided.addAll(part.undecided);
        notApplicable.addAll(part.notApplicable);
        notYetDue.addAll(part.notYetDue);
        notChecked.addAll(part.notChecked);
        part.dues.forEach((day, times) -> merge(dues, day, times));
        part.errors.forEach((error, times) -> {
            merge(errors, error, times);
            shortenErrors();
        });
        supports.addAll(part.supports);
        stated += part.stated;
        evidenced += part.evidenced;
        verified += part.verified;
        if (!part.supportedKind.isEmpty()) {
            supportedKind = part.supportedKind;
        }
        violated += part.violated;
        failed += part.failed;
        lookedAt += part.lookedAt;
        calling += part.calling;
    }

    /** Whether the rule looked at a subject. */
    boolean hasLooked() {
        return lookedAt > 0;
    }

    /** Whether a subject called for what the rule asks of the whole. */
    boolean isCalled() {
        return calling > 0;
    }

    /** Takes the latest of the subjects that are in order themselves. */
    void latestInOrder(String kind, List<Supported> latest) {
        if (!latest.isEmpty()) {
            supportedKind = kind;
        }
        latestInOrder = latest;
        outcome = null;
    }

    /** The findings, by subject and discriminator. */
    List<Finding> findings() {
        List<Finding> known = sorted;
        if (known == null) {
            come.removeIf(takenBack::contains);
            come.sort(ORDER);
            findings = come.size() > findings.size() / MANY ? merged() : inserted();
            come.clear();
            takenBack.clear();
            known = Collections.unmodifiableList(findings);
            sorted = known;
        }
        return known;
    }

    /** Those that were there and were not taken back, and those that came. */
    private List<Finding> merged() {
        List<Finding> all = new ArrayList<>(findings.size() + come.size());
        int next = 0;
        for (Finding one : findings) {
            if (takenBack.contains(one)) {
                continue;
            }
            while (next < come.size() && ORDER.compare(come.get(next), one) < 0) {
                all.add(come.get(next++));
            }
            all.add(one);
        }
        all.addAll(come.subList(next, come.size()));
        return all;
    }

    /** The same where few came: the place of each is looked for. */
    private List<Finding> inserted() {
        List<Finding> rest = takenBack.isEmpty()
                ? findings
                : findings.stream().filter(one -> !takenBack.contains(one)).toList();
        List<Finding> all = new ArrayList<>(rest.size() + come.size());
        for (Finding one : come) {
            int found = Collections.binarySearch(rest, one, ORDER);
            int at = found < 0 ? -found - 1 : found;
            all.addAll(rest.subList(0, at));
            all.add(one);
            rest = rest.subList(at, rest.size());
        }
        all.addAll(rest);
        return all;
    }

    /** What came of the rule. */
    RuleOutcome outcome() {
        RuleOutcome known = outcome;
        if (known == null) {
            known = makeOutcome();
            outcome = known;
        }
        return known;
    }

    private RuleOutcome makeOutcome() {
        RuleOutcome.Builder made = RuleOutcome.builder()
                .rule(rule.id())
                .status(status())
                .satisfied(satisfied())
                .violated(violated)
                .undecided(undecided.counted())
                .notApplicable(notApplicable.counted())
                .notYetDue(notYetDue.counted())
                .notChecked(notChecked.counted())
                .errors(errors.keySet().stream().limit(ERRORS).toList())
                .due(dues.isEmpty() ? Optional.empty() : Optional.of(dues.firstKey()))
                .noOccasion(Optional.ofNullable(noOccasion).map(Statement.NoOccasion::why))
                .noneStated(Optional.ofNullable(noOccasion).flatMap(Statement.NoOccasion::stated))
                .strength(weakest());
        if (satisfied() > 0) {
            made.restsOn(RestsOn.builder()
                    .kind(supportedKind)
                    .count(satisfied())
                    .latest(Stream.concat(supports.latest().stream().limit(LATEST), latestInOrder.stream())
                            .sorted()
                            .limit(LATEST)
                            .map(Supported::id)
                            .toList())
                    .build());
        }
        return made.build();
    }

    private Optional<Strength> weakest() {
        if (satisfied() == 0) {
            return Optional.empty();
        }
        return Optional.of(stated > 0 ? Strength.STATED : evidenced > 0 ? Strength.EVIDENCED : Strength.VERIFIED);
    }

    private int satisfied() {
        return stated + evidenced + verified;
    }

    private RuleStatus status() {
        if (violated > 0) {
            return RuleStatus.VIOLATED;
        }
        if (failed > 0) {
            return RuleStatus.ERROR;
        }
        if (!notChecked.isEmpty()) {
            return RuleStatus.NOT_CHECKED;
        }
        if (!undecided.isEmpty()) {
            return RuleStatus.UNDECIDED;
        }
        if (satisfied() > 0) {
            return RuleStatus.SATISFIED;
        }
        if (!notYetDue.isEmpty()) {
            return RuleStatus.NOT_YET_DUE;
        }
        return notApplicable.isEmpty() ? RuleStatus.NO_OCCASION : RuleStatus.NOT_APPLICABLE;
    }
}
