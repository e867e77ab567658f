package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.RISKS;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openaims.model.planning.AiRisk;
import org.openaims.model.planning.RiskRating;
import org.openaims.rules.language.Records;

/** How AI risks were rated before treatment, each as it was rated last. */
record InherentRatings(List<RiskRating> latest) {

    /** How many risks it takes to speak of all of them. */
    private static final int FEW = 5;

    static InherentRatings of(Records records) {
        return new InherentRatings(records.all(RISKS).stream()
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
