package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.improvement.CorrectiveAction;
import org.openaims.model.improvement.NamedLapse;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Days;
import org.openaims.model.record.EffectivenessReview;

/**
 * The past lapses that were mended: those that a closed nonconformity names, of which every corrective action was last
 * found effective. A mended lapse stays a remark; without that it stays a gap, however long ago it ended.
 */
final class Lapses {

    static final Shared<Lapses> SHARED = Shared.of("mended lapses", Lapses::new);

    private final Map<String, List<NamedLapse>> mended = new HashMap<>();

    private Lapses(Records records) {
        if (!records.includes(Registers.NONCONFORMITIES.register())
                || !records.includes(Registers.CORRECTIVE_ACTIONS.register())) {
            return; // what was not handed in mends nothing
        }
        for (Nonconformity nonconformity : records.all(Registers.NONCONFORMITIES)) {
            if (!nonconformity.lapses().isEmpty() && isMended(nonconformity, records)) {
                for (NamedLapse lapse : nonconformity.lapses()) {
                    mended.computeIfAbsent(lapse.requirement(), first -> new ArrayList<>(1))
                            .add(lapse);
                }
            }
        }
    }

    /**
     * Whether a lapse was mended.
     *
     * @param requirements the requirements that the lapse concerns; one that is named is enough
     * @param recordId the record that it belongs to; empty for the management system
     * @param first its first day
     * @param last its last day
     * @return true when the lapses that mended nonconformities name cover every day of it
     */
    boolean isMended(List<String> requirements, String recordId, LocalDate first, LocalDate last) {
        Days named = Days.none();
        for (String requirement : requirements) {
            for (NamedLapse lapse : mended.getOrDefault(requirement, List.of())) {
                if (lapse.recordId().orElse("").equals(recordId)) {
                    named = named.or(
                            Days.between(lapse.firstDay(), lapse.lastDay().orElse(LocalDate.MAX)));
                }
            }
        }
        return Days.between(first, last).without(named).isEmpty();
    }

    private static boolean isMended(Nonconformity nonconformity, Records records) {
        List<CorrectiveAction> actions = records.all(Registers.CORRECTIVE_ACTIONS_OF, nonconformity.id());
        return nonconformity.closedOn().isPresent()
                && !actions.isEmpty()
                && actions.stream()
                        .allMatch(action -> lastReview(action)
                                .filter(review -> review.result() == EffectivenessReview.Result.EFFECTIVE)
                                .isPresent());
    }

    private static Optional<EffectivenessReview> lastReview(CorrectiveAction action) {
        return action.effectivenessReviews().stream()
                .reduce((one, other) -> other.reviewedOn().isBefore(one.reviewedOn()) ? one : other);
    }
}
