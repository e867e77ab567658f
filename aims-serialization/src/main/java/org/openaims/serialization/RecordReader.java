package org.openaims.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;
import tools.jackson.core.JsonToken;

/**
 * Reads records by their descriptions. Where a value has a problem, it is reported, and null returned; what stands beside
 * it is still read. The token is the first of the value before, and the last of it after.
 */
final class RecordReader {

    private final Tokens tokens;
    private final Pointer pointer;
    private final Problems problems;
    private final ScalarReader scalars;
    private final ValueReader values;
    private final FormatVersions versions;
    private final int listEntries;
    private final Gathered gathered = new Gathered();

    RecordReader(Tokens tokens, Pointer pointer, Problems problems, ReadLimits limits) {
        this(tokens, pointer, problems, limits, FormatVersions.ALL);
    }

    RecordReader(Tokens tokens, Pointer pointer, Problems problems, ReadLimits limits, FormatVersions versions) {
        this.tokens = tokens;
        this.pointer = pointer;
        this.problems = problems;
        this.scalars = new ScalarReader(tokens, problems);
        this.values = new ValueReader(tokens, pointer, problems, scalars, limits.listEntries());
        this.versions = versions;
        this.listEntries = limits.listEntries();
    }

    /** Reads the record that a document is. */
    <T> @Nullable T document(RecordType<T> type) {
        if (tokens.type() != JsonToken.START_OBJECT) {
            scalars.refuse("an object, " + Wording.withArticle(type.name()));
            return null;
        }
        RecordShape<T> shape = RecordShape.of(type);
        Reading<T> reading = new Reading<>(shape, shape.formatVersion());
        int name = tokens.nextName(shape.names());
        if (name == shape.formatVersion()) {
            pointer.enter(RecordShape.FORMAT_VERSION);
            long place = tokens.placed();
            tokens.next();
            if (tokens.type() == JsonToken.VALUE_STRING && versions.isOlder(tokens.text())) {
                // As a tree, whose values keep the places that they have in the document.
                tokens.replay(versions.upgraded(type, tokens.text(), JsonTree.restOfObject(tokens, place)));
            }
            reading.sound &= formatVersion();
            reading.seen[name] = true;
            pointer.leave();
            name = tokens.nextName(shape.names());
        }
        return reading.from(name);
    }

    /** Reads a record; the token is the first of it. */
    private <T> @Nullable T record(RecordShape<T> shape) {
        Reading<T> reading = new Reading<>(shape, RecordShape.NONE);
        return reading.from(shape.nextName(tokens, RecordShape.NONE));
    }

    /** The reading of one record, which began at the token. */
    private final class Reading<T> {

        private final RecordShape<T> shape;
        private final RecordType.Draft<T> draft;
        /** The number of the property that is no attribute: the format version of a document, or the kind. */
        private final int mark;

        private final long start;
        private final boolean[] seen;
        private boolean sound = true;

        Reading(RecordShape<T> shape, int mark) {
            this(shape, mark, tokens.placed());
        }

        Reading(RecordShape<T> shape, int mark, long start) {
            this.shape = shape;
            this.draft = shape.type().draft();
            this.mark = mark;
            this.start = start;
            this.seen = new boolean[shape.size() + 2];
        }

        /** Reads on, from a property at whose name the token is. */
        @Nullable
        T from(int firstName) {
            for (int name = firstName; name != Tokens.END; name = shape.nextName(tokens, name)) {
                if (name >= 0 && name < shape.size()) {
                    Attribute<T> attribute = shape.attribute(name);
                    pointer.enter(attribute.name());
                    sound &= attribute(name, attribute);
                } else if (name == mark) {
                    String text = tokens.text();
                    pointer.enter(text);
                    sound &= mark(name, text);
                } else {
                    String text = tokens.text();
                    pointer.enter(text);
                    sound &= unknown(text);
                }
                pointer.leave();
            }
            return complete() ? built() : null;
        }

        private boolean attribute(int number, Attribute<T> attribute) {
            if (isAgain(number, attribute.name())) {
                return false;
            }
            tokens.next();
            Object value = attribute.isMany() ? many(shape, number, attribute) : one(attribute.type(), shape, number);
            if (value == null) {
                return false;
            }
            draft.set(attribute, value);
            return true;
        }

