package org.openaims.cli;

import java.util.List;
import org.openaims.serialization.JsonFormat;
import org.openaims.serialization.Problem;
import org.openaims.serialization.ReadResult;

/** A JSON document that is read whole, or not at all with all its problems told. */
final class JsonInput<T> {

    private final Input input;
    private final JsonFormat<T> format;
    private final Session session;

    JsonInput(Input input, JsonFormat<T> format, Session session) {
        this.input = input;
        this.format = format;
        this.session = session;
    }

    /** The document and its digest; of one that has problems the rest is not read. */
    Input.Digested<T> read() {
        return input.readDigested(stream -> {
            ReadResult<T> result = format.tryRead(stream);
            if (result.value().isEmpty()) {
                tell(result);
            }
            return result.orThrow();
        });
    }

    private void tell(ReadResult<T> result) {
        List<Problem> problems = result.problems();
        problems.forEach(problem -> session.say(problem.toString()));
        throw EndedException.unreadable(input.name() + " cannot be read as records: "
                + (result.complete() ? "" : "at least ")
                + problems.size()
                + (problems.size() == 1 ? " problem" : " problems")
                + (result.complete() ? "" : ", as reading ended at the last one"));
    }
}
