package org.openaims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.planning.ControlExclusion;
import org.openaims.model.planning.SoaEntry;
import org.openaims.model.planning.StatementOfApplicability;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.DueChange;
import org.openaims.model.record.Versioned;
import org.openaims.model.standard.Iso42001;
import org.openaims.rules.language.Lookup;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;

/**
 * What the statement of applicability in force makes of each control: a control counts only where it is included.
 */
final class Applicability {

    private static final Lookup<ControlId, ControlImplementation> IMPLEMENTATIONS_OF =
            Registers.CONTROL_IMPLEMENTATIONS.by("control", implementation -> List.of(implementation.control()));

    /** What holds for a control on the day. */
    enum State {
        /** Nothing can be said: no statement is in force, or it says nothing definite of the control. */
        UNCLEAR,
        /** It is left out for all systems. */
        EXCLUDED,
        /** It is included, and its day lies ahead. */
        NOT_YET_IN_PLACE,
        /** It is included, and its day has passed without a record that it is in place. */
        OVERDUE,
        /** It is included. */
        INCLUDED
    }

    /**
     * What holds for a control, and why.
     *
     * @param state what holds
     * @param reasons why, as phrases; empty when it is simply included
     * @param due the day by which it is to be in place, where that lies ahead
     */
    record Standing(State state, List<String> reasons, Optional<LocalDate> due) {

        static Standing of(State state, String... reasons) {
            return new Standing(state, List.of(reasons), Optional.empty());
        }
    }

    private final Records records;
    private final boolean handedIn;
    private final Optional<StatementOfApplicability> inForce;
    private final Map<String, List<SoaEntry>> lines = new HashMap<>();

    Applicability(Records records) {
        this.records = records;
        this.handedIn = records.includes(Registers.APPLICABILITY_STATEMENTS.register());
        this.inForce = handedIn
                ? Versioned.inForce(records.all(Registers.APPLICABILITY_STATEMENTS), records.day())
                : Optional.empty();
        inForce.ifPresent(statement -> statement
                .entries()
                .forEach(line -> lines.computeIfAbsent(line.control().value(), first -> new ArrayList<>(1))
                        .add(line)));
    }

    /** The controls of the organization's own that are in use, or that the statement in force holds; by id. */
    List<String> ownControls() {
        Set<String> own = new TreeSet<>();
        lines.keySet().stream()
                .filter(control -> Iso42001.entry(control).isEmpty())
                .forEach(own::add);
        if (records.includes(Registers.OWN_CONTROLS.register())) {
            records.all(Registers.OWN_CONTROLS).stream()
                    .filter(control -> control.endedOn()
                            .filter(end -> !end.isAfter(records.day()))
                            .isEmpty())
                    .forEach(control -> own.add(control.id().value()));
        }
        return List.copyOf(own);
    }

    Standing of(String control) {
        if (!handedIn) {
            return Standing.of(State.UNCLEAR, "not handed in: " + Registers.APPLICABILITY_STATEMENTS.register());
        }
        if (inForce.isEmpty()) {
            return Standing.of(State.UNCLEAR, "needs a statement of applicability in force (6.1.3-h)");
        }
        String statement = inForce.get().id().value();
        List<SoaEntry> said = lines.getOrDefault(control, List.of());
        if (said.isEmpty()) {
            return Standing.of(State.UNCLEAR, statement + " does not hold it (6.1.3-h)");
        }
        if (said.stream().map(SoaEntry::applicability).distinct().count() > 1) {
            return Standing.of(State.UNCLEAR, statement + " both includes it and leaves it out (6.1.3-h)");
        }
        SoaEntry line = said.get(0);
        return line.applicability() == SoaEntry.Applicability.EXCLUDED
                ? Standing.of(State.EXCLUDED, statement + " leaves it out" + why(line))
                : included(statement, line);
    }

    private Standing included(String statement, SoaEntry line) {
        List<String> reasons = new ArrayList<>();
        List<String> systems = line.exclusions().stream()
                .map(ControlExclusion::system)
                .map(system -> system.value())
                .sorted()
                .toList();
        if (!systems.isEmpty()) {
            reasons.add(statement + " leaves it out for " + String.join(", ", systems));
        }
        Optional<LocalDate> due = isInPlace(line) ? Optional.empty() : due(line);
        if (due.isEmpty()) {
            return new Standing(State.INCLUDED, reasons, due);
        }
        if (due.get().isBefore(records.day())) {
            reasons.add("it was to be in place by " + due.get() + ", and no record shows that it is (8.1-c)");
            return new Standing(State.OVERDUE, reasons, Optional.empty());
        }
        reasons.add(statement + " includes it, to be in place by " + due.get());
        return new Standing(State.NOT_YET_IN_PLACE, reasons, due);
    }

    private boolean isInPlace(SoaEntry line) {
        return line.status().filter(SoaEntry.Status.IN_PLACE::equals).isPresent()
                || implementations(line).stream()
                        .anyMatch(one -> one.inPlaceOn()
                                        .happenedBy(records.day(), one.recordedOn(), "")
                                        .isYes()
                                && !one.endedOn()
                                        .happenedBy(records.day(), one.recordedOn(), "")
                                        .isYes());
    }

    /** The day by which a control that is not yet in place is to be; of several the earliest. */
    private Optional<LocalDate> due(SoaEntry line) {
        List<LocalDate> days = new ArrayList<>();
        line.due().ifPresent(days::add);
        if (days.isEmpty()) {
            implementations(line)
                    .forEach(one ->
                            DueChange.applied(one.due(), one.dueChanges()).ifPresent(days::add));
        }
        return days.stream().min(LocalDate::compareTo);
    }

    private List<ControlImplementation> implementations(SoaEntry line) {
        return records.includes(Registers.CONTROL_IMPLEMENTATIONS.register())
                ? records.all(IMPLEMENTATIONS_OF, line.control())
                : List.of();
    }

    /** The ground and the reason as the statement gives them. */
    private static String why(SoaEntry line) {
        String ground = line.ground()
                .map(one -> ", " + one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
        return ground
                + line.reason()
                        .filter(text -> !text.isBlank())
                        .map(text -> ": " + text.strip())
                        .orElse(", without a reason");
    }
}
