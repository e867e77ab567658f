package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orNeeds;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Registers.ACCEPTANCES;
import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.CONCERNS;
import static org.openaims.rules.language.Registers.CORRECTIVE_ACTIONS;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.INCIDENTS;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.POLICIES;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Registers.RISK;
import static org.openaims.rules.language.Registers.RISKS;
import static org.openaims.rules.language.Registers.SCOPES;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Registers.TREATMENT_ACTIONS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.operation.Concern;
import org.openaims.model.operation.Incident;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.ResidualRiskAcceptance;
import org.openaims.model.planning.RiskRating;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.record.Action;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.Days;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Values;

/**
 * Paper can be complete and hollow: what is seldom so where people work with the records (STANDARD 6.7, all inferred).
 * Each states its counts and asks one question. They are observations and make no requirement a gap.
 */
final class Smells {

    private static final String AIMS_PERIOD = "/context/aimsPeriod";

    private static final String BASIS = "records that people work with";

    /** How many records, risks or texts it takes to speak of most or all of them. */
    private static final int SOME = 10;

    private static final int FEW = 5;

    /** How many times a text stands before somebody asks. */
    private static final int OFTEN = 3;

    /** How many times a due day is moved before somebody asks. */
    private static final int AGAIN = 2;

    /** Shorter texts are alike by nature. */
    private static final int LONG_TEXT = 60;

    private static final Period AT_ONCE = Period.ofDays(30);

    private static final Period SOON = Period.ofDays(90);

    /** A change of an interval so shortly before something is late looks as if it was made for that. */
    private static final Period JUST_BEFORE = Period.ofDays(60);

    /** How many ids a message names. */
    private static final int TOLD = 10;

    private static final Period SEVERAL_YEARS = Period.ofYears(2);

    /** The time in which something is reported wherever AI systems are in operation. */
    private static final Period QUIET = Period.ofMonths(24);

    /** What is said of the management system as a whole: one subject; none where there is nothing to look at. */
    private static <S> Subjects<Located<S>> whole(
            String register, Function<Records, S> working, Predicate<S> something) {
        return Subjects.located(
                "AIMS",
                register,
                Shared.of(
                        "AIMS at " + register,
                        records -> Optional.of(working.apply(records)).filter(something).stream()
                                .map(one -> new Located<>(one, "", () -> register))
                                .toList()));
    }

    private static final Subjects<Located<RecordingDays>> RECORDING =
            whole("", RecordingDays::of, all -> !all.all().isEmpty());

    static final Rule RECORDED_AS_THINGS_HAPPEN = rule("SMELL-01", "records were made as things happened")
            .basedOn(BASIS)
            .forEach(RECORDING)
            .whenNoneNoOccasion("no dated record says when it was made")
            .must(
                    "at-once",
                    "records that were made over the time that they tell of",
                    (all, c) -> !all.subject().isMostlyAtOnce())
            .found(
                    GapKind.LATE,
                    "{0} of {1} dated records, which tell of the time from {2} to {3}, were recorded from {4} to {5}",
                    (all, c) -> all.subject().told())
            .asObservation()
            .remedy("Ask what people worked with before these records were made.");

