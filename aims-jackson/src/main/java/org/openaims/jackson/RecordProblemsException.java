package org.openaims.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.serialization.Problem;
import org.openaims.serialization.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A record has problems. The message lists all of them, one on each line.
 *
 * <p>Pointers begin at the root of what the mapper read. Lines and columns are those of its parser: columns count bytes
 * where it reads bytes, and both are 0 where it knows none, as of a tree in memory.
 */
public final class RecordProblemsException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Problem> problems;
    /** Whether the record was read to its end. */
    private final boolean complete;

    RecordProblemsException(JsonParser parser, ReadResult<?> result) {
        super(parser, result.toString());
        this.problems = result.problems();
        this.complete = result.complete();
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
     * Whether the record was read to its end.
     *
     * @return false when there may be more problems, see {@link ReadResult#complete}
     */
    public boolean complete() {
        return complete;
    }
}
