package org.openaims.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.rules.language.LiveRecords;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Reader;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Subjects;

/** The rules over records that change, with all that was said. For one thread. */
final class Live {

    private final LiveRecords records;
    private Aims given;
    private final Map<Rule, RuleLog> logs = new LinkedHashMap<>();
    private final List<LivePass<?>> passes = new ArrayList<>();
    private final List<Whole> first = new ArrayList<>();
    private final List<Whole> last = new ArrayList<>();

    /** What a rule says of the records as a whole, and what it read for that. */
    private final class Whole implements Reader {

        private final RuleLog log;
        private final Pass.Whole judging;
        private final Set<Object> reads = Collections.newSetFromMap(new IdentityHashMap<>());
        private @Nullable Statement said;
        private LocalDate until = LocalDate.MAX;
        private boolean hadLooked;
        private boolean wasCalled;

        Whole(RuleLog log, Pass.Whole judging) {
            this.log = log;
            this.judging = judging;
        }

        @Override
        public void read(Object what) {
            reads.add(what);
        }

        @Override
        public void read(Lookup<?, ?> lookup, int key) {
            reads.add(lookup);
        }

        @Override
        public void holdsUntil(LocalDate day) {
            until = day.isBefore(until) ? day : until;
        }

        @Nullable
        Statement judge() {
            reads.clear();
            until = LocalDate.MAX;
            records.tell(this);
            Statement now = Pass.whole(log.rule(), judging);
            records.tellNobody();
            log.remove(said);
            log.add(now);
            said = now;
            hadLooked = log.hasLooked();
            wasCalled = log.isCalled();
            return now;
        }

        boolean isAffected(LiveRecords.Changes changes) {
            return hadLooked != log.hasLooked()
                    || wasCalled != log.isCalled()
                    || !records.day().isBefore(until)
                    || reads.stream().anyMatch(changes::isChanged);
        }
    }

    /**
     * Judges all for the first time.
     *
     * @param rules the rules
     * @param aims the records
     * @param day the day
     * @param window how far back past lapses count
     * @param verified the digests of verified evidence
     */
    Live(RuleSet rules, Aims aims, LocalDate day, Period window, Set<String> verified) {
        given = aims;
        records = new LiveRecords(aims, day, window, verified);
        Map<Subjects<?>, List<RuleLog>> together = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            RuleLog log = new RuleLog(rule, true);
            logs.put(rule, log);
            Optional<Subjects<?>> subjects = rule.subjects();
            Whole whole = new Whole(log, said -> {
                subjects.ifPresent(records.records()::all);
                rule.judge(records.records(), said);
            });
            first.add(whole);
            if (!Pass.isObstacle(whole.judge()) && subjects.isPresent()) {
                together.computeIfAbsent(subjects.get(), one -> new ArrayList<>())
                        .add(log);
            }
        }
        together.forEach(this::start);
    }

    private <S> void start(Subjects<S> subjects, List<RuleLog> ofPass) {
        passes.add(new LivePass<>(records, subjects, ofPass));
        for (RuleLog log : ofPass) {
            Whole whole = new Whole(
                    log, said -> log.rule().conclude(log.hasLooked(), log.isCalled(), records.records(), said));
            last.add(whole);
            whole.judge();
        }
    }

    Records records() {
        return records.records();
    }

    /** How many readings of single keys are noted: as many as the subjects call for, however often they changed. */
    int readings() {
        return passes.stream().mapToInt(LivePass::readings).sum();
    }

    /** What each rule said, in the order of the rules. */
    Map<Rule, RuleLog> logs() {
        return logs;
    }

    /**
     * Moves on to other records, as of the same day or a later one.
     *
     * @return false when nothing can be kept, and all is to be judged anew
     */
    boolean moveTo(Aims aims, LocalDate day) {
        boolean isOther = aims != given;
        given = aims;
        return !day.isBefore(records.day())
                && (!isOther || goOn(records.moveTo(aims)))
                && (day.equals(records.day()) || goOn(records.moveTo(day)));
    }

    private boolean goOn(Optional<LiveRecords.Changes> changes) {
        if (changes.isEmpty()) {
            return false;
        }
        for (Whole whole : first) {
            if (whole.isAffected(changes.get())) {
                boolean before = Pass.isObstacle(whole.said);
                if (before != Pass.isObstacle(whole.judge())) {
                    return false; // its subjects are judged now, or no longer
                }
            }
        }
        for (LivePass<?> pass : passes) {
            pass.update(changes.get());
        }
        for (Whole whole : last) {
            if (whole.isAffected(changes.get())) {
                whole.judge();
            }
        }
        return true;
    }
}
