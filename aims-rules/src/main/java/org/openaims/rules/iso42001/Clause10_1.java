package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.IMPROVEMENTS;
import static org.openaims.rules.language.Registers.IMPROVEMENT_INTERVALS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;
import static org.openaims.rules.language.Registers.REVIEW_DECISIONS;
import static org.openaims.rules.language.Rule.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewDecision;
import org.openaims.model.improvement.Improvement;
import org.openaims.model.record.Evidence;
import org.openaims.model.result.Severity;
import org.openaims.rules.language.Located;
import org.openaims.rules.language.Moment;
import org.openaims.rules.language.Part;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;
import org.openaims.rules.language.Shared;
import org.openaims.rules.language.Subjects;

/** 10.1 Continual improvement. */
final class Clause10_1 {

    /**
     * Something that shows that the AIMS gets better: an improvement that was completed, what a review decided to improve
     * and was done, or a review that says why nothing needed to be improved.
     *
     * @param on the day
     * @param evidence what it rests on
     */
    record Step(LocalDate on, Optional<Evidence> evidence) {}

    private static final Subjects<Located<Step>> STEPS = Subjects.located(
            "improvement", IMPROVEMENTS.register(), Shared.of("steps of improvement", Clause10_1::steps));

    static final Moment<Located<Step>> IMPROVED =
            STEPS.moment(step -> Optional.of(step.subject().on()));

    static final Rule SOMETHING_IMPROVED_IN_EACH_CYCLE = rule(
                    "10.1-01",
                    "something was improved in each cycle, or the management review says why nothing needed to be")
            .shows("10.1-a")
            .rhythm(IMPROVED)
            .evidencedBy(step -> step.subject().evidence())
            .whileTheAimsRuns()
            .atLeastOne()
            .every(IMPROVEMENT_INTERVALS, Period.ofYears(1), Period.ofYears(1))
            .remedy(
                    "improvement was completed",
                    "Complete an improvement that was decided and record its result, or have the management review say "
                            + "why none is needed.")
            .withSeverity("undeclared", Severity.OBSERVATION);

    private Clause10_1() {}

    static RuleSheet rules() {
        return new RuleSheet("10.1", List.of(SOMETHING_IMPROVED_IN_EACH_CYCLE), Set.of("10.1-a"));
    }

    private static List<Located<Step>> steps(Records records) {
        List<Located<Step>> steps = new ArrayList<>();
        List<Improvement> improvements = records.all(IMPROVEMENTS);
        for (int position = 0; position < improvements.size(); position++) {
            Improvement one = improvements.get(position);
            int place = position;
            one.completion()
                    .ifPresent(done -> steps.add(new Located<>(
                            new Step(done.doneOn(), done.evidence().or(one::evidence)),
                            one.id().value(),
                            () -> IMPROVEMENTS.pointer(records, place))));
        }
        if (!records.includes(MANAGEMENT_REVIEWS.register())) {
            return List.copyOf(steps); // what the reviews say was not handed in
        }
        List<ManagementReview> reviews = records.all(MANAGEMENT_REVIEWS);
        for (int position = 0; position < reviews.size(); position++) {
            ManagementReview one = reviews.get(position);
            int place = position;
            if (one.noImprovementBecause().filter(reason -> !reason.isBlank()).isPresent()) {
                steps.add(new Located<>(
                        new Step(one.heldOn(), one.minutes()),
                        one.id().value(),
                        () -> MANAGEMENT_REVIEWS.pointer(records, place)));
            }
        }
        List<Part<ManagementReview, ReviewDecision>> decisions = records.all(REVIEW_DECISIONS);
        for (int position = 0; position < decisions.size(); position++) {
            ReviewDecision one = decisions.get(position).part();
            int place = position;
            if (one.kind() == ReviewDecision.Kind.IMPROVEMENT) {
                one.completion()
                        .ifPresent(done -> steps.add(new Located<>(
                                new Step(done.doneOn(), done.evidence()),
                                one.id().value(),
                                () -> REVIEW_DECISIONS.pointer(records, place))));
            }
        }
        return List.copyOf(steps);
    }
}
