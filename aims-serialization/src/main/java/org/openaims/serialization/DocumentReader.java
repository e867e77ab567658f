package org.openaims.serialization;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.RecordType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a document from its first character to its last, or to the problem that ends the reading. */
final class DocumentReader<T> {

    private final RecordType<T> type;
    private final ReadLimits limits;
    private final JsonFactory json;

    DocumentReader(RecordType<T> type, ReadLimits limits) {
        this.type = type;
        this.limits = limits;
        // Names of a document are not kept between documents: strangers could fill such a table with names that
        // collide.
        this.json = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(new TokenLimits(limits))
                .build();
    }

    ReadLimits limits() {
        return limits;
    }

    ReadResult<T> read(Reader source) throws IOException {
        MeasuredReader measured = new MeasuredReader(source, limits.documentLength());
        Pointer pointer = new Pointer();
        Problems problems = new Problems(pointer, limits.problems());
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), measured)) {
            Tokens tokens = new Tokens(parser, limits.readAhead());
            try {
                T record = read(tokens, new RecordReader(tokens, pointer, problems, limits.listEntries()), problems);
                return record == null ? ReadResult.of(problems.all(), true) : ReadResult.of(record);
            } catch (LimitPassedException e) {
                throw problems.last(tokens.pointerAtEnd(), tokens.end(), e.found(), e.expected());
            } catch (JacksonIOException e) {
                if (e.getCause() instanceof RefusedInputException refused) {
                    throw problems.last(tokens.pointerAtEnd(), tokens.end(), refused.found(), refused.expected());
                }
                throw e;
            } catch (JacksonException e) {
                SyntaxError error = SyntaxError.of(e, measured);
                throw problems.last(tokens.pointerAtEnd(), error.place(), error.found(), error.expected());
            }
        } catch (ReadingEndedException e) {
            return ReadResult.of(problems.all(), false);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable T read(Tokens tokens, RecordReader records, Problems problems) {
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
            throw problems.last(SyntaxError.placeOf(e), "more after the end of the document", "nothing");
        }
    }
}