    static final Rule TEXTS_ARE_THEIR_OWN = rule(
                    "SMELL-02", "justifications, impact assessments and reviews have words of their own")
            .basedOn(BASIS)
            .forEach(whole("/planning/applicabilityStatements", Texts::of, Texts::areThere))
            .whenNoneNoOccasion("no justification, impact assessment or review is on record")
            .must(
                    "justifications",
                    "a reason of its own for each of them",
                    (all, c) -> all.subject().justifications().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} lines of the statement of applicability give the same reason: {1}",
                    (all, c) -> values(
                            all.subject().justifications().size(), all.subject().justifications()))
            .asObservation()
            .remedy("Ask who looked at each of these controls.")
            .and()
            .must(
                    "assessments",
                    "words of its own in each of them",
                    (all, c) -> all.subject().assessments().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} impact assessments say the same: {1}",
                    (all, c) -> values(
                            all.subject().assessments().size(), all.subject().assessments()))
            .asObservation()
            .remedy("Ask what differs from one of these assessments to the other.")
            .and()
            .must(
                    "reviews",
                    "words of its own in each of them",
                    (all, c) -> all.subject().reviews().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} management reviews say the same: {1}",
                    (all, c) ->
                            values(all.subject().reviews().size(), all.subject().reviews()))
            .asObservation()
            .remedy("Ask what was said in these reviews that is not in the records.");

    static final Rule SOMETHING_IS_REPORTED = rule(
                    "SMELL-03", "somebody reported something while AI systems were in operation")
            .basedOn(BASIS)
            .forEach(whole("/improvement/nonconformities", Silence::of, silence -> silence.systems() > 0))
            .whenNoneNoOccasion("no AI system was in operation all the while")
            .must("silence", "a report of some kind", (all, c) -> !all.subject().isLong())
            .found(
                    GapKind.ABSENT,
                    "nonconformities, incidents, concerns and audit findings on record from {0} to {1}: 0; AI systems "
                            + "in operation all the while: {2}",
                    (all, c) -> values(
                            all.subject().from(),
                            all.subject().to(),
                            all.subject().systems()))
            .asObservation()
            .remedy("Ask whom someone would have told.");

    static final Rule RISKS_DIFFER = rule("SMELL-04", "risks differ from each other before they are treated")
            .basedOn(BASIS)
            .forEach(whole("/planning/risks", Ratings::of, ratings -> ratings.count() > 0))
            .whenNoneNoOccasion("no AI risk was rated before treatment")
            .must(
                    "all-acceptable",
                    "risks that call for treatment",
                    (all, c) -> !all.subject().areAllAcceptable())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} of {0} rated AI risks were acceptable before treatment",
                    (all, c) -> values(all.subject().count()))
            .asObservation()
            .remedy("Ask which risk would not have been acceptable.")
            .and()
            .must(
                    "all-equal",
                    "levels that tell risks apart",
                    (all, c) -> !all.subject().areAllEqual())
            .found(
                    GapKind.INCOMPLETE,
                    "{0} of {0} rated AI risks have the level {1} before treatment",
                    (all, c) -> values(all.subject().count(), all.subject().levels()))
            .asObservation()
            .remedy("Ask which of these risks is dealt with first.");

    static final Rule REVIEWS_BRING_SOMETHING_UP = rule(
                    "SMELL-05", "of two management reviews in a row one brought something up")
            .basedOn(BASIS)
            .forEach(MANAGEMENT_REVIEWS)
            .whenNoneNoOccasion("no management review has been held")
            .with(
                    "the review before",
                    (review, c) -> c.previous(REVIEW_HELD, review),
                    orNotApplicable("it is the first management review on record"))
            .must(
                    "no-change-twice",
                    "a change or a decision in one of them",
                    (review, before) -> !isHollow(review) || !isHollow(before))
            .found(
                    GapKind.INCOMPLETE,
                    "the management reviews {0} of {1} and {2} of {3} report no change under {4} heads and took 0 "
                            + "decisions",
                    (review, before) -> values(
                            before.id(),
                            before.heldOn(),
                            review.id(),
                            review.heldOn(),
                            heads(before).size() + heads(review).size()))
            .asObservation()
            .remedy("Ask what would have been different without these reviews.");

    static final Rule AUDITS_TAKE_TIME = rule(
                    "SMELL-06", "an audit of everything took more than one person, one day and no finding")
            .basedOn(BASIS)
            .forEach(INTERNAL_AUDITS)
            .whenNoneNoOccasion("no internal audit is on record")
            .when("it has ended", audit -> audit.completedOn().isPresent())
            .must("in-a-day", "time to look, or something that was found", (audit, c) -> !isInADay(audit))
            .found(
                    GapKind.INCOMPLETE,
                    "the internal audit {0} had 1 auditor and took 1 day, {1}, for clauses 4 to 10 ({2}) and controls "
                            + "({3}), with 0 findings",
                    (audit, c) -> values(
                            audit.id(),
                            audit.completedOn(),
                            clauses(audit).size(),
                            controls(audit).size()))
            .asObservation()
            .remedy("Ask what was looked at in {0}.");

    /** What somebody made and somebody approved: impact assessments and acceptances of residual risk. */
    private static final Subjects<Located<Object>> APPROVED =
            Subjects.together("approved record", List.of(IMPACT_ASSESSMENTS, ACCEPTANCES));

    static final Rule APPROVED_BY_SOMEBODY_ELSE = rule(
                    "SMELL-07", "who approved an impact assessment or accepted a risk did not make it alone")
            .basedOn(BASIS)
            .forEach(APPROVED)
            .whenNoneNoOccasion("no impact assessment and no acceptance of residual risk is on record")
            .mustKnown(
                    "one-person",
                    "a second person beside {1}",
                    (one, c, records) ->
                            Answer.of(onlyPerson(one.subject(), records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "1 person, {1}, assessed and approved {0}, and no other made the record",
                    (one, c, records) -> values(one.id(), onlyPerson(one.subject(), records)))
            .asObservation()
            .remedy("Ask who else looked at {0}.");

    static final Rule INTERVALS_ARE_NOT_CHANGED_IN_NEED = rule(
                    "SMELL-12", "no interval was lengthened when the next occasion was about to be late")
            .basedOn(BASIS)
            .forEach(ChangedInterval.ALL)
            .whenNoneNoOccasion("no interval that is counted from the last occasion was changed")
            .must(
                    "just-in-time",
                    "an interval that is changed while there is time",
                    (one, c) -> !one.subject().spared(JUST_BEFORE, c.day()))
            .found(
                    GapKind.LATE,
                    "the interval {0} took the place of {1} on {2}, {3} days before the next {4} was due at the latest, on "
                            + "{5}, and none came by then",
                    (one, c) -> values(
                            one.id(),
                            one.subject().former().id(),
                            one.subject().interval().decidedOn(),
                            one.subject().daysLeft(),
                            one.subject().what(),
                            one.subject().formerLimit()))
            .asObservation()
            .remedy("Ask what was known on {2} of the next {4}.");

    /** What was decided and is to be done by a day. */
    private static final Subjects<Located<Object>> DUE =
            Subjects.together("action", List.of(REVIEW_DECISIONS, CORRECTIVE_ACTIONS, TREATMENT_ACTIONS));

    static final Rule DUE_DAYS_STAND = rule("SMELL-14", "a due day is moved once at most")
            .basedOn(BASIS)
            .forEach(DUE)
            .whenNoneNoOccasion("no decision of a management review and no action is on record")
            .must(
                    "moved-again",
                    "a due day that is moved once at most",
                    (one, c) -> moves(one.subject()).size() < AGAIN)
            .found(
                    GapKind.LATE,
                    "the due day of {0}, first {1}, was moved {2} times and is now {3}",
                    (one, c) -> values(
                            one.id(),
                            firstDue(one.subject()),
                            moves(one.subject()).size(),
                            currentDue(one.subject())))
            .asObservation()
            .remedy("Ask what stands in the way of {0}.");

    static final Rule RECORDED_IN_TIME = rule("SMELL-15", "records were made soon after what they tell of")
            .basedOn(BASIS)
            .forEach(RECORDING)
            .whenNoneNoOccasion("no dated record says when it was made")
            .must(
                    "back-dated",
                    "records that are made within {2}",
                    (all, c) -> all.subject().late().isEmpty())
            .seeing(
                    "dated records: {0}",
                    (all, bound, c) -> values(all.subject().all().size()))
            .found(
                    GapKind.LATE,
                    "{0} of {1} dated records were made more than {2} after what they tell of, the latest {3} days "
                            + "after: {4}",
                    (all, c) -> values(
                            all.subject().late().size(),
                            all.subject().all().size(),
                            SOON,
                            all.subject().late().get(0).days(),
                            all.subject().late().stream()
                                    .limit(TOLD)
                                    .map(RecordingDay::id)
                                    .toList()))
            .asObservation()
            .remedy("Ask from what these records were made.");

    /** The management system, at the place where its start stands. */
    private static final Subjects<Records> RUNNING = Subjects.whole("AIMS", AIMS_PERIOD);

    static final Rule STARTED_WITH_ITS_POLICY = rule(
                    "SMELL-16",
                    "the AIMS runs from the day on which its policy or its scope first applied, or from before")
            .basedOn(BASIS)
            .forEach(RUNNING)
            .with(
                    "the first day of the AIMS",
                    (aims, c) -> c.aimsPeriod().map(AimsPeriod::runsFrom),
                    orNeeds("the first day of the AIMS"))
            .mustKnown(
                    "started-later",
                    "a first day of the AIMS on or before {2}",
                    (aims, first, c) -> Answer.of(firstApplied(c)
                            .filter(one -> one.from().isBefore(first))
                            .isEmpty()))
            .found(
                    GapKind.LATE,
                    "the AIMS is said to run from {0} on, and {1} applied before, from {2} on",
                    (aims, first, c) -> values(
                            first,
                            firstApplied(c).map(Applied::id),
                            firstApplied(c).map(Applied::from)))
            .asObservation()
            .remedy("Ask why the AIMS did not run when {1} applied.");

    private Smells() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "smells",
                List.of(
                        RECORDED_AS_THINGS_HAPPEN,
                        TEXTS_ARE_THEIR_OWN,
                        SOMETHING_IS_REPORTED,
                        RISKS_DIFFER,
                        REVIEWS_BRING_SOMETHING_UP,
                        AUDITS_TAKE_TIME,
                        APPROVED_BY_SOMEBODY_ELSE,
                        INTERVALS_ARE_NOT_CHANGED_IN_NEED,
                        DUE_DAYS_STAND,
                        RECORDED_IN_TIME,
                        STARTED_WITH_ITS_POLICY),
                Set.of());
    }

    /**
     * When a record was made.
     *
     * @param id its id
     * @param happenedOn the last day that it tells of
     * @param since the day from which it could be made: what was there before the AIMS has until the transition day
     * @param recordedOn the day on which it was made
     */
    private record RecordingDay(String id, LocalDate happenedOn, LocalDate since, LocalDate recordedOn) {

        static List<RecordingDay> all(Records records) {
            Optional<AimsPeriod> aims = records.includes(AIMS_PERIOD) ? records.aimsPeriod() : Optional.empty();
            List<RecordingDay> all = new ArrayList<>();
            for (RecordIndex.Entry entry : records.shared(RecordIndex.SHARED).recorded()) {
                RegisterEntry made = (RegisterEntry) entry.record();
                happened(entry.type(), made)
                        .max(LocalDate::compareTo)
                        .ifPresent(day -> all.add(new RecordingDay(
                                entry.id(),
                                day,
                                aims.filter(period -> day.isBefore(period.runsFrom()))
                                        .map(period -> Limits.transitionDay(period, records))
                                        .orElse(day),
                                made.recordedOn().orElseThrow())));
            }
            return all;
        }

        private static <T> Stream<LocalDate> happened(RecordType<T> type, Object entry) {
            T record = type.javaType().cast(entry);
            return type.attributes().stream()
                    .filter(attribute -> attribute.time() != Attribute.Time.RECORDING)
                    .flatMap(attribute -> attribute.values(record).stream()
                            .flatMap(value -> dayOf(value, attribute.time() == Attribute.Time.EVENT).stream()));
        }

        private static Optional<LocalDate> dayOf(Object value, boolean event) {
            if (value instanceof Approval approval) {
                return Optional.of(approval.decidedOn());
            }
            if (value instanceof Occurrence occurrence) {
                return occurrence.happenedOn();
            }
            return event && value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
        }

        long days() {
            return ChronoUnit.DAYS.between(since, recordedOn);
        }
    }

    /** On which days dated records were made, and of which days they tell. */
    private record RecordingDays(List<RecordingDay> all, List<RecordingDay> most) {

        static RecordingDays of(Records records) {
            List<RecordingDay> all = RecordingDay.all(records).stream()
                    .sorted(Comparator.comparing(RecordingDay::recordedOn).thenComparing(RecordingDay::id))
                    .toList();
            List<RecordingDay> most = List.of();
            int from = 0;
            for (int to = 0; to < all.size(); to++) {
                while (!all.get(to)
                        .recordedOn()
                        .isBefore(all.get(from).recordedOn().plus(AT_ONCE))) {
                    from++;
                }
                if (to + 1 - from > most.size()) {
                    most = all.subList(from, to + 1);
                }
            }
            return new RecordingDays(all, most);
        }

        boolean isMostlyAtOnce() {
            return all.size() >= SOME
                    && 2 * most.size() > all.size()
                    && !first().plus(SEVERAL_YEARS).isAfter(last());
        }

        /** Those that were made late, the latest first. */
        List<RecordingDay> late() {
            return all.stream()
                    .filter(one -> one.recordedOn().isAfter(one.since().plus(SOON)))
                    .sorted(Comparator.comparing(RecordingDay::days).reversed().thenComparing(RecordingDay::id))
                    .toList();
        }

        private LocalDate first() {
            return all.stream()
                    .map(RecordingDay::happenedOn)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        private LocalDate last() {
            return all.stream()
                    .map(RecordingDay::happenedOn)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }

        Values told() {
            return values(
                    most.size(),
                    all.size(),
                    first(),
                    last(),
                    most.get(0).recordedOn(),
                    most.get(most.size() - 1).recordedOn());
        }
    }

    /** The ids of what says the same, where that is three or more. */
    private record Texts(
            boolean areThere, List<String> justifications, List<String> assessments, List<String> reviews) {

        private static final Lookup<String, ImpactAssessment> ASSESSMENTS_SAYING = IMPACT_ASSESSMENTS.by(
                "text",
                one -> told(List.of(one.individuals(), one.groups(), one.societies(), one.foreseeableMisuse())));

        private static final Lookup<String, ManagementReview> REVIEWS_SAYING = MANAGEMENT_REVIEWS.by("text", one -> {
            List<Optional<String>> texts =
                    new ArrayList<>(List.of(one.suitability(), one.adequacy(), one.effectiveness()));
            one.inputs().forEach(input -> texts.add(Optional.of(input.statement())));
            return told(texts);
        });

        static Texts of(Records records) {
            List<SoaEntry> lines = records.shared(APPLICABILITY_IN_FORCE)
                    .map(statement -> statement.entries())
                    .orElse(List.of());
            return new Texts(
                    !lines.isEmpty()
                            || !records.all(IMPACT_ASSESSMENTS).isEmpty()
                            || !records.all(MANAGEMENT_REVIEWS).isEmpty(),
                    ids(alike(lines), line -> line.control().value()),
                    ids(records.most(ASSESSMENTS_SAYING), one -> one.id().value()),
                    ids(records.most(REVIEWS_SAYING), one -> one.id().value()));
        }

        /** The lines with the reason that most of them give; of several reasons the first. */
        private static List<SoaEntry> alike(List<SoaEntry> lines) {
            Map<String, List<SoaEntry>> byReason = new TreeMap<>();
            for (SoaEntry line : lines) {
                told(List.of(line.reason()))
                        .forEach(reason -> byReason.computeIfAbsent(reason, first -> new ArrayList<>())
                                .add(line));
            }
            return byReason.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }

        /** The texts that are long enough to be a person's own, each once. */
        private static Set<String> told(List<Optional<String>> texts) {
            Set<String> told = new HashSet<>();
            for (Optional<String> text : texts) {
                text.map(String::strip)
                        .filter(words -> words.length() >= LONG_TEXT)
                        .ifPresent(told::add);
            }
            return told;
        }

        /** The ids of what says the same, sorted; none where it is not often enough to ask. */
        private static <T> List<String> ids(List<T> alike, Function<T, String> id) {
            Set<String> ids = new TreeSet<>();
            alike.forEach(one -> ids.add(id.apply(one)));
            return ids.size() >= OFTEN ? List.copyOf(ids) : List.of();
        }
    }

    /** A time in which AI systems were in operation, and what was reported in it. */
    private record Silence(LocalDate from, LocalDate to, boolean aimsRan, int systems, long reports) {

        private static final Selection<AiSystem> OPERATED_ALL_THE_WHILE = SYSTEMS.where(
                "it was in operation at the start of the quiet time and at its end", (system, records) -> {
                    Days operated = system.operationDays();
                    return Answer.of(operated.contains(records.day()) && operated.contains(start(records)));
                });

        private static LocalDate start(Records records) {
            return records.day().minus(QUIET).plusDays(1);
        }

        static Silence of(Records records) {
            LocalDate to = records.day();
            LocalDate from = start(records);
            long reports = Stream.of(
                            records.all(NONCONFORMITIES).stream().map(Nonconformity::detectedOn),
                            records.all(INCIDENTS).stream().map(Incident::detectedOn),
                            records.all(CONCERNS).stream().map(Concern::raisedOn),
                            records.all(INTERNAL_AUDITS).stream()
                                    .filter(audit -> !audit.findings().isEmpty())
                                    .flatMap(audit -> audit.completedOn().or(audit::startedOn).stream()))
                    .flatMap(days -> days)
                    .filter(day -> !day.isBefore(from))
                    .count();
            return new Silence(
                    from,
                    to,
                    records.aimsPeriod()
                            .filter(period -> period.days().contains(from)
                                    && period.days().contains(to))
                            .isPresent(),
                    records.all(OPERATED_ALL_THE_WHILE).size(),
                    reports);
        }

        boolean isLong() {
            return aimsRan && reports == 0;
        }
    }

    /** How AI risks were rated before treatment, each as it was rated last. */
    private record Ratings(List<RiskRating> latest) {

        static Ratings of(Records records) {
            return new Ratings(records.all(RISKS).stream()
                    .map(AiRisk::ratings)
                    .flatMap(ratings -> ratings.stream()
                            .filter(rating -> rating.phase() == RiskRating.Phase.INHERENT)
                            .max(Comparator.comparing(RiskRating::ratedOn))
                            .stream())
                    .toList());
        }

        int count() {
            return latest.size();
        }

        boolean areAllAcceptable() {
            return count() >= FEW
                    && latest.stream().allMatch(rating -> rating.acceptable().orElse(false));
        }

        Set<String> levels() {
            return latest.stream()
                    .flatMap(rating -> rating.level().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean areAllEqual() {
            return count() >= FEW
                    && levels().size() == 1
                    && latest.stream().allMatch(rating -> rating.level().isPresent());
        }
    }

    private static final Set<ReviewInput.Kind> CHANGES =
            Set.of(ReviewInput.Kind.CONTEXT_CHANGES, ReviewInput.Kind.PARTY_CHANGES, ReviewInput.Kind.OPPORTUNITIES);

    /** The inputs of a review on what may have changed. */
    private static List<ReviewInput> heads(ManagementReview review) {
        return review.inputs().stream()
                .filter(input -> CHANGES.contains(input.kind()))
                .toList();
    }

    private static boolean isHollow(ManagementReview review) {
        return review.decisions().isEmpty()
                && !heads(review).isEmpty()
                && heads(review).stream().allMatch(input -> input.noChange().orElse(false));
    }

    /** Whether one auditor was through with clauses 4 to 10 and with controls in one day, and found none wanting. */
    private static boolean isInADay(InternalAudit audit) {
        return audit.auditors().size() == 1
                && audit.startedOn().equals(audit.completedOn())
                && audit.findings().isEmpty()
                && clauses(audit).size() == 7
                && !controls(audit).isEmpty();
    }

    /** The clauses from 4 to 10 of which an audit concluded on a part. */
    private static Set<Integer> clauses(InternalAudit audit) {
        return audit.conclusions().stream()
                .map(AuditConclusion::subject)
                .filter(subject -> subject.matches("([4-9]|10)([.-].*)?"))
                .map(subject -> Integer.valueOf(subject.split("[.-]", 2)[0]))
                .collect(Collectors.toSet());
    }

    private static Set<String> controls(InternalAudit audit) {
        return audit.conclusions().stream()
                .map(AuditConclusion::subject)
                .filter(subject -> subject.startsWith("A."))
                .collect(Collectors.toSet());
    }

    /** A version of the policy or of the scope, and the day from which it applied. */
    private record Applied(String id, LocalDate from) {

        static Stream<Applied> of(RecordId id, Optional<LocalDate> from) {
            return from.stream().map(day -> new Applied(id.value(), day));
        }
    }

    /** The approved version of the policy or of the scope that applied first. */
    private static Optional<Applied> firstApplied(Records records) {
        return Stream.concat(
                        records.all(POLICIES).stream().flatMap(one -> Applied.of(one.id(), one.appliesFrom())),
                        records.all(SCOPES).stream().flatMap(one -> Applied.of(one.id(), one.appliesFrom())))
                .min(Comparator.comparing(Applied::from).thenComparing(Applied::id));
    }

    private static Optional<ReviewDecision> decision(Object due) {
        return due instanceof Part<?, ?> part && part.part() instanceof ReviewDecision decision
                ? Optional.of(decision)
                : Optional.empty();
    }

    private static List<DueChange> moves(Object due) {
        return decision(due).map(ReviewDecision::dueChanges).orElseGet(() -> ((Action) due).dueChanges());
    }

    private static Optional<LocalDate> firstDue(Object due) {
        return decision(due).map(ReviewDecision::due).orElseGet(() -> ((Action) due).due());
    }

    private static Optional<LocalDate> currentDue(Object due) {
        return decision(due).map(ReviewDecision::currentDue).orElseGet(() -> ((Action) due).currentDue());
    }

    /** The one person who assessed, recorded and approved something; absent where there was another, or nobody knows. */
    private static Optional<PersonId> onlyPerson(Object made, Records records) {
        if (made instanceof ImpactAssessment assessment) {
            return assessment
                    .approval()
                    .filter(Approval::approves)
                    .map(Approval::approver)
                    .filter(approver ->
                            isOnly(approver, assessment.performedBy().stream().toList(), assessment.recordedBy()));
        }
        ResidualRiskAcceptance acceptance = (ResidualRiskAcceptance) made;
        List<PersonId> assessors = acceptance.risks().stream()
                .flatMap(id -> records.one(RISK, id).stream())
                .flatMap(risk -> risk.ratings().stream())
                .filter(rating -> !rating.ratedOn().isAfter(acceptance.acceptedOn()))
                .flatMap(rating -> rating.assessor().stream())
                .toList();
        return Optional.of(acceptance.approver())
                .filter(approver -> isOnly(approver, assessors, acceptance.recordedBy()));
    }

    private static boolean isOnly(PersonId approver, List<PersonId> assessors, Optional<PersonId> author) {
        return !assessors.isEmpty()
                && assessors.stream().allMatch(approver::equals)
                && author.filter(one -> !one.equals(approver)).isEmpty();
    }
}