        private boolean mark(int number, String name) {
            if (isAgain(number, name)) {
                return false;
            }
            tokens.next();
            return number == shape.kind() || formatVersion();
        }

        private boolean isAgain(int number, String name) {
            if (seen[number]) {
                problems.add(tokens.place(), Quotation.ofProperty(name) + " again", "each property once");
                tokens.next();
                tokens.skipValue();
                return true;
            }
            seen[number] = true;
            return false;
        }

        private boolean unknown(String name) {
            if (problems.tellsUnknown()) {
                List<String> known = new ArrayList<>();
                if (mark != RecordShape.NONE) {
                    known.add(mark == shape.kind() ? RecordShape.KIND : RecordShape.FORMAT_VERSION);
                }
                shape.attributes().forEach(attribute -> known.add(attribute.name()));
                problems.addUnknown(
                        tokens.place(),
                        Quotation.ofProperty(name),
                        "a property of " + shape.type().name(),
                        NearMiss.of(name, known));
            }
            tokens.next();
            tokens.skipValue();
            return problems.isLenient();
        }

        private boolean complete() {
            if (mark == shape.formatVersion() && mark != RecordShape.NONE && !seen[mark]) {
                missing(RecordShape.FORMAT_VERSION, '"' + versions.current() + '"');
            }
            for (int number : shape.required()) {
                if (!seen[number]) {
                    Attribute<T> attribute = shape.attribute(number);
                    missing(attribute.name(), Wording.expected(attribute.type()));
                }
            }
            return sound;
        }

        private void missing(String property, String expected) {
            problems.add(Place.of(start), "no property \"" + property + '"', expected);
            sound = false;
        }

        private @Nullable T built() {
            try {
                return draft.build();
            } catch (InvalidRecordException e) {
                problems.add(
                        Place.of(start),
                        String.valueOf(e.getMessage()),
                        "a meaningful " + shape.type().name());
                return null;
            }
        }
    }

    private boolean formatVersion() {
        String expected = '"' + versions.current() + '"';
        if (tokens.type() != JsonToken.VALUE_STRING) {
            scalars.refuse("the text " + expected);
            return false;
        }
        String version = tokens.text();
        if (version.equals(versions.current())) {
            return true;
        }
        String found = Quotation.ofCode(version);
        if (versions.isNewer(version)) {
            throw problems.only(
                    tokens.place(),
                    "the format version " + found,
                    expected + " or an older one: a newer version of this library reads this document");
        }
        if (versions.isOlder(version)) {
            problems.add(tokens.place(), found + " after other properties", found + " as the first property");
        } else {
            problems.add(tokens.place(), found, expected + ", the version that this library reads");
        }
        return false;
    }

    private @Nullable Object many(RecordShape<?> shape, int number, Attribute<?> attribute) {
        if (tokens.type() != JsonToken.START_ARRAY) {
            scalars.refuse("a list");
            return null;
        }
        return attribute.presence() == Attribute.Presence.SET
                ? set(attribute.type(), shape, number)
                : list(attribute.type(), shape, number);
    }

