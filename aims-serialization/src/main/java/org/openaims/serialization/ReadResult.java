package org.openaims.serialization;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the whole record, or at least one problem, never both.
 *
 * @param <T> the record
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final int warningCount;
    private final boolean complete;

    private ReadResult(
            Optional<T> value, List<Problem> problems, List<Problem> warnings, int warningCount, boolean complete) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.warningCount = warningCount;
        this.complete = complete;
    }

    static <T> ReadResult<T> of(@Nullable T value, Problems problems, boolean complete) {
        return new ReadResult<>(
                Optional.ofNullable(value), problems.all(), problems.warnings(), problems.warningCount(), complete);
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
     * What was passed over, when reading was {@linkplain ReadPolicy#LENIENT lenient}: it is not in the record.
     *
     * @return as many as problems may be reported, in the order in which they were met; empty when reading was strict
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * How often something was passed over.
     *
     * @return the number, which is more than the size of {@link #warnings} where there were many
     */
    public int warningCount() {
        return warningCount;
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
     * This result with its problems and warnings placed elsewhere: for a document that stands inside a larger one, such as a line of a
     * file.
     *
     * @param placing gives the problem as the larger document has it
     * @return the result
     */
    public ReadResult<T> placed(UnaryOperator<Problem> placing) {
        return new ReadResult<>(
                value,
                problems.stream().map(placing).toList(),
                warnings.stream().map(placing).toList(),
                warningCount,
                complete);
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
        if (value.isEmpty()) {
            return JsonProblemsException.message(problems, complete);
        }
        return warningCount == 0
                ? "no problem"
                : JsonProblemsException.message("warning", warningCount, true, warnings);
    }
}
