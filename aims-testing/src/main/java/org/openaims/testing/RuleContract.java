package org.openaims.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openaims.model.Aims;
import org.openaims.model.record.Extent;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleOutcome;
import org.openaims.model.result.RuleStatus;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;

/**
 * What holds for every rule, whatever it asks: texts that read as sentences, an id that no built-in rule can have, and
 * judging that depends on nothing but the records and the day.
 *
 * <p>A rule is run on the sound dossier, on the empty one, on generated ones and on those that the caller adds. It needs
 * no test framework: breaches of the contract are told all at once in an {@link AssertionError}. A case that none of the
 * dossiers makes it find is one of them, as nobody then knows whether its texts get their values.
 *
 * <p>Judging is run again, by several threads, in another order of the registers, after changes, with each register left
 * out alone, under other ids, and under other default locales and time zones; the defaults are changed for that time, so
 * that no other test of the same machine may depend on them meanwhile.
 *
 * <p>What it cannot hold for sure: that a rule reads no clock, no file and no network, as Java has no place to watch
 * them from. A day of the clock that is said in a finding is seen, as the check is run where it is another day; one that
 * is compared with days of the records is looked for by moving these past it, and may be missed where a rule also
 * changes its mind for another reason. State is seen where it makes a rule say of one record what it said of an earlier
 * one of the same id, or something else the second time; other state is not. A build can refuse the calls themselves, as
 * this project's does with ArchUnit.
 */
