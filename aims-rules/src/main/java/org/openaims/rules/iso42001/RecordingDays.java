package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Values;

/** On which days dated records were made, and of which days they tell. */
record RecordingDays(List<RecordingDay> all, List<RecordingDay> most) {

    private static final Period AT_ONCE = Period.ofDays(30);

    /** What is made so soon after what it tells of is made in time. */
    static final Period SOON = Period.ofDays(90);

    private static final Period SEVERAL_YEARS = Period.ofYears(2);

    /** How many records it takes to speak of most or all of them. */
    private static final int SOME = 10;

    private static final String AIMS_PERIOD = "/context/aimsPeriod";

    static RecordingDays of(Records records) {
        List<RecordingDay> all = RecordingDay.all(records).stream()
                .sorted(Comparator.comparing(RecordingDay::recordedOn).thenComparing(RecordingDay::id))
                .toList();
        List<RecordingDay> most = List.of();
        int from = 0;
        for (int to = 0; to < all.size(); to++) {
            while (!all.get(to).recordedOn().isBefore(all.get(from).recordedOn().plus(AT_ONCE))) {
                from++;
            }
            if (to + 1 - from > most.size()) {
                most = all.subList(from, to + 1);
            }
        }
        return new RecordingDays(all, most);
    }

    boolean isMostlyAtOnce() {
        return all.size() >= SOME
                && 2 * most.size() > all.size()
                && !first().plus(SEVERAL_YEARS).isAfter(last());
    }

    /** Those that were made late, the latest first. */
    List<RecordingDay> late() {
        return all.stream()
                .filter(one -> one.recordedOn().isAfter(one.since().plus(SOON)))
                .sorted(Comparator.comparing(RecordingDay::days).reversed().thenComparing(RecordingDay::id))
                .toList();
    }

    private LocalDate first() {
        return all.stream()
                .map(RecordingDay::happenedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate last() {
        return all.stream()
                .map(RecordingDay::happenedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Values told() {
        return values(
                most.size(),
                all.size(),
                first(),
                last(),
                most.get(0).recordedOn(),
                most.get(most.size() - 1).recordedOn());
    }

    /**
     * When a record was made.
     *
     * @param id its id
     * @param happenedOn the last day that it tells of
     * @param since the day from which it could be made: what was there before the AIMS has until the transition day
     * @param recordedOn the day on which it was made
     */
    record RecordingDay(String id, LocalDate happenedOn, LocalDate since, LocalDate recordedOn) {

        static List<RecordingDay> all(Records records) {
            Optional<AimsPeriod> aims = records.includes(AIMS_PERIOD) ? records.aimsPeriod() : Optional.empty();
            List<RecordingDay> all = new ArrayList<>();
            for (RecordIndex.Entry entry : records.shared(RecordIndex.SHARED).recorded()) {
                RegisterEntry made = (RegisterEntry) entry.record();
                happened(entry.type(), made)
                        .max(LocalDate::compareTo)
                        .ifPresent(day -> all.add(new RecordingDay(
                                entry.id(),
                                day,
                                aims.filter(period -> day.isBefore(period.runsFrom()))
                                        .map(period -> Limits.transitionDay(period, records))
                                        .orElse(day),
                                made.recordedOn().orElseThrow())));
            }
            return all;
        }

        private static <T> Stream<LocalDate> happened(RecordType<T> type, Object entry) {
            T record = type.javaType().cast(entry);
            return type.attributes().stream()
                    .filter(attribute -> attribute.time() != Attribute.Time.RECORDING)
                    .flatMap(attribute -> attribute.values(record).stream()
                            .flatMap(value -> dayOf(value, attribute.time() == Attribute.Time.EVENT).stream()));
        }

        private static Optional<LocalDate> dayOf(Object value, boolean event) {
            if (value instanceof Approval approval) {
                return Optional.of(approval.decidedOn());
            }
            if (value instanceof Occurrence occurrence) {
                return occurrence.happenedOn();
            }
            return event && value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
        }

        long days() {
            return ChronoUnit.DAYS.between(since, recordedOn);
        }
    }
}
