package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Absence.orFinding;
import static org.openaims.rules.language.Absence.orNotApplicable;
import static org.openaims.rules.language.Absence.orNotYetDue;
import static org.openaims.rules.language.Registers.INTERNAL_AUDITS;
import static org.openaims.rules.language.Registers.NONCONFORMITIES;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Registers.REVIEW_HELD;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Completion;
import org.openaims.model.record.InternalAuditId;
import org.openaims.model.record.NonconformityId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.SubjectRule;

/** 9.3.2 Management review inputs. */
final class Clause9_3_2 {

    /** Where stands what was monitored and measured, and what was made of it. */
    private static final Set<String> MEASURED =
            Set.of("/evaluation/measurements", "/evaluation/analyses", "/evaluation/performanceEvaluations");

    static final Rule DECISIONS_COME_BACK = rule(
                    "9.3.2-01",
                    "what one management review decided is reported in the next, and in later ones while it is open")
            .shows("9.3.2-a")
            .forEach(REVIEW_DECISIONS)
            .whenNoneNoOccasion("no decision of a management review is on record")
            .with(
                    "the next review",
                    (decision, c) -> c.next(REVIEW_HELD, decision.parent()),
                    orNotYetDue("no later review has been held"))
            .must(
                    "unreported",
                    "what became of {0} among the earlier decisions that {2} reports",
                    (decision, next) -> next.reports().contains(decision.part().id()))
            .found(
                    GapKind.INCOMPLETE,
                    "the next management review {2} of {3} does not report what became of the decision {0} of {1}; it "
                            + "reports: {4}",
                    (decision, next) -> values(
                            decision.part().id(), decision.parent().heldOn(), next.id(), next.heldOn(), next.reports()))
            .remedy("Report to the next management review what became of {0}, and add it to the reports of {2} if it "
                    + "was discussed there.")
            .and()
            .mustKnown(
                    "dropped",
                    "what became of {0} among the earlier decisions that {2} reports, as it was open",
                    (decision, next, records) ->
                            Answer.of(!next.reports().contains(decision.part().id())
                                    || dropping(decision, records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {2} of {3} does not report what became of the decision {0} of {1}, which "
                            + "was still open; it reports: {4}",
                    (decision, next, records) -> {
                        ManagementReview dropping = dropping(decision, records).orElse(next);
                        return values(
                                decision.part().id(),
                                decision.parent().heldOn(),
                                dropping.id(),
                                dropping.heldOn(),
                                dropping.reports());
                    })
            .remedy("Report to the next management review what became of {0}, and add it to the reports of {2} if it "
                    + "was discussed there.");

    static final Rule ACTIONS_CONSIDERED = rule(
                    "9.3.2-02", "each management review after the first looked at what became of earlier decisions")
            .shows("9.3.2-a")
            .forEach(Reviews.HELD)
            .whenNoneNoOccasion(Reviews.NONE)
            .with(
                    "the decisions of earlier reviews",
                    Clause9_3_2::earlierDecisions,
                    orNotApplicable("no earlier review decided anything"))
            .evidencedBy((review, earlier) -> review.minutes())
            .must(
                    "not-considered",
                    "an input on what became of these decisions",
                    (review, earlier) -> considers(review, ReviewInput.Kind.PRIOR_ACTIONS))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} has no input on what became of the decisions of earlier reviews "
                            + "(on record: {2})",
                    (review, earlier) -> values(review.id(), review.heldOn(), earlier.size()))
            .remedy("Add to {0} the input on earlier decisions if they were discussed there, or report on them to the "
                    + "next management review.");

    static final Rule CONTEXT_CONSIDERED = considered(
            "9.3.2-03",
            "9.3.2-b",
            ReviewInput.Kind.CONTEXT_CHANGES,
            "changes in external and internal issues",
            "even if only that there were none");

    static final Rule PARTIES_CONSIDERED = considered(
            "9.3.2-04",
            "9.3.2-c",
            ReviewInput.Kind.PARTY_CHANGES,
            "changes in the needs and expectations of interested parties",
            "even if only that there were none");