public final class RuleContract {

    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([0-9]+)}");

    /** So many days are asked for at once, by threads that are at it at the same time. */
    private static final int DAYS_AT_ONCE = 12;

    /**
     * So many days at the most are records moved past the day of the clock, each way: 72 years, with as many leap years
     * between any two days as before, so that without a clock nothing changes from one end to the other.
     */
    private static final int FAR = 18 * 1461;

    private static final String SOUND = "the sound dossier";

    /** Prefixes of ids count from here, so that all are of one length and stand in one order. */
    private static final int FIRST_NAME = 1000;

    /** Later than anything in the dossiers, so that all of it is seen. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Made once: many rules are run on them. */
    private static final List<Aims> GENERATED = IntStream.range(0, 6)
            .mapToObj(seed ->
                    AimsGenerator.seeded(seed).systems(10).faulty(seed % 2 == 1).generate())
            .toList();

    private static final List<RegisterAlone> PARTS = RegisterAlone.leftOut(Samples.sound());

    private final Rule rule;
    private final AimsChecker checker;
    private final List<Given> given = new ArrayList<>();
    private final Set<String> foundCases = new HashSet<>();
    private final Set<String> breaches = new LinkedHashSet<>();

    /** Records as of a day; the main ones are looked at more closely. */
    private record Given(String name, Aims aims, LocalDate day, boolean main) {

        String where() {
            return name + " as of " + day;
        }
    }

    private RuleContract(Rule rule) {
        this.rule = rule;
        this.checker = AimsChecker.of(RuleSet.of(rule));
        add(SOUND, Samples.sound(), true);
        add("the empty dossier", Samples.empty(), false);
        for (int i = 0; i < GENERATED.size(); i++) {
            add("the generated dossier " + i, GENERATED.get(i), false);
        }
    }

    private void add(String name, Aims aims, boolean main) {
        given.add(new Given(name, aims, Samples.DAY, main));
        given.add(new Given(name, aims, Samples.DAY.minusYears(1), false));
        given.add(new Given(name, aims, Samples.DAY.plusYears(2), false));
    }

    /**
     * Holds that a rule keeps the contract.
     *
     * @param rule the rule
     * @param dossiers records on which it finds something, so that each of its messages is seen; they are judged as of
     *     {@link Samples#DAY}, a year before and two years after it
     * @throws AssertionError if it does not; the message lists every breach
     */
    public static void verifyContract(Rule rule, Aims... dossiers) {
        RuleContract contract = new RuleContract(rule);
        for (int i = 0; i < dossiers.length; i++) {
            contract.add("dossier " + (i + 1) + " of the test", dossiers[i], true);
        }
        contract.verify();
    }

    /**
     * Holds that a rule keeps the contract.
     *
     * @param rule the rule
     * @param first a trial in which it finds something, so that its message is seen; what a trial expects is not looked
     *     at, only its records and its day
     * @param more the others: together they see each of its messages
     * @throws AssertionError if it does not; the message lists every breach
     */
    public static void verifyContract(Rule rule, Trial first, Trial... more) {
        RuleContract contract = new RuleContract(rule);
        List<Trial> trials = new ArrayList<>(List.of(first));
        trials.addAll(List.of(more));
        for (int i = 0; i < trials.size(); i++) {
            contract.given.add(new Given(
                    "trial " + (i + 1), trials.get(i).aims(), trials.get(i).asOf(), true));
        }
        contract.verify();
    }

    /**
     * Holds that each rule of a set keeps the contract.
     *
     * @param rules the rules
     * @param dossiers records on which they find something, so that each message of each rule is seen; as in
     *     {@link #verifyContract(Rule, Aims...)}
     * @throws AssertionError at the first rule that does not
     */
    public static void verifyContract(RuleSet rules, Aims... dossiers) {
        rules.rules().forEach(rule -> verifyContract(rule, dossiers));
    }

    private void verify() {
        breaches.addAll(RuleTexts.breaches(rule));
        given.forEach(this::judges);
        saysNothingGoodOfNothing();
        readsNothingThatWasLeftOut();
        remembersNothing();
        asksByManyThreads();
        for (RuleCase one : rule.description().cases()) {
            if (!foundCases.contains(one.name())) {
                breaches.add("no dossier makes it find case " + one.name()
                        + ", so that nobody has seen its message: hand one in that does");
            }
        }
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    "rule " + rule.id() + " breaks the contract of rules:\n  " + String.join("\n  ", breaches));
        }
    }

    private void judges(Given records) {
        String where = records.where();
        Aims aims = records.aims();
        LocalDate day = records.day();
        CheckResult result = checker.check(aims, day);
        outcome(result).errors().forEach(error -> breaches.add("on " + where + " it fails: " + error));
        differs("run again on " + where, result, checker.check(aims, day));
        differs(
                "with the registers of " + where + " in another order",
                result,
                checker.check(Rewritten.reversed(aims), day));
        differs("with nothing later in the records of " + where, result, checker.check(aims.asOf(day), day));
        differs(
                "gone on from a month before to " + where,
                result,
                checker.start(aims, day.minusMonths(1)).on(day).result());
        if (!holdsIdsTwice(aims)) {
            keys(where, result);
        }
        messages(where, result);
        inParts(where, aims, day);
        if (records.main()) {
            differs(
                    "changed from the sound dossier to " + where,
                    result,
                    checker.start(Samples.sound(), day).with(aims).result());
            elsewhere(where, aims, day, result);
            atAnyTime(where, aims, day);
        }
    }

    /** The default locale and time zone change nothing, and it is a later day in one of the places than in the other. */
    private void elsewhere(String where, Aims aims, LocalDate day, CheckResult result) {
        List<String> messages = result.messages();
        for (Elsewhere place : List.of(Elsewhere.WEST, Elsewhere.EAST)) {
            String there = "with the default locale " + place.locale().toLanguageTag() + " and the time zone "
                    + place.zone().getID() + " on " + where;
            CheckResult again = place.workOut(() -> checker.check(aims, day));
            differs(there, result, again);
            List<String> said = place.workOut(again::messages);
            if (!said.equals(messages)) {
                breaches.add(there + " it says " + said + " in place of " + messages);
            }
        }
    }

    /**
     * A rule that compares days of the records with the day of the clock changes its mind once they have moved past it,
     * and does so a day later where it is a later day. What changes its mind without a clock does so in both places at once.
     */
    private void atAnyTime(String where, Aims aims, LocalDate day) {
        int early = -FAR;
        int late = FAR;
        List<Integer> before = moved(Elsewhere.WEST, aims, day, early);
        if (before.equals(moved(Elsewhere.WEST, aims, day, late))) {
            return;
        }
        while (late - early > 1) {
            int middle = (early + late) / 2;
            if (before.equals(moved(Elsewhere.WEST, aims, day, middle))) {
                early = middle;
            } else {
                late = middle;
            }
        }
        for (int by : List.of(early, late)) {
            if (!moved(Elsewhere.WEST, aims, day, by).equals(moved(Elsewhere.EAST, aims, day, by))) {
                breaches.add("on " + where + ", with all days moved by " + by
                        + " days, it says something else where it is a later day: it reads the clock");
                return;
            }
        }
    }

    /** How many of the subjects fare how, of records that are moved in time with the day as of which they are judged. */
    private List<Integer> moved(Elsewhere place, Aims aims, LocalDate day, int by) {
        Aims moved = Rewritten.moved(aims, by);
        RuleOutcome outcome = outcome(place.workOut(() -> checker.check(moved, day.plusDays(by))));
        return List.of(
                outcome.satisfied(),
                outcome.violated(),
                outcome.undecided().size(),
                outcome.notYetDue().size(),
                outcome.notApplicable().size(),
                outcome.errors().size());
    }

    /** Under ids that a rule has not met it says what it says under ids of which it has met other records before. */
    private void remembersNothing() {
        List<Given> all = given.stream()
                .filter(one -> one.main() || one.name().equals(SOUND))
                .toList();
        List<String> met = all.stream().map(one -> under(0, one)).toList();
        for (int i = 0; i < all.size(); i++) {
            String fresh = under(i + 1, all.get(i));
            if (!fresh.equals(met.get(i))) {
                breaches.add(
                        "on " + all.get(i).where() + " it says something else after other records of the same ids: "
                                + met.get(i) + " in place of " + fresh);
            }
        }
    }

    private String under(int number, Given records) {
        String prefix = "id" + (FIRST_NAME + number) + "-";
        CheckResult result = checker.check(Rewritten.renamed(records.aims(), prefix), records.day());
        return (result.findings() + " " + result.ruleOutcomes()).replace(prefix, "");
    }

    private void asksByManyThreads() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < DAYS_AT_ONCE; i++) {
            days.add(Samples.DAY.minusMonths(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<CheckResult> results = checker.resultsAt(Samples.sound(), days, threads);
            for (int i = 0; i < days.size(); i++) {
                differs(
                        "run by several threads on the sound dossier as of " + days.get(i),
                        checker.check(Samples.sound(), days.get(i)),
                        results.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void differs(String where, CheckResult one, CheckResult other) {
        if (!keys(one).equals(keys(other))) {
            breaches.add(where + " it finds " + keys(other) + " in place of " + keys(one));
        } else if (!one.findings().equals(other.findings())) {
            breaches.add(where + " it says " + other.messages() + " in place of " + one.messages());
        } else if (!one.ruleOutcomes().equals(other.ruleOutcomes())) {
            breaches.add(where + " it says " + other.ruleOutcomes() + " in place of " + one.ruleOutcomes());
        }
    }

    /** Two entries under one id share their keys; that is a finding of its own. */
    private static boolean holdsIdsTwice(Aims aims) {
        return AimsChecker.of(Iso42001Rules.all().only("REC-01"))
                .check(aims, LAST)
                .ruleOutcome("REC-01")
                .filter(outcome -> outcome.violated() > 0)
                .isPresent();
    }

    private void keys(String where, CheckResult result) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : result.findings()) {
            String key = finding.key();
            if (!seen.add(key + " " + finding.pointer())) { // two entries under one id are the finding of REC-01
                breaches.add("on " + where + " it finds two things under the key " + key);
            }
        }
    }

    private static List<String> keys(CheckResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    private void messages(String where, CheckResult result) {
        for (Finding finding : result.findings()) {
            RuleCase what = rule.description().namedCase(finding.caseName()).orElseThrow();
            foundCases.add(what.name());
            for (String template : List.of(what.found(), what.expected(), what.remedy())) {
                Matcher holders = PLACE_HOLDER.matcher(template);
                while (holders.find()) {
                    if (Integer.parseInt(holders.group(1)) >= finding.values().size()) {
                        breaches.add("case " + what.name() + " has no value for " + holders.group() + " in \""
                                + template + "\"; found on " + where);
                    }
                }
            }
        }
    }

    /** A rule finds nothing in what was not handed in, and does not fail on a part of the records. */
    private void inParts(String where, Aims aims, LocalDate day) {
        CheckResult nothing =
                checker.check(aims.with(part -> part.handedIn(new Extent.NamedRegisters(List.of()))), day);
        if (!nothing.findings().isEmpty()) {
            breaches.add("with nothing of " + where + " handed in it finds " + keys(nothing));
        }
        if (outcome(nothing).status() == RuleStatus.SATISFIED) {
            breaches.add("with nothing of " + where + " handed in it is satisfied");
        }
        outcome(nothing)
                .errors()
                .forEach(error -> breaches.add("with nothing of " + where + " handed in it fails: " + error));
    }

    /** What stands in a register that was not handed in is not known, so that it changes nothing. */
    private void readsNothingThatWasLeftOut() {
        CheckResult whole = checker.check(Samples.sound(), Samples.DAY);
        for (RegisterAlone part : PARTS) {
            CheckResult without = checker.check(part.without(), Samples.DAY);
            boolean isRead = !without.findings().equals(whole.findings())
                    || !without.ruleOutcomes().equals(whole.ruleOutcomes());
            if (isRead) {
                differs(
                        "with " + part.register() + " of the sound dossier not handed in, and empty,",
                        checker.check(part.notHandedIn(Samples.sound()), Samples.DAY),
                        checker.check(part.notHandedIn(part.without()), Samples.DAY));
            }
        }
    }

    private void saysNothingGoodOfNothing() {
        RuleOutcome empty = outcome(checker.check(Samples.empty(), Samples.DAY));
        if (empty.status() == RuleStatus.SATISFIED) {
            breaches.add("on the empty dossier it is satisfied, though it looked at nothing");
        }
    }

    private RuleOutcome outcome(CheckResult result) {
        return result.ruleOutcome(rule.id()).orElseThrow();
    }
}
