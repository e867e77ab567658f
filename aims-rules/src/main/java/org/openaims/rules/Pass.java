package org.openaims.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Answer;
import org.openaims.rules.language.NotHandedInException;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Verdicts;

/**
 * All rules that look at the same subjects, judging these one by one.
 *
 * @param <S> the type of a subject
 */
final class Pass<S> {

    /** So many subjects are judged by one rule before the next rule judges them: they are still at hand then. */
    static final int BLOCK = 64;

    /** What a selection says of the subjects of a block; asked once for all rules that share it. */
    private static final class Selected<S> {

        private final Selection<S> selection;
        private final boolean asksOnce;
        private final @Nullable Object[] asked = new Object[BLOCK];
        private final Answer[] answers = new Answer[BLOCK];

        Selected(Selection<S> selection, boolean asksOnce) {
            this.selection = selection;
            this.asksOnce = asksOnce;
        }

        @SuppressWarnings("ReferenceEquality") // this very subject, not one like it
        Answer of(S subject, int position, Records records) {
            int at = position % BLOCK;
            if (asked[at] != subject || !asksOnce) {
                answers[at] = selection.holdsOf(subject, records);
                asked[at] = subject;
            }
            return answers[at];
        }
    }

    private final Subjects<S> subjects;
    private final List<Rule> rules;
    private final Records records;

    Pass(Subjects<S> subjects, List<Rule> rules, Records records) {
        this.subjects = subjects;
        this.rules = List.copyOf(rules);
        this.records = records;
    }

    /** Judges some of the subjects, each by every rule; {@code logs} are those of the rules in their order. */
    void run(List<S> all, int from, int to, List<RuleLog> logs) {
        Judge<S> judge = new Judge<>(this, records.forOneThread(), true);
        for (int start = from; start < to; start += BLOCK) {
            int end = Math.min(to, start + BLOCK);
            for (int r = 0; r < logs.size(); r++) {
                RuleLog log = logs.get(r);
                for (int position = start; position < end; position++) {
                    judge.moveTo(position, all.get(position));
                    log.add(judge.judge(r), position);
                }
            }
        }
    }

    /** Where a subject stands in the document as given. */
    String pointer(int position) {
        return subjects.pointer(records, position);
    }

    /**
     * Judges one subject after the other; used by one thread. Where it {@code asksOnce}, only the first rule of those
     * that share a selection is seen to read what the selection reads.
     */
    static final class Judge<S> {

        private final Records records;
        private final Place<S> place;
        private final Rule[] rules;
        private final Said[] said;
        private final @Nullable Selected<S>[] selected;
        private final Subjects<S> subjects;
        private int position;
        private @Nullable S subject;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with a parameter
        Judge(Pass<S> pass, Records records, boolean asksOnce) {
            this.records = records;
            subjects = pass.subjects;
            place = new Place<>(subjects, records);
            rules = pass.rules.toArray(Rule[]::new);
            said = new Said[rules.length];
            selected = new Selected[rules.length];
            for (int r = 0; r < rules.length; r++) {
                said[r] = new Said(rules[r].id(), place);
                selected[r] = selected(r, asksOnce);
            }
        }

        @SuppressWarnings("unchecked") // a rule selects from its own subjects
        private @Nullable Selected<S> selected(int rule, boolean asksOnce) {
            Optional<Selection<?>> selection = rules[rule].selection();
            if (selection.isEmpty()) {
                return null;
            }
            for (int r = 0; r < rule; r++) {
                Selected<S> earlier = selected[r];
                if (earlier != null && earlier.selection == selection.get()) {
                    return earlier;
                }
            }
            return new Selected<>((Selection<S>) selection.get(), asksOnce);
        }

        void moveTo(int next, S there) {
            position = next;
            subject = there;
            place.moveTo(next, there);
        }

        /** What a rule says of the subject; null when it does not look at it. */
        @Nullable
        Statement judge(int rule) {
            S here = Objects.requireNonNull(subject);
            Said saying = said[rule];
            try {
                Selected<S> of = selected[rule];
                if (of != null) {
                    Answer answer = of.of(here, position, records);
                    if (answer.isNo()) {
                        return null;
                    }
                    if (answer.isUnknown()) {
                        saying.undecided(answer.missing().orElseThrow());
                        return saying.take();
                    }
                }
                rules[rule].judge(here, records, saying);
                return saying.take();
            } catch (NotHandedInException e) {
                saying.discard();
                return notHandedIn(e);
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                saying.discard();
                return failed(subjects.id(here), e);
            }
        }
    }

    /** What a rule says of the records as a whole. */
    interface Whole {

        /** Lets the rule speak. */
        void judge(Verdicts verdicts);
    }

    /** What a rule says of the records as a whole; null when nothing. */
    static @Nullable Statement whole(Rule rule, Whole judging) {
        Said said = new Said(rule.id(), null);
        try {
            judging.judge(said);
            return said.take();
        } catch (NotHandedInException e) {
            return notHandedIn(e);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return failed("", e);
        }
    }

    /** Whether a rule can say nothing of its subjects either: they could not be read, or what it needs is not there. */
    static boolean isObstacle(@Nullable Statement whole) {
        return whole instanceof Statement.Failed
                || (whole instanceof Statement.Because because && because.kind() == Statement.Because.Kind.NOT_CHECKED);
    }

    private static Statement notHandedIn(NotHandedInException why) {
        return new Statement.Because(Statement.Because.Kind.NOT_CHECKED, "not handed in: " + why.register());
    }

    /**
     * A rule that fails is an outcome of that rule for that subject; nothing else is lost. An assertion of the rule's
     * own, and a class that is missing when it runs, are failures of the rule too.
     */
    private static Statement failed(String subject, Throwable failure) {
        return new Statement.Failed((subject.isEmpty() ? "" : subject + ": ")
                + failure.getClass().getName()
                + message(failure).map(message -> ": " + message).orElse(""));
    }

    /** The message of a failure, which may fail in its turn. */
    private static Optional<String> message(Throwable failure) {
        try {
            return Optional.ofNullable(failure.getMessage());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return Optional.empty();
        }
    }
}
