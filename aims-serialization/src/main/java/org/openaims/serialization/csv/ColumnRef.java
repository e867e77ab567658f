package org.openaims.serialization.csv;

import org.openaims.model.record.InvalidRecordException;

/**
 * Which column of a file is meant.
 *
 * <p>Names are compared after runs of white space became one space, letter case included.
 */
public sealed interface ColumnRef {

    /**
     * The only column of a name.
     *
     * @param name the whole header
     */
    record Named(String name) implements ColumnRef {

        /**
         * Refuses a blank name.
         *
         * @param name the whole header
         */
        public Named {
            name = named("Named.name", name);
        }
    }

    /**
     * One of several columns of the same name.
     *
     * @param name the whole header
     * @param occurrence which of them, from left to right, 1 for the first
     */
    record Nth(String name, int occurrence) implements ColumnRef {

        /**
         * Refuses a blank name and a number below one.
         *
         * @param name the whole header
         * @param occurrence which of them
         */
        public Nth {
            name = named("Nth.name", name);
            counted("Nth.occurrence", occurrence);
        }
    }

    /**
     * The column at a position, whatever its name.
     *
     * @param position the position, 1 for the first
     */
    record At(int position) implements ColumnRef {

        /**
         * Refuses a number below one.
         *
         * @param position the position
         */
        public At {
            counted("At.position", position);
        }
    }

    private static String named(String attribute, String name) {
        String normalized = Cells.normalized(name);
        if (normalized.isEmpty()) {
            throw new InvalidRecordException(attribute + ": must name a column, but was blank");
        }
        return normalized;
    }

    private static void counted(String attribute, int number) {
        if (number < 1) {
            throw new InvalidRecordException(attribute + ": must be 1 or more, but was " + number);
        }
    }
}
