package org.openaims.serialization.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openaims.model.context.LifeCycleStage;

/** Small mappings for tests, of a file with the columns name, unit, stage, start, end, class and assessed. */
final class Mappings {

    static final LocalDate COMPLETE_AS_OF = LocalDate.of(2024, 12, 16);

    private Mappings() {}

    /** The columns name and unit, with both of them in the key. */
    static CsvMapping names(IdMapping.EqualKeys equalKeys) {
        return mapping("UTF-8", new SystemMapping(id(equalKeys), attributes(), Optional.empty(), List.of()));
    }

    /** All columns. */
    static CsvMapping all() {
        LifeCycleMapping lifeCycle = new LifeCycleMapping(
                cell("stage"),
                true,
                List.of(
                        new LifeCycleMapping.StageCode(
                                LifeCycleMapping.Operation.NOT_YET,
                                Optional.of(LifeCycleStage.INCEPTION),
                                List.of("idea")),
                        new LifeCycleMapping.StageCode(
                                LifeCycleMapping.Operation.NOW,
                                Optional.of(LifeCycleStage.OPERATION_AND_MONITORING),
                                List.of("live", "in use")),
                        new LifeCycleMapping.StageCode(
                                LifeCycleMapping.Operation.NO_LONGER,
                                Optional.of(LifeCycleStage.RETIREMENT),
                                List.of("gone"))),
                Optional.of(day("start")),
                Optional.of(day("end")),
                List.of());
        ValueSource classes = new ValueSource.Codes(
                new Cell(column("class"), List.of("-")),
                false,
                List.of(
                        new ValueSource.Meaning("SIGNIFICANT", List.of("High", "Very  high")),
                        new ValueSource.Meaning("NOT_DETERMINED", List.of("Open"))));
        List<AttributeMapping> attributes =
                List.of(attributes().get(0), attributes().get(1), new AttributeMapping("impactClass", classes));
        CsvMapping mapping = mapping(
                "UTF-8",
                new SystemMapping(id(IdMapping.EqualKeys.REFUSED), attributes, Optional.of(lifeCycle), List.of()));
        AssessmentMapping assessments = new AssessmentMapping(
                cell("assessed"),
                true,
                List.of(
                        new AssessmentMapping.AnswerCode(AssessmentMapping.Made.DONE, List.of("yes")),
                        new AssessmentMapping.AnswerCode(AssessmentMapping.Made.PLANNED, List.of("soon")),
                        new AssessmentMapping.AnswerCode(AssessmentMapping.Made.NOT_DONE, List.of("no"))),
                Optional.of(day("assessed on")));
        return new CsvMapping(
                mapping.encoding(),
                mapping.separator(),
                mapping.completeAsOf(),
                mapping.statedBy(),
                mapping.handedIn(),
                mapping.systems(),
                Optional.of(assessments));
    }

    static CsvMapping mapping(String encoding, SystemMapping systems) {
        return new CsvMapping(
                encoding,
                Optional.empty(),
                COMPLETE_AS_OF,
                Optional.empty(),
                List.of("/context/systems"),
                systems,
                Optional.empty());
    }

    static CsvMapping of(CsvMapping mapping, SystemMapping systems) {
        return new CsvMapping(
                mapping.encoding(),
                mapping.separator(),
                mapping.completeAsOf(),
                mapping.statedBy(),
                mapping.handedIn(),
                systems,
                mapping.impactAssessments());
    }

    static CsvMapping written(CsvMapping mapping, String encoding, String separator) {
        return new CsvMapping(
                encoding,
                Optional.of(separator),
                mapping.completeAsOf(),
                mapping.statedBy(),
                mapping.handedIn(),
                mapping.systems(),
                mapping.impactAssessments());
    }

    static IdMapping id(IdMapping.EqualKeys equalKeys) {
        return new IdMapping(List.of(column("name"), column("unit")), equalKeys);
    }

    static List<AttributeMapping> attributes() {
        return List.of(
                new AttributeMapping("name", new ValueSource.Line(cell("name"))),
                new AttributeMapping("units", new ValueSource.Line(cell("unit"))));
    }

    static DayCell day(String column) {
        return new DayCell(
                cell(column),
                List.of("uuuu-MM-dd", "d MMM uuuu"),
                Optional.of(LocalDate.of(2000, 1, 1)),
                Optional.of(LocalDate.of(2030, 12, 31)));
    }

    static Cell cell(String column) {
        return Cell.of(column(column));
    }

    static ColumnRef column(String name) {
        return new ColumnRef.Named(name);
    }
}
