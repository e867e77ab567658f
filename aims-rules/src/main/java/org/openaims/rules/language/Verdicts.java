package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openaims.model.record.Value;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.NoneStated;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Strength;

/** Takes down what one rule says of each subject; the engine's side of a rule. */
public interface Verdicts {

    /**
     * The subject that is judged is in order.
     *
     * @param strength what that rests on
     */
    void inOrder(Strength strength);

    /**
     * A record is in order, be it the subject that is judged or one that it rests on.
     *
     * @param kind what kind of record it is
     * @param id its id
     * @param day its day; absent when it has none
     * @param strength what that rests on
     */
    void satisfied(String kind, String id, Optional<LocalDate> day, Strength strength);

    /** Something of the highest severity was found on the subject; told once for each subject, after its findings. */
    void violated();

    /**
     * Something was found on the subject that is judged.
     *
     * @param what the case of the rule
     * @param discriminator what tells it from other findings of the rule on the subject
     * @param lapse how far the lapse reaches; absent where what was found is none
     * @param values the values that were there
     */
    void found(RuleCase what, Optional<String> discriminator, Optional<Lapse> lapse, List<Value> values);

    /**
     * Something was found.
     *
     * @param what the case of the rule
     * @param kind what kind of record the subject is
     * @param id the id of the subject
     * @param discriminator what tells it from other findings of the rule on the subject; absent where there is one at
     *     most
     * @param lapse how far the lapse reaches; absent where what was found is none
     * @param pointer the place, worked out when asked
     * @param values the values that were there
     */
    void found(
            RuleCase what,
            String kind,
            String id,
            Optional<String> discriminator,
            Optional<Lapse> lapse,
            Supplier<String> pointer,
            List<Value> values);

    /**
     * A value on which the subject's verdict depends is unknown.
     *
     * @param missing what one would have to know
     */
    void undecided(String missing);

    /**
     * The rule does not apply to the subject.
     *
     * @param why the reason
     */
    void notApplicable(String why);

    /**
     * What the rule asks of the subject is not yet due.
     *
     * @param why the reason
     * @param due the last day on which it is in time; absent when it is not known
     */
    void notYetDue(String why, Optional<LocalDate> due);

    /**
     * The subject cannot be checked.
     *
     * @param why what is missing
     */
    void notChecked(String why);

    /**
     * There is nothing for the rule to look at.
     *
     * @param why the reason
     * @param stated the statement that there was none; absent when nobody stated it
     */
    void noOccasion(String why, Optional<NoneStated> stated);

    /** The subject calls for what the rule asks of the records as a whole, once all subjects are judged. */
    void callsForMore();
}
