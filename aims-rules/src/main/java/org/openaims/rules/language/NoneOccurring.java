package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.evaluation.ReviewInput;
import org.openaims.model.result.NoneStated;
import org.openaims.model.support.NoneOccurred;

/**
 * Who stated last of each register that there was nothing to enter: in a statement of its own, or as a figure of zero in a
 * management review.
 */
final class NoneOccurring {

    private static final Register<NoneOccurred> STATEMENTS = Register.of(NoneOccurred.class, "/support/noneOccurred");

    /** The registers whose entries a management review counts. */
    private static final Map<ReviewInput.Kind, String> COUNTED = Map.of(
            ReviewInput.Kind.NONCONFORMITY_TREND, Registers.NONCONFORMITIES.register(),
            ReviewInput.Kind.INCIDENTS, Registers.INCIDENTS.register());

    /** The latest; of one day the one that goes back furthest, and then by who stated it. */
    private static final Comparator<NoneStated> LATEST = Comparator.comparing(NoneStated::statedOn)
            .thenComparing(stated -> stated.periodFrom().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(NoneStated::toString);

    private static final Shared<Map<String, NoneStated>> SHARED = Shared.of("statements of none", NoneOccurring::read);

    private NoneOccurring() {}

    /**
     * Says that there is no occasion, and whether someone stated that there was none.
     *
     * <p>Nothing is added of subjects that are no entries of a register, of a register that has entries, for then it is not
     * for a statement to say what they are, and where such statements were not handed in.
     *
     * @param why why there is none
     * @param subjects the subjects of which there is none
     * @param records the records
     * @param verdicts takes it down
     */
    static void tell(String why, Subjects<?> subjects, Records records, Verdicts verdicts) {
        if (subjects.entries().isEmpty() || !records.all(subjects).isEmpty()) {
            verdicts.noOccasion(why, Optional.empty());
            return;
        }
        Optional<NoneStated> stated = Optional.ofNullable(records.shared(SHARED).get(subjects.register()));
        String nobody = records.includes(STATEMENTS.pointer()) ? "; nobody stated that there was none" : "";
        verdicts.noOccasion(why + stated.map(one -> "; " + one.inWords()).orElse(nobody), stated);
    }

    private static Map<String, NoneStated> read(Records records) {
        Map<String, NoneStated> latest = new HashMap<>();
        if (records.includes(STATEMENTS.pointer())) {
            for (NoneOccurred none : records.view(STATEMENTS).entries()) {
                NoneStated stated = NoneStated.builder()
                        .statedOn(none.statement().statedOn())
                        .statedBy(none.statement().statedBy())
                        .periodFrom(none.periodFrom())
                        .build();
                keep(none.register(), stated, latest);
            }
        }
        if (records.includes(Registers.MANAGEMENT_REVIEWS.register())) {
            for (ManagementReview review : records.all(Registers.MANAGEMENT_REVIEWS)) {
                for (ReviewInput input : review.inputs()) {
                    String register = COUNTED.get(input.kind());
                    if (register != null && input.count().equals(Optional.of(0))) {
                        keep(register, reported(review, input), latest);
                    }
                }
            }
        }
        return Map.copyOf(latest);
    }

    private static NoneStated reported(ManagementReview review, ReviewInput input) {
        return NoneStated.builder()
                .statedOn(review.heldOn())
                .review(review.id())
                .periodFrom(input.periodFrom().or(review::periodFrom))
                .periodUntil(input.cutOff().or(review::inputCutOff))
                .build();
    }

    private static void keep(String register, NoneStated stated, Map<String, NoneStated> latest) {
        latest.merge(register, stated, (one, other) -> LATEST.compare(one, other) < 0 ? other : one);
    }
}
