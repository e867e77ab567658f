package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.standard.Iso42001;

/**
 * All register entries by register and id, whatever their type, and what they refer to; derived from the description
 * of the records alone. Only what is asked for is worked out.
 */
public final class RecordIndex {

    /** The index of the records of a check, made once. */
    public static final Shared<RecordIndex> SHARED = Shared.of("record index", RecordIndex::new);

    private static final Shared<List<Entry>> ENTRIES = Shared.of("entries", RecordIndex::entriesOf);

    private static final Shared<Set<RecordId>> IDS = Shared.of("ids", RecordIndex::idsOf);

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

    private final Records records;
    private final Map<Register<?>, Map<String, List<Entry>>> byRegister = new ConcurrentHashMap<>();
    private final Map<Register<?>, Set<String>> superseded = new ConcurrentHashMap<>();

    private RecordIndex(Records records) {
        this.records = records;
    }

    private static List<Entry> entriesOf(Records records) {
        List<Entry> entries = new ArrayList<>();
        for (Register<?> register : Links.registers()) {
            if (records.includes(register.pointer())) {
                addEntries(register, records, entries);
            }
        }
        return Collections.unmodifiableList(entries);
    }

    private static <T> void addEntries(Register<T> register, Records records, List<Entry> into) {
        Attribute<T> id = register.type().attribute("id").orElseThrow();
        int position = 0;
        for (T record : records.view(register).entries()) {
            into.add(new Entry(register.pointer(), id.get(record).toString(), register.type(), record, position++));
        }
    }

    private static Set<RecordId> idsOf(Records records) {
        List<Entry> entries = records.shared(ENTRIES);
        Set<RecordId> ids = new HashSet<>(entries.size() * 4 / 3 + 1);
        for (Entry entry : entries) {
            Links.of(entry.type()).ids(entry.record(), ids::add);
        }
        return ids;
    }

    private List<Entry> under(String register, String id) {
        return Register.at(register)
                .filter(one -> Links.registers().contains(one) && records.includes(register))
                .map(one -> byRegister.computeIfAbsent(one, this::byId).getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    private Map<String, List<Entry>> byId(Register<?> register) {
        List<Entry> entries = new ArrayList<>();
        addEntries(register, records, entries);
        Map<String, List<Entry>> byId = new HashMap<>(entries.size() * 4 / 3 + 1);
        for (Entry entry : entries) {
            byId.merge(
                    entry.id(),
                    List.of(entry),
                    (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
        }
        return byId;
    }

    /**
     * All entries of the registers that were handed in.
     *
     * @return the entries, register by register in the order of the records
     */
    public List<Entry> entries() {
        return records.shared(ENTRIES);
    }

    /** The place of an entry in the document as given. */
    String pointer(Entry entry) {
        return entry.register() + "/"
                + records.view(Register.at(entry.register()).orElseThrow()).given(entry.position());
    }

    /**
     * How many entries of a register have an id.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of the id
     * @return the number; one in a sound register
     */
    public int count(String register, String id) {
        return under(register, id).size();
    }

    /**
     * The entries of a register under an id.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of the id
     * @return the entries; one in a sound register
     */
    public List<Entry> entriesUnder(String register, String id) {
        return under(register, id);
    }

    /**
     * Whether an entry stands under its id after another of the same register.
     *
     * @param entry the entry
     * @return false for the first of them
     */
    public boolean isRepeated(Entry entry) {
        List<Entry> all = under(entry.register(), entry.id());
        return all.isEmpty() || all.get(0).position() != entry.position();
    }

    /**
     * The ids to which an entry refers and which are not on record, though their register was handed in.
     *
     * @param entry the entry
     * @return the texts of the ids, sorted
     */
    public SortedSet<String> unresolved(Entry entry) {
        SortedSet<String> missing = new TreeSet<>();
        Set<RecordId> ids = records.shared(IDS);
        Links.of(entry.type()).references(entry.record(), id -> {
            if (!ids.contains(id)
                    && !isInTheCatalogue(id)
                    && Links.home(id.getClass()).filter(records::includes).isPresent()) {
                missing.add(id.value());
            }
        });
        return missing;
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
        List<Entry> found = under(register, id);
        return found.size() == 1
                && isUnchanged(found.get(0), version, judgedOn)
                && !superseded
                        .computeIfAbsent(Register.at(register).orElseThrow(), this::supersededIn)
                        .contains(id);
    }

    private Set<String> supersededIn(Register<?> register) {
        Set<String> ids = new HashSet<>();
        if (register.type().attribute("supersedes").isPresent()) {
            List<Entry> entries = new ArrayList<>();
            addEntries(register, records, entries);
            entries.forEach(entry -> text(entry, "supersedes").ifPresent(ids::add));
        }
        return ids;
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
