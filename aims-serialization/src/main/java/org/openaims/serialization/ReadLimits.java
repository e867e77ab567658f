package org.openaims.serialization;

/**
 * How much of a document is read at most. Passing a limit ends the reading and is the last problem.
 *
 * <p>The defaults leave room for the records of a large organization. A service that reads documents from strangers sets
 * the document length to what it is ready to hold: the records of a document take up to some twenty times its length in
 * memory.
 *
 * @param nesting objects and arrays inside each other; 64 by default, 200 at most
 * @param textLength characters of a text; 1,000,000 by default
 * @param numberLength characters of a number; 100 by default
 * @param nameLength characters of a property name; 1,000 by default
 * @param documentLength characters of the document; 256,000,000 by default
 * @param listEntries entries of one array; 5,000,000 by default
 * @param entries entries of all arrays together, and properties of objects whose names are free; 20,000,000 by default
 * @param readAhead tokens of an object that stand before its {@code kind}; 100,000 by default
 * @param problems problems that are reported, besides the one that says that there are more; 100 by default
 */
public record ReadLimits(
        int nesting,
        int textLength,
        int numberLength,
        int nameLength,
        long documentLength,
        int listEntries,
        int entries,
        int readAhead,
        int problems) {

    /** Values deeper than this could not be compared on a small stack. */
    private static final int MAX_NESTING = 200;

    private static final ReadLimits DEFAULTS =
            new ReadLimits(64, 1_000_000, 100, 1_000, 256_000_000, 5_000_000, 20_000_000, 100_000, 100);

    /**
     * Checks the limits.
     *
     * @param nesting objects and arrays inside each other
     * @param textLength characters of a text
     * @param numberLength characters of a number
     * @param nameLength characters of a property name
     * @param documentLength characters of the document
     * @param listEntries entries of one array
     * @param entries entries of all arrays together, and properties of objects whose names are free
     * @param readAhead tokens of an object that stand before its {@code kind}
     * @param problems problems that are reported
     * @throws IllegalArgumentException if one is less than 1, or the nesting is more than 200
     */
    public ReadLimits {
        atLeastOne("nesting", nesting);
        atLeastOne("textLength", textLength);
        atLeastOne("numberLength", numberLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("documentLength", documentLength);
        atLeastOne("listEntries", listEntries);
        atLeastOne("entries", entries);
        atLeastOne("readAhead", readAhead);
        atLeastOne("problems", problems);
        if (nesting > MAX_NESTING) {
            throw new IllegalArgumentException(
                    "ReadLimits.nesting: must be at most " + MAX_NESTING + ", but was " + nesting);
        }
    }

    private static void atLeastOne(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("ReadLimits." + name + ": must be at least 1, but was " + limit);
        }
    }

    /**
     * The default limits.
     *
     * @return the limits
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * These limits with another nesting.
     *
     * @param limit objects and arrays inside each other, 200 at most
     * @return the changed limits
     */
    public ReadLimits withNesting(int limit) {
        return new ReadLimits(
                limit, textLength, numberLength, nameLength, documentLength, listEntries, entries, readAhead, problems);
    }

    /**
     * These limits with another length of a text.
     *
     * @param limit characters
     * @return the changed limits
     */
    public ReadLimits withTextLength(int limit) {
        return new ReadLimits(
                nesting, limit, numberLength, nameLength, documentLength, listEntries, entries, readAhead, problems);
    }

    /**
     * These limits with another length of a number.
     *
     * @param limit characters
     * @return the changed limits
     */
    public ReadLimits withNumberLength(int limit) {
        return new ReadLimits(
                nesting, textLength, limit, nameLength, documentLength, listEntries, entries, readAhead, problems);
    }

    /**
     * These limits with another length of a property name.
     *
     * @param limit characters
     * @return the changed limits
     */
    public ReadLimits withNameLength(int limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, limit, documentLength, listEntries, entries, readAhead, problems);
    }

    /**
     * These limits with another length of the document.
     *
     * @param limit characters
     * @return the changed limits
     */
    public ReadLimits withDocumentLength(long limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, nameLength, limit, listEntries, entries, readAhead, problems);
    }

    /**
     * These limits with another number of entries of one array.
     *
     * @param limit entries
     * @return the changed limits
     */
    public ReadLimits withListEntries(int limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, nameLength, documentLength, limit, entries, readAhead, problems);
    }

    /**
     * These limits with another number of entries of all arrays together.
     *
     * @param limit entries, properties of objects whose names are free included
     * @return the changed limits
     */
    public ReadLimits withEntries(int limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, nameLength, documentLength, listEntries, limit, readAhead, problems);
    }

    /**
     * These limits with another number of tokens before a {@code kind}.
     *
     * @param limit tokens
     * @return the changed limits
     */
    public ReadLimits withReadAhead(int limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, nameLength, documentLength, listEntries, entries, limit, problems);
    }

    /**
     * These limits with another number of reported problems.
     *
     * @param limit problems
     * @return the changed limits
     */
    public ReadLimits withProblems(int limit) {
        return new ReadLimits(
                nesting, textLength, numberLength, nameLength, documentLength, listEntries, entries, readAhead, limit);
    }
}
