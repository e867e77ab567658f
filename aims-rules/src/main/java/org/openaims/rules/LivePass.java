package org.openaims.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.model.result.Finding;
import org.openaims.rules.language.LiveRecords;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Matching;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Subjects;

/**
 * All rules that look at the same subjects, with what each said of each of them and what it read for that: after a
 * change only those are judged again for which something that was read is not what it was.
 *
 * <p>A subject has a handle for as long as it stays the same record, wherever in its register it stands.
 *
 * @param <S> the type of a subject
 */
final class LivePass<S> {

    private final LiveRecords live;
    private final Records records;
    private final Subjects<S> subjects;
    private final List<RuleLog> logs;
    private final Pass<S> pass;
    private final Pass.Judge<S> judge;
    private final Reads reads;
    private final int rules;

    /** What was said: of each subject, by each rule. */
    private @Nullable Statement[] said = {};

    /** Where something was found. */
    private final BitSet found = new BitSet();

    private final BitSet free = new BitSet();
    private List<S> all = List.of();
    private int[] handles = {};
    private int[] positions = {};
    private int used;
    private BitSet gone = new BitSet();
    private Latest<S> latest;

    /**
     * Judges all subjects for the first time.
     *
     * @param live the records
     * @param subjects the subjects
     * @param logs take what is said, one of each rule
     */
    LivePass(LiveRecords live, Subjects<S> subjects, List<RuleLog> logs) {
        this.live = live;
        this.records = live.records();
        this.subjects = subjects;
        this.logs = logs;
        rules = logs.size();
        pass = new Pass<>(subjects, logs.stream().map(RuleLog::rule).toList(), records);
        judge = new Pass.Judge<>(pass, records);
        reads = new Reads(rules);
        Again again = new Again(rules);
        List<S> first = records.all(subjects);
        again.addAll(replaceSubjects(first, Matching.of(List.of(), first)));
        judge(again);
        reads.tidy();
        latest = Latest.among(subjects, all, position -> handles[position]);
        tellLatest();
    }

    /** Judges again what a change calls for. */
    void update(LiveRecords.Changes changes) {
        Again again = new Again(rules);
        boolean replaced = changes.isChanged(subjects);
        BitSet fresh = new BitSet();
        if (replaced) {
            List<S> now = records.all(subjects);
            fresh = replaceSubjects(now, changes.matching(subjects, all, now));
        }
        again.addAll(fresh);
        for (Lookup<?, ?> lookup : reads.lookups()) {
            reads.tellReaders(lookup, changes.changedKeys(lookup), again);
        }
        reads.tellRunOut(live.day(), again);
        for (int r = 0; r < rules; r++) {
            if (reads.of(r).stream().anyMatch(changes::isChanged)) {
                reads.of(r).clear();
                again.addAll(r, handles);
            }
        }
        boolean touched = judge(again);
        if (changes.isMoved(subjects)) {
            place(again);
        }
        if (replaced && !latest.goOn(all, gone, fresh, handle -> all.get(positions[handle]))) {
            latest = Latest.among(subjects, all, position -> handles[position]);
        }
        if (replaced || touched) {
            tellLatest();
        }
        reads.tidy();
    }

    /** How many readings of single keys are noted. */
    int readings() {
        return reads.size();
    }

    private void tellLatest() {
        for (RuleLog log : logs) {
            log.latestInOrder(subjects.name(), latest.of(log.inOrder()));
        }
    }

    /** Judges some subjects by some rules; tells whether there was one. */
    private boolean judge(Again again) {
        BitSet some = again.handles();
        live.tell(reads);
        for (int handle = some.nextSetBit(0); handle >= 0; handle = some.nextSetBit(handle + 1)) {
            int position = positions[handle];
            judge.moveTo(position, all.get(position));
            for (int r = 0; r < rules; r++) {
                if (again.contains(r, handle)) {
                    reads.anew(r, handle);
                    say(r, handle, isLong(said[handle * rules + r]) ? judge.judgeAtLength(r) : judge.judge(r));
                }
            }
        }
        live.tellNobody();
        return !some.isEmpty();
    }

    @SuppressWarnings("ReferenceEquality") // what is said in a word is the same object each time
    private void say(int rule, int handle, @Nullable Statement now) {
        int at = handle * rules + rule;
        if (said[at] != now) {
            logs.get(rule).remove(said[at], handle);
            logs.get(rule).add(now, handle);
            said[at] = now;
            found.set(at, isLong(now));
        }
    }

    /** Whether something was said that is hardly said in a word the next time. */
    private static boolean isLong(@Nullable Statement before) {
        return before instanceof Statement.Found || before instanceof Statement.Several;
    }

    /** Takes other subjects; tells the handles of those that are new. */
    private BitSet replaceSubjects(List<S> now, Matching matching) {
        gone = new BitSet();
        matching.gone().forEach(position -> release(handles[position]));
        int[] next = Arrays.copyOf(handles, now.size());
        BitSet fresh = new BitSet();
        for (int position = 0; position < next.length; position++) {
            int before = matching.before(position);
            if (before == position) {
                continue; // it stands where it stood
            }
            if (before == Matching.NONE) {
                next[position] = take();
                fresh.set(next[position]);
            } else {
                next[position] = handles[before];
            }
            positions[next[position]] = position;
        }
        all = now;
        handles = next;
        return fresh;
    }

    private void release(int handle) {
        for (int r = 0; r < rules; r++) {
            say(r, handle, null);
        }
        reads.forget(handle);
        free.set(handle);
        gone.set(handle);
    }

    private int take() {
        int handle = free.nextSetBit(0);
        if (handle >= 0) {
            free.clear(handle);
            return handle;
        }
        if (used == positions.length) {
            int more = Math.max(16, used * 3 / 2);
            positions = Arrays.copyOf(positions, more);
            reads.grow(more);
            said = Arrays.copyOf(said, more * rules);
            for (RuleLog log : logs) {
                log.inOrder().grow(more);
            }
        }
        return used++;
    }

    /** Tells the places of findings anew, but for those that were judged again. */
    private void place(Again judged) {
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            int handle = at / rules;
            int rule = at % rules;
            Statement before = said[at];
            if (before != null && !judged.contains(rule, handle)) {
                say(rule, handle, placed(before, positions[handle]));
            }
        }
    }

    private Statement placed(Statement before, int position) {
        if (before instanceof Statement.Found one) {
            Finding finding = one.finding();
            String pointer = pass.pointer(position);
            return pointer.equals(finding.pointer())
                    ? before
                    : new Statement.Found(finding.with(changed -> changed.pointer(pointer)));
        }
        if (before instanceof Statement.Several several) {
            boolean same = true;
            List<Statement> now = new ArrayList<>(several.all().size());
            for (Statement one : several.all()) {
                Statement there = placed(one, position);
                same &= there == one;
                now.add(there);
            }
            return same ? before : new Statement.Several(now);
        }
        return before;
    }
}
