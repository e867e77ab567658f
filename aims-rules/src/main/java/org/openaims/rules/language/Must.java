package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openaims.model.record.Answer;
import org.openaims.model.result.ExplainedStep;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that something holds.
 *
 * @param caseName the name of the case in which it does not
 * @param expected what is expected
 * @param test whether it holds
 * @param dueWhy what gives time
 * @param due the last day in time; absent when there is no time
 * @param exemption what holds of a subject that is exempt; empty when nothing exempts
 * @param exempt whether the demand is met all the same
 * @param exemptSight what exempts looks at, to explain it; absent where it names nothing
 * @param values the values of the message
 * @param sight what it looks at, to explain it also where it is met; absent where the values of the message tell it
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record Must<S, B>(
        String caseName,
        String expected,
        Of<S, B, Answer> test,
        String dueWhy,
        Of<S, B, Optional<LocalDate>> due,
        String exemption,
        Of<S, B, Answer> exempt,
        Optional<SubjectRule.Sight<S, B>> exemptSight,
        Of<S, B, Values> values,
        Optional<SubjectRule.Sight<S, B>> sight)
        implements Demand<S, B> {

    @Override
    public Judged judge(S subject, B bound, Records records) {
        Answer answer = test.apply(subject, bound, records);
        if (answer.isYes()) {
            return Judged.IN_ORDER;
        }
        answer = answer.or(exempt.apply(subject, bound, records));
        if (answer.isYes()) {
            return Judged.IN_ORDER;
        }
        if (answer.isUnknown()) {
            return Judged.undecided(answer.missing());
        }
        Optional<LocalDate> until = due.apply(subject, bound, records);
        if (until.isPresent() && !records.today().isAfter(until.get())) {
            return Judged.open(new Open(dueWhy, until));
        }
        return Judged.found(
                Found.of(caseName, values.apply(subject, bound, records).list()));
    }

    /** What exempts is looked at only where the demand is not met without it. */
    @Override
    public List<Variant<Demand<S, B>>> variants() {
        List<Variant<Demand<S, B>>> variants = new ArrayList<>();
        if (!dueWhy.isEmpty()) {
            variants.add(new Variant<>(
                    caseName + " without the time that it gives (" + dueWhy + ")",
                    dueBy((subject, bound, records) -> Optional.empty())));
            variants.add(new Variant<>(caseName + " with one more day (" + dueWhy + ")", dueBy(shifted(1))));
            variants.add(new Variant<>(caseName + " with one day less (" + dueWhy + ")", dueBy(shifted(-1))));
        }
        if (!exemption.isEmpty()) {
            variants.add(new Variant<>(
                    caseName + " without the exemption that " + exemption,
                    new Must<>(
                            caseName,
                            expected,
                            test,
                            dueWhy,
                            due,
                            exemption,
                            (subject, bound, records) -> Answer.NO,
                            exemptSight,
                            values,
                            sight)));
        }
        return variants;
    }

    private Must<S, B> dueBy(Of<S, B, Optional<LocalDate>> other) {
        return new Must<>(caseName, expected, test, dueWhy, other, exemption, exempt, exemptSight, values, sight);
    }

    private Of<S, B, Optional<LocalDate>> shifted(int days) {
        return (subject, bound, records) -> due.apply(subject, bound, records).map(day -> day.plusDays(days));
    }

    @Override
    public List<Look> looks(S subject, B bound, Records records) {
        if (exemption.isEmpty() || test.apply(subject, bound, records).isYes()) {
            return List.of();
        }
        ExplainedStep.Answer answer = Trace.answerOf(exempt.apply(subject, bound, records));
        Seen seen = Trace.seen("unless " + exemption, exemptSight, subject, bound, records);
        return List.of(new Look(ExplainedStep.Kind.CONDITION, seen, answer));
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        if (sight.isEmpty()) {
            return Trace.withTheRest(
                    expected, values.apply(subject, bound, records).list());
        }
        return new Seen(
                sight.get().template(),
                sight.get().values().apply(subject, bound, records).list());
    }
}
