package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.util.Optional;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.Occurrence;

/** Reads the impact assessment of a system. */
final class AssessmentReader {

    private final LocalDate completeAsOf;
    private final CodeReader<AssessmentMapping.AnswerCode> made;
    private final Optional<DayReader> performed;

    AssessmentReader(AssessmentMapping mapping, LocalDate completeAsOf, Columns columns, Report report) {
        this.completeAsOf = completeAsOf;
        this.made = new CodeReader<>(
                new CellReader(mapping.made(), columns, report),
                mapping.caseSensitive(),
                mapping.codes(),
                AssessmentMapping.AnswerCode::spellings);
        this.performed = mapping.performed().map(day -> new DayReader(day, columns, report));
    }

    /** The assessment; empty when the record says that there is none, or nothing. */
    Optional<ImpactAssessment> read(Row row, AiSystemId system) {
        return performedOn(row)
                .map(occurrence -> ImpactAssessment.builder()
                        .id(ImpactAssessmentId.of(system.value() + "-impact-assessment"))
                        .addSystems(system)
                        .performedOn(occurrence)
                        .recordedOn(completeAsOf)
                        .build());
    }

    private Optional<Occurrence> performedOn(Row row) {
        CodeReader.Reading<AssessmentMapping.AnswerCode> answer = made.read(row);
        Optional<LocalDate> day = performed.flatMap(reader -> reader.read(row));
        if (answer.meaning().isEmpty()) {
            // A text that the mapping does not know may be a yes or a no: it is neither.
            return answer.isBlank() && day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(day.map(this::onOrPlanned).orElse(Occurrence.unknown()));
        }
        boolean isPlan = day.filter(completeAsOf::isBefore).isPresent();
        switch (answer.meaning().get().means()) {
            case DONE -> {
                if (isPlan) {
                    contradiction(row, day, "one by " + completeAsOf + ", because it was made");
                }
                return Optional.of(
                        day.filter(one -> !isPlan).map(Occurrence::on).orElse(Occurrence.dayUnknown()));
            }
            case PLANNED -> {
                if (day.isPresent() && !isPlan) {
                    contradiction(row, day, "one after " + completeAsOf + ", because it is planned");
                }
                return Optional.of(new Occurrence.Planned(day.filter(one -> isPlan)));
            }
            case NOT_DONE -> {
                if (day.isPresent()) {
                    contradiction(row, day, "none, because it was not made");
                }
            }
        }
        return Optional.empty();
    }

    private void contradiction(Row row, Optional<LocalDate> day, String expected) {
        performed.orElseThrow().contradiction(row, "an assessment on " + day.orElseThrow(), expected);
    }

    private Occurrence onOrPlanned(LocalDate day) {
        return day.isAfter(completeAsOf) ? Occurrence.planned(day) : Occurrence.on(day);
    }
}
