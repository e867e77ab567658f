package org.openaims.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What reading and writing a kind of record needs of its description over and over, made once: the names as a parser finds
 * them and as they are written, the attributes by number.
 *
 * @param <T> the record
 */
final class RecordShape<T> {

    /** The property that names the kind of a value that may be of several. */
    static final String KIND = "kind";

    static final String FORMAT_VERSION = "formatVersion";

    /** Finds the mark {@link #KIND} only. */
    static final PropertyNameMatcher KIND_ONLY = BinaryNameMatcher.construct(List.of(KIND));

    /** The number of no name. */
    static final int NONE = Integer.MIN_VALUE;

    private static final ClassValue<RecordShape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(RecordType.of(type));
        }
    };

    private final RecordType<T> type;
    private final List<Attribute<T>> attributes;
    private final Attribute<T>[] byNumber;
    private final PropertyNameMatcher names;
    private final int kind;
    private final int formatVersion;
    private final int[] required;
    private final JsonName[] written;
    private final SerializedString[] expectedNames;
    /**
     * The attribute that followed each one when it was read last, and so is expected after it. Threads that read at a time
     * may take each other's: any number will do, and the right one is quicker.
     */
    private final int[] followers;
    /** The shape of each attribute that is a record; found when it is first met, since records may be nested in circles. */
    private final @Nullable RecordShape<?>[] nested;

    /** The same for each attribute that is one of several kinds of record. */
    private final @Nullable KnownWords<RecordShape<?>>[] kinds;

    /** The constants of each attribute that is of an enum. */
    private final @Nullable KnownWords<Object>[] constants;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private RecordShape(RecordType<T> type) {
        this.type = type;
        this.attributes = type.attributes();
        this.byNumber = attributes.toArray(Attribute[]::new);
        this.kinds = new KnownWords[byNumber.length];
        this.constants = new KnownWords[byNumber.length];
        List<String> known = new ArrayList<>();
        attributes.forEach(attribute -> known.add(attribute.name()));
        this.kind = added(KIND, known);
        this.formatVersion = added(FORMAT_VERSION, known);
        this.names = BinaryNameMatcher.construct(known);
        this.required = attributes.stream()
                .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                .mapToInt(attributes::indexOf)
                .toArray();
        this.written = attributes.stream()
                .map(attribute -> new JsonName(attribute.name()))
                .toArray(JsonName[]::new);
        this.expectedNames = attributes.stream()
                .map(attribute -> new SerializedString(attribute.name()))
                .toArray(SerializedString[]::new);
        this.followers = IntStream.rangeClosed(1, byNumber.length).toArray();
        this.nested = new RecordShape<?>[attributes.size()];
    }

    private static int added(String mark, List<String> known) {
        if (known.contains(mark)) {
            return NONE;
        }
        known.add(mark);
        return known.size() - 1;
    }

    @SuppressWarnings("unchecked") // computeValue makes the shape from this very type
    static <T> RecordShape<T> of(RecordType<T> type) {
        return (RecordShape<T>) SHAPES.get(type.javaType());
    }

    RecordType<T> type() {
        return type;
    }

    List<Attribute<T>> attributes() {
        return attributes;
    }

    int size() {
        return byNumber.length;
    }

    Attribute<T> attribute(int number) {
        return byNumber[number];
    }

    /** The names of the attributes by number; after them the marks. */
    PropertyNameMatcher names() {
        return names;
    }

    /** The number of the mark {@code kind}; {@link #NONE} where it is the name of an attribute. */
    int kind() {
        return kind;
    }

    /** The number of the mark {@code formatVersion}; {@link #NONE} where it is the name of an attribute. */
    int formatVersion() {
        return formatVersion;
    }

    /** The numbers of the attributes that a record cannot be without. */
    int[] required() {
        return required;
    }

    /**
     * Moves to the next name of a property of the record, or to the end of it.
     *
     * @param last the number of the property before; any number of no attribute at the beginning
     * @return the number of the name, as {@link Tokens#nextName(PropertyNameMatcher)} has it
     */
    int nextName(Tokens tokens, int last) {
        boolean isAfterAttribute = last >= 0 && last < followers.length;
        int expected = isAfterAttribute ? followers[last] : 0;
        if (expected >= followers.length) {
            return tokens.nextName(names);
        }
        int name = tokens.nextName(names, expectedNames[expected], expected);
        if (name != expected && isAfterAttribute && name >= 0 && name < followers.length && name != last) {
            followers[last] = name;
        }
        return name;
    }

    /** The name of an attribute as it is written. */
    JsonName written(int attribute) {
        return written[attribute];
    }

    /** The shapes of the records that an attribute may be, by kind. */
    KnownWords<RecordShape<?>> kinds(int attribute, AttributeType.Choice attributeType) {
        KnownWords<RecordShape<?>> known = kinds[attribute];
        if (known == null) {
            Map<String, RecordShape<?>> found = new HashMap<>();
            attributeType.kinds().forEach((kind, of) -> found.put(kind, of(of)));
            known = new KnownWords<>(found);
            kinds[attribute] = known;
        }
        return known;
    }

    /** The constants that an attribute may be, by name. */
    KnownWords<Object> constants(int attribute, AttributeType.Enumerated attributeType) {
        KnownWords<Object> known = constants[attribute];
        if (known == null) {
            known = new KnownWords<>(attributeType.constants());
            constants[attribute] = known;
        }
        return known;
    }

    /** The shape of the record that an attribute is. */
    RecordShape<?> nested(int attribute, AttributeType.Nested attributeType) {
        RecordShape<?> known = nested[attribute];
        if (known == null) {
            known = of(attributeType.type());
            nested[attribute] = known;
        }
        return known;
    }
}
