package org.openaims.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/**
 * A record that has nothing to do with any other, made from its description alone. Its id is one that no other record
 * names. It names no other record: where it has to name one, that is one of which nothing is on record, and a role, a kind
 * of limit or any other word from an open list is one that the organization made up. It has plain values by chance, such
 * as texts, numbers, days and constants, and of records within it only those that it cannot be without, so that nobody
 * approved it and nothing followed from it: a system is not in operation, a policy is a draft, a risk was never rated. It
 * does not say when it was entered, for that is looked at over all records together.
 */
final class UnrelatedRecord {

    /** What every id begins with that such a record has or names. */
    static final String MARK = "unrelated-";

    private static final int ATTEMPTS = 100;
    private static final int DAYS_BEFORE = 900;
    private static final int DAYS_AFTER = 60;

    private final Random random;
    private final LocalDate day;
    private int ids;

    /**
     * Takes what all chance comes from.
     *
     * @param random the chance
     * @param day the day around which things happen in the records
     */
    UnrelatedRecord(Random random, LocalDate day) {
        this.random = random;
        this.day = day;
    }

    /** A record; each call makes another. */
    <T> T of(RecordType<T> type) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return made(type);
            } catch (InvalidRecordException refused) {
                // an invariant that binds two attributes: try others
            }
        }
        throw new IllegalStateException("expected some values of " + type + " to be sound");
    }

    private <T> T made(RecordType<T> type) {
        RecordType.Draft<T> draft = type.draft();
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.presence() == Attribute.Presence.REQUIRED || (isPlain(attribute) && random.nextInt(3) == 0)) {
                draft.set(attribute, values(attribute));
            }
        }
        return draft.build();
    }

    private static boolean isPlain(Attribute<?> attribute) {
        return attribute.time() != Attribute.Time.RECORDING
                && (attribute.type() instanceof AttributeType.Scalar
                        || attribute.type() instanceof AttributeType.Enumerated);
    }

    private Object values(Attribute<?> attribute) {
        Object value = value(attribute);
        if (attribute.presence() == Attribute.Presence.SET) {
            return new TreeSet<>(List.of(value));
        }
        return attribute.isMany() ? List.of(value) : value;
    }

    private Object value(Attribute<?> attribute) {
        AttributeType type = attribute.type();
        if (type instanceof AttributeType.Scalar scalar) {
            return scalar(attribute.name(), scalar);
        } else if (type instanceof AttributeType.Enumerated enumerated) {
            return one(List.copyOf(enumerated.constants().values()));
        } else if (type instanceof AttributeType.Coded coded) {
            ids++;
            return coded.factory().apply(MARK + ids);
        } else if (type instanceof AttributeType.Choice choice) {
            return made(one(List.copyOf(choice.kinds().values())));
        }
        return made(((AttributeType.Nested) type).type());
    }

    private Object scalar(String name, AttributeType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> text(name);
            case TRUTH -> random.nextBoolean();
            case WHOLE_NUMBER -> 1 + random.nextInt(50);
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(1000), 2);
            case DAY -> day.minusDays(DAYS_BEFORE).plusDays(random.nextInt(DAYS_BEFORE + DAYS_AFTER));
            case PERIOD -> one(List.of(Period.ofMonths(3), Period.ofYears(1), Period.ofYears(4)));
            case VALUE -> Value.of(random.nextInt());
            case EXTENSIONS -> Extensions.of("acme:unrelated", Value.of(random.nextInt()));
        };
    }

    private String text(String name) {
        return switch (name) {
            case "contentHash", "previousHash", "sha256" -> "0123456789abcdef".repeat(4);
            case "register" -> "/context/systems";
            default -> "A matter of its own, of which nobody else speaks, number " + random.nextInt() + ".";
        };
    }

    private <E> E one(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
