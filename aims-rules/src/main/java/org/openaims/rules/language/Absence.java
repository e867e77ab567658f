package org.openaims.rules.language;

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
public final class Absence<S> {

    enum Kind {
        FINDING,
        NOT_YET_DUE,
        NOT_APPLICABLE,
        NEEDS
    }

    private final Kind kind;
    private final Optional<RuleCase> ownCase;
    private final BiFunction<S, Records, Values> values;
    private final String why;

    private Absence(Kind kind, Optional<RuleCase> ownCase, BiFunction<S, Records, Values> values, String why) {
        this.kind = kind;
        this.ownCase = ownCase;
        this.values = values;
        this.why = why;
    }

    private static <S> Absence<S> because(Kind kind, String why) {
        return new Absence<>(kind, Optional.empty(), (subject, records) -> Values.values(), why);
    }

    Kind kind() {
        return kind;
    }

    Optional<RuleCase> ownCase() {
        return ownCase;
    }

    BiFunction<S, Records, Values> values() {
        return values;
    }

    String why() {
        return why;
    }

    /** The absence with another meaning; its case, where it has one, is then never found. */
    Variant<Absence<S>> variant() {
        return kind == Kind.NOT_APPLICABLE
                ? new Variant<>("not checked", new Absence<>(Kind.NEEDS, ownCase, values, why))
                : new Variant<>("not applicable", new Absence<>(Kind.NOT_APPLICABLE, ownCase, values, why));
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
        RuleCase ownCase = RuleCase.builder()
                .name(caseName)
                .severity(Severity.NONCONFORMITY)
                .kind(kind)
                .found(found)
                .expected(expected)
                .remedy(remedy)
                .build();
        return new Absence<>(Kind.FINDING, Optional.of(ownCase), values, "");
    }

    /**
     * It is not yet due, without a known day.
     *
     * @param why the reason, such as {@code no later review has been held}
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNotYetDue(String why) {
        return because(Kind.NOT_YET_DUE, why);
    }

    /**
     * The rule does not apply to the subject.
     *
     * @param why the reason
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNotApplicable(String why) {
        return because(Kind.NOT_APPLICABLE, why);
    }

    /**
     * Without it nothing can be said; that it is missing is the finding of another rule.
     *
     * @param prerequisite what is missing, such as {@code a scope in force}
     * @param <S> the type of a subject
     * @return the meaning
     */
    public static <S> Absence<S> orNeeds(String prerequisite) {
        return because(Kind.NEEDS, "needs " + prerequisite);
    }
}
