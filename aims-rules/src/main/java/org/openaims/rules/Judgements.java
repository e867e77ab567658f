package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openaims.model.evaluation.Attestation;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.Role;
import org.openaims.model.result.Judge;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Judgement.Relation;
import org.openaims.model.result.Judgement.Sign;
import org.openaims.model.result.Judgement.Standing;
import org.openaims.model.result.Outcome;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;

/**
 * The judgements of what no program can judge: attestations and the conclusions of internal audits, which of them count,
 * and what they say.
 *
 * <p>A judgement ends with its last day, or with the next change of a record that it is about. Of several that count the
 * worst does, not the newest.
 */
final class Judgements {

    private static final Lookup<PersonId, RoleAssignment> ROLES_OF = Registers.ROLE_ASSIGNMENTS.by(
            "person", assignment -> assignment.person().stream().toList());

    private static final Comparator<Judgement> WORST_FIRST = Comparator.comparing(
                    (Judgement one) -> one.standing() != Standing.COUNTS)
            .thenComparing(Judgement::sign)
            .thenComparing(Judgement::judgedOn, Comparator.reverseOrder())
            .thenComparing(Judgement::source)
            .thenComparing(Judgement::id)
            .thenComparing(Judgement::toString);

    private final Records records;
    private final boolean handedIn;
    private final Map<String, List<Judgement>> attested = new HashMap<>();
    private final AuditConclusions audits;

    Judgements(Records records) {
        this.records = records;
        this.handedIn = records.includes(Registers.ATTESTATIONS.register());
        this.audits = new AuditConclusions(records, this);
        if (handedIn) {
            for (Attestation attestation : records.all(Registers.ATTESTATIONS)) {
                attested.computeIfAbsent(attestation.requirement(), first -> new ArrayList<>(1))
                        .add(judgement(attestation));
            }
        }
    }

    /**
     * All that was judged of a requirement or control, what counts first, and of that the worst.
     *
     * @param id the requirement or control
     * @param clause the clause or objective that it belongs to
     * @param shownBy the types of the records that can show it
     */
    List<Judgement> on(String id, String clause, Collection<String> shownBy) {
        List<Judgement> all = new ArrayList<>(attested.getOrDefault(id, List.of()));
        all.addAll(audits.on(id, clause, shownBy));
        all.sort(WORST_FIRST);
        return List.copyOf(all);
    }

    /** Why a requirement that only a person can judge cannot be told at all. */
    List<String> obstacles(List<Judgement> judgements) {
        return handedIn || supporting(judgements).isPresent()
                ? List.of()
                : List.of("not handed in: " + Registers.ATTESTATIONS.register());
    }

    /** What a judgement that counts says against a requirement; absent when none does. */
    static Optional<String> refuting(List<Judgement> judgements) {
        return judgements.stream()
                .filter(one -> one.standing() == Standing.COUNTS && one.sign() == Sign.NEGATIVE)
                .map(one -> one.source() == Judgement.Source.ATTESTATION
                        ? "judged not adequate on " + one.judgedOn() + " (" + one.id() + ")"
                        : "the internal audit " + one.id() + " of " + one.judgedOn() + " concluded against it"
                                + one.reasons().stream()
                                        .findFirst()
                                        .map(reason -> ": " + reason)
                                        .orElse(""))
                .findFirst();
    }

    /** What the positive judgements that count make of a requirement; absent when there is none. */
    static Optional<Outcome> supporting(List<Judgement> judgements) {
        List<Judgement> positive = judgements.stream()
                .filter(one -> one.standing() == Standing.COUNTS && one.sign() != Sign.NEGATIVE)
                .toList();
        if (positive.isEmpty()) {
            return Optional.empty();
        }
        boolean independent = positive.stream().anyMatch(one -> one.relation() == Relation.INDEPENDENT);
        return Optional.of(independent ? Outcome.JUDGED : Outcome.JUDGED_BY_OWNER);
    }

    /** What is to be told beside a positive judgement: reservations, and why it was taken for own work. */
    static List<String> remarks(List<Judgement> judgements) {
        List<String> remarks = new ArrayList<>();
        for (Judgement one : judgements) {
            if (one.standing() == Standing.COUNTS) {
                if (one.sign() == Sign.WITH_RESERVATION) {
                    remarks.add("with a reservation (" + one.id() + ")");
                }
                remarks.addAll(one.reasons());
            }
        }
        return remarks.stream().distinct().toList();
    }

