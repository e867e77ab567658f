package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.APPLICABILITY_IN_FORCE;
import static org.openaims.rules.language.Registers.IMPACT_ASSESSMENTS;
import static org.openaims.rules.language.Registers.MANAGEMENT_REVIEWS;

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
import org.openaims.model.evaluation.ManagementReview;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.planning.SoaEntry;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Records;

/** The ids of what says the same, where that is three or more. */
record SameTexts(boolean areThere, List<String> justifications, List<String> assessments, List<String> reviews) {

    /** How many times a text stands before somebody asks. */
    private static final int OFTEN = 3;

    /** Shorter texts are alike by nature. */
    private static final int LONG_TEXT = 60;

    private static final Lookup<String, ImpactAssessment> ASSESSMENTS_SAYING = IMPACT_ASSESSMENTS.by(
            "text", one -> told(List.of(one.individuals(), one.groups(), one.societies(), one.foreseeableMisuse())));

    private static final Lookup<String, ManagementReview> REVIEWS_SAYING = MANAGEMENT_REVIEWS.by("text", one -> {
        List<Optional<String>> texts = new ArrayList<>(List.of(one.suitability(), one.adequacy(), one.effectiveness()));
        one.inputs().forEach(input -> texts.add(Optional.of(input.statement())));
        return told(texts);
    });

    static SameTexts of(Records records) {
        List<SoaEntry> lines = records.shared(APPLICABILITY_IN_FORCE)
                .map(statement -> statement.entries())
                .orElse(List.of());
        return new SameTexts(
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
            text.map(String::strip).filter(words -> words.length() >= LONG_TEXT).ifPresent(told::add);
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
