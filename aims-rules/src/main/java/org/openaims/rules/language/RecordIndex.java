package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.standard.Iso42001;

/**
 * All register entries by register and id, whatever their type, and what they refer to; derived from the description
 * of the records alone. Only what is asked for is worked out.
 */
public final class RecordIndex {

    /** The index of the records of a check, made once. */
    public static final Shared<RecordIndex> SHARED = Shared.of("record index", RecordIndex::new);

    private static final Map<String, Keyed<?>> REGISTERS = new LinkedHashMap<>();

    /** The registers in which ids of a type stand. */
    private static final Map<Class<?>, List<Keyed<?>>> DECLARING = new HashMap<>();

    static {
        for (Register<?> register : Links.registers()) {
            Keyed<?> keyed = Keyed.of(register);
            REGISTERS.put(register.pointer(), keyed);
            for (Class<?> idType : Links.of(register.type()).idTypes()) {
                DECLARING.computeIfAbsent(idType, first -> new ArrayList<>(1)).add(keyed);
            }
        }
    }

    /** The look-ups of a register: by the id of an entry, by the ids of it and its parts, and by what it supersedes. */
    private record Keyed<T>(
            Register<T> register,
            Lookup<String, T> byId,
            Lookup<RecordId, T> byEachId,
            Lookup<String, T> bySuperseded,
            Shared<List<Located<Entry>>> entries,
            Lookup<Boolean, Located<Entry>> byRecording) {

        static <T> Keyed<T> of(Register<T> register) {
            RecordType<T> type = register.type();
            Subjects<T> entries = Subjects.subjects(type.name(), type.javaType(), register.pointer());
            Shared<List<Located<Entry>>> located =
                    Shared.list("entries of " + register, (records, before) -> located(register, records, before));
            return new Keyed<>(
                    register,
                    entries.by("id", entry -> List.of(entries.id(entry))),
                    entries.by("ids", entry -> {
                        List<RecordId> ids = new ArrayList<>(1);
                        Links.of(type).ids(entry, ids::add);
                        return ids;
                    }),
                    entries.by(
                            "superseded",
                            entry -> text(type, entry, "supersedes").stream().toList()),
                    located,
                    Subjects.located(type.name(), register.pointer(), located)
                            .by(
                                    "recording",
                                    entry -> isRecorded(entry.subject().record()) ? List.of(true) : List.of()));
        }

        private static boolean isRecorded(Object record) {
            return record instanceof RegisterEntry entry && entry.recordedOn().isPresent();
        }

        boolean holds(RecordId id, Records records) {
            return records.includes(register.pointer()) && records.has(byEachId, id);
        }

        List<T> under(String id, Records records) {
            return records.includes(register.pointer()) ? records.all(byId, id) : List.of();
        }

        List<Entry> entriesUnder(String id, Records records) {
            List<Entry> entries = new ArrayList<>(1);
            for (T record : under(id, records)) {
                View<T> view = records.view(register);
                int place = view.given(view.entries().indexOf(record));
                entries.add(new Entry(register.pointer(), id, register.type(), record, place));
            }
            return entries;
        }

        boolean isSuperseded(String id, Records records) {
            return !records.all(bySuperseded, id).isEmpty();
        }

        boolean isUnchanged(String id, Optional<String> version, LocalDate judgedOn, Records records) {
            List<T> found = under(id, records);
            return found.size() == 1 && isUnchanged(found.get(0), version, judgedOn) && !isSuperseded(id, records);
        }

        private boolean isUnchanged(T entry, Optional<String> version, LocalDate judgedOn) {
            boolean sameVersion = version.isEmpty() || version.equals(text(register.type(), entry, "version"));
            return sameVersion
                    && text(register.type(), entry, "recordedOn")
                            .filter(recorded -> LocalDate.parse(recorded).isAfter(judgedOn))
                            .isEmpty();
        }
    }

    /**
     * An entry of a register.
     *
     * @param register the register, as a JSON pointer
     * @param id the text of its id
     * @param type its type
     * @param record the entry
     * @param place its position in its register as given
     */
    public record Entry(String register, String id, RecordType<?> type, Object record, int place) {

        /**
         * Whether the record itself, not a part of it, says that a person did, owns or answers for it. Who entered it is
         * not meant.
         *
         * @param person the person
         * @return true when it names the person
         */
        public boolean names(PersonId person) {
            return names(type, record, person);
        }

