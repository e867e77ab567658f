package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.StageEntry;
import org.openaims.model.record.Occurrence;

/** Reads the stages of a system and its time in operation. */
final class LifeCycleReader {

    /** The stages and the time in operation of one system. */
    record LifeCycle(List<StageEntry> stages, List<OperationPeriod> operation) {

        /** When nothing is known of either. */
        static LifeCycle unknown() {
            return new LifeCycle(List.of(), List.of(period(Occurrence.unknown(), Occurrence.unknown())));
        }
    }

    private final LocalDate completeAsOf;
    private final CodeReader<LifeCycleMapping.StageCode> stage;
    private final Optional<DayReader> startDay;
    private final Optional<DayReader> endDay;
    private final Map<LifeCycleStage, DayReader> stageDays = new EnumMap<>(LifeCycleStage.class);

    LifeCycleReader(LifeCycleMapping mapping, LocalDate completeAsOf, Columns columns, Report report) {
        this.completeAsOf = completeAsOf;
        this.stage = new CodeReader<>(
                new CellReader(mapping.stage(), columns, report),
                mapping.caseSensitive(),
                mapping.codes(),
                LifeCycleMapping.StageCode::spellings);
        this.startDay = mapping.startOfOperation().map(day -> new DayReader(day, columns, report));
        this.endDay = mapping.endOfOperation().map(day -> new DayReader(day, columns, report));
        mapping.stageDays().forEach(day -> stageDays.put(day.stage(), new DayReader(day.day(), columns, report)));
    }

    /** Reads one record. */
    LifeCycle read(Row row) {
        Optional<LifeCycleMapping.StageCode> code = stage.read(row).meaning();
        LifeCycleMapping.Operation state =
                code.map(LifeCycleMapping.StageCode::operation).orElse(LifeCycleMapping.Operation.UNKNOWN);
        Optional<LifeCycleStage> current = code.flatMap(LifeCycleMapping.StageCode::stage);
        Optional<LocalDate> start = startDay.flatMap(day -> day.read(row));
        Optional<LocalDate> end = endDay.flatMap(day -> day.read(row));
        if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
            // Nobody can tell which of the two is wrong, so neither is taken.
            endDay.orElseThrow()
                    .contradiction(
                            row,
                            "an end of operation on " + end.get() + ", before its start on " + start.get(),
                            "an end on or after the start");
            start = Optional.empty();
            end = Optional.empty();
        }
        Optional<Occurrence> started = started(row, state, start);
        Occurrence ended = ended(row, state, end);
        Optional<Occurrence> entered = Optional.empty();
        if (state == LifeCycleMapping.Operation.NOW) {
            entered = started;
        } else if (current.filter(LifeCycleStage.RETIREMENT::equals).isPresent()) {
            entered = Optional.of(ended);
        }
        List<OperationPeriod> operation =
                started.map(first -> List.of(period(first, ended))).orElse(List.of());
        return new LifeCycle(stages(row, current, entered), operation);
    }

    /** The start of the period in operation; empty when there is no such period. */
    private Optional<Occurrence> started(Row row, LifeCycleMapping.Operation state, Optional<LocalDate> day) {
        boolean isPlan = day.filter(completeAsOf::isBefore).isPresent();
        return switch (state) {
            case NOT_YET -> {
                if (day.isPresent() && !isPlan) {
                    startDay.orElseThrow()
                            .contradiction(
                                    row,
                                    "a start of operation on " + day.get(),
                                    "none by " + completeAsOf + ", because its stage is before operation");
                }
                yield day.filter(start -> isPlan).map(Occurrence::planned);
            }
            case NOW -> {
                if (isPlan) {
                    startDay.orElseThrow()
                            .contradiction(
                                    row,
                                    "a start of operation on " + day.orElseThrow(),
                                    "one by " + completeAsOf + ", because its stage is in operation");
                }
                yield Optional.of(
                        day.filter(start -> !isPlan).map(Occurrence::on).orElse(Occurrence.dayUnknown()));
            }
            case NO_LONGER -> {
                if (isPlan) {
                    startDay.orElseThrow()
                            .contradiction(
                                    row,
                                    "a start of operation on " + day.orElseThrow(),
                                    "none after " + completeAsOf + ", because its stage is after operation");
                }
                // Not "day unknown": some systems are retired without ever having gone into operation.
                yield Optional.of(
                        day.filter(start -> !isPlan).map(Occurrence::on).orElse(Occurrence.unknown()));
            }
            case UNKNOWN -> Optional.of(day.map(this::onOrPlanned).orElse(Occurrence.unknown()));
        };
    }

    private Occurrence ended(Row row, LifeCycleMapping.Operation state, Optional<LocalDate> day) {
        boolean isPlan = day.filter(completeAsOf::isBefore).isPresent();
        return switch (state) {
            case NOT_YET, NOW -> {
                if (day.isPresent() && !isPlan) {
                    endDay.orElseThrow()
                            .contradiction(
                                    row,
                                    "an end of operation on " + day.get(),
                                    "none by " + completeAsOf + ", because its stage is not after operation");
                }
                yield day.filter(end -> isPlan).map(Occurrence::planned).orElse(Occurrence.no());
            }
            case NO_LONGER -> {
                if (isPlan) {
                    endDay.orElseThrow()
                            .contradiction(
                                    row,
                                    "an end of operation on " + day.orElseThrow(),
                                    "one by " + completeAsOf + ", because its stage is after operation");
                }
                yield day.filter(end -> !isPlan).map(Occurrence::on).orElse(Occurrence.dayUnknown());
            }
            case UNKNOWN -> day.map(this::onOrPlanned).orElse(Occurrence.unknown());
        };
    }

    /** The stages with their days, and the current stage, entered on an unknown day where nothing else is known. */
    private List<StageEntry> stages(Row row, Optional<LifeCycleStage> current, Optional<Occurrence> entered) {
        Map<LifeCycleStage, Occurrence> days = new EnumMap<>(LifeCycleStage.class);
        stageDays.forEach((of, reader) -> reader.read(row).ifPresent(day -> {
            if (day.isAfter(completeAsOf)
                    && current.filter(now -> now.compareTo(of) >= 0).isPresent()) {
                reader.contradiction(
                        row,
                        "entry into its stage, or an earlier one, on " + day,
                        "one by " + completeAsOf + ", or none");
            } else {
                days.put(of, onOrPlanned(day));
            }
        }));
        current.ifPresent(now -> {
            entered.ifPresent(when -> days.put(now, when));
            days.putIfAbsent(now, Occurrence.dayUnknown());
        });
        List<StageEntry> entries = new ArrayList<>();
        days.forEach((of, when) ->
                entries.add(StageEntry.builder().stage(of).enteredOn(when).build()));
        return entries;
    }

    private Occurrence onOrPlanned(LocalDate day) {
        return day.isAfter(completeAsOf) ? Occurrence.planned(day) : Occurrence.on(day);
    }

    private static OperationPeriod period(Occurrence started, Occurrence ended) {
        return OperationPeriod.builder().startedOn(started).endedOn(ended).build();
    }
}
