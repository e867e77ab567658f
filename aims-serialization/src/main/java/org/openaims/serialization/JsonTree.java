package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/**
 * A part of a document as a tree that can be changed. Each part keeps the place that it has in the document, and what is
 * put in has the place of what it was made from.
 */
sealed interface JsonTree {

    /** A text, number, truth or null. */
    record Scalar(Tokens.Token token) implements JsonTree {}

    /** A list. */
    record Sequence(long place, List<JsonTree> elements) implements JsonTree {}

    /** A property; an object may have several of one name, which is for the reader to refuse. */
    record Property(String name, long place, JsonTree value) {}

    /** An object. */
    record Fields(long place, List<Property> properties) implements JsonTree {

        /** The first value of a name. */
        Optional<JsonTree> get(String name) {
            return properties.stream()
                    .filter(property -> property.name().equals(name))
                    .map(Property::value)
                    .findFirst();
        }

        boolean has(String name) {
            return get(name).isPresent();
        }

        /** Gives each property of a name another name. */
        void rename(String name, String other) {
            properties.replaceAll(property ->
                    property.name().equals(name) ? new Property(other, property.place(), property.value()) : property);
        }

        /** Puts another value in the place of a property's first value. */
        void replace(String name, JsonTree value) {
            for (int i = 0; i < properties.size(); i++) {
                if (properties.get(i).name().equals(name)) {
                    properties.set(i, new Property(name, properties.get(i).place(), value));
                    return;
                }
            }
        }

        void remove(String name) {
            properties.removeIf(property -> property.name().equals(name));
        }

        void put(String name, JsonTree value) {
            properties.add(new Property(name, value.place(), value));
        }

        /** Each object of a list, reached by names from this object; none where the document is not so. */
        void each(String floor, String register, Consumer<Fields> entry) {
            if (get(floor).orElse(null) instanceof Fields fields
                    && fields.get(register).orElse(null) instanceof Sequence sequence) {
                for (JsonTree element : sequence.elements()) {
                    if (element instanceof Fields found) {
                        entry.accept(found);
                    }
                }
            }
        }
    }

    /** Where it begins in the document, {@link Place#packed packed}. */
    default long place() {
        if (this instanceof Scalar scalar) {
            return scalar.token().place();
        }
        return this instanceof Sequence sequence ? sequence.place() : ((Fields) this).place();
    }

    /** The text that it is; absent where it is none. */
    default Optional<String> text() {
        return this instanceof Scalar scalar && scalar.token().type() == JsonToken.VALUE_STRING
                ? Optional.of(scalar.token().text())
                : Optional.empty();
    }

    static JsonTree ofText(String text, long place) {
        return new Scalar(new Tokens.Token(JsonToken.VALUE_STRING, text, place));
    }

    static Fields object(long place) {
        return new Fields(place, new ArrayList<>());
    }

    /** The rest of an object after its first value, which is the token; what comes before is left out. */
    static Fields restOfObject(Tokens tokens, long place) {
        Fields object = object(place);
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            property(tokens, object);
        }
        return object;
    }

    private static void property(Tokens tokens, Fields object) {
        String name = tokens.text();
        long place = tokens.placed();
        tokens.next();
        object.properties().add(new Property(name, place, value(tokens)));
    }

    private static JsonTree value(Tokens tokens) {
        long place = tokens.placed();
        if (tokens.type() == JsonToken.START_OBJECT) {
            return restOfObject(tokens, place);
        }
        if (tokens.type() != JsonToken.START_ARRAY) {
            return new Scalar(tokens.taken());
        }
        List<JsonTree> elements = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            elements.add(value(tokens));
        }
        return new Sequence(place, elements);
    }

    /** The tokens of the properties of an object, and of its end. */
    static List<Tokens.Token> tokensOfRest(Fields object) {
        List<Tokens.Token> tokens = new ArrayList<>();
        addProperties(object, tokens);
        return tokens;
    }

    private static void addProperties(Fields object, List<Tokens.Token> tokens) {
        for (Property property : object.properties()) {
            tokens.add(new Tokens.Token(JsonToken.PROPERTY_NAME, property.name(), property.place()));
            add(property.value(), tokens);
        }
        tokens.add(new Tokens.Token(JsonToken.END_OBJECT, "}", object.place()));
    }

    private static void add(JsonTree tree, List<Tokens.Token> tokens) {
        if (tree instanceof Scalar scalar) {
            tokens.add(scalar.token());
        } else if (tree instanceof Sequence sequence) {
            tokens.add(new Tokens.Token(JsonToken.START_ARRAY, "[", sequence.place()));
            sequence.elements().forEach(element -> add(element, tokens));
            tokens.add(new Tokens.Token(JsonToken.END_ARRAY, "]", sequence.place()));
        } else {
            tokens.add(new Tokens.Token(JsonToken.START_OBJECT, "{", tree.place()));
            addProperties((Fields) tree, tokens);
        }
    }
}
