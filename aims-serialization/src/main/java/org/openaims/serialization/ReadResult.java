package org.openaims.serialization;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What came of reading a document: the whole record, or at least one problem, never both.
 *
 * @param <T> the record
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final List<Problem> problems;
    private final boolean complete;

    private ReadResult(Optional<T> value, List<Problem> problems, boolean complete) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.complete = complete;
    }

    static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Optional.of(value), List.of(), true);
    }

    static <T> ReadResult<T> of(List<Problem> problems, boolean complete) {
        return new ReadResult<>(Optional.empty(), problems, complete);
    }

    /**
     * The record.
     *
     * @return the record; absent when the document has a problem
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * The problems of the document.
     *
     * @return the problems in the order in which they were met; empty when there is a record
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether the document was read to its end.
     *
     * @return false when reading ended at the last problem, a syntax error or a passed limit: there may be more
     */
    public boolean complete() {
        return complete;
    }

    /**
     * This result with its problems placed elsewhere: for a document that stands inside a larger one, such as a line of a
     * file.
     *
     * @param placing gives the problem as the larger document has it
     * @return the result
     */
    public ReadResult<T> placed(UnaryOperator<Problem> placing) {
        return new ReadResult<>(value, problems.stream().map(placing).toList(), complete);
    }

    /**
     * The record, where there is one.
     *
     * @return the record
     * @throws JsonProblemsException if the document has a problem; it lists all of them
     */
    public T orThrow() {
        return value.orElseThrow(() -> new JsonProblemsException(problems, complete));
    }

    @Override
    public String toString() {
        return value.isPresent() ? "no problem" : JsonProblemsException.message(problems, complete);
    }
}
