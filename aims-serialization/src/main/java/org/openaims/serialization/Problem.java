package org.openaims.serialization;

import java.util.Optional;

/**
 * One problem of a document: where it is, what was found there, and what was expected.
 *
 * <p>Names, ids, days and other codes are quoted; of free text only the length is told, so that a problem may be logged.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value, empty for the whole document
 * @param line the line, from 1
 * @param column the column in UTF-16 characters, from 1
 * @param found what was found, a lower-case fragment
 * @param expected what was expected, a lower-case fragment
 * @param nearMiss what was probably meant; absent when nothing is near
 */
public record Problem(String pointer, int line, int column, String found, String expected, Optional<String> nearMiss) {

    /**
     * The problem as one line.
     *
     * @return such as {@code /context/systems/9/registeredOn (line 120, column 23): found "2024-13-01"; expected a day as
     *     YYYY-MM-DD}
     */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the document" : Quotation.escaped(pointer)) + " (line " + line + ", column "
                + column + "): found " + found + "; expected " + expected
                + nearMiss.map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }
}
