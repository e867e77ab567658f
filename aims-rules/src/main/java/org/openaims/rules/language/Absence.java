package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openaims.model.result.GapKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Severity;

/**
 * What it means that something a rule wanted to bind is not there.
 *
 * @param <S> the type of a subject
 */
public abstract sealed class Absence<S> {

    private Absence() {}

    /** It is a finding. */
    static final class Found<S> extends Absence<S> {

        final RuleCase what;
        final BiFunction<S, Records, Values> values;

        Found(RuleCase what, BiFunction<S, Records, Values> values) {
            this.what = what;
            this.values = values;
        }
    }

    /** It is not yet due. */
    static final class NotYetDue<S> extends Absence<S> {

        final String why;
        final BiFunction<S, Records, Optional<LocalDate>> due;

        NotYetDue(String why, BiFunction<S, Records, Optional<LocalDate>> due) {
            this.why = why;
            this.due = due;
        }
    }

    /** The rule does not apply. */
    static final class NotApplicable<S> extends Absence<S> {

        final String why;

        NotApplicable(String why) {
            this.why = why;
        }
    }

    /** A record without which nothing can be said. */
    static final class Needs<S> extends Absence<S> {

        final String prerequisite;

        Needs(String prerequisite) {
            this.prerequisite = prerequisite;
        }
    }

    /**
     * It is a finding, and an auditor would raise a nonconformity.
     *
     * @param caseName the name of the case, unique in the rule
     * @param kind in what way the records fall short
     * @param found what was found, as a template
     * @param values the values of the templates
     * @param expected what was expected, as a template
     * @param remedy what to do today, as a template
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orFinding(
            String caseName,
            GapKind kind,
            String found,
            BiFunction<S, Records, Values> values,
            String expected,
            String remedy) {
        return new Found<>(
                RuleCase.builder()
                        .name(caseName)
                        .severity(Severity.NONCONFORMITY)
                        .kind(kind)
                        .found(found)
                        .expected(expected)
                        .remedy(remedy)
                        .build(),
                values);
    }

    /**
     * It is not yet due, without a known day.
     *
     * @param why the reason, such as {@code no later review has been held}
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNotYetDue(String why) {
        return new NotYetDue<>(why, (subject, records) -> Optional.empty());
    }

    /**
     * The rule does not apply to the subject.
     *
     * @param why the reason
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNotApplicable(String why) {
        return new NotApplicable<>(why);
    }

    /**
     * Without it nothing can be said; that it is missing is the finding of another rule.
     *
     * @param prerequisite what is missing, such as {@code a scope in force}
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNeeds(String prerequisite) {
        return new Needs<>(prerequisite);
    }
}