        private static <T> boolean names(RecordType<T> type, Object value, PersonId person) {
            T record = type.javaType().cast(value);
            for (Attribute<T> attribute : type.attributes()) {
                boolean holdsPeople =
                        attribute.type() instanceof AttributeType.Coded coded && coded.type() == PersonId.class;
                if (holdsPeople
                        && !attribute.name().equals("recordedBy")
                        && attribute.values(record).contains(person)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Records records;

    private RecordIndex(Records records) {
        this.records = records;
    }

    private static <T> List<Located<Entry>> located(
            Register<T> register, Records records, List<Located<Entry>> before) {
        Attribute<T> id = register.type().attribute("id").orElseThrow();
        View<T> view = records.view(register);
        LocatedList.Maker<Entry> entries = new LocatedList.Maker<>(before);
        entries.nextKind();
        for (int i = 0; i < view.entries().size(); i++) {
            T record = view.entries().get(i);
            int place = view.given(i);
            if (!entries.goesOn(record, place)) {
                Entry entry = new Entry(register.pointer(), id.get(record).toString(), register.type(), record, place);
                entries.add(new Located<>(entry, entry.id(), () -> register.pointer() + "/" + place));
            }
        }
        return entries.made();
    }

    /**
     * The entries of one kind, of the registers that were handed in.
     *
     * @param kind what all of them are, such as {@code Versioned.class}; a register whose records are of it as a whole
     *     is read, and no other
     * @return the entries, register by register in the order of the records
     */
    public List<Entry> entriesOf(Class<?> kind) {
        List<Entry> entries = new ArrayList<>();
        for (Register<?> register : Links.registers()) {
            if (kind.isAssignableFrom(register.type().javaType())) {
                locatedIn(register).forEach(entry -> entries.add(entry.subject()));
            }
        }
        return entries;
    }

    /**
     * The entries that say when they were recorded, of the registers that were handed in.
     *
     * @return the entries, register by register, each by id
     */
    public List<Entry> recorded() {
        List<Entry> entries = new ArrayList<>();
        for (Keyed<?> keyed : REGISTERS.values()) {
            if (records.includes(keyed.register().pointer())) {
                records.all(keyed.byRecording(), true).forEach(entry -> entries.add(entry.subject()));
            }
        }
        return entries;
    }

    /** All entries of the registers that were handed in, each with its place. */
    List<Located<Entry>> located() {
        List<Located<Entry>> entries = new ArrayList<>();
        for (Register<?> register : Links.registers()) {
            entries.addAll(locatedIn(register));
        }
        return Collections.unmodifiableList(entries);
    }

    private List<Located<Entry>> locatedIn(Register<?> register) {
        return records.includes(register.pointer())
                ? records.shared(Objects.requireNonNull(REGISTERS.get(register.pointer()))
                        .entries())
                : List.of();
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
     * @return the entries by content, whatever their order; one in a sound register
     */
    public List<Entry> entriesUnder(String register, String id) {
        Keyed<?> keyed = REGISTERS.get(register);
        return keyed == null ? List.of() : keyed.entriesUnder(id, records);
    }

    /**
     * Whether an entry stands under its id beside another of the same register that comes before it, by content and so
     * whatever the order of the register.
     *
     * @param entry the entry
     * @return false for the first of them
     */
    public boolean isRepeated(Entry entry) {
        List<?> all = under(entry.register(), entry.id());
        if (all.size() < 2 || !all.get(0).equals(entry.record())) {
            return all.isEmpty() || !all.get(0).equals(entry.record());
        }
        if (!all.get(1).equals(entry.record())) {
            return false;
        }
        View<?> view = records.view(Register.at(entry.register()).orElseThrow());
        return view.given(view.entries().indexOf(entry.record())) < entry.place(); // of equal ones, the first as given
    }

    private List<?> under(String register, String id) {
        Keyed<?> keyed = REGISTERS.get(register);
        return keyed == null ? List.of() : keyed.under(id, records);
    }

    /**
     * The ids to which an entry refers and which are not on record, though their register was handed in.
     *
     * @param entry the entry
     * @return the texts of the ids, sorted
     */
    public SortedSet<String> unresolved(Entry entry) {
        SortedSet<String> missing = new TreeSet<>();
        Links.of(entry.type()).allReferences(entry.record(), id -> {
            if (isMissing(id)) {
                missing.add(id.value());
            }
            return true;
        });
        return missing;
    }

    /**
     * Whether everything to which an entry refers is on record, as far as its register was handed in.
     *
     * @param entry the entry
     * @return true when nothing is {@linkplain #unresolved unresolved}
     */
    public boolean isResolved(Entry entry) {
        return Links.of(entry.type()).allReferences(entry.record(), id -> !isMissing(id));
    }

    private boolean isMissing(RecordId id) {
        return !isThere(id)
                && !isInTheCatalogue(id)
                && Links.home(id.getClass()).filter(records::includes).isPresent();
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
        Keyed<?> keyed = REGISTERS.get(register);
        return keyed != null && keyed.isUnchanged(id, version, judgedOn, records);
    }

    private boolean isThere(RecordId id) {
        for (Keyed<?> keyed : DECLARING.getOrDefault(id.getClass(), List.of())) {
            if (keyed.holds(id, records)) {
                return true;
            }
        }
        return false;
    }

    private static <T> Optional<String> text(RecordType<T> type, T entry, String attribute) {
        return type.attribute(attribute).flatMap(one -> one.value(entry)).map(Object::toString);
    }
}
