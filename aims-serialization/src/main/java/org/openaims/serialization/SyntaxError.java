package org.openaims.serialization;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a parser says of a text that is not JSON, without the text that it quotes. */
record SyntaxError(Place place, String found, String expected) {

    private static final Pattern EXPECTATION =
            Pattern.compile("\\b(?:expecting|expected) (.*?)(?: \\((?:for|start) .*)?$");

    private static final Pattern ANY_VALUE = Pattern.compile("(?:a valid value )?\\(JSON String, .*");

    static SyntaxError of(JacksonException e, Source document) {
        return new SyntaxError(placeOf(e, document), found(e, document), expected(e));
    }

    static Place placeOf(JacksonException e, Source document) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? new Place(1, 1) : Place.of(document.placeOfCharacter(location));
    }

    private static String found(JacksonException e, Source document) {
        if (e instanceof UnexpectedEndOfInputException || e.getLocation() == null) {
            return "the end of the document";
        }
        OptionalInt character = document.characterAt(e.getLocation());
        return character.isPresent()
                ? "the character " + Quotation.quoted(Character.toString(character.getAsInt()))
                : "the end of the document";
    }

    /** What the parser says that it expected; its words after that never quote the document. */
    private static String expected(JacksonException e) {
        Matcher expectation = EXPECTATION.matcher(String.valueOf(e.getOriginalMessage()));
        String words = expectation.find() ? expectation.group(1) : "JSON";
        return ANY_VALUE.matcher(words).matches() ? "a value" : words;
    }
}
