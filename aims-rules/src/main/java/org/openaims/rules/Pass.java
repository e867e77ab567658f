package org.openaims.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Answer;
import org.openaims.rules.language.Brief;
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

    private final Subjects<S> subjects;
    private final List<Rule> rules;
    private final Records records;

    Pass(Subjects<S> subjects, List<Rule> rules, Records records) {
        this.subjects = subjects;
        this.rules = List.copyOf(rules);
        this.records = records;
    }

    /**
     * Judges some of the subjects, each by every rule.
     *
     * @param all all subjects
     * @param from the position of the first to be judged
     * @param to the position after the last
     * @param logs take what is said, those of the rules in their order
     * @param dates takes the days of the subjects
     * @return those that were judged that come first in what a pass rests on
     */
    First<S> run(List<S> all, int from, int to, List<RuleLog> logs, Dates dates) {
        Judge<S> judge = new Judge<>(this, records.forOneThread());
        Block<S> block = new Block<>(judge, logs, dates);
        for (int start = from - from % Block.SIZE; start < to; start += Block.SIZE) {
            block.judge(all, start, Math.max(from, start), Math.min(to, start + Block.SIZE));
        }
        return block.first();
    }

    /** Where a subject stands in the document as given. */
    String pointer(int position) {
        return subjects.pointer(records, position);
    }

    /**
     * Judges one subject after the other; used by one thread.
     *
     * @param <S> the type of a subject
     */
    static final class Judge<S> {

        private final Records records;
        private final Place<S> place;
        private final Rule[] rules;
        private final Said[] said;
        private final @Nullable Selection<S>[] selections;
        private final Subjects<S> subjects;
        private @Nullable S subject;

        @SuppressWarnings({"unchecked", "rawtypes"}) // a rule selects from its own subjects
        Judge(Pass<S> pass, Records records) {
            this.records = records;
            subjects = pass.subjects;
            place = new Place<>(subjects, records);
            rules = pass.rules.toArray(Rule[]::new);
            said = new Said[rules.length];
            selections = new Selection[rules.length];
            for (int r = 0; r < rules.length; r++) {
                said[r] = new Said(rules[r].id(), place);
                selections[r] = (Selection<S>) rules[r].selection().orElse(null);
            }
        }

        Records records() {
            return records;
        }

        Subjects<S> subjects() {
            return subjects;
        }

        Rule rule(int rule) {
            return rules[rule];
        }

        /** Which subjects a rule selects; null when it looks at all of them. */
        @Nullable
        Selection<S> selection(int rule) {
            return selections[rule];
        }

        void moveTo(int position, S there) {
            subject = there;
            place.moveTo(position, there);
        }

        /** What a rule says of the subject; null when it does not look at it. */
        @Nullable
        Statement judge(int rule) {
            return judge(rule, true);
        }

        /** What a rule says of the subject, where it cannot be said briefly; null when it does not look at it. */
        @Nullable
        Statement judgeAtLength(int rule) {
            return judge(rule, false);
        }

        private @Nullable Statement judge(int rule, boolean brieflyFirst) {
            S here = Objects.requireNonNull(subject);
            Said saying = said[rule];
            try {
                Selection<S> selection = selections[rule];
                if (selection != null) {
                    Answer answer = selection.holdsOf(here, records);
                    if (answer.isNo()) {
                        return null;
                    }
                    if (answer.isUnknown()) {
                        saying.undecided(answer.missing().orElseThrow());
                        return saying.take();
                    }
                }
                Brief brief = brieflyFirst ? rules[rule].briefly(here, records) : null;
                if (brief == null) {
                    rules[rule].judge(here, records, saying);
                } else {
                    saying.say(brief);
                }
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
