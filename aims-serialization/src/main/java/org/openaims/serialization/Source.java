package org.openaims.serialization;

import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where the characters of a document come from, and where in it a parser is. */
interface Source {

    /** A factory for the parser of one document. */
    static JsonFactory factory(ReadLimits limits) {
        // Made anew for each document: a factory keeps the names that its parsers met, and strangers could fill such a
        // table with names that collide.
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(new TokenLimits(limits))
                .build();
    }

    /** Starts a parser on the source. */
    JsonParser parser(ObjectReadContext context);

    /** Makes known which tokens are made of the source. */
    void readBy(Tokens tokens);

    /** The place of a parser's location, {@link Place#packed packed}. To be asked in the order of the document. */
    long place(TokenStreamLocation location);

    /** The place of the character that a parser complains of at a location. */
    long placeOfCharacter(TokenStreamLocation location);

    /** The character at a parser's location; absent unless it is among the latest that were read. */
    OptionalInt characterAt(TokenStreamLocation location);

    /** Whether a text of the document can have a surrogate without its other half. */
    boolean mayHaveUnpairedSurrogates();
}
