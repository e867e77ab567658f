package org.openaims.serialization.csv;

import java.util.List;

/**
 * A cell of each record, and what counts as blank in it. White space alone is always blank, and blank is unknown.
 *
 * @param column the column
 * @param blanks the further values that say nothing, such as {@code N/A}; compared after runs of white space became
 *     one space, letter case included
 */
public record Cell(ColumnRef column, List<String> blanks) {

    /**
     * Normalizes the white space of the blanks.
     *
     * @param column the column
     * @param blanks the further values that say nothing
     */
    public Cell {
        blanks = blanks.stream().map(Cells::normalized).toList();
    }

    /**
     * A cell in which only white space is blank.
     *
     * @param column the column
     * @return the cell
     */
    public static Cell of(ColumnRef column) {
        return new Cell(column, List.of());
    }
}
