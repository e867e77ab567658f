package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.result.Severity;
import org.openaims.model.result.Strength;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * A rule that looks at subjects one by one.
 *
 * @param <S> the type of a subject
 * @param <B> the type of what it binds to a subject
 */
public final class SubjectRule<S, B> implements Rule {

    /** What comes before the demands: a condition, or a value to bind. */
    sealed interface Step<S> {}

    /**
     * A condition; {@code phrase} is what holds where it does, and {@code why} the reason told where it does not; {@code
     * sight} names the values that it looks at, to explain it.
     */
    record When<S, X>(String phrase, String why, Of<S, X, Answer> test, Optional<Sight<S, X>> sight)
            implements Step<S> {

        When<S, X> otherwise(String other) {
            return new When<>(phrase, other, test, sight);
        }

        When<S, X> seeing(Sight<S, X> seen) {
            return new When<>(phrase, why, test, Optional.of(seen));
        }
    }

    /** What a condition looks at, as a template and its values. */
    record Sight<S, X>(String template, Of<S, X, Values> values) {}

    /** A value to bind under a name, found with what was bound before. */
    record Bind<S, X, C>(String name, Of<S, X, Optional<C>> finding, Absence<S> absence) implements Step<S> {}

    /** What it means that there is nothing to look at. */
    enum Nothing {
        NO_OCCASION,
        NOT_CHECKED,
        FINDING
    }

    /** Which of the subjects are looked at, when, and what it means that there are none. */
    record Frame<S>(Optional<Selection<S>> selection, boolean whileTheAimsRuns, Nothing nothing, String reason) {

        /** The frame with each of its parts dropped or altered; that nothing is there plays no part where something always is. */
        List<Variant<Frame<S>>> variants(boolean somethingIsThere) {
            List<Variant<Frame<S>>> variants = new ArrayList<>();
            selection.ifPresent(only -> variants.add(new Variant<>(
                    "without the selection that " + only.phrase(),
                    new Frame<>(Optional.empty(), whileTheAimsRuns, nothing, reason))));
            if (whileTheAimsRuns) {
                variants.add(new Variant<>(
                        "also while the AIMS does not run", new Frame<>(selection, false, nothing, reason)));
            }
            if (somethingIsThere) {
                return variants;
            }
            variants.add(
                    nothing == Nothing.NO_OCCASION
                            ? new Variant<>(
                                    "not checked where there is nothing to look at",
                                    new Frame<>(selection, whileTheAimsRuns, Nothing.NOT_CHECKED, reason))
                            : new Variant<>(
                                    "no occasion where there is nothing to look at",
                                    new Frame<>(selection, whileTheAimsRuns, Nothing.NO_OCCASION, reason)));
            return variants;
        }
    }

    /** Whether the management system runs on the day. */
    private enum Running {
        NOT_YET,
        NOW,
        NO_MORE
    }

    private static final Shared<Optional<AimsPeriod>> PERIOD = Shared.of(
            "AIMS period", records -> records.includes(Records.AIMS_PERIOD) ? records.aimsPeriod() : Optional.empty());

    /** It runs, too, where nobody knows: nothing is left unasked for that. */
    private static final Shared<Running> RUNNING = Shared.of("whether the AIMS runs", records -> {
        Optional<AimsPeriod> period = records.shared(PERIOD);
        if (period.isEmpty() || records.today().isIn(period.get().days())) {
            return Running.NOW;
        }
        return records.today().isBefore(period.get().runsFrom()) ? Running.NOT_YET : Running.NO_MORE;
    });

    private static final Brief STATED = new Brief.InOrder(Strength.STATED);

    private final RuleDescription description;
    private final Subjects<S> subjects;
    private final List<Step<S>> steps;
    private final List<Demand<S, B>> demands;
    private final Frame<S> frame;
    private final Optional<Of<S, B, Optional<Evidence>>> evidence;

    /** The steps and the demands once more: judging asks each of them of each subject, and a list makes an iterator each time. */
    private final Step<S>[] stepByStep;

    private final Demand<S, B>[] oneByOne;

    /** What is said where the condition at this step does not hold. */
    private final Brief.NotApplicable[] notApplicable;

