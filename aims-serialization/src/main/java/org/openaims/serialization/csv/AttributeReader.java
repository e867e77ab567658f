package org.openaims.serialization.csv;

import java.util.Optional;
import java.util.function.Function;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Attribute;

/** Reads a plain attribute of a system. */
final class AttributeReader {

    private final Attribute<AiSystem> attribute;
    private final Function<Row, Optional<Object>> source;

    AttributeReader(AttributeMapping mapping, Columns columns, Report report) {
        this.attribute = mapping.described();
        this.source = source(mapping.source(), columns, report);
    }

    /** The attribute. */
    Attribute<AiSystem> attribute() {
        return attribute;
    }

    /** Its value; empty when it is unknown. */
    Optional<Object> read(Row row) {
        return source.apply(row);
    }

    private Function<Row, Optional<Object>> source(ValueSource from, Columns columns, Report report) {
        if (from instanceof ValueSource.Constant constant) {
            Optional<Object> value = AttributeValues.read(attribute.type(), constant.value());
            return row -> value;
        }
        if (from instanceof ValueSource.Codes codes) {
            CodeReader<ValueSource.Meaning> reader = new CodeReader<>(
                    new CellReader(codes.cell(), columns, report),
                    codes.caseSensitive(),
                    codes.codes(),
                    ValueSource.Meaning::spellings);
            return row ->
                    reader.read(row).meaning().flatMap(code -> AttributeValues.read(attribute.type(), code.means()));
        }
        if (from instanceof ValueSource.Day day) {
            DayReader reader = new DayReader(day.day(), columns, report);
            return row -> reader.read(row).map(Object.class::cast);
        }
        if (from instanceof ValueSource.Paragraphs paragraphs) {
            CellReader cell = new CellReader(paragraphs.cell(), columns, report);
            return row -> cell.raw(row).map(Cells::paragraphs).flatMap(text -> value(cell, row, text));
        }
        CellReader cell = new CellReader(((ValueSource.Line) from).cell(), columns, report);
        return row -> cell.line(row).flatMap(text -> value(cell, row, text));
    }

    private Optional<Object> value(CellReader cell, Row row, String text) {
        Optional<Object> value = AttributeValues.read(attribute.type(), text);
        if (value.isEmpty()) {
            cell.report(
                    Diagnostic.Kind.UNKNOWN_VALUE,
                    row,
                    "\"" + Cells.shortened(text) + "\"",
                    AttributeValues.expected(attribute.type()));
        }
        return value;
    }
}
