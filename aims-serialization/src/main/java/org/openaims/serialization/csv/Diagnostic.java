package org.openaims.serialization.csv;

import java.util.Locale;
import java.util.Optional;

/**
 * Something in a file that could not be taken as it is.
 *
 * @param kind what it is
 * @param record the number of the record, 1 for the first after the header; absent when it concerns the file
 * @param line the line on which the record, or what is wrong, begins, 1 for the first; absent when it has no place
 * @param column the column; absent when it concerns the whole record or file
 * @param found what was there, as a phrase; free text is not quoted, a code at most with its first 60 characters
 * @param expected what was expected, as a phrase
 */
public record Diagnostic(
        Kind kind,
        Optional<Integer> record,
        Optional<Integer> line,
        Optional<Column> column,
        String found,
        String expected) {

    /** How bad it is. */
    public enum Severity {
        /** No records are made. */
        PROBLEM,
        /** A value is taken as unknown; the records are made. */
        WARNING
    }

    /** What it is. */
    public enum Kind {
        /** The bytes are not a text in the declared encoding. */
        ENCODING(Severity.PROBLEM),
        /** The file is larger than an import reads. */
        TOO_LARGE(Severity.PROBLEM),
        /** The text is not CSV. */
        SYNTAX(Severity.PROBLEM),
        /** There is no header. */
        NO_HEADER(Severity.PROBLEM),
        /** A column of the mapping is not there. */
        MISSING_COLUMN(Severity.PROBLEM),
        /** A column is named that is there several times. */
        AMBIGUOUS_COLUMN(Severity.PROBLEM),
        /** A record has another number of fields than the header. */
        FIELD_COUNT(Severity.PROBLEM),
        /** What every entry must have is blank. */
        MISSING_VALUE(Severity.PROBLEM),
        /** Two records have one id. */
        DUPLICATE_ID(Severity.PROBLEM),
        /** The values of a record cannot stand together. */
        REFUSED_RECORD(Severity.PROBLEM),
        /** A value is not in the mapping. */
        UNKNOWN_VALUE(Severity.WARNING),
        /** A value is not a day. */
        UNREADABLE_DAY(Severity.WARNING),
        /** A day lies outside its plausible range. */
        IMPLAUSIBLE_DAY(Severity.WARNING),
        /** A day contradicts the stage or another day. */
        CONTRADICTION(Severity.WARNING),
        /** A record has the key of an earlier one: its id may move. */
        EQUAL_KEY(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /**
         * How bad it is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }

    /**
     * A column of a file.
     *
     * @param position its position, 1 for the first
     * @param name its header, cut after 60 characters
     */
    public record Column(int position, String name) {
        @Override
        public String toString() {
            return "column " + position + " \"" + name + "\"";
        }
    }

    /**
     * How bad it is.
     *
     * @return the severity of its kind
     */
    public Severity severity() {
        return kind.severity();
    }

    /**
     * The whole message.
     *
     * @return severity, place, found and expected in one line
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(severity().name().toLowerCase(Locale.ROOT));
        record.ifPresent(number -> text.append(" at record ").append(number));
        line.ifPresent(number -> text.append(record.isPresent() ? " (line " : " at line ")
                .append(number)
                .append(record.isPresent() ? ")" : ""));
        column.ifPresent(
                place -> text.append(record.isPresent() ? ", " : " at ").append(place));
        return text.append(": found ")
                .append(found)
                .append("; expected ")
                .append(expected)
                .toString();
    }
}