    private @Nullable Collection<Object> list(AttributeType type, RecordShape<?> shape, int number) {
        int start = gathered.size();
        boolean sound = true;
        pointer.enterList();
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            pointer.element(i);
            problems.checkElement(i, listEntries, tokens);
            Object element = one(type, shape, number);
            if (element == null) {
                sound = false;
            } else if (sound) {
                gathered.add(element);
            }
        }
        pointer.leave();
        List<Object> elements = gathered.take(start);
        return sound ? elements : null;
    }

    private @Nullable Collection<Object> set(AttributeType type, RecordShape<?> shape, int number) {
        int start = gathered.size();
        boolean sound = true;
        Object last = null;
        // Made for elements that are not in their order, as those of a canonical document are.
        Set<Object> unordered = null;
        pointer.enterList();
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            pointer.element(i);
            problems.checkElement(i, listEntries, tokens);
            // Of a value of one token, the place can be asked for afterwards.
            long place = tokens.type().isStructStart() ? tokens.placed() : 0;
            Object element = one(type, shape, number);
            if (element == null) {
                sound = false;
            } else if (unordered == null && (last == null || isBefore(last, element))) {
                gathered.add(element);
                last = element;
            } else {
                if (unordered == null) {
                    unordered = new TreeSet<>(gathered.take(start));
                }
                if (!unordered.add(element)) {
                    problems.add(
                            place == 0 ? tokens.place() : Place.of(place),
                            again(type, element),
                            "each element of a set once");
                    sound = false;
                }
            }
        }
        pointer.leave();
        Collection<Object> elements = unordered == null ? gathered.take(start) : unordered;
        return sound ? elements : null;
    }

    @SuppressWarnings("unchecked") // the elements of a set are of one type, which has an order
    private static boolean isBefore(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b) < 0;
    }

    private static String again(AttributeType type, Object element) {
        boolean isCode = type instanceof AttributeType.Coded || type instanceof AttributeType.Enumerated;
        return isCode ? Quotation.ofCode(element.toString()) + " again" : "an element again";
    }

    /** Reads a value of an attribute. */
    private @Nullable Object one(AttributeType type, RecordShape<?> shape, int number) {
        if (type instanceof AttributeType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> scalars.text();
                case TRUTH -> scalars.truth();
                case WHOLE_NUMBER -> scalars.wholeNumber();
                case DECIMAL -> scalars.decimal();
                case DAY -> scalars.day();
                case PERIOD -> scalars.period();
                case VALUE -> values.value();
                case EXTENSIONS -> values.extensions();
            };
        } else if (type instanceof AttributeType.Enumerated enumerated) {
            return scalars.constant(enumerated, shape.constants(number, enumerated));
        } else if (type instanceof AttributeType.Coded coded) {
            return scalars.code(coded);
        } else if (tokens.type() != JsonToken.START_OBJECT) {
            scalars.refuse(type);
            return null;
        } else if (type instanceof AttributeType.Nested nested) {
            return record(shape.nested(number, nested));
        }
        AttributeType.Choice choice = (AttributeType.Choice) type;
        return choice(choice, shape.kinds(number, choice));
    }

    private @Nullable Object choice(AttributeType.Choice type, KnownWords<RecordShape<?>> shapes) {
        long start = tokens.placed();
        if (tokens.nextName(RecordShape.KIND_ONLY) == 0) {
            // As it is written: nothing need be looked for.
            tokens.next();
            RecordShape<?> chosen = tokens.type() == JsonToken.VALUE_STRING ? shapes.at(tokens) : null;
            if (chosen != null) {
                return chosen(chosen, start);
            }
            refuseKind(type, tokens.taken());
            tokens.skipValue();
        } else {
            Optional<Tokens.Token> kind =
                    tokens.type() == JsonToken.END_OBJECT ? Optional.empty() : tokens.lookFor(RecordShape.KIND);
            RecordShape<?> chosen = kind.map(Tokens.Token::text).map(shapes::of).orElse(null);
            if (chosen != null && kind.orElseThrow().type() == JsonToken.VALUE_STRING) {
                return new Reading<>(chosen, chosen.kind(), start)
                        .from(chosen.names().matchName(tokens.text()));
            }
            if (kind.isPresent()) {
                refuseKind(type, kind.get());
            } else {
                problems.add(
                        Place.of(start),
                        "no property \"" + RecordShape.KIND + '"',
                        Wording.oneOf(type.kinds().keySet()));
            }
        }
        tokens.skipRestOfObject();
        return null;
    }

    /** Reads the rest of a record whose kind was the first of its properties. */
    private <T> @Nullable T chosen(RecordShape<T> shape, long start) {
        Reading<T> reading = new Reading<>(shape, shape.kind(), start);
        reading.seen[shape.kind()] = true;
        return reading.from(shape.nextName(tokens, RecordShape.NONE));
    }

    private void refuseKind(AttributeType.Choice type, Tokens.Token kind) {
        Set<String> known = type.kinds().keySet();
        boolean isText = kind.type() == JsonToken.VALUE_STRING;
        pointer.enter(RecordShape.KIND);
        problems.add(
                Place.of(kind.place()),
                isText ? Quotation.ofCode(kind.text()) : Wording.found(kind.type(), kind.text()),
                Wording.oneOf(known),
                isText ? NearMiss.of(kind.text(), known) : Optional.empty());
        pointer.leave();
    }
}
