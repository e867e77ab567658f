package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.standard.Iso42001;

/**
 * All register entries by register and id, whatever their type, and what they refer to; derived from the description
 * of the records alone.
 */
public final class RecordIndex {

    /** The index of the records of a check, made once. */
    public static final Shared<RecordIndex> SHARED = Shared.of("record index", RecordIndex::new);

    /**
     * An entry of a register.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of its id
     * @param type its type
     * @param record the entry
     * @param position its position among the entries of its register that are there as of the day
     */
    public record Entry(String register, String id, RecordType<?> type, Object record, int position) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Map<String, List<Entry>>> byRegister = new LinkedHashMap<>();
    private final Map<Class<?>, SortedSet<String>> idsByType = new HashMap<>();
    private final Map<Class<?>, String> homes = new HashMap<>();
    private final Map<String, int[]> givenPositions = new ConcurrentHashMap<>();

    private RecordIndex(Records records) {
        for (Attribute<Aims> floor : RecordType.of(Aims.class).attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested && !floor.isMany()) {
                addFloor(nested.type(), "/" + floor.name(), floor.get(records.asOf()), records);
            }
        }
    }

    private <F> void addFloor(RecordType<F> type, String pointer, Object value, Records records) {
        F floor = type.javaType().cast(value);
        for (Attribute<F> register : type.attributes()) {
            if (register.presence() != Attribute.Presence.LIST
                    || !(register.type() instanceof AttributeType.Nested nested)
                    || nested.type().attribute("id").isEmpty()) {
                continue;
            }
            String place = pointer + "/" + register.name();
            noteHomes(nested.type(), place);
            if (records.includes(place)) {
                int position = 0;
                for (Object record : register.values(floor)) {
                    add(nested.type(), place, record, position++);
                }
            }
        }
    }

    /** Remembers in which register records with ids of a type stand, be they entries or parts of entries. */
    private void noteHomes(RecordType<?> type, String register) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.name().equals("id") && attribute.type() instanceof AttributeType.Coded coded) {
                homes.putIfAbsent(coded.type(), register);
            } else if (attribute.type() instanceof AttributeType.Nested nested) {
                noteHomes(nested.type(), register);
            }
        }
    }

    private <T> void add(RecordType<T> type, String register, Object value, int position) {
        T record = type.javaType().cast(value);
        String id = type.attribute("id").orElseThrow().get(record).toString();
        Entry entry = new Entry(register, id, type, record, position);
        entries.add(entry);
        byRegister
                .computeIfAbsent(register, first -> new HashMap<>())
                .computeIfAbsent(id, first -> new ArrayList<>(1))
                .add(entry);
        noteIds(type, record);
    }

    private <T> void noteIds(RecordType<T> type, T record) {
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.name().equals("id") && attribute.get(record) instanceof RecordId id) {
                idsByType
                        .computeIfAbsent(id.getClass(), first -> new TreeSet<>())
                        .add(id.value());
            } else if (attribute.type() instanceof AttributeType.Nested nested) {
                attribute.values(record).forEach(part -> noteIdsOf(nested.type(), part));
            }
        }
    }

    private <T> void noteIdsOf(RecordType<T> type, Object part) {
        noteIds(type, type.javaType().cast(part));
    }

    /**
     * All entries of the registers that were handed in.
     *
     * @return the entries, register by register in the order of the records
     */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The place of an entry in the document as given. */
    String pointer(Entry entry, Records records) {
        int[] positions = givenPositions.computeIfAbsent(
                entry.register(), register -> givenPositions(register, entry.type(), records));
        return entry.register() + "/" + positions[entry.position()];
    }

    private static <T> int[] givenPositions(String register, RecordType<T> type, Records records) {
        return records.givenPositions(
                type, Subjects.register(type.javaType(), register).apply(records.given()));
    }

    /**
     * How many entries of a register have an id.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of the id
     * @return the number; one in a sound register
     */
    public int count(String register, String id) {
        return byRegister
                .getOrDefault(register, Map.of())
                .getOrDefault(id, List.of())
                .size();
    }

    /**
     * The entries of a register under an id.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of the id
     * @return the entries; one in a sound register
     */
    public List<Entry> entriesUnder(String register, String id) {
        return List.copyOf(byRegister.getOrDefault(register, Map.of()).getOrDefault(id, List.of()));
    }

    /**
     * Whether an entry stands under its id after another of the same register.
     *
     * @param entry the entry
     * @return false for the first of them
     */
    public boolean isRepeated(Entry entry) {
        return byRegister.getOrDefault(entry.register(), Map.of()).getOrDefault(entry.id(), List.of()).stream()
                .findFirst()
                .filter(first -> first.position() == entry.position())
                .isEmpty();
    }

    /**
     * The ids to which an entry refers and which are not on record, though their register was handed in.
     *
     * @param entry the entry
     * @param records the records of the check
     * @return the texts of the ids, sorted
     */
    public SortedSet<String> unresolved(Entry entry, Records records) {
        SortedSet<String> missing = new TreeSet<>();
        collect(entry.type(), entry.record(), records, missing);
        return missing;
    }

    private <T> void collect(RecordType<T> type, Object value, Records records, SortedSet<String> missing) {
        T record = type.javaType().cast(value);
        for (Attribute<T> attribute : type.attributes()) {
            if (attribute.name().equals("id")) {
                continue;
            }
            if (attribute.type() instanceof AttributeType.Nested nested) {
                attribute.values(record).forEach(part -> collect(nested.type(), part, records, missing));
            } else if (attribute.type() instanceof AttributeType.Coded coded
                    && RecordId.class.isAssignableFrom(coded.type())) {
                attribute.values(record).forEach(reference -> {
                    RecordId id = (RecordId) reference;
                    String home = homes.get(id.getClass());
                    if (home != null
                            && !isInTheCatalogue(id)
                            && records.includes(home)
                            && !idsByType
                                    .getOrDefault(id.getClass(), Collections.emptySortedSet())
                                    .contains(id.value())) {
                        missing.add(id.value());
                    }
                });
            }
        }
    }

    /** Whether an id is one of a control of Annex A, which no register holds. */
    private static boolean isInTheCatalogue(RecordId id) {
        return id instanceof ControlId && Iso42001.control(id.value()).isPresent();
    }

    /**
     * Whether a record is still what it was when it was judged: there, alone under its id, in the same version, not
     * entered again since, and not superseded.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of the record's id
     * @param version the version that was judged; absent when the record has none
     * @param judgedOn the day of the judgement
     * @return true when nothing shows a change
     */
    public boolean isUnchanged(String register, String id, Optional<String> version, LocalDate judgedOn) {
        List<Entry> found = byRegister.getOrDefault(register, Map.of()).getOrDefault(id, List.of());
        return found.size() == 1
                && isUnchanged(found.get(0), version, judgedOn)
                && byRegister.getOrDefault(register, Map.of()).values().stream()
                        .flatMap(List::stream)
                        .noneMatch(other ->
                                text(other, "supersedes").filter(id::equals).isPresent());
    }

    private static boolean isUnchanged(Entry entry, Optional<String> version, LocalDate judgedOn) {
        boolean sameVersion = version.isEmpty() || version.equals(text(entry, "version"));
        return sameVersion
                && text(entry, "recordedOn")
                        .filter(recorded -> LocalDate.parse(recorded).isAfter(judgedOn))
                        .isEmpty();
    }

    private static Optional<String> text(Entry entry, String attribute) {
        return value(entry.type(), entry.record(), attribute).map(Object::toString);
    }

    private static <T> Optional<Object> value(RecordType<T> type, Object record, String attribute) {
        return type.attribute(attribute)
                .flatMap(one -> one.value(type.javaType().cast(record)));
    }
}
