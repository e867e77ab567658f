package org.openaims.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openaims.model.Aims;
import org.openaims.model.result.Baseline;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Explanation;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Waivers;

/**
 * Makes arbitrary records of any type from its description alone, so that a new record needs no code here.
 *
 * <p>Values come from small pools, so that ids meet and days coincide; all days lie in one short window. What an
 * invariant refuses is left out.
 */
public final class AnyRecord {

    /** The first day of the window in which all days lie. */
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** The number of days in the window. */
    public static final int DAYS = 12;

    private static final int MOST = 2;

    private AnyRecord() {}

    /** Any day of the window, the day before it, or the day after it. */
    public static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-1, DAYS).map(FIRST::plusDays);
    }

    /** Any record of a type. */
    public static <T> Arbitrary<T> of(RecordType<T> type) {
        return Arbitraries.randomValue(random -> new Maker(random).make(type));
    }

    /** Every type of record that can be reached from the records, a result and what is applied to one, by Java type, the roots first. */
    public static List<RecordType<?>> types() {
        Set<RecordType<?>> found = new LinkedHashSet<>();
        reach(RecordType.of(Aims.class), found);
        reach(RecordType.of(CheckResult.class), found);
        reach(RecordType.of(Waivers.class), found);
        reach(RecordType.of(Baseline.class), found);
        reach(RecordType.of(RuleProfile.class), found);
        reach(RecordType.of(Explanation.class), found);
        return List.copyOf(found);
    }

    /** Every type of record that can be reached from one type, itself the first. */
    public static List<RecordType<?>> types(RecordType<?> root) {
        Set<RecordType<?>> found = new LinkedHashSet<>();
        reach(root, found);
        return List.copyOf(found);
    }

    private static void reach(RecordType<?> type, Set<RecordType<?>> found) {
        if (found.add(type)) {
            type.attributes().forEach(attribute -> below(attribute.type()).forEach(next -> reach(next, found)));
        }
    }

    private static Collection<RecordType<?>> below(AttributeType type) {
        if (type instanceof AttributeType.Nested nested) {
            return List.of(nested.type());
        }
        return type instanceof AttributeType.Choice choice ? choice.kinds().values() : List.of();
    }

    /** A record and every record inside it, the outer ones first. */
    public static <T> List<Described<?>> all(RecordType<T> type, T record) {
        List<Described<?>> found = new ArrayList<>();
        new Described<>(type, record).collect(found);
        return found;
    }

    /** A record of each type. */
    public static Arbitrary<List<Described<?>>> oneOfEachType() {
        List<RecordType<?>> types = types();
        return Arbitraries.randomValue(random -> {
            List<Described<?>> each = new ArrayList<>();
            types.forEach(type -> each.add(made(type, new Maker(random))));
            return each;
        });
    }

    private static <T> Described<T> made(RecordType<T> type, Maker maker) {
        return new Described<>(type, maker.make(type));
    }

    /** The record that a value of an attribute is; absent when it is a plain value. */
    public static Optional<Described<?>> nested(AttributeType type, Object value) {
        if (type instanceof AttributeType.Nested nested) {
            return Optional.of(described(nested.type(), value));
        }
        return type instanceof AttributeType.Choice choice
                ? Optional.of(described(choice.kindOf(value).getValue(), value))
                : Optional.empty();
    }

    private static <T> Described<T> described(RecordType<T> type, Object value) {
        return new Described<>(type, type.javaType().cast(value));
    }

    /** A record with its description. */
    public record Described<T>(RecordType<T> type, T record) {

        private void collect(List<Described<?>> into) {
            into.add(this);
            for (Attribute<T> attribute : type.attributes()) {
                for (Object value : attribute.values(record)) {
                    nested(attribute.type(), value).ifPresent(inner -> inner.collect(into));
                }
            }
        }
    }

    /** Makes records from one source of chance. */
    private record Maker(Random random) {

        <T> T make(RecordType<T> type) {
            for (int attempt = 0; attempt < 1000; attempt++) {
                Optional<T> made = attempt(type);
                if (made.isPresent()) {
                    return made.get();
                }
            }
            throw new IllegalStateException("expected some values of " + type + " to be sound");
        }

        private <T> Optional<T> attempt(RecordType<T> type) {
            RecordType.Draft<T> draft = type.draft();
            for (Attribute<T> attribute : type.attributes()) {
                set(draft, attribute);
            }
            try {
                return Optional.of(draft.build());
            } catch (InvalidRecordException refused) {
                return Optional.empty();
            }
        }

        private <T> void set(RecordType.Draft<T> draft, Attribute<T> attribute) {
            switch (attribute.presence()) {
                case REQUIRED -> draft.set(attribute, value(attribute.type()));
                case OPTIONAL, DEFAULTED -> {
                    if (random.nextInt(3) > 0) {
                        draft.set(attribute, value(attribute.type()));
                    }
                }
                case LIST, SET -> {
                    List<Object> values = new ArrayList<>();
                    int count = random.nextInt(MOST + 1);
                    for (int i = 0; i < count; i++) {
                        values.add(value(attribute.type()));
                    }
                    draft.set(
                            attribute, attribute.presence() == Attribute.Presence.SET ? new TreeSet<>(values) : values);
                }
            }
        }

        private Object value(AttributeType type) {
            if (type instanceof AttributeType.Scalar scalar) {
                return scalar(scalar);
            }
            if (type instanceof AttributeType.Enumerated enumerated) {
                return pick(List.copyOf(enumerated.constants().values()));
            }
            if (type instanceof AttributeType.Coded coded) {
                return coded.factory().apply(pick(List.of("a", "b", "c")));
            }
            if (type instanceof AttributeType.Choice choice) {
                return make(pick(List.copyOf(choice.kinds().values())));
            }
            return make(((AttributeType.Nested) type).type());
        }

        private Object scalar(AttributeType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> pick(List.of("", "text", "/context/systems", "a".repeat(64)));
                case TRUTH -> random.nextBoolean();
                case WHOLE_NUMBER -> random.nextInt(5);
                case DECIMAL -> new BigDecimal(pick(List.of("0", "1.5", "-2.50")));
                case DAY -> day();
                case PERIOD -> pick(List.of(Period.ofDays(1), Period.ofMonths(1), Period.ofYears(1)));
                case VALUE -> any(2);
                case EXTENSIONS ->
                    random.nextInt(4) > 0
                            ? Extensions.none()
                            : Extensions.of(pick(List.of("acme:first", "acme:second")), any(2));
            };
        }

        private Value any(int depth) {
            return switch (random.nextInt(depth > 0 ? 7 : 5)) {
                case 0 -> Value.of("text");
                case 1 -> Value.of(random.nextInt(3));
                case 2 -> Value.of(random.nextBoolean());
                case 3 -> Value.of(day());
                case 4 -> Value.absent();
                case 5 -> new Value.Sequence(List.of(any(depth - 1), any(depth - 1)));
                default -> {
                    TreeMap<String, Value> fields = new TreeMap<>();
                    fields.put("first", any(depth - 1));
                    fields.put("second", any(depth - 1));
                    yield new Value.Fields(fields);
                }
            };
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        private <E> E pick(List<E> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
