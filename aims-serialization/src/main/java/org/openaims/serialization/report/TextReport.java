package org.openaims.serialization.report;

import org.openaims.model.result.CheckResult;

/**
 * What a check found, as a text for people: what was handed in, whether the practical test could be passed today, the
 * outcomes clause by clause, the findings with what to do, what was judged not adequate, the rules that failed, and what
 * could not be checked.
 *
 * <p>A pure function of the result: equal results give equal texts on every machine. Lines end with a line feed and keep
 * to the width; a longer word, such as a pointer, stands alone on its line. It says what the records show and never sums
 * that up in one figure or colour.
 */
public final class TextReport {

    private TextReport() {}

    /**
     * The report with the default options.
     *
     * @param result the result of a check
     * @return the text, with a final line feed
     * @throws IllegalArgumentException if a finding is of a rule or case that the result does not describe
     */
    public static String of(CheckResult result) {
        return of(result, Options.defaults());
    }

    /**
     * The report.
     *
     * @param result the result of a check
     * @param options how it is laid out
     * @return the text, with a final line feed
     * @throws IllegalArgumentException if a finding is of a rule or case that the result does not describe
     */
    public static String of(CheckResult result, Options options) {
        Page page = new Page(options.width(), options.colour());
        HeadSection.write(result, page);
        PracticalTestSection.write(result, page);
        ClauseTable.write(result, page);
        FindingsSection.write(result, page);
        JudgedSection.write(result, page);
        FailedSection.write(result, page);
        WaiverSection.write(result, page);
        ComparisonSection.write(result, page);
        ShownSection.write(result, page);
        UncheckedSection.write(result, page);
        return page.toString().stripTrailing() + "\n";
    }

    /**
     * How a report is laid out.
     *
     * @param width the longest line in characters, from 72 to 100; titles of clauses are left out of the table where they
     *     do not fit
     * @param colour whether headings and severities are marked with the ANSI codes of a terminal
     */
    public record Options(int width, boolean colour) {

        private static final int NARROWEST = 72;
        private static final int WIDEST = 100;

        /**
         * Checks the width.
         *
         * @param width the longest line in characters, from 72 to 100
         * @param colour whether headings and severities are marked
         * @throws IllegalArgumentException if the width is out of its range
         */
        public Options {
            if (width < NARROWEST || width > WIDEST) {
                throw new IllegalArgumentException(
                        "expected a width from " + NARROWEST + " to " + WIDEST + ", found " + width);
            }
        }

        /**
         * A width of 100, without colour.
         *
         * @return the options
         */
        public static Options defaults() {
            return new Options(WIDEST, false);
        }

        /**
         * These options with or without colour.
         *
         * @param on whether headings and severities are marked
         * @return the options
         */
        public Options withColour(boolean on) {
            return new Options(width, on);
        }
    }
}
