package org.openaims.model.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts waivers into a result; what was found and what came of it stay as they are. */
final class Waiving {

    private final List<Waiver> waivers;
    private final CheckResult result;

    Waiving(List<Waiver> waivers, CheckResult result) {
        this.waivers = waivers;
        this.result = result;
    }

    CheckResult applied() {
        CheckResult waived = result.with(
                changed -> changed.waivers(waivers.stream().map(this::use).toList()));
        return waived.with(changed -> changed.requirementOutcomes(waived.requirementOutcomes().stream()
                .map(outcome -> outcome.with(copy -> copy.waivedUntil(waivedUntil(outcome, waived))))
                .toList()));
    }

    private WaiverUse use(Waiver waiver) {
        List<String> findings = result.findings().stream()
                .filter(waiver::isFor)
                .map(Finding::key)
                .distinct()
                .toList();
        List<String> defects = defects(waiver);
        WaiverUse.State state = defects.isEmpty() ? state(waiver, findings) : WaiverUse.State.MALFORMED;
        List<String> reasons = new ArrayList<>(defects);
        if (result.rule(waiver.rule()).isEmpty()) {
            reasons.add("no rule " + waiver.rule() + " was asked for");
        }
        return WaiverUse.builder()
                .waiver(waiver)
                .state(state)
                .reasons(reasons)
                .findings(findings)
                .build();
    }

    private static List<String> defects(Waiver waiver) {
        List<String> defects = new ArrayList<>();
        if (waiver.reason().filter(text -> !text.isBlank()).isEmpty()) {
            defects.add("it gives no reason");
        }
        if (waiver.approver().isEmpty()) {
            defects.add("it names no approver");
        }
        if (waiver.validFrom().isEmpty()) {
            defects.add("it has no first day");
        }
        if (waiver.validUntil().isEmpty()) {
            defects.add("it has no last day");
        }
        Optional<LocalDate> from = waiver.validFrom();
        waiver.validUntil()
                .filter(last -> from.filter(last::isBefore).isPresent())
                .ifPresent(last ->
                        defects.add("its last day " + last + " lies before its first day " + from.orElseThrow()));
        return defects;
    }

    private WaiverUse.State state(Waiver waiver, List<String> findings) {
        if (waiver.validFrom().orElseThrow().isAfter(result.asOf())) {
            return WaiverUse.State.NOT_YET;
        }
        if (waiver.validUntil().orElseThrow().isBefore(result.asOf())) {
            return WaiverUse.State.LAPSED;
        }
        return findings.isEmpty() ? WaiverUse.State.UNUSED : WaiverUse.State.IN_USE;
    }

    /** Until when all that makes a requirement a gap is waived; a judgement cannot be. */
    private static Optional<LocalDate> waivedUntil(RequirementOutcome outcome, CheckResult waived) {
        boolean refuted = outcome.judgements().stream()
                .anyMatch(judgement -> judgement.standing() == Judgement.Standing.COUNTS
                        && judgement.sign() == Judgement.Sign.NEGATIVE);
        if (outcome.outcome() != Outcome.GAP || refuted) {
            return Optional.empty();
        }
        Set<String> rules = new HashSet<>(outcome.rules());
        List<Optional<LocalDate>> ends = waived.findings().stream()
                .filter(finding -> finding.severity() == Severity.NONCONFORMITY && rules.contains(finding.rule()))
                .map(waived::waivedUntil)
                .collect(Collectors.toList());
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
