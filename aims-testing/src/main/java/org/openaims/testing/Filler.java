package org.openaims.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openaims.model.Aims;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/**
 * Fills in, from the description of the records alone, what no rule asks about: attributes of known records, and whole
 * registers of records that the generator does not know.
 *
 * <p>Ids are the name of their type and a number, so that a reference to any of them resolves: {@code ai-system-7}.
 */
final class Filler {

    private static final int ATTEMPTS = 100;
    private static final int ENTRIES = 3;
    private static final int SYSTEMS_TO_AN_ENTRY = 4;
    private static final int DAYS_TO_BEGIN = 60;

    private static final int DAYS_TO_RECORD = 40;
    private static final List<String> TEXTS = List.of(
            "Agreed with the team in charge.",
            "See the minutes.",
            "Taken over from the register of applications.",
            "Prüfung durch die Fachabteilung — ohne Befund.");
    private static final List<String> CODES = List.of("DE", "FR", "GB", "US");

    private final Chance chance;
    private final Map<Class<?>, Integer> pools = new HashMap<>();
    private final Map<Class<?>, Integer> inside = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final int systems;

    /** The day from which on things happen in the record that is being made. */
    private LocalDate begin;

    /** Between which days a day lies that is made next, both inclusive. */
    private LocalDate earliest;

    private LocalDate latest;