    @SuppressWarnings("unchecked") // arrays of types with parameters
    SubjectRule(
            RuleDescription description,
            Subjects<S> subjects,
            List<Step<S>> steps,
            List<Demand<S, B>> demands,
            Frame<S> frame,
            Optional<Of<S, B, Optional<Evidence>>> evidence) {
        this.description = description;
        this.subjects = subjects;
        this.steps = steps;
        this.demands = demands;
        this.frame = frame;
        this.evidence = evidence;
        this.stepByStep = steps.toArray(Step[]::new);
        this.oneByOne = demands.toArray(Demand[]::new);
        this.notApplicable = steps.stream()
                .map(step -> new Brief.NotApplicable(step instanceof When<S, ?> when ? when.why() : ""))
                .toArray(Brief.NotApplicable[]::new);
    }

    /**
     * Adds a demand to the rule. The names of all cases of a rule differ: of two demands of one kind ({@code throughout},
     * {@code after}, {@code lists}, {@code trail}), and of a trail with a limit beside an {@code after}, one is {@code
     * called} something, with which its cases begin.
     *
     * @return the sentence so far
     */
    public SubjectSentence<S, B> and() {
        return new SubjectSentence<>(description, subjects, steps, demands, frame, evidence);
    }

    @Override
    public Optional<Subjects<?>> subjects() {
        return Optional.of(subjects);
    }

