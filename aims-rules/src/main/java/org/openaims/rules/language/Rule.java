package org.openaims.rules.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.NamedValue;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;
import org.openaims.model.standard.Iso42001;

/**
 * A rule: a sentence about the records that is checked, and described, from one and the same text.
 *
 * <p>Immutable and without state; safe to share.
 */
public sealed interface Rule permits SubjectRule, RhythmRule {

    /**
     * Starts a rule.
     *
     * @param id its id, never reused: {@code <clause or control>-<two digits>} for a built-in rule, a prefix of its own
     *     for an organization's
     * @param title the state that satisfies it, as a phrase
     * @return the next step
     */
    static Start rule(String id, String title) {
        return new Start(id, title);
    }

    /**
     * What the rule says of itself.
     *
     * @return its description
     */
    RuleDescription description();

    /**
     * The id.
     *
     * @return the id
     */
    default String id() {
        return description().id();
    }

    /**
     * The subjects that the rule looks at one by one; rules on the same subjects run in one pass.
     *
     * @return the subjects; absent when it looks at them together
     */
    Optional<Subjects<?>> subjects();

    /**
     * Which of its subjects the rule looks at; the engine asks once for all rules that share a selection.
     *
     * @return the selection; absent when it looks at all of them
     */
    Optional<Selection<?>> selection();

    /**
     * Judges the records as a whole: everything, where the rule looks at its subjects together; otherwise what does
     * not depend on single subjects.
     *
     * @param records the records
     * @param verdicts takes down what the rule says
     */
    void judge(Records records, Verdicts verdicts);

    /**
     * Judges one of the rule's subjects.
     *
     * @param subject the subject, one of the rule's {@link #subjects()} that was selected
     * @param records the records
     * @param verdicts takes down what the rule says
     */
    void judge(Object subject, Records records, Verdicts verdicts);

    /**
     * What the rule says of one of its subjects, where that takes but a word; the engine asks for this first.
     *
     * @param subject the subject, one of the rule's {@link #subjects()} that was selected
     * @param records the records
     * @return null where there is more to say, and {@link #judge(Object, Records, Verdicts)} says all of it
     */
    @Nullable
    Brief briefly(Object subject, Records records);

    /**
     * Says what is to be said once all subjects are judged, of a rule that looks at them one by one.
     *
     * @param lookedAt whether the rule looked at a subject
     * @param called whether one {@linkplain Verdicts#callsForMore called for more}
     * @param records the records
     * @param verdicts takes down what the rule says
     */
    void conclude(boolean lookedAt, boolean called, Records records, Verdicts verdicts);

    /**
     * What the rule can be explained for.
     *
     * @param records the records
     * @return the ids of what it looks at, in the order of the records; the empty text stands for the management system as
     *     a whole
     */
    List<String> explainable(Records records);

    /**
     * Tells what the rule asks of one subject, step by step, with the values that it sees. A check does none of this.
     *
     * @param subject the id of the subject; empty for the management system as a whole
     * @param among which of the subjects of that id, the first being 0: an id may stand twice
     * @param records the records
     * @return the steps and the fields of the subject; absent when the rule looks at no such subject
     */
    Optional<Traced> trace(String subject, int among, Records records);

    /**
     * What a rule asked of a subject.
     *
     * @param fields what the subject itself says
     * @param steps what was asked, in order
     */
    record Traced(List<NamedValue> fields, List<ExplainedStep> steps) {

        /**
         * Copies the lists.
         *
         * @param fields what the subject itself says
         * @param steps what was asked
         */
        public Traced {
            fields = List.copyOf(fields);
            steps = List.copyOf(steps);
        }
    }

    /**
     * The same rule with another severity of a case.
     *
     * @param caseName the name of the case
     * @param severity the new severity
     * @return the changed rule
     * @throws IllegalArgumentException if the rule has no case of that name
     */
    Rule withSeverity(String caseName, Severity severity);

    /**
     * The rule with each declared part dropped or altered in turn: each condition, demand, exemption and time it gives
     * dropped; each limit and default a day longer and a day shorter; each severity flipped; what an absence means changed.
     * Whoever tests the rule holds that some records tell each of them from the rule. What a function does that the
     * sentence was given is no declared part, but code.
     *
     * @return the variants; each has the id and the texts of the rule
     */
    List<Variant<Rule>> variants();

    /** A rule of which only id and title are known. */
    final class Start {

        private final String id;
        private final String title;

        private Start(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Names the requirements or controls of the standard that the rule is necessary for.
         *
         * @param requirements ids of the catalogue, at least one
         * @return the next step
         * @throws IllegalArgumentException if an id is not in the catalogue
         */
        public Basis shows(String... requirements) {
            for (String requirement : requirements) {
                if (Iso42001.entry(requirement).isEmpty()) {
                    throw new IllegalArgumentException(
                            "rule " + id + " in " + sheet() + ": expected a requirement of the catalogue, found "
                                    + requirement
                                    + Iso42001.nearest(requirement)
                                            .map(near -> "; did you mean " + near + "?")
                                            .orElse(""));
                }
            }
            if (requirements.length == 0) {
                throw new IllegalArgumentException(
                        "rule " + id + " in " + sheet() + ": expected at least one requirement, found none");
            }
            String clause = Iso42001.entry(requirements[0]).orElseThrow().clause();
            return new Basis(id, title, clause, List.of(requirements));
        }

        /** The sheet that the rule stands in: the class whose code makes it. */
        private static String sheet() {
            String own = Rule.class.getName();
            String caller = StackWalker.getInstance()
                    .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                            .filter(name -> !name.equals(own) && !name.startsWith(own + "$"))
                            .findFirst()
                            .orElse(own));
            return caller.substring(caller.lastIndexOf('.') + 1);
        }

        /**
         * Names what an organization's own rule, or a rule on the records themselves, is based on. Such a rule adds
         * findings, never a pass.
         *
         * @param basis the basis, such as {@code ACME policy 7.4}
         * @return the next step
         */
        public Basis basedOn(String basis) {
            return new Basis(id, title, basis, List.of());
        }
    }

    /** A rule of which id, title and basis are known. */
    final class Basis {

        private final RuleDescription description;

        private Basis(String id, String title, String clause, List<String> requirements) {
            this.description = RuleDescription.builder()
                    .id(id)
                    .title(title)
                    .clause(clause)
                    .requirements(requirements)
                    .build();
        }

        /**
         * Looks at subjects one by one.
         *
         * @param subjects the subjects
         * @param <S> the type of a subject
         * @return the next step
         */
        public <S> SubjectSentence<S, Records> forEach(Subjects<S> subjects) {
            return SubjectSentence.start(description, subjects, Optional.empty());
        }

        /**
         * Looks one by one at the subjects of which something holds; where that is unknown, the rule is undecided.
         *
         * @param selection the selection
         * @param <S> the type of a subject
         * @return the next step
         */
        public <S> SubjectSentence<S, Records> forEach(Selection<S> selection) {
            return SubjectSentence.start(description, selection.subjects(), Optional.of(selection));
        }

        /**
         * Looks at the gaps between subjects in time.
         *
         * @param moment when each of them happened
         * @param <S> the type of a subject
         * @return the next step
         */
        public <S> RhythmSentence<S> rhythm(Moment<S> moment) {
            return new RhythmSentence<>(description, moment);
        }
    }
}
