package org.openaims.serialization.csv;

import java.util.List;
import org.openaims.model.record.InvalidRecordException;

/** Where the value of an attribute comes from. */
public sealed interface ValueSource {

    /**
     * The same value for every record.
     *
     * @param value the value, written as in JSON
     */
    record Constant(String value) implements ValueSource {}

    /**
     * The text of a cell, with runs of white space, line breaks included, as one space.
     *
     * @param cell the cell
     */
    record Line(Cell cell) implements ValueSource {}

    /**
     * The text of a cell with its line breaks, without white space around it.
     *
     * @param cell the cell
     */
    record Paragraphs(Cell cell) implements ValueSource {}

    /**
     * A cell that holds a code.
     *
     * @param cell the cell
     * @param caseSensitive whether upper and lower case make different codes
     * @param codes what each code means
     */
    record Codes(Cell cell, boolean caseSensitive, List<Meaning> codes) implements ValueSource {

        /**
         * Refuses two meanings of one code.
         *
         * @param cell the cell
         * @param caseSensitive whether upper and lower case make different codes
         * @param codes what each code means
         */
        public Codes {
            codes = List.copyOf(codes);
            CodeList.checked("Codes.codes", caseSensitive, cell, codes, Meaning::spellings);
        }
    }

    /**
     * What a code means.
     *
     * @param means the value of the attribute, written as in JSON, such as {@code NOT_DETERMINED}
     * @param spellings the texts that stand for it; at least one
     */
    record Meaning(String means, List<String> spellings) {

        /**
         * Copies the spellings.
         *
         * @param means the value of the attribute
         * @param spellings the texts that stand for it
         */
        public Meaning {
            spellings = List.copyOf(spellings);
            if (spellings.isEmpty()) {
                throw new InvalidRecordException("Meaning.spellings: must have at least one text, but had none");
            }
        }
    }

    /**
     * A cell that holds a day.
     *
     * @param day the cell and how days are written in it
     */
    record Day(DayCell day) implements ValueSource {}
}