    @Override
    public Optional<Selection<?>> selection() {
        return frame.selection().map(only -> only);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public SubjectRule<S, B> withSeverity(String caseName, Severity severity) {
        RuleDescription changed = Cases.withSeverity(description, caseName, severity);
        return changed.equals(description)
                ? this
                : new SubjectRule<>(changed, subjects, steps, demands, frame, evidence);
    }

    @Override
    public List<Variant<Rule>> variants() {
        List<Variant<Rule>> variants = new ArrayList<>();
        for (Variant<Frame<S>> one :
                frame.variants(subjects.isWhole() && frame.selection().isEmpty())) {
            variants.add(new Variant<>(one.altered(), made(steps, demands, one.changed(), evidence)));
        }
        variants.addAll(
                Variants.ofEach(steps, SubjectRule::variantsOf, altered -> made(altered, demands, frame, evidence)));
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof When<S, ?> when) {
                List<Step<S>> fewer = new ArrayList<>(steps);
                fewer.remove(i);
                variants.add(new Variant<>(
                        "without the condition that " + when.phrase(), made(fewer, demands, frame, evidence)));
            }
        }
        if (evidence.isPresent()) {
            variants.add(new Variant<>("without evidence", made(steps, demands, frame, Optional.empty())));
        }
        variants.addAll(Variants.withoutEach(
                demands, demand -> "the demand of " + told(demand), fewer -> made(steps, fewer, frame, evidence)));
        variants.addAll(Variants.ofEach(demands, Demand::variants, altered -> made(steps, altered, frame, evidence)));
        variants.addAll(Variants.ofSeverities(this));
        return List.copyOf(variants);
    }

    /** What a demand expects; with its case, or its name, where another one expects the same. */
    private String told(Demand<S, B> demand) {
        boolean alone = demands.stream()
                        .filter(other -> other.expected().equals(demand.expected()))
                        .count()
                == 1;
        if (alone) {
            return demand.expected();
        }
        if (demand instanceof Called<S, B> called) {
            return demand.expected() + " (" + called.name() + ")";
        }
        return demand instanceof Must<S, B> must ? demand.expected() + " (" + must.caseName() + ")" : demand.expected();
    }

    private static <S> List<Variant<Step<S>>> variantsOf(Step<S> step) {
        return step instanceof Bind<S, ?, ?> bind ? List.of(meaning(bind)) : List.of();
    }

    private static <S, X, C> Variant<Step<S>> meaning(Bind<S, X, C> bind) {
        Variant<Absence<S>> other = bind.absence().variant();
        return new Variant<>(
                other.altered() + " where there is not " + bind.name(),
                new Bind<>(bind.name(), bind.finding(), other.changed()));
    }

    private Rule made(
            List<Step<S>> otherSteps,
            List<Demand<S, B>> otherDemands,
            Frame<S> otherFrame,
            Optional<Of<S, B, Optional<Evidence>>> otherEvidence) {
        return new SubjectRule<>(
                description, subjects, List.copyOf(otherSteps), otherDemands, otherFrame, otherEvidence);
    }

    @Override
    public void judge(Records records, Verdicts verdicts) {
        // it says nothing before its subjects are judged
    }

    @Override
    public void conclude(boolean lookedAt, boolean called, Records records, Verdicts verdicts) {
        if (lookedAt || !isAsked(records, verdicts)) {
            return;
        }
        switch (frame.nothing()) {
            case NO_OCCASION -> NoneOccurring.tell(frame.reason(), subjects, records, verdicts);
            case NOT_CHECKED -> verdicts.notChecked(frame.reason());
            case FINDING -> {
                RuleCase what = Cases.named(description, "none");
                verdicts.found(
                        what,
                        subjects.name(),
                        "",
                        Optional.of("none"),
                        Optional.empty(),
                        subjects::register,
                        List.of());
                if (description.isGravest(what.severity())) {
                    verdicts.violated();
                }
            }
        }
    }

    /** Whether anything is asked on the day; tells why not. */
    private boolean isAsked(Records records, Verdicts verdicts) {
        if (!frame.whileTheAimsRuns()) {
            return true;
        }
        switch (records.shared(RUNNING)) {
            case NOT_YET ->
                verdicts.notYetDue(
                        "the AIMS has not started", records.shared(PERIOD).map(AimsPeriod::runsFrom));
            case NO_MORE -> verdicts.notApplicable("the AIMS has ended");
            case NOW -> {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Brief briefly(Object subject, Records records) {
        if (oneByOne.length == 0 || (frame.whileTheAimsRuns() && records.shared(RUNNING) != Running.NOW)) {
            return null;
        }
        @SuppressWarnings("unchecked") // the engine hands over what it read of the rule's own subjects
        S own = (S) subject;
        Object bound = records;
        for (int i = 0; i < stepByStep.length; i++) {
            if (stepByStep[i] instanceof When<S, ?> when) {
                Answer answer = answer(when, own, bound, records);
                if (!answer.isYes()) {
                    return answer.isNo() ? notApplicable[i] : null;
                }
            } else if (stepByStep[i] instanceof Bind<S, ?, ?> bind) {
                Optional<?> value = find(bind, own, bound, records);
                if (value.isEmpty()) {
                    return null;
                }
                bound = value.get();
            }
        }
        @SuppressWarnings("unchecked") // the last binding is of the type that the demands were declared for
        B last = (B) bound;
        for (Demand<S, B> demand : oneByOne) {
            if (!demand.judge(own, last, records).isInOrder()) {
                return null;
            }
        }
        return evidence.isEmpty()
                ? STATED
                : new Brief.InOrder(records.strengthOf(evidence.get().apply(own, last, records)));
    }

    @Override
    public void judge(Object subject, Records records, Verdicts verdicts) {
        @SuppressWarnings("unchecked") // the engine hands over what it read of the rule's own subjects
        S own = (S) subject;
        if (isAsked(records, verdicts)) {
            judgeAsked(own, records, verdicts);
        }
    }

    private void judgeAsked(S subject, Records records, Verdicts verdicts) {
        Optional<String> undecided = Optional.empty();
        Object bound = records;
        for (Step<S> step : stepByStep) {
            if (step instanceof When<S, ?> when) {
                Answer answer = answer(when, subject, bound, records);
                if (answer.isNo()) {
                    verdicts.notApplicable(when.why());
                    return;
                }
                if (answer.isUnknown() && undecided.isEmpty()) {
                    undecided = answer.missing();
                }
            } else if (step instanceof Bind<S, ?, ?> bind) {
                if (undecided.isPresent()) {
                    break;
                }
                Optional<?> value = find(bind, subject, bound, records);
                if (value.isEmpty()) {
                    absent(bind.absence(), subject, records, verdicts);
                    return;
                }
                bound = value.get();
            }
        }
        if (undecided.isPresent()) {
            verdicts.undecided(undecided.get());
            return;
        }
        @SuppressWarnings("unchecked") // the last binding is of the type that the demands were declared for
        B last = (B) bound;
        demand(subject, last, records, verdicts);
    }

    private void demand(S subject, B bound, Records records, Verdicts verdicts) {
        boolean violated = false;
        boolean asked = false;
        Optional<String> undecided = Optional.empty();
        Optional<String> notAsked = Optional.empty();
        Optional<Demand.Open> open = Optional.empty();
        for (Demand<S, B> demand : oneByOne) {
            Demand.Judged judged = demand.judge(subject, bound, records);
            if (judged.isInOrder()) {
                asked = true;
                continue;
            }
            asked |= judged.notAsked().isEmpty();
            notAsked = notAsked.or(judged::notAsked);
            undecided = undecided.or(judged::undecided);
            open = earlier(open, judged.open());
            for (Demand.Found found : judged.found()) {
                RuleCase what = Cases.named(description, found.caseName());
                violated |= description.isGravest(what.severity());
                verdicts.found(what, found.discriminator(), found.lapse(), found.values());
            }
        }
        if (violated) {
            verdicts.violated();
        } else if (undecided.isPresent()) {
            verdicts.undecided(undecided.get());
        } else if (open.isPresent()) {
            verdicts.notYetDue(open.get().why(), open.get().until());
        } else if (asked) {
            verdicts.inOrder(
                    evidence.isEmpty()
                            ? Strength.STATED
                            : records.strengthOf(evidence.get().apply(subject, bound, records)));
        } else {
            notAsked.ifPresent(verdicts::notApplicable);
        }
    }

    /** The one of which the time ends first; one of which nobody knows when it ends comes last. */
    private static Optional<Demand.Open> earlier(Optional<Demand.Open> one, Optional<Demand.Open> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        LocalDate first = one.get().until().orElse(LocalDate.MAX);
        return other.get().until().filter(day -> day.isBefore(first)).isPresent() ? other : one;
    }

    private void absent(Absence<S> absence, S subject, Records records, Verdicts verdicts) {
        switch (absence.kind()) {
            case FINDING -> {
                RuleCase what =
                        Cases.named(description, absence.ownCase().orElseThrow().name());
                verdicts.found(
                        what,
                        Optional.of(what.name()),
                        Optional.empty(),
                        absence.values().apply(subject, records).list());
                if (description.isGravest(what.severity())) {
                    verdicts.violated();
                }
            }
            case NOT_YET_DUE -> verdicts.notYetDue(absence.why(), Optional.empty());
            case NOT_APPLICABLE -> verdicts.notApplicable(absence.why());
            case NEEDS -> verdicts.notChecked(absence.why());
        }
    }

    @SuppressWarnings("unchecked") // what is bound at a condition is of the type that the condition was declared for
    private static <S, X> Answer answer(When<S, X> when, S subject, Object bound, Records records) {
        return when.test().apply(subject, (X) bound, records);
    }

    @SuppressWarnings("unchecked") // what is bound before is of the type that the binding was declared for
    private static <S, X, C> Optional<C> find(Bind<S, X, C> bind, S subject, Object bound, Records records) {
        return bind.finding().apply(subject, (X) bound, records);
    }

    @Override
    public List<String> explainable(Records records) {
        List<String> ids = new ArrayList<>();
        if (frame.nothing() == Nothing.FINDING && looked(records) == 0) {
            ids.add("");
        }
        records.all(subjects).forEach(subject -> ids.add(subjects.id(subject)));
        return ids;
    }

    @Override
    public Optional<Traced> trace(String subject, int among, Records records) {
        int before = 0;
        for (S candidate : records.all(subjects)) {
            if (subjects.id(candidate).equals(subject) && before++ == among) {
                Trace trace = new Trace();
                trace(candidate, records, trace);
                return Optional.of(new Traced(Trace.fields(candidate), trace.steps()));
            }
        }
        return subject.isEmpty() ? Optional.of(traceNone(records)) : Optional.empty();
    }

    /** Why the rule says something, or nothing, of the management system as a whole. */
    private Traced traceNone(Records records) {
        long looked = looked(records);
        Trace trace = new Trace();
        trace.add(
                ExplainedStep.Kind.SELECTION,
                "one " + subjects.name() + " or more is looked at"
                        + frame.selection().map(only -> ", if " + only.phrase()).orElse("") + ": {0}",
                Values.values(looked).list(),
                Answer.of(looked > 0));
        return new Traced(List.of(), trace.steps());
    }

    private long looked(Records records) {
        return records.all(subjects).stream()
                .filter(subject -> frame.selection()
                        .map(only -> !only.holdsOf(subject, records).isNo())
                        .orElse(true))
                .count();
    }

    /** Asks what {@link #judge(Object, Records, Verdicts)} asks, and takes down each answer. */
    private void trace(S subject, Records records, Trace trace) {
        if (frame.selection().isPresent()) {
            Selection<S> selection = frame.selection().get();
            Answer selected = selection.holdsOf(subject, records);
            Demand.Seen seen = selection.seen(subject, records);
            trace.add(ExplainedStep.Kind.SELECTION, seen.phrase(), seen.values(), selected);
            if (!selected.isYes()) {
                return;
            }
        }
        Optional<AimsPeriod> period = frame.whileTheAimsRuns() ? records.shared(PERIOD) : Optional.empty();
        if (period.isPresent()) {
            boolean runs = records.today().isIn(period.get().days());
            trace.add(
                    ExplainedStep.Kind.DUTY,
                    "the AIMS runs, from {0} on",
                    Values.values(period.get().runsFrom()).list(),
                    Answer.of(runs));
            if (!runs) {
                return;
            }
        }
        boolean unknown = false;
        Object bound = records;
        for (Step<S> step : steps) {
            if (step instanceof When<S, ?> when) {
                Answer answer = answer(when, subject, bound, records);
                Demand.Seen seen = seen(when, subject, bound, records);
                trace.add(ExplainedStep.Kind.CONDITION, seen.phrase(), seen.values(), answer);
                if (answer.isNo()) {
                    return;
                }
                unknown |= answer.isUnknown();
            } else if (step instanceof Bind<S, ?, ?> bind) {
                if (unknown) {
                    return;
                }
                Optional<?> value = find(bind, subject, bound, records);
                if (value.isEmpty()) {
                    traceAbsence(bind.name(), bind.absence(), subject, records, trace);
                    return;
                }
                trace.add(
                        ExplainedStep.Kind.BINDING,
                        bind.name() + ": {0}",
                        List.of(Trace.told(value.get())),
                        ExplainedStep.Answer.YES);
                bound = value.get();
            }
        }
        if (!unknown) {
            @SuppressWarnings("unchecked") // the last binding is of the type that the demands were declared for
            B last = (B) bound;
            demands.forEach(demand -> trace(demand, subject, last, records, trace));
        }
    }

    @SuppressWarnings("unchecked") // as in answer
    private static <S, X> Demand.Seen seen(When<S, X> when, S subject, Object bound, Records records) {
        return Trace.seen(when.phrase(), when.sight(), subject, (X) bound, records);
    }

    private void traceAbsence(String name, Absence<S> absence, S subject, Records records, Trace trace) {
        Optional<RuleCase> found = absence.ownCase();
        trace.add(
                ExplainedStep.Kind.BINDING,
                found.map(own -> name + ": " + own.found()).orElse(name),
                found.isPresent()
                        ? Trace.valuesOrNone(
                                () -> absence.values().apply(subject, records).list())
                        : List.of(),
                ExplainedStep.Answer.NO,
                Optional.of(absence.why()).filter(why -> !why.isEmpty()));
    }

    private void trace(Demand<S, B> demand, S subject, B bound, Records records, Trace trace) {
        Demand.Judged judged = demand.judge(subject, bound, records);
        for (Demand.Look look : demand.looks(subject, bound, records)) {
            trace.add(look.kind(), look.seen(), look.answer(), Optional.empty());
        }
        Demand.Seen seen = Trace.seenOr(demand.expected(), () -> demand.seen(subject, bound, records));
        if (judged.notAsked().isPresent()) {
            trace.add(ExplainedStep.Kind.CONDITION, seen, ExplainedStep.Answer.NO, judged.notAsked());
        } else if (judged.isInOrder()) {
            trace.add(ExplainedStep.Kind.DEMAND, seen, ExplainedStep.Answer.YES, Optional.empty());
        }
        for (Demand.Found found : judged.found()) {
            RuleCase what = Cases.named(description, found.caseName());
            trace.add(
                    ExplainedStep.Kind.DEMAND,
                    found.values().isEmpty() // the message quotes nothing; what was looked at is told all the same
                            ? new Demand.Seen(seen.phrase() + ": " + what.found(), seen.values())
                            : new Demand.Seen(what.expected() + ": " + what.found(), found.values()),
                    ExplainedStep.Answer.NO,
                    Optional.of(found.label()));
        }
        judged.undecided()
                .ifPresent(missing ->
                        trace.add(ExplainedStep.Kind.DEMAND, seen, ExplainedStep.Answer.UNKNOWN, Optional.of(missing)));
        judged.open()
                .ifPresent(open -> trace.add(
                        ExplainedStep.Kind.DEMAND,
                        seen,
                        ExplainedStep.Answer.OPEN,
                        Optional.of(open.why()
                                + open.until().map(day -> ", until " + day).orElse(""))));
    }

    // A rule is a value: two are equal when they describe themselves alike and are made of the same parts.
    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectRule<?, ?> that
                && description.equals(that.description)
                && subjects.equals(that.subjects)
                && steps.equals(that.steps)
                && demands.equals(that.demands)
                && frame.equals(that.frame)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
