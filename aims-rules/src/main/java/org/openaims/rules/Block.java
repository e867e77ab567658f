package org.openaims.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Answer;
import org.openaims.rules.language.Brief;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Selection;

/**
 * Judges subjects by block: all those of a block by one rule before the next rule, while they are still at hand. What is
 * said of most of them in a word is counted; the others are judged at length, one by one. For one thread.
 *
 * @param <S> the type of a subject
 */
final class Block<S> {

    /** As many as a word has bits. */
    static final int SIZE = 64;

    /** What a selection says of the subjects of a block: asked once for all rules that share it. */
    private static final class Selected<S> {

        private final Selection<S> selection;
        private long chosen;
        private long unsure;

        Selected(Selection<S> selection) {
            this.selection = selection;
        }

        /** Asks of each; of whom it is unknown, or it fails, is judged at length. */
        void ask(S[] subjects, long members, Records records) {
            chosen = 0;
            unsure = 0;
            for (long left = members; left != 0; left &= left - 1) {
                long bit = Long.lowestOneBit(left);
                try {
                    Answer answer = selection.holdsOf(subjects[Long.numberOfTrailingZeros(bit)], records);
                    if (answer.isYes()) {
                        chosen |= bit;
                    } else if (answer.isUnknown()) {
                        unsure |= bit;
                    }
                } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                    unsure |= bit;
                }
            }
        }
    }

    private final Pass.Judge<S> judge;
    private final List<RuleLog> logs;
    private final @Nullable Selected<S>[] selected;
    private final List<Selected<S>> selections = new ArrayList<>();
    private final S[] subjects;
    private final Dates dates;
    private final First<S> first;
    private int start;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of types with parameters
    Block(Pass.Judge<S> judge, List<RuleLog> logs, Dates dates) {
        this.judge = judge;
        this.logs = logs;
        subjects = (S[]) new Object[SIZE];
        this.dates = dates;
        first = Latest.first(judge.subjects(), dates);
        selected = new Selected[logs.size()];
        for (int r = 0; r < selected.length; r++) {
            Selection<S> selection = judge.selection(r);
            if (selection != null) {
                selected[r] = selections.stream()
                        .filter(known -> known.selection == selection)
                        .findFirst()
                        .orElseGet(() -> {
                            Selected<S> first = new Selected<>(selection);
                            selections.add(first);
                            return first;
                        });
            }
        }
    }

    /** Those of all that were judged that come first in what a pass rests on. */
    First<S> first() {
        return first;
    }

    /** Judges the subjects at some positions of a block by each rule. */
    void judge(List<S> all, int blockStart, int from, int to) {
        start = blockStart;
        long members = 0;
        for (int position = from; position < to; position++) {
            subjects[position - start] = all.get(position);
            members |= 1L << position;
        }
        long dated = rank(members);
        Records records = judge.records();
        for (Selected<S> one : selections) {
            one.ask(subjects, members, records);
        }
        for (int r = 0; r < selected.length; r++) {
            Selected<S> of = selected[r];
            RuleLog log = logs.get(r);
            long rest = of == null
                    ? briefly(judge.rule(r), log, members, dated)
                    : of.unsure | briefly(judge.rule(r), log, of.chosen, dated);
            for (long left = rest; left != 0; left &= left - 1) {
                int at = Long.numberOfTrailingZeros(left);
                judge.moveTo(start + at, subjects[at]);
                log.add(judge.judgeAtLength(r), start + at);
            }
        }
    }

    /** Ranks each among those that a pass may rest on; tells which can tell their day, as only then it counts. */
    private long rank(long members) {
        if (dates.areKnown()) {
            for (long left = members; left != 0; left &= left - 1) {
                int at = Long.numberOfTrailingZeros(left);
                if (first.mayTake(dates.at(start + at))) {
                    first.add(subjects[at], start + at);
                }
            }
            return members;
        }
        long dated = 0;
        for (long left = members; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            if (first.add(subjects[at], start + at)) {
                dated |= 1L << at;
            }
        }
        return dated;
    }

    /** Counts what a rule says in a word; tells of which there is more to say. */
    private long briefly(Rule rule, RuleLog log, long asked, long dated) {
        long rest = asked;
        Counted inOrder = new Counted(log);
        Counted notApplicable = new Counted(log);
        try {
            for (long left = asked; left != 0; left &= left - 1) {
                long bit = Long.lowestOneBit(left);
                Brief brief = rule.briefly(subjects[Long.numberOfTrailingZeros(bit)], judge.records());
                if (brief instanceof Brief.NotApplicable) {
                    notApplicable.add(brief, bit);
                    rest ^= bit;
                } else if (brief != null && (dated & bit) != 0) {
                    inOrder.add(brief, bit);
                    rest ^= bit;
                }
            }
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            // told of each of the rest at length
        }
        inOrder.tell();
        notApplicable.tell();
        return rest;
    }

    /** Counts of how many subjects a rule says the same: told in one go, until it says something else. */
    private final class Counted {

        private final RuleLog log;
        private @Nullable Brief said;
        private long ofThese;

        Counted(RuleLog log) {
            this.log = log;
        }

        void add(Brief brief, long bit) {
            if (brief != said && !brief.equals(said)) { // mostly the very same
                tell();
                said = brief;
                ofThese = 0;
            }
            ofThese |= bit;
        }

        void tell() {
            if (said instanceof Brief.NotApplicable because) {
                log.addNotApplicable(because.why(), Long.bitCount(ofThese));
            } else if (said instanceof Brief.InOrder one) {
                log.addInOrder(ofThese, start, one.strength());
            }
        }
    }
}