    /** Why a judgement is still needed. */
    String lacking(List<Judgement> judgements) {
        Optional<Judgement> last = judgements.stream().max(Comparator.comparing(Judgement::judgedOn));
        if (last.isEmpty()) {
            return handedIn ? "nobody has judged it" : "judgements were not handed in";
        }
        LocalDate day = last.get().judgedOn();
        return switch (last.get().standing()) {
            case EXPIRED -> "the judgement of " + day + " has expired";
            case RECORDS_CHANGED -> "records have changed since the judgement of " + day;
            case RESOLVED -> "what was objected to on " + day + " has been dealt with, and nobody has judged it since";
            case PARTIAL -> "the judgement of " + day + " is about a part of it";
            case ROLE_NOT_ON_RECORD -> "no record shows the role in which it was judged on " + day;
            case COUNTS -> throw new IllegalStateException("expected no judgement that counts, found " + last.get());
        };
    }

    private Judgement judgement(Attestation attestation) {
        List<String> reasons = new ArrayList<>();
        Judge judge = judge(attestation.judge(), attestation.capacity(), attestation.judgedOn());
        return Judgement.builder()
                .source(Judgement.Source.ATTESTATION)
                .id(attestation.id().value())
                .judgedOn(attestation.judgedOn())
                .sign(sign(attestation))
                .relation(relation(attestation, reasons))
                .addJudge(judge)
                .records(attestation.records())
                .validUntil(attestation.validUntil())
                .standing(standing(attestation, judge))
                .reasons(reasons)
                .build();
    }

    private static Sign sign(Attestation attestation) {
        return switch (attestation.result()) {
            case ADEQUATE -> Sign.POSITIVE;
            case ADEQUATE_WITH_RESERVATION -> Sign.WITH_RESERVATION;
            case NOT_ADEQUATE -> Sign.NEGATIVE;
        };
    }

    /** The relation that is stated, unless the records that were judged show a closer one. */
    private Relation relation(Attestation attestation, List<String> reasons) {
        if (attestation.relation() != Attestation.Relation.INDEPENDENT) {
            return Relation.OWN_WORK;
        }
        for (RecordLink judged : attestation.records()) {
            if (namesAtTheTop(judged, attestation.judge())) {
                reasons.add(attestation.judge() + " judged " + judged.recordId() + ", and stands in it ("
                        + attestation.id() + ")");
                return Relation.OWN_WORK;
            }
        }
        return Relation.INDEPENDENT;
    }

    /** Whether a record itself, not a part of it, says that a person did, owns or answers for it. */
    private boolean namesAtTheTop(RecordLink judged, PersonId person) {
        return records.shared(RecordIndex.SHARED).entriesUnder(judged.register(), judged.recordId()).stream()
                .anyMatch(entry -> entry.names(person));
    }

    private Standing standing(Attestation attestation, Judge judge) {
        if (attestation
                .validUntil()
                .filter(last -> last.isBefore(records.day()))
                .isPresent()) {
            return Standing.EXPIRED;
        }
        if (!attestation.records().stream().allMatch(judged -> isUnchanged(judged, attestation.judgedOn()))) {
            return Standing.RECORDS_CHANGED;
        }
        if (attestation.result() != Attestation.Result.NOT_ADEQUATE) {
            if (judge.capacity().filter(role -> !judge.roles().contains(role)).isPresent()) {
                return Standing.ROLE_NOT_ON_RECORD;
            }
            if (attestation.scope().filter(text -> !text.isBlank()).isPresent()) {
                return Standing.PARTIAL;
            }
        }
        return Standing.COUNTS;
    }

    private boolean isUnchanged(RecordLink judged, LocalDate judgedOn) {
        return records.shared(RecordIndex.SHARED)
                .isUnchanged(judged.register(), judged.recordId(), judged.version(), judgedOn);
    }

    /** Somebody who judged on a day, with the roles that are on record for that day. */
    Judge judge(PersonId person, Optional<Role> capacity, LocalDate day) {
        SortedSet<Role> roles = new TreeSet<>();
        if (records.includes(Registers.ROLE_ASSIGNMENTS.register())) {
            records.all(ROLES_OF, person).stream()
                    .filter(assignment -> assignment.held().contains(day))
                    .forEach(assignment -> roles.add(assignment.role()));
        }
        return Judge.builder().person(person).roles(roles).capacity(capacity).build();
    }
}
