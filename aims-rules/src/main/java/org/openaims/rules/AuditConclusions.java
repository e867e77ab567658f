package org.openaims.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.evaluation.AuditConclusion;
import org.openaims.model.evaluation.AuditFinding;
import org.openaims.model.evaluation.AuditedArea;
import org.openaims.model.evaluation.Auditor;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.improvement.Nonconformity;
import org.openaims.model.record.Interval;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Versioned;
import org.openaims.model.result.Judge;
import org.openaims.model.result.Judgement;
import org.openaims.model.result.Judgement.Relation;
import org.openaims.model.result.Judgement.Sign;
import org.openaims.model.result.Judgement.Standing;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;
import org.openaims.rules.language.Shared;

/**
 * What internal audits concluded, read as judgements of requirements and controls.
 *
 * <p>A conclusion on a clause speaks of all below it. One against a clause speaks against what the findings of that audit
 * name; where they name nothing below the clause, against all of it. It stands until the nonconformities of those
 * findings are closed; where there were no findings, until a later audit concludes otherwise. One in favour holds until
 * the audits have to have come round again, or a new version of what was audited applies.
 */
final class AuditConclusions {

    private static final Period CYCLE = Period.ofMonths(36);

    /** For each type of record that is kept in versions the last day on which one of them began to apply. */
    private static final Shared<Map<String, LocalDate>> LATEST_VERSIONS = Shared.of("latest versions", records -> {
        Map<String, LocalDate> latest = new HashMap<>();
        for (RecordIndex.Entry entry : records.shared(RecordIndex.SHARED).entriesOf(Versioned.class)) {
            ((Versioned) entry.record())
                    .appliesFrom()
                    .filter(from -> !from.isAfter(records.day()))
                    .ifPresent(from -> latest.merge(entry.type().name(), from, (a, b) -> a.isAfter(b) ? a : b));
        }
        return Map.copyOf(latest);
    });

    private final Records records;
    private final Judgements judgements;
    private final List<InternalAudit> completed;

    AuditConclusions(Records records, Judgements judgements) {
        this.records = records;
        this.judgements = judgements;
        this.completed = records.includes(Registers.INTERNAL_AUDITS.register())
                ? records.all(Registers.INTERNAL_AUDITS).stream()
                        .filter(audit -> audit.completedOn().isPresent())
                        .toList()
                : List.of();
    }

    List<Judgement> on(String id, String clause, Collection<String> shownBy) {
        List<Judgement> found = new ArrayList<>();
        for (InternalAudit audit : completed) {
            judgement(audit, new Target(id, clause), shownBy).ifPresent(found::add);
        }
        return found;
    }

    /** A requirement or control, and what may be said of it by naming something above it. */
    private record Target(String id, String clause) {

        boolean isMeantBy(String subject) {
            return subject.equals(id) || subject.equals(clause) || clause.startsWith(subject + ".");
        }
    }

