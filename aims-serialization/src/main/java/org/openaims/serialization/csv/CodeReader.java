package org.openaims.serialization.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a cell that holds a code.
 *
 * @param <M> what a code means
 */
final class CodeReader<M> {

    /** What was read: blank, a code, or a text that the mapping does not know. */
    record Reading<M>(boolean isBlank, Optional<M> meaning) {}

    private final CellReader cell;
    private final CodeList<M> codes;

    CodeReader(CellReader cell, boolean caseSensitive, List<M> meanings, Function<M, List<String>> spellings) {
        this.cell = cell;
        this.codes = new CodeList<>(caseSensitive, meanings, spellings);
    }

    /** Reads the cell of a record; a text that the mapping does not know is reported. */
    Reading<M> read(Row row) {
        Optional<String> text = cell.line(row);
        Optional<M> meaning = text.flatMap(codes::meaning);
        if (text.isPresent() && meaning.isEmpty()) {
            cell.report(
                    Diagnostic.Kind.UNKNOWN_VALUE,
                    row,
                    "\"" + Cells.shortened(text.get()) + "\"",
                    "a value that the mapping lists");
        }
        return new Reading<>(text.isEmpty(), meaning);
    }
}
