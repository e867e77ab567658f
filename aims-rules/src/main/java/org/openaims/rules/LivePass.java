package org.openaims.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.model.result.Finding;
import org.openaims.rules.language.LiveRecords;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
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
    private final @Nullable Statement[][] said;
    private final BitSet[] placed;
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
        List<Rule> rules = logs.stream().map(RuleLog::rule).toList();
        pass = new Pass<>(subjects, rules, records);
        judge = new Pass.Judge<>(pass, records);
        reads = new Reads(rules.size());
        said = new Statement[rules.size()][0];
        placed = new BitSet[rules.size()];
        Arrays.setAll(placed, rule -> new BitSet());
        List<S> now = records.all(subjects);
        replaceSubjects(now);
        BitSet again = new BitSet();
        again.set(0, now.size());
        judge(again);
        reads.tidy();
        latest = Latest.among(subjects, all, position -> handles[position]);
        tellLatest();
    }

    /** Judges again what a change calls for. */
    void update(LiveRecords.Changes changes) {
        boolean replaced = changes.isChanged(subjects);
        BitSet again = replaced ? replaceSubjects(records.all(subjects)) : new BitSet();
        boolean moved = changes.isMoved(subjects);
        for (Lookup<?, ?> lookup : reads.lookups()) {
            reads.addReaders(lookup, changes.changedKeys(lookup), again);
        }
        boolean touched = !again.isEmpty();
        BitSet whole = new BitSet();
        for (int r = 0; r < logs.size(); r++) {
            if (reads.of(r).stream().anyMatch(changes::isChanged)) {
                whole.set(r);
                reads.of(r).clear();
            }
        }
        if (!whole.isEmpty()) {
            touched = true;
            live.tell(reads);
            for (int position = 0; position < all.size(); position++) {
                int handle = handles[position];
                if (!again.get(handle)) {
                    judge(position, handle, whole);
                }
            }
            live.tellNobody();
        }
        judge(again);
        if (moved) {
            place(again);
        }
        if (replaced && !latest.goOn(all, gone, at(again))) {
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

    /** Judges some subjects by all rules. */
    private void judge(BitSet again) {
        BitSet every = new BitSet();
        every.set(0, logs.size());
        live.tell(reads);
        for (int handle = again.nextSetBit(0); handle >= 0; handle = again.nextSetBit(handle + 1)) {
            reads.forget(handle);
            judge(positions[handle], handle, every);
        }
        live.tellNobody();
    }

    private void judge(int position, int handle, BitSet rules) {
        judge.moveTo(position, all.get(position));
        for (int r = rules.nextSetBit(0); r >= 0; r = rules.nextSetBit(r + 1)) {
            reads.by(r, handle);
            say(r, handle, judge.judge(r));
        }
    }

    private void say(int rule, int handle, @Nullable Statement now) {
        logs.get(rule).remove(said[rule][handle], handle);
        logs.get(rule).add(now, handle);
        said[rule][handle] = now;
        placed[rule].set(handle, now instanceof Statement.Found || now instanceof Statement.Several);
    }

    private List<S> at(BitSet some) {
        return some.stream().mapToObj(handle -> all.get(positions[handle])).toList();
    }

    /** Takes other subjects; tells the handles of those that are new. */
    private BitSet replaceSubjects(List<S> now) {
        gone = new BitSet();
        int start = 0;
        int most = Math.min(all.size(), now.size());
        while (start < most && LiveRecords.isSame(all.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && LiveRecords.isSame(all.get(all.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        int[] next = Arrays.copyOf(handles, now.size());
        System.arraycopy(handles, all.size() - end, next, now.size() - end, end);
        IdentityHashMap<Object, List<Integer>> left = new IdentityHashMap<>();
        for (int i = start; i < all.size() - end; i++) {
            left.computeIfAbsent(LiveRecords.identity(all.get(i)), first -> new ArrayList<>(1))
                    .add(i);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = start; i < now.size() - end; i++) {
            int before = takeSame(now.get(i), left.getOrDefault(LiveRecords.identity(now.get(i)), List.of()));
            if (before < 0) {
                places.add(i);
            } else {
                next[i] = handles[before];
            }
        }
        left.values().forEach(positionsBefore -> positionsBefore.forEach(before -> release(handles[before])));
        BitSet fresh = new BitSet();
        for (int place : places) {
            next[place] = take();
            fresh.set(next[place]);
        }
        int moved = all.size() == now.size() ? now.size() - end : now.size();
        for (int position = start; position < moved; position++) {
            positions[next[position]] = position;
        }
        all = now;
        handles = next;
        return fresh;
    }

    /** Takes a position out at which the same subject stood before; -1 when there is none. */
    private int takeSame(S subject, List<Integer> before) {
        for (int i = 0; i < before.size(); i++) {
            if (LiveRecords.isSame(all.get(before.get(i)), subject)) {
                return before.remove(i);
            }
        }
        return -1;
    }

    private void release(int handle) {
        for (int r = 0; r < logs.size(); r++) {
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
            for (int r = 0; r < logs.size(); r++) {
                said[r] = Arrays.copyOf(said[r], more);
                logs.get(r).inOrder().grow(more);
            }
        }
        return used++;
    }

    /** Tells the places of findings anew, but for those that were judged again. */
    private void place(BitSet judged) {
        for (int r = 0; r < placed.length; r++) {
            for (int handle = placed[r].nextSetBit(0); handle >= 0; handle = placed[r].nextSetBit(handle + 1)) {
                Statement before = said[r][handle];
                if (before != null && !judged.get(handle)) {
                    Statement now = placed(before, positions[handle]);
                    if (now != before) {
                        say(r, handle, now);
                    }
                }
            }
        }
    }

    private Statement placed(Statement before, int position) {
        if (before instanceof Statement.Found found) {
            Finding finding = found.finding();
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
