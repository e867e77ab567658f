package org.openaims.serialization;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.RecordType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/** Reads a document from its first character to its last, or to the problem that ends the reading. */
final class DocumentReader<T> {

    private final RecordType<T> type;
    private final ReadLimits limits;
    private final ReadPolicy policy;

    DocumentReader(RecordType<T> type, ReadLimits limits, ReadPolicy policy) {
        this.type = type;
        this.limits = limits;
        this.policy = policy;
    }

    ReadLimits limits() {
        return limits;
    }

    ReadPolicy policy() {
        return policy;
    }

    ReadResult<T> read(InputStream stream) throws IOException {
        return readFrom(new Utf8Source(stream, limits));
    }

    ReadResult<T> read(String text) throws IOException {
        return readFrom(new TextSource(text, limits));
    }

    private ReadResult<T> readFrom(Source source) throws IOException {
        Pointer pointer = new Pointer();
        Problems problems = new Problems(pointer, limits, policy);
        try (JsonParser parser = parser(source, problems)) {
            Tokens tokens = new Tokens(parser, source, limits);
            try {
                T record = read(tokens, new RecordReader(tokens, pointer, problems, limits), problems, source);
                return ReadResult.of(record, problems, true);
            } catch (LimitPassedException e) {
                throw problems.last(tokens.pointerAtEnd(), tokens.end(), e.found(), e.expected());
            } catch (JacksonIOException e) {
                if (e.getCause() instanceof RefusedInputException refused) {
                    throw problems.last(tokens.pointerAtEnd(), tokens.end(), refused.found(), refused.expected());
                }
                throw e;
            } catch (JacksonException e) {
                SyntaxError error = SyntaxError.of(e, source);
                throw problems.last(tokens.pointerAtEnd(), error.place(), error.found(), error.expected());
            }
        } catch (ReadingEndedException e) {
            return ReadResult.of(null, problems, false);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Starts a parser, which looks at the beginning of the document already. */
    private static JsonParser parser(Source source, Problems problems) {
        try {
            return source.parser(ObjectReadContext.empty());
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof RefusedInputException refused) {
                throw problems.last(new Place(1, 1), refused.found(), refused.expected());
            }
            throw e;
        }
    }

    private @Nullable T read(Tokens tokens, RecordReader records, Problems problems, Source source) {
        if (tokens.next() == null) {
            throw problems.last(tokens.end(), "an empty document", "an object, " + Wording.withArticle(type.name()));
        }
        T record = records.document(type);
        try {
            if (tokens.next() == null) {
                return problems.all().isEmpty() ? record : null;
            }
            throw problems.last(tokens.place(), "more after the end of the document", "nothing");
        } catch (JacksonException e) {
            if (e instanceof LimitPassedException || e instanceof JacksonIOException) {
                throw e;
            }
            throw problems.last(SyntaxError.placeOf(e, source), "more after the end of the document", "nothing");
        }
    }
}