    private Optional<Judgement> judgement(InternalAudit audit, Target target, Collection<String> shownBy) {
        List<AuditConclusion> conclusions = audit.conclusions().stream()
                .filter(one -> target.isMeantBy(one.subject()))
                .toList();
        List<AuditFinding> own = grave(audit)
                .filter(finding -> target.isMeantBy(finding.requirement()))
                .toList();
        List<AuditFinding> open =
                own.stream().filter(finding -> !isDealtWith(finding)).toList();
        List<AuditConclusion> against = conclusions.stream()
                .filter(one -> one.sign() == AuditConclusion.Sign.NEGATIVE)
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(judged(audit, Sign.NEGATIVE, Standing.COUNTS, openReason(open)));
        }
        if (!against.isEmpty()) {
            return against(audit, against, !own.isEmpty());
        }
        if (conclusions.isEmpty()) {
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(judged(audit, Sign.NEGATIVE, Standing.RESOLVED, Optional.empty()));
        }
        boolean reserved = conclusions.stream().anyMatch(one -> one.sign() == AuditConclusion.Sign.WITH_RESERVATION);
        return Optional.of(judged(
                audit, reserved ? Sign.WITH_RESERVATION : Sign.POSITIVE, standing(audit, shownBy), Optional.empty()));
    }

    private Optional<Judgement> against(InternalAudit audit, List<AuditConclusion> against, boolean dealtWith) {
        if (dealtWith) {
            return Optional.of(judged(audit, Sign.NEGATIVE, Standing.RESOLVED, Optional.empty()));
        }
        boolean namesOthers = against.stream()
                .allMatch(conclusion -> grave(audit).anyMatch(finding -> isWithin(finding.requirement(), conclusion)));
        if (namesOthers) {
            return Optional.empty();
        }
        boolean overruled = against.stream().allMatch(conclusion -> isOverruled(conclusion, audit));
        return Optional.of(
                judged(audit, Sign.NEGATIVE, overruled ? Standing.RESOLVED : Standing.COUNTS, Optional.empty()));
    }

    private static boolean isWithin(String requirement, AuditConclusion conclusion) {
        return requirement.startsWith(conclusion.subject() + ".") || requirement.startsWith(conclusion.subject() + "-");
    }

    /** Whether a later audit concluded otherwise on the same, or on what holds it. */
    private boolean isOverruled(AuditConclusion conclusion, InternalAudit audit) {
        LocalDate day = endOf(audit);
        return completed.stream()
                .filter(later -> endOf(later).isAfter(day))
                .flatMap(later -> later.conclusions().stream())
                .anyMatch(later -> later.sign() != AuditConclusion.Sign.NEGATIVE
                        && (conclusion.subject().equals(later.subject())
                                || conclusion.subject().startsWith(later.subject() + ".")
                                || conclusion.subject().startsWith(later.subject() + "-")));
    }

    /** The findings that ask for something to be dealt with; one without a grade is one of them. */
    private static Stream<AuditFinding> grave(InternalAudit audit) {
        return audit.findings().stream()
                .filter(finding -> finding.grade()
                        .filter(grade ->
                                grade == AuditFinding.Grade.OBSERVATION || grade == AuditFinding.Grade.OPPORTUNITY)
                        .isEmpty());
    }

    private boolean isDealtWith(AuditFinding finding) {
        if (finding.noNonconformity().isPresent()) {
            return true;
        }
        if (!records.includes(Registers.NONCONFORMITIES.register())) {
            return false;
        }
        List<Nonconformity> raised = records.all(Registers.NONCONFORMITIES_FROM_FINDING, finding.id());
        return !raised.isEmpty()
                && raised.stream().allMatch(one -> one.closedOn().isPresent());
    }

    private Standing standing(InternalAudit audit, Collection<String> shownBy) {
        if (validUntil(audit).isBefore(records.day())) {
            return Standing.EXPIRED;
        }
        Map<String, LocalDate> latest = records.shared(LATEST_VERSIONS);
        LocalDate day = endOf(audit);
        boolean changed =
                shownBy.stream().map(latest::get).anyMatch(version -> version != null && version.isAfter(day));
        return changed ? Standing.RECORDS_CHANGED : Standing.COUNTS;
    }

    /** The day by which audits have to have come round again: by the interval in force, or after 36 months. */
    private LocalDate validUntil(InternalAudit audit) {
        LocalDate day = endOf(audit);
        Period cycle = records.includes(Registers.AUDIT_COVERAGE_INTERVALS.register())
                ? records.all(Registers.AUDIT_COVERAGE_INTERVALS).stream()
                        .filter(interval -> !interval.decidedOn().isAfter(day))
                        .max(Comparator.comparing(Interval::decidedOn).thenComparing(Interval::toString))
                        .map(Interval::every)
                        .orElse(CYCLE)
                : CYCLE;
        return day.plus(cycle);
    }

    private static Optional<String> openReason(List<AuditFinding> open) {
        List<String> ids =
                open.stream().map(finding -> finding.id().value()).sorted().toList();
        return Optional.of((ids.size() == 1 ? "its finding " : "its findings ") + String.join(", ", ids)
                + (ids.size() == 1 ? " is" : " are") + " not dealt with");
    }

    private Judgement judged(InternalAudit audit, Sign sign, Standing standing, Optional<String> reason) {
        LocalDate day = endOf(audit);
        List<String> reasons = new ArrayList<>(reason.stream().toList());
        Relation relation = relation(audit);
        if (sign != Sign.NEGATIVE && relation != Relation.INDEPENDENT) {
            reasons.add(
                    relation == Relation.OWN_WORK
                            ? "an auditor of " + audit.id() + " answers for an area that was audited"
                            : "no record tells whether an auditor of " + audit.id() + " audited their own work");
        }
        Judgement.Builder judgement = Judgement.builder()
                .source(Judgement.Source.INTERNAL_AUDIT)
                .id(audit.id().value())
                .judgedOn(day)
                .sign(sign)
                .relation(relation)
                .standing(standing)
                .reasons(reasons);
        judges(audit, day).forEach(judgement::addJudge);
        return (sign == Sign.NEGATIVE ? judgement : judgement.validUntil(validUntil(audit))).build();
    }

    private List<Judge> judges(InternalAudit audit, LocalDate day) {
        return audit.auditors().stream()
                .map(Auditor::person)
                .distinct()
                .sorted()
                .map(person -> judgements.judge(person, Optional.empty(), day))
                .toList();
    }

    /** The closest relation that the records show between those who audited and what they audited. */
    private static Relation relation(InternalAudit audit) {
        LocalDate day = endOf(audit);
        List<Auditor> unguarded = audit.auditors().stream()
                .filter(auditor -> !auditor.external())
                .filter(auditor -> auditor.safeguards().stream()
                        .noneMatch(guard -> guard.setUpOn()
                                .filter(setUp ->
                                        !setUp.isAfter(audit.startedOn().orElse(day)))
                                .isPresent()))
                .toList();
        if (audit.auditors().isEmpty()) {
            return Relation.UNKNOWN;
        }
        if (unguarded.isEmpty()) {
            return Relation.INDEPENDENT;
        }
        List<PersonId> owners =
                audit.areas().stream().flatMap(area -> area.owner().stream()).toList();
        if (unguarded.stream().anyMatch(auditor -> owners.contains(auditor.person()))) {
            return Relation.OWN_WORK;
        }
        boolean allKnown = !audit.areas().isEmpty()
                && audit.areas().stream().map(AuditedArea::owner).allMatch(Optional::isPresent);
        return allKnown ? Relation.INDEPENDENT : Relation.UNKNOWN;
    }

    private static LocalDate endOf(InternalAudit audit) {
        return audit.completedOn().orElseThrow();
    }
}
