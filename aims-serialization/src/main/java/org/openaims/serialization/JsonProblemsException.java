package org.openaims.serialization;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document has problems. The message lists all of them, one on each line. */
public final class JsonProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Problem> problems;
    /** Whether the document was read to its end. */
    private final boolean complete;

    JsonProblemsException(List<Problem> problems, boolean complete) {
        super(message(problems, complete));
        this.problems = List.copyOf(problems);
        this.complete = complete;
    }

    static String message(List<Problem> problems, boolean complete) {
        return message("problem", problems.size(), complete, problems);
    }

    static String message(String noun, int count, boolean complete, List<Problem> listed) {
        String head = (complete ? "" : "at least ") + count + ' ' + noun + (count == 1 ? "" : "s");
        return listed.stream().map(Problem::toString).collect(Collectors.joining("\n", head + "\n", ""));
    }

    /**
     * The problems.
     *
     * @return the problems in the order in which they were met; empty only where the exception came out of Java
     *     serialization, which keeps the message alone
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Whether the document was read to its end.
     *
     * @return false when there may be more problems, see {@link ReadResult#complete}
     */
    public boolean complete() {
        return complete;
    }
}