    static final Rule NONCONFORMITY_TREND = trend(
                    "9.3.2-05",
                    "9.3.2-d1",
                    ReviewInput.Kind.NONCONFORMITY_TREND,
                    "the trend in nonconformities and corrective actions")
            .and()
            .must(
                    "no-figure",
                    "the number of nonconformities, even if zero, or their ids",
                    (review, trend) ->
                            trend.hasCount() || !trend.nonconformities().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the input of the management review {0} of {1} on the trend in nonconformities and corrective "
                            + "actions gives no figure",
                    (review, trend) -> values(review.id(), review.heldOn()))
            .remedy("Record in {0} the number of nonconformities, and zero where there was none.")
            .and()
            .mustKnown(
                    "grave-open",
                    "the id of each nonconformity that was graded as major and open on {2}",
                    (review, trend, records) ->
                            Answer.of(graveAndOpen(review, trend, records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} does not name: {3}",
                    (review, trend, records) -> values(
                            review.id(), review.heldOn(), trend.end(review), graveAndOpen(review, trend, records)))
            .remedy("Report {3} to the next management review, and add to the input of {0} what was discussed there.")
            .and()
            .mustKnown(
                    "uncounted",
                    "a figure that counts each nonconformity detected from {2} to {3}, or its id",
                    (review, trend, records) ->
                            Answer.of(uncounted(review, trend, records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} does not name, and has no figure high enough to count: {4}",
                    (review, trend, records) -> values(
                            review.id(),
                            review.heldOn(),
                            trend.first(),
                            trend.end(review),
                            uncounted(review, trend, records)))
            .asObservation()
            .remedy("Look whether the figures of {0} counted {4}, and correct them if they did not.");

    static final Rule MONITORING_TREND = trend(
                    "9.3.2-06",
                    "9.3.2-d2",
                    ReviewInput.Kind.MONITORING_TREND,
                    "the trend in what was monitored and measured")
            .and()
            .mustKnown(
                    "unlinked",
                    "the measurements, analyses or performance evaluations behind it, or a figure of zero where there "
                            + "was none",
                    (review, trend, records) -> Answer.of(trend.countsNone() || restsOnMeasured(trend, records)))
            .found(
                    GapKind.INCOMPLETE,
                    "the input of the management review {0} of {1} on the trend in what was monitored and measured "
                            + "names no record of it",
                    (review, trend) -> values(review.id(), review.heldOn()))
            .remedy("Name in {0} the records behind this input, or record a figure of zero where there was none.");

    static final Rule AUDIT_TREND = trend(
                    "9.3.2-07", "9.3.2-d3", ReviewInput.Kind.AUDIT_TREND, "the trend in audit results")
            .and()
            .must(
                    "no-figure",
                    "the internal audits behind it, or their number, even if zero",
                    (review, trend) -> trend.hasCount() || !trend.audits().isEmpty())
            .found(
                    GapKind.INCOMPLETE,
                    "the input of the management review {0} of {1} on the trend in audit results names no audit and "
                            + "gives no figure",
                    (review, trend) -> values(review.id(), review.heldOn()))
            .remedy("Name in {0} the internal audits behind this input, or record their number, zero where there was "
                    + "none.")
            .and()
            .mustKnown(
                    "unlisted",
                    "each internal audit that was reported since the review before and by {2}",
                    (review, trend, records) ->
                            Answer.of(unlisted(review, trend, records).isEmpty()))
            .found(
                    GapKind.INCOMPLETE,
                    "the management review {0} of {1} does not list: {3}",
                    (review, trend, records) ->
                            values(review.id(), review.heldOn(), trend.end(review), unlisted(review, trend, records)))
            .remedy("Report the results of {3} to the next management review, and add to the input of {0} what was "
                    + "discussed there.");

    static final Rule OPPORTUNITIES_CONSIDERED = considered(
            "9.3.2-08",
            "9.3.2-e",
            ReviewInput.Kind.OPPORTUNITIES,
            "opportunities for improvement",
            "even if only that there was none");

    private Clause9_3_2() {}

    static RuleSheet rules() {
        return new RuleSheet(
                "9.3.2",
                List.of(
                        DECISIONS_COME_BACK,
                        ACTIONS_CONSIDERED,
                        CONTEXT_CONSIDERED,
                        PARTIES_CONSIDERED,
                        NONCONFORMITY_TREND,
                        MONITORING_TREND,
                        AUDIT_TREND,
                        OPPORTUNITIES_CONSIDERED),
                Set.of("9.3.2-a", "9.3.2-b", "9.3.2-c", "9.3.2-d1", "9.3.2-d2", "9.3.2-d3", "9.3.2-e"));
    }

    private static Rule considered(String id, String requirement, ReviewInput.Kind kind, String what, String none) {
        return rule(id, "each management review looked at " + what)
                .shows(requirement)
                .forEach(Reviews.HELD)
                .whenNoneNoOccasion(Reviews.NONE)
                .evidencedBy((review, c) -> review.minutes())
                .must("not-considered", "an input on them, " + none, (review, c) -> considers(review, kind))
                .found(
                        GapKind.INCOMPLETE,
                        "the management review {0} of {1} has no input on " + what,
                        (review, c) -> values(review.id(), review.heldOn()))
                .remedy("Add to {0} the input on " + what + " if they were discussed there, or report on them to the "
                        + "next management review.");
    }

    /** That a trend was looked at, and of which time: what the rules on the three trends share. */
    private static SubjectRule<ManagementReview, Trend> trend(
            String id, String requirement, ReviewInput.Kind kind, String what) {
        return rule(id, "each management review looked at " + what + ", from where the last one ended")
                .shows(requirement)
                .forEach(Reviews.HELD)
                .whenNoneNoOccasion(Reviews.NONE)
                .with(
                        what,
                        (review, c) -> Trend.of(review, kind),
                        orFinding(
                                "not-considered",
                                GapKind.INCOMPLETE,
                                "the management review {0} of {1} has no input on " + what,
                                (review, c) -> values(review.id(), review.heldOn()),
                                "an input on it, with figures and the period that they cover",
                                "Add to {0} the input on " + what + " if it was discussed there, or report on it to "
                                        + "the next management review."))
                .evidencedBy((review, trend) -> review.minutes())
                .must(
                        "undated",
                        "a first and a last day of these figures on record, the last one on or before {1}",
                        (review, trend) -> trend.isDated(review))
                .found(
                        GapKind.INCOMPLETE,
                        "the figures of the management review {0} of {1} on " + what + " run from {2} to {3}",
                        (review, trend) -> values(
                                review.id(),
                                review.heldOn(),
                                trend.first().map(LocalDate::toString).orElse("a day not recorded"),
                                trend.last().map(LocalDate::toString).orElse("a day not recorded")))
                .remedy("Record in {0} the first and the last day that these figures cover.")
                .and()
                .mustKnown(
                        "hole",
                        "a first day on or before {3}, the day after the figures of {4} ended",
                        (review, trend, records) -> Answer.of(before(review, kind, records)
                                .flatMap(earlier -> earlier.trend().last())
                                .filter(last -> trend.first()
                                        .filter(first -> first.isAfter(last.plusDays(1)))
                                        .isPresent())
                                .isEmpty()))
                .seeing(
                        "figures from {0}, and those before to {1}",
                        (review, trend, records) -> values(
                                trend.first().map(LocalDate::toString).orElse("a day not recorded"),
                                before(review, kind, records)
                                        .flatMap(earlier -> earlier.trend().last())
                                        .map(LocalDate::toString)
                                        .orElse("no recorded day")))
                .found(
                        GapKind.INCOMPLETE,
                        "the figures of the management review {0} of {1} on " + what + " begin on {2}",
                        (review, trend, records) -> {
                            Seen earlier = before(review, kind, records).orElseThrow();
                            return values(
                                    review.id(),
                                    review.heldOn(),
                                    trend.first(),
                                    earlier.trend().last().orElseThrow().plusDays(1),
                                    earlier.review().id());
                        })
                .asObservation()
                .remedy("Report to the next management review on the days in between, too.");
    }

    /** The first review that leaves out a decision that was still open, after the next one, within the window. */
    private static Optional<ManagementReview> dropping(
            Part<ManagementReview, ReviewDecision> decision, Records records) {
        return records.inOrder(REVIEW_HELD).stream()
                .filter(review -> review.heldOn().isAfter(decision.parent().heldOn()))
                .filter(review -> Reviews.counts(review, records))
                .filter(review -> decision.part()
                        .completion()
                        .map(Completion::doneOn)
                        .filter(done -> !done.isAfter(review.heldOn()))
                        .isEmpty())
                .filter(review -> !review.reports().contains(decision.part().id()))
                .findFirst();
    }

    private static Optional<List<ReviewDecision>> earlierDecisions(ManagementReview review, Records records) {
        List<ReviewDecision> earlier = records.all(REVIEW_DECISIONS).stream()
                .filter(decision -> decision.parent().heldOn().isBefore(review.heldOn()))
                .map(Part::part)
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier);
    }

    private static boolean considers(ManagementReview review, ReviewInput.Kind kind) {
        return Trend.of(review, kind).isPresent();
    }

    private static List<NonconformityId> graveAndOpen(ManagementReview review, Trend trend, Records records) {
        LocalDate end = trend.end(review);
        RecordType<Nonconformity> type = RecordType.of(Nonconformity.class);
        return records.all(NONCONFORMITIES).stream()
                .filter(one -> one.grade().equals(Optional.of(Nonconformity.Grade.MAJOR)))
                .filter(one -> type.asOf(one, end)
                        .filter(then -> then.closedOn().isEmpty())
                        .isPresent())
                .map(Nonconformity::id)
                .filter(id -> !trend.nonconformities().contains(id))
                .sorted()
                .toList();
    }

    /** The nonconformities detected in the time of a trend that it neither counts nor names. */
    private static List<NonconformityId> uncounted(ManagementReview review, Trend trend, Records records) {
        if (trend.first().isEmpty()) {
            return List.of();
        }
        List<NonconformityId> detected = records.all(NONCONFORMITIES).stream()
                .filter(one -> !one.detectedOn().isBefore(trend.first().get())
                        && !one.detectedOn().isAfter(trend.end(review)))
                .map(Nonconformity::id)
                .sorted()
                .toList();
        return trend.hasCount() && trend.count() >= detected.size()
                ? List.of()
                : detected.stream()
                        .filter(id -> !trend.nonconformities().contains(id))
                        .toList();
    }

    private static boolean restsOnMeasured(Trend trend, Records records) {
        RecordIndex index = records.shared(RecordIndex.SHARED);
        return trend.records().stream()
                .filter(link -> MEASURED.contains(link.register()))
                .anyMatch(link ->
                        !records.includes(link.register()) || index.count(link.register(), link.recordId()) > 0);
    }

    /** The audits reported since the last review, and by the last day of a trend, that it does not list. */
    private static List<InternalAuditId> unlisted(ManagementReview review, Trend trend, Records records) {
        Optional<Seen> earlier = before(review, ReviewInput.Kind.AUDIT_TREND, records);
        Optional<LocalDate> seen = earlier.map(Seen::end);
        return records.all(INTERNAL_AUDITS).stream()
                .filter(audit -> audit.reportedOn()
                        .filter(day ->
                                seen.filter(last -> !day.isAfter(last)).isEmpty() && !day.isAfter(trend.end(review)))
                        .isPresent())
                .map(InternalAudit::id)
                .filter(id -> !trend.audits().contains(id))
                .filter(id ->
                        earlier.filter(one -> one.trend().audits().contains(id)).isEmpty())
                .sorted()
                .toList();
    }

    /** What the review before saw under the same head; a review that looked at nothing there saw nothing. */
    private static Optional<Seen> before(ManagementReview review, ReviewInput.Kind kind, Records records) {
        return records.previous(REVIEW_HELD, review)
                .map(earlier -> new Seen(
                        earlier,
                        Trend.of(earlier, kind)
                                .orElseGet(() -> new Trend(List.of(), Optional.empty(), earlier.inputCutOff()))));
    }

    /** What a review saw of a trend. */
    private record Seen(ManagementReview review, Trend trend) {

        LocalDate end() {
            return trend.end(review);
        }
    }

    /**
     * What a review took into account under one head, all its inputs under that head together.
     *
     * @param inputs the inputs
     * @param first the first day of their figures; absent when not recorded
     * @param last the last day of their figures; absent when not recorded
     */
    private record Trend(List<ReviewInput> inputs, Optional<LocalDate> first, Optional<LocalDate> last) {

        /** Its days, as an explanation tells them. */
        @Override
        public String toString() {
            return "figures from " + first.map(LocalDate::toString).orElse("a day not recorded") + " to "
                    + last.map(LocalDate::toString).orElse("a day not recorded");
        }

        static Optional<Trend> of(ManagementReview review, ReviewInput.Kind kind) {
            List<ReviewInput> inputs = review.inputs().stream()
                    .filter(input -> input.kind() == kind)
                    .filter(input -> !input.statement().isBlank())
                    .toList();
            if (inputs.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Trend(
                    inputs,
                    days(inputs, input -> input.periodFrom().or(review::periodFrom))
                            .min(LocalDate::compareTo),
                    days(inputs, input -> input.cutOff().or(review::inputCutOff))
                            .max(LocalDate::compareTo)));
        }

        private static Stream<LocalDate> days(
                List<ReviewInput> inputs, Function<ReviewInput, Optional<LocalDate>> day) {
            return inputs.stream().map(day).flatMap(Optional::stream);
        }

        boolean isDated(ManagementReview review) {
            return first.isPresent()
                    && last.isPresent()
                    && !first.get().isAfter(last.get())
                    && !last.get().isAfter(review.heldOn());
        }

        /** The last day of the figures, or that of the review where none is recorded. */
        LocalDate end(ManagementReview review) {
            return last.orElse(review.heldOn());
        }

        boolean hasCount() {
            return inputs.stream().anyMatch(input -> input.count().isPresent());
        }

        int count() {
            return inputs.stream()
                    .flatMap(input -> input.count().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        boolean countsNone() {
            return hasCount() && count() == 0;
        }

        List<NonconformityId> nonconformities() {
            return all(ReviewInput::nonconformities);
        }

        List<InternalAuditId> audits() {
            return all(ReviewInput::audits);
        }

        List<RecordLink> records() {
            return all(ReviewInput::records);
        }

        private <T> List<T> all(Function<ReviewInput, ? extends Collection<T>> of) {
            return inputs.stream().flatMap(input -> of.apply(input).stream()).toList();
        }
    }
}
