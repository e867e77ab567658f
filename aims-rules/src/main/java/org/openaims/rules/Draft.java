package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openaims.model.record.Value;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Verdicts;

/**
 * What a rule says while it judges; it counts only once the judging has come to its end. A judging that breaks off
 * would otherwise leave behind what it happened to see first, which depends on the order of the records.
 */
final class Draft implements Verdicts {

    private final List<Consumer<Verdicts>> said = new ArrayList<>();

    /** Takes back what was said. */
    void discard() {
        said.clear();
    }

    /** Hands over what was said, and starts anew. */
    void handOver(Verdicts to) {
        said.forEach(one -> one.accept(to));
        said.clear();
    }

    @Override
    public void satisfied(String kind, String id, Optional<LocalDate> day, Strength strength) {
        said.add(to -> to.satisfied(kind, id, day, strength));
    }

    @Override
    public void violated() {
        said.add(Verdicts::violated);
    }

    @Override
    public void found(
            RuleCase what,
            String kind,
            String id,
            Optional<String> discriminator,
            Supplier<String> pointer,
            List<Value> values) {
        String place = pointer.get(); // now, because it may fail
        said.add(to -> to.found(what, kind, id, discriminator, () -> place, values));
    }

    @Override
    public void undecided(String missing) {
        said.add(to -> to.undecided(missing));
    }

    @Override
    public void notApplicable(String why) {
        said.add(to -> to.notApplicable(why));
    }

    @Override
    public void notYetDue(String why, Optional<LocalDate> due) {
        said.add(to -> to.notYetDue(why, due));
    }

    @Override
    public void notChecked(String why) {
        said.add(to -> to.notChecked(why));
    }

    @Override
    public void noOccasion(String why) {
        said.add(to -> to.noOccasion(why));
    }
}