    /**
     * Takes what all chance comes from.
     *
     * @param chance the chance
     * @param systems how many systems there are
     */
    Filler(Chance chance, int systems) {
        this.chance = chance;
        this.systems = systems;
        this.begin = chance.first();
        this.earliest = begin;
        this.latest = begin;
        for (Attribute<?> floor : RecordType.of(Aims.class).attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested) {
                nested.type().attributes().forEach(this::expect);
            }
        }
    }

    private void expect(Attribute<?> register) {
        if (register.presence() == Attribute.Presence.LIST
                && register.type() instanceof AttributeType.Nested entry
                && entry.type().attribute("id").isPresent()
                && entry.type().attribute("id").get().type() instanceof AttributeType.Coded id) {
            // The others have as many entries as what they tell has occasions.
            boolean known = MadeUpOrganization.isKnown(register.name());
            pools.put(id.type(), known ? ENTRIES : entries(entry.type()));
        }
    }

    /** How many entries a register has: where each of them may be about a system, they grow with the systems. */
    private int entries(RecordType<?> type) {
        boolean aboutSystems = type.attributes().stream()
                .anyMatch(attribute ->
                        attribute.type() instanceof AttributeType.Coded coded && coded.type() == AiSystemId.class);
        return aboutSystems ? Math.max(ENTRIES, systems / SYSTEMS_TO_AN_ENTRY) : ENTRIES;
    }

    /** Says how many records with a type of id there are or will be, so that references to them resolve. */
    void expect(Class<?> id, int count) {
        pools.put(id, count);
    }

    /** A record with some of what it leaves open; {@code decided} names attributes that stay as they are. */
    <T> T filled(Class<T> javaType, T record, Set<String> decided) {
        RecordType<T> type = RecordType.of(javaType);
        RecordType.Draft<T> draft = type.draft().from(record);
        boolean changed = false;
        for (Attribute<T> attribute : type.attributes()) {
            if (isOpen(attribute, record) && !decided.contains(attribute.name()) && chance.oneIn(3)) {
                draft.set(attribute, value(attribute, type, record));
                changed = true;
            }
        }
        return changed ? draft.build() : record;
    }

    /** Whether an attribute is left open, and is of a kind that says nothing of time, order or proof. */
    private <T> boolean isOpen(Attribute<T> attribute, T record) {
        AttributeType type = attribute.type();
        if (type == AttributeType.Scalar.EXTENSIONS) {
            return attribute.get(record).equals(Extensions.none());
        }
        boolean plain = type == AttributeType.Scalar.TEXT
                || type == AttributeType.Scalar.WHOLE_NUMBER
                || type instanceof AttributeType.Enumerated
                || (type instanceof AttributeType.Coded coded && canBeNamed(coded))
                || attribute.time() == Attribute.Time.RECORDING;
        return plain && attribute.values(record).isEmpty();
    }

    private <T> Object value(Attribute<T> attribute, RecordType<T> type, T record) {
        if (attribute.time() == Attribute.Time.RECORDING) {
            LocalDate latest = type.attributes().stream()
                    .filter(other -> other.time() != Attribute.Time.RECORDING)
                    .flatMap(other ->
                            other
                                    .value(record)
                                    .flatMap(value -> dayOf(value, other.time() == Attribute.Time.EVENT))
                                    .stream())
                    .max(LocalDate::compareTo)
                    .orElseGet(chance::day);
            LocalDate soon = latest.plusDays(DAYS_TO_RECORD);
            return chance.day(latest, soon.isBefore(chance.last()) ? soon : chance.last());
        }
        return value(attribute);
    }

    private static Optional<LocalDate> dayOf(Object value, boolean event) {
        if (value instanceof Occurrence occurrence) {
            return occurrence.happenedOn();
        }
        if (value instanceof Approval approval) {
            return Optional.of(approval.decidedOn());
        }
        return event ? Optional.of((LocalDate) value) : Optional.empty();
    }

    /** Entries for a register, made from their description alone. */
    <T> List<T> register(RecordType<T> type) {
        List<T> entries = new ArrayList<>();
        int count = entries(type);
        for (int number = 1; number <= count; number++) {
            int place = number;
            begin = chance.day();
            entries.add(made(type, idOf(type).map(id -> id.factory().apply(name(id) + "-" + place))));
        }
        return entries;
    }

    private static Optional<AttributeType.Coded> idOf(RecordType<?> type) {
        return type.attribute("id").map(Attribute::type).map(AttributeType.Coded.class::cast);
    }

    /** A record inside another; an id of its own is one that no other has. */
    private <T> T part(RecordType<T> type) {
        return made(type, idOf(type).map(id -> {
            int number = inside.merge(id.type(), 1, Integer::sum);
            return id.factory().apply(name(id) + "-" + number);
        }));
    }

    private <T> T made(RecordType<T> type, Optional<Object> id) {
        Map<Class<?>, Integer> before = Map.copyOf(inside);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RecordType.Draft<T> draft = type.draft();
            for (Attribute<T> attribute : type.attributes()) {
                if (id.isPresent() && attribute.name().equals("id")) {
                    draft.set(attribute, id.get());
                } else if (attribute.presence() == Attribute.Presence.REQUIRED
                        || (canBeFilled(attribute.type()) && chance.oneIn(2))) {
                    draft.set(attribute, value(attribute));
                }
            }
            try {
                return draft.build();
            } catch (InvalidRecordException refused) {
                // an invariant that binds two attributes: try others
                inside.clear();
                inside.putAll(before);
            }
        }
        throw new IllegalStateException("expected some values of " + type + " to be sound");
    }

    private Object value(Attribute<?> attribute) {
        aim(attribute);
        if (!attribute.isMany()) {
            return value(attribute.name(), attribute.type());
        }
        List<Object> values = new ArrayList<>();
        for (int count = chance.between(1, 2); count > 0; count--) {
            values.add(value(attribute.name(), attribute.type()));
        }
        return attribute.presence() == Attribute.Presence.SET ? new TreeSet<>(values) : values;
    }

    /**
     * Puts what an attribute says of time in the order of a record's life: it begins, it ends, and what is planned comes
     * some time after the beginning. Only plans lie after the window.
     */
    private void aim(Attribute<?> attribute) {
        String name = attribute.name();
        if (name.equals("day")) {
            return; // of an occurrence, which says itself when
        }
        LocalDate settled = begin.plusDays(DAYS_TO_BEGIN);
        boolean plan = !name.endsWith("On") && !name.endsWith("From");
        earliest = plan || attribute.isEnding() ? settled : begin;
        latest = plan ? begin.plusYears(1) : attribute.isEnding() ? chance.last() : settled;
        if (!plan) {
            earliest = earliest.isAfter(chance.last()) ? chance.last() : earliest;
            latest = latest.isAfter(chance.last()) ? chance.last() : latest;
        }
    }

    private Object value(String name, AttributeType type) {
        if (type instanceof AttributeType.Scalar scalar) {
            return scalar(name, scalar);
        }
        if (type instanceof AttributeType.Enumerated enumerated) {
            return chance.pick(List.copyOf(enumerated.constants().values()));
        }
        if (type instanceof AttributeType.Coded coded) {
            return coded.factory().apply(name(coded) + "-" + chance.between(1, Math.max(1, size(coded))));
        }
        if (type instanceof AttributeType.Choice choice) {
            return part(chance.pick(List.copyOf(choice.kinds().values())));
        }
        return part(((AttributeType.Nested) type).type());
    }

    private Object scalar(String name, AttributeType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> text(name);
            case TRUTH -> chance.oneIn(2);
            case WHOLE_NUMBER -> chance.between(1, 50);
            case DECIMAL -> BigDecimal.valueOf(chance.between(-100, 1000), 2);
            case DAY -> chance.day(earliest, latest);
            case PERIOD -> chance.pick(List.of(Period.ofDays(30), Period.ofMonths(6), Period.ofYears(1)));
            case VALUE -> extension();
            case EXTENSIONS ->
                chance.oneIn(2) ? Extensions.none() : Extensions.of("acme:" + chance.pick(CODES), extension());
        };
    }

    private String text(String name) {
        return switch (name) {
            case "jurisdictions" -> chance.pick(CODES);
            case "place" -> "records/" + chance.between(1, 999) + ".pdf";
            case "register" -> "/context/systems";
            case "sha256" -> "0123456789abcdef".repeat(4);
            case "version" -> "1." + chance.between(0, 9);
            default -> chance.pick(TEXTS);
        };
    }

    private Value extension() {
        return switch (chance.between(0, 5)) {
            case 0 -> Value.of(chance.pick(TEXTS));
            case 1 -> Value.of(chance.between(-5, 5));
            case 2 -> Value.of(chance.oneIn(2));
            case 3 -> Value.of(chance.day());
            case 4 -> Value.absent();
            default -> new Value.Sequence(List.of(Value.of("a"), Value.of(1)));
        };
    }

    private String name(AttributeType.Coded coded) {
        return names.computeIfAbsent(
                coded.type(),
                type -> type.getSimpleName()
                        .replaceAll("Id$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }

    private boolean canBeFilled(AttributeType type) {
        return !(type instanceof AttributeType.Coded coded) || canBeNamed(coded);
    }

    /** Whether a reference would find a record: there are some, or some are there already inside others. */
    private boolean canBeNamed(AttributeType.Coded coded) {
        return !RecordId.class.isAssignableFrom(coded.type()) || size(coded) > 0;
    }

    private int size(AttributeType.Coded coded) {
        if (!RecordId.class.isAssignableFrom(coded.type())) {
            return ENTRIES;
        }
        Integer expected = pools.get(coded.type());
        return expected == null ? inside.getOrDefault(coded.type(), 0) : expected;
    }
}
