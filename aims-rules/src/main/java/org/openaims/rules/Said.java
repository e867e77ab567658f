package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Value;
import org.openaims.model.result.Finding;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.NoneStated;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.Brief;
import org.openaims.rules.language.Verdicts;

/**
 * Takes down what one rule says while it judges; it counts only once the judging has come to its end. A judging that
 * breaks off would otherwise leave behind what it happened to see first, which depends on the order of the records.
 *
 * <p>What is said of most subjects is one of a few things: no object is made for it.
 */
final class Said implements Verdicts {

    private static final int REMEMBERED = 8;

    private final String rule;
    private final @Nullable Place<?> place;
    private final Statement.@Nullable Because[] remembered = new Statement.Because[REMEMBERED];
    private final List<Statement> all = new ArrayList<>(4);
    private @Nullable Statement only;

    /**
     * Listens to a rule.
     *
     * @param rule its id
     * @param place the subject that is judged; null where the records are judged as a whole
     */
    Said(String rule, @Nullable Place<?> place) {
        this.rule = rule;
        this.place = place;
    }

    /** What was said, and starts anew; null when nothing was. */
    @Nullable
    Statement take() {
        Statement taken = only;
        if (taken != null && !all.isEmpty()) {
            all.add(0, taken);
            taken = new Statement.Several(List.copyOf(all));
            all.clear();
        }
        only = null;
        return taken;
    }

    /** Forgets what was said. */
    void discard() {
        only = null;
        all.clear();
    }

    private void add(Statement one) {
        if (only == null) {
            only = one;
        } else {
            all.add(one);
        }
    }

    private void because(Statement.Because.Kind kind, String why) {
        for (int i = 0; i < REMEMBERED; i++) {
            Statement.Because known = remembered[i];
            if (known == null) {
                known = new Statement.Because(kind, Objects.requireNonNull(why));
                remembered[i] = known;
            }
            if (known.kind() == kind && known.why().equals(why)) {
                add(known);
                return;
            }
        }
        add(new Statement.Because(kind, Objects.requireNonNull(why)));
    }

    /** Says something brief. */
    void say(Brief brief) {
        if (brief instanceof Brief.NotApplicable why) {
            notApplicable(why.why());
        } else {
            inOrder(((Brief.InOrder) brief).strength());
        }
    }

    @Override
    public void inOrder(Strength strength) {
        here().requireDay();
        add(Statement.InOrder.of(strength));
    }

    @Override
    public void satisfied(String kind, String id, Optional<LocalDate> day, Strength strength) {
        add(new Statement.Supported(kind, id, day, strength));
    }

    @Override
    public void violated() {
        add(Statement.Plain.VIOLATED);
    }

    @Override
    public void found(RuleCase what, Optional<String> discriminator, Optional<Lapse> lapse, List<Value> values) {
        Place<?> here = here();
        found(what, here.kind(), here.id(), discriminator, lapse, here.pointer(), values);
    }

    @Override
    public void found(
            RuleCase what,
            String kind,
            String id,
            Optional<String> discriminator,
            Optional<Lapse> lapse,
            Supplier<String> pointer,
            List<Value> values) {
        found(what, kind, id, discriminator, lapse, pointer.get(), values); // the place now, because it may fail
    }

    private void found(
            RuleCase what,
            String kind,
            String id,
            Optional<String> discriminator,
            Optional<Lapse> lapse,
            String pointer,
            List<Value> values) {
        add(new Statement.Found(Finding.builder()
                .rule(rule)
                .caseName(what.name())
                .severity(what.severity())
                .kind(what.kind())
                .subjectKind(kind)
                .subject(id)
                .discriminator(discriminator)
                .lapse(lapse)
                .pointer(pointer)
                .values(values)
                .build()));
    }

    @Override
    public void undecided(String missing) {
        because(Statement.Because.Kind.UNDECIDED, missing);
    }

    @Override
    public void notApplicable(String why) {
        because(Statement.Because.Kind.NOT_APPLICABLE, why);
    }

    @Override
    public void notYetDue(String why, Optional<LocalDate> due) {
        add(new Statement.NotYetDue(why, due));
    }

    @Override
    public void notChecked(String why) {
        because(Statement.Because.Kind.NOT_CHECKED, why);
    }

    @Override
    public void noOccasion(String why, Optional<NoneStated> stated) {
        add(new Statement.NoOccasion(Objects.requireNonNull(why), stated));
    }

    @Override
    public void callsForMore() {
        add(Statement.Plain.CALLS_FOR_MORE);
    }

    private Place<?> here() {
        if (place == null) {
            throw new IllegalStateException("expected rule " + rule + " to judge a subject");
        }
        return place;
    }
}
