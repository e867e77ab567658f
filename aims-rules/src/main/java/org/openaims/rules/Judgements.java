package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.record.RecordLink;
import org.openaims.model.result.Outcome;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Decidability;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;

/**
 * The judgements of what no program can judge: which are current, and what they say.
 *
 * <p>A judgement ends with its last day, or with the next change of a record that it names. Of several current ones
 * the worst counts, not the newest.
 */
final class Judgements {

    private final Records records;
    private final boolean handedIn;
    private final Map<String, List<Attestation>> current = new HashMap<>();
    private final Map<String, List<Attestation>> ended = new HashMap<>();

    Judgements(Records records) {
        this.records = records;
        this.handedIn = records.includes(Registers.ATTESTATIONS.register());
        if (handedIn) {
            for (Attestation attestation : records.all(Registers.ATTESTATIONS)) {
                Map<String, List<Attestation>> place = isCurrent(attestation) ? current : ended;
                place.computeIfAbsent(attestation.requirement(), first -> new ArrayList<>(1))
                        .add(attestation);
            }
        }
    }

    /** Why a requirement that only a person can judge cannot be told at all. */
    List<String> obstacles() {
        return handedIn ? List.of() : List.of("not handed in: " + Registers.ATTESTATIONS.register());
    }

    /** A current judgement that a requirement is not met, told; only for what a program cannot decide. */
    Optional<String> refuting(CatalogueEntry entry) {
        if (entry.decidability() == Decidability.RECORDS) {
            return Optional.empty();
        }
        return of(current, entry).stream()
                .filter(one -> one.result() == Attestation.Result.NOT_ADEQUATE)
                .map(one -> "judged not adequate on " + one.judgedOn() + " (" + one.id() + ")")
                .sorted()
                .findFirst();
    }

    /** What the current positive judgements make of a requirement; absent when there is none. */
    Optional<Outcome> supporting(CatalogueEntry entry) {
        List<Attestation> positive = of(current, entry);
        if (positive.isEmpty()) {
            return Optional.empty();
        }
        boolean independent = positive.stream().anyMatch(one -> one.relation() == Attestation.Relation.INDEPENDENT);
        return Optional.of(independent ? Outcome.JUDGED : Outcome.JUDGED_BY_OWNER);
    }

    /** Why a judgement is still needed. */
    String lacking(CatalogueEntry entry) {
        if (!handedIn) {
            return "judgements were not handed in";
        }
        return of(ended, entry).stream()
                .map(Attestation::judgedOn)
                .max(LocalDate::compareTo)
                .map(last -> "the judgement of " + last + " has expired, or its records changed")
                .orElse("nobody has judged it");
    }

    private boolean isCurrent(Attestation attestation) {
        return attestation
                        .validUntil()
                        .filter(last -> last.isBefore(records.day()))
                        .isEmpty()
                && attestation.records().stream().allMatch(judged -> isUnchanged(judged, attestation.judgedOn()));
    }

    private boolean isUnchanged(RecordLink judged, LocalDate judgedOn) {
        return records.shared(RecordIndex.SHARED)
                .isUnchanged(judged.register(), judged.recordId(), judged.version(), judgedOn);
    }

    private static List<Attestation> of(Map<String, List<Attestation>> attestations, CatalogueEntry entry) {
        return attestations.getOrDefault(entry.id(), List.of());
    }
}
