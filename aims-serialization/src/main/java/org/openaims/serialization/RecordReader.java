package org.openaims.serialization;

import java.util.ArrayList;
import java.util.HashSet;
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

    /** The property that names the kind of a value that may be of several. */
    static final String KIND = "kind";

    static final String FORMAT_VERSION = "formatVersion";

    private final Tokens tokens;
    private final Pointer pointer;
    private final Problems problems;
    private final ScalarReader scalars;
    private final ValueReader values;
    private final int listEntries;

    RecordReader(Tokens tokens, Pointer pointer, Problems problems, int listEntries) {
        this.tokens = tokens;
        this.pointer = pointer;
        this.problems = problems;
        this.scalars = new ScalarReader(tokens, problems);
        this.values = new ValueReader(tokens, pointer, problems, scalars, listEntries);
        this.listEntries = listEntries;
    }

    /** Reads the record that a document is. */
    <T> @Nullable T document(RecordType<T> type) {
        if (tokens.type() != JsonToken.START_OBJECT) {
            scalars.refuse("an object, " + Wording.withArticle(type.name()));
            return null;
        }
        return record(type, Optional.of(FORMAT_VERSION));
    }

    /**
     * Reads a record.
     *
     * @param mark the property that is no attribute: the format version of a document, or the kind
     */
    private <T> @Nullable T record(RecordType<T> type, Optional<String> mark) {
        Place start = tokens.place();
        RecordType.Draft<T> draft = type.draft();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.text();
            pointer.enter(name);
            sound &= property(type, draft, mark, name, seen);
            pointer.leave();
        }
        if (mark.filter(FORMAT_VERSION::equals).isPresent() && !seen.contains(FORMAT_VERSION)) {
            problems.add(start, "no property \"" + FORMAT_VERSION + "\"", '"' + AimsJson.FORMAT_VERSION + '"');
            sound = false;
        }
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.presence() == Attribute.Presence.REQUIRED && !seen.contains(attribute.name())) {
                problems.add(start, "no property \"" + attribute.name() + '"', Wording.expected(attribute.type()));
                sound = false;
            }
        }
        return sound ? built(type, draft, start) : null;
    }

    private <T> @Nullable T built(RecordType<T> type, RecordType.Draft<T> draft, Place start) {
        try {
            return draft.build();
        } catch (InvalidRecordException e) {
            problems.add(start, String.valueOf(e.getMessage()), "a meaningful " + type.name());
            return null;
        }
    }

    /** Reads a property; the token is its name. */
    private <T> boolean property(
            RecordType<T> type, RecordType.Draft<T> draft, Optional<String> mark, String name, Set<String> seen) {
        Optional<Attribute<T>> attribute = type.attribute(name);
        boolean isMark = mark.filter(name::equals).isPresent();
        if (!isMark && attribute.isEmpty()) {
            unknown(type, mark, name);
            return false;
        }
        if (!seen.add(name)) {
            problems.add(tokens.place(), Quotation.ofProperty(name) + " again", "each property once");
            tokens.next();
            tokens.skipValue();
            return false;
        }
        tokens.next();
        if (isMark) {
            return name.equals(KIND) || formatVersion();
        }
        Object value = attribute(attribute.orElseThrow());
        if (value != null) {
            draft.set(attribute.orElseThrow(), value);
        }
        return value != null;
    }

    private void unknown(RecordType<?> type, Optional<String> mark, String name) {
        List<String> known = new ArrayList<>();
        mark.ifPresent(known::add);
        type.attributes().forEach(attribute -> known.add(attribute.name()));
        problems.add(
                tokens.place(), Quotation.ofProperty(name), "a property of " + type.name(), NearMiss.of(name, known));
        tokens.next();
        tokens.skipValue();
    }

    private boolean formatVersion() {
        if (tokens.type() != JsonToken.VALUE_STRING) {
            scalars.refuse("the text \"" + AimsJson.FORMAT_VERSION + '"');
            return false;
        }
        String version = tokens.text();
        if (version.equals(AimsJson.FORMAT_VERSION)) {
            return true;
        }
        problems.add(
                tokens.place(),
                Quotation.ofCode(version),
                '"' + AimsJson.FORMAT_VERSION + "\", the version that this library reads");
        return false;
    }

    private @Nullable Object attribute(Attribute<?> attribute) {
        return attribute.isMany() ? many(attribute) : one(attribute.type());
    }

    private @Nullable Object many(Attribute<?> attribute) {
        if (tokens.type() != JsonToken.START_ARRAY) {
            scalars.refuse("a list");
            return null;
        }
        boolean isSet = attribute.presence() == Attribute.Presence.SET;
        Set<Object> distinct = new HashSet<>();
        List<Object> elements = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            problems.checkEntry(i, listEntries, tokens.place());
            pointer.enter(i);
            Place start = tokens.place();
            Object element = one(attribute.type());
            if (element == null) {
                sound = false;
            } else if (isSet && !distinct.add(element)) {
                problems.add(start, again(attribute.type(), element), "each element of a set once");
                sound = false;
            } else if (sound) {
                elements.add(element);
            }
            pointer.leave();
        }
        if (!sound) {
            return null;
        }
        return isSet ? new TreeSet<>(elements) : elements;
    }

    private static String again(AttributeType type, Object element) {
        boolean isCode = type instanceof AttributeType.Coded || type instanceof AttributeType.Enumerated;
        return isCode ? Quotation.ofCode(element.toString()) + " again" : "an element again";
    }

    private @Nullable Object one(AttributeType type) {
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
            return scalars.constant(enumerated);
        } else if (type instanceof AttributeType.Coded coded) {
            return scalars.code(coded);
        } else if (tokens.type() != JsonToken.START_OBJECT) {
            scalars.refuse(type);
            return null;
        } else if (type instanceof AttributeType.Nested nested) {
            return record(nested.type(), Optional.empty());
        }
        return choice((AttributeType.Choice) type);
    }

    private @Nullable Object choice(AttributeType.Choice type) {
        Set<String> known = type.kinds().keySet();
        Optional<Tokens.Token> kind = tokens.lookFor(KIND);
        if (kind.isEmpty()) {
            problems.add(tokens.place(), "no property \"" + KIND + '"', Wording.oneOf(known));
        } else if (kind.get().type() != JsonToken.VALUE_STRING) {
            report(kind.get(), Wording.found(kind.get().type(), kind.get().text()), known, Optional.empty());
        } else {
            String name = kind.get().text();
            RecordType<?> chosen = type.kinds().get(name);
            if (chosen != null) {
                return record(chosen, Optional.of(KIND));
            }
            report(kind.get(), Quotation.ofCode(name), known, NearMiss.of(name, known));
        }
        tokens.skipValue();
        return null;
    }

    private void report(Tokens.Token kind, String found, Set<String> known, Optional<String> nearMiss) {
        pointer.enter(KIND);
        problems.add(kind.place(), found, Wording.oneOf(known), nearMiss);
        pointer.leave();
    }
}
