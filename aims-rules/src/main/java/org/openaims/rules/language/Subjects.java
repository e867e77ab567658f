package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;

/**
 * What rules look at: the entries of a register, the parts of such entries, or the management system as a whole.
 *
 * <p>Declare each once, as a constant: all rules on the same subjects then run in one pass, and indexes and selections
 * are built once.
 *
 * @param <S> the type of a subject
 */
public final class Subjects<S> {

    private final String name;
    private final String register;
    private final Optional<Register<S>> entries;
    private final Optional<Shared<List<S>>> derived;
    private final Function<Records, List<S>> all;
    private final Function<S, String> id;
    private final BiFunction<Records, Integer, String> pointer;
    private final Function<S, Optional<LocalDate>> day;

    /** Whether the day is that of the first event of the entry of a register. */
    private final boolean isDatedByEntry;

    private final Comparator<S> byId;

    private Subjects(
            String name,
            String register,
            Optional<Register<S>> entries,
            Optional<Shared<List<S>>> derived,
            Function<Records, List<S>> all,
            Function<S, String> id,
            BiFunction<Records, Integer, String> pointer,
            Function<S, Optional<LocalDate>> day,
            boolean isDatedByEntry) {
        this.name = name;
        this.register = register;
        this.entries = entries;
        this.derived = derived;
        this.all = all;
        this.id = id;
        this.pointer = pointer;
        this.day = day;
        this.isDatedByEntry = isDatedByEntry;
        this.byId = Comparator.comparing(id).thenComparing(S::toString);
    }

    /**
     * The entries of a register.
     *
     * @param name what one of them is called in messages, such as {@code management review}
     * @param type the record
     * @param pointer the register's JSON pointer, such as {@code /evaluation/managementReviews}
     * @param <T> the record
     * @return the subjects
     * @throws IllegalArgumentException if there is no register of such records at that pointer
     */
    public static <T> Subjects<T> subjects(String name, Class<T> type, String pointer) {
        return subjects(name, type, pointer, idOf(type));
    }

    /**
     * The entries of a register that have no id of their own.
     *
     * @param name what one of them is called in messages
     * @param type the record
     * @param pointer the register's JSON pointer
     * @param key what tells an entry from the others
     * @param <T> the record
     * @return the subjects
     * @throws IllegalArgumentException if there is no register of such records at that pointer
     */
    public static <T> Subjects<T> subjects(String name, Class<T> type, String pointer, Function<T, String> key) {
        Register<T> entries = Register.of(type, pointer);
        return new Subjects<>(
                name,
                pointer,
                Optional.of(entries),
                Optional.empty(),
                records -> records.view(entries).entries(),
                key,
                (records, position) -> pointer + "/" + records.view(entries).given(position),
                entries.type()::firstEvent,
                true);
    }

    /**
     * The management system as a whole, as the one subject of a rule: its records.
     *
     * @param name what it is called in messages, such as {@code AIMS}
     * @param pointer the place that findings point to, such as the register in which something is missing
     * @return the subject
     */
    public static Subjects<Records> whole(String name, String pointer) {
        return new Subjects<>(
                name,
                pointer,
                Optional.empty(),
                Optional.empty(),
                records -> List.of(records.origin()),
                whole -> "",
                (records, position) -> pointer,
                whole -> Optional.empty(),
                false);
    }

    /**
     * The parts of these subjects, such as the decisions of each review.
     *
     * @param name what one of them is called in messages
     * @param type the type of a part; it has an {@code id} attribute
     * @param attribute the attribute that holds the parts
     * @param <P> the type of a part
     * @return the parts, each with the entry that it belongs to
     * @throws IllegalArgumentException if these are not the entries of a register, or have no such parts
     */
    public <P> Subjects<Part<S, P>> parts(String name, Class<P> type, String attribute) {
        Function<P, String> partId = idOf(type);
        return partsById(name, type, attribute, part -> partId.apply(part.part()));
    }

    /**
     * The pairs of these subjects with their parts, such as each auditor of each audit, where a part has no id of its
     * own.
     *
     * @param name what one of them is called in messages
     * @param type the type of a part
     * @param attribute the attribute that holds the parts
     * @param key what tells a part from the others of its record, such as a person's id
     * @param <P> the type of a part
     * @return the pairs; the id of one is that of the record and the key, with a slash between them
     * @throws IllegalArgumentException if these are not the entries of a register, or have no such parts
     */
    public <P> Subjects<Part<S, P>> pairs(String name, Class<P> type, String attribute, Function<P, ?> key) {
        return partsById(name, type, attribute, part -> id.apply(part.parent()) + "/" + key.apply(part.part()));
    }

    private <P> Subjects<Part<S, P>> partsById(
            String name, Class<P> type, String attribute, Function<Part<S, P>, String> partId) {
        Register<S> wholes = entries.orElseThrow(
                () -> new IllegalArgumentException("expected entries of a register, found " + this.name));
        Attribute<S> many = wholes.type()
                .attribute(attribute)
                .filter(candidate -> candidate.isMany() && holds(candidate, type))
                .orElseThrow(() -> new IllegalArgumentException("expected a list of " + type.getSimpleName() + " in "
                        + wholes.type() + ", found none called " + attribute));
        Shared<List<Part<S, P>>> flattened = Shared.of(name, records -> {
            List<Part<S, P>> parts = new ArrayList<>();
            List<S> parents = read(records);
            for (int parent = 0; parent < parents.size(); parent++) {
                int position = 0;
                for (P part : listOf(many.values(parents.get(parent)), type)) {
                    parts.add(new Part<>(parents.get(parent), part, parent, position++));
                }
            }
            return List.copyOf(parts);
        });
        RecordType<P> partType = RecordType.of(type);
        return new Subjects<>(
                name,
                register,
                Optional.empty(),
                Optional.of(flattened),
                records -> records.shared(flattened),
                partId,
                (records, position) -> {
                    Part<S, P> part = records.shared(flattened).get(position);
                    int given = records.view(wholes).given(part.parentPosition());
                    S parent = wholes.in(records.given()).get(given);
                    View<P> parts = View.of(partType, listOf(many.values(parent), type), records.day());
                    return register + "/" + given + "/" + attribute + "/" + parts.given(part.position());
                },
                part -> partType.firstEvent(part.part()).or(() -> day.apply(part.parent())),
                false);
    }

    /**
     * The subjects of several kinds together, such as assessments and screenings.
     *
     * @param name what one of them is called in messages
     * @param kinds the kinds, at least one
     * @param <S> what all of them are
     * @return the subjects of the first kind, then those of the next
     */
    public static <S> Subjects<Located<S>> together(String name, List<? extends Subjects<? extends S>> kinds) {
        List<Subjects<? extends S>> inOrder = List.copyOf(kinds);
        return located(name, inOrder.get(0).register, Shared.list(name, (records, before) -> {
            LocatedList.Maker<S> all = new LocatedList.Maker<>(before);
            for (Subjects<? extends S> kind : inOrder) {
                locate(kind, records, all);
            }
            return all.made();
        }));
    }

    /** The place of one of some subjects. */
    private record At(Subjects<?> subjects, Records records, int position) implements Supplier<String> {

        @Override
        public String get() {
            return subjects.pointer(records, position);
        }
    }

    /**
     * Subjects that are worked out from the records.
     *
     * @param name what one of them is called in messages
     * @param register the register that they mainly come from
     * @param located works them out, each with its id and its place; once in a check
     * @param <S> the type of a subject
     * @return the subjects
     */
    public static <S> Subjects<Located<S>> located(String name, String register, Shared<List<Located<S>>> located) {
        return new Subjects<>(
                name,
                register,
                Optional.empty(),
                Optional.of(located),
                records -> records.shared(located),
                Located::id,
                (records, position) ->
                        records.shared(located).get(position).pointer().get(),
                subject -> Optional.empty(),
                false);
    }

    /**
     * These subjects with the day on which each happened, so that what a pass rests on can be told, the latest first.
     *
     * @param day the day of a subject; absent when it has none
     * @return the same subjects, dated
     */
    public Subjects<S> dated(Function<S, Optional<LocalDate>> day) {
        return new Subjects<>(name, register, entries, derived, all, id, pointer, day, false);
    }

    /**
     * The moment at which each of these subjects happened, the points of a rhythm.
     *
     * @param day the day of a subject; absent when it did not happen, or nobody knows when
     * @return the moment
     */
    public Moment<S> moment(Function<S, Optional<LocalDate>> day) {
        return new Moment<>(dated(day), day);
    }

    /**
     * An index of these subjects, built once in a check.
     *
     * @param name what it goes by, such as {@code systems}
     * @param keys the keys of a subject; it is found under each
     * @param <K> the type of a key
     * @return the index
     */
    public <K> Lookup<K, S> by(String name, Function<S, ? extends Collection<? extends K>> keys) {
        return new Lookup<>(this, name, keys);
    }

    /**
     * A named selection of these subjects, made once in a check.
     *
     * @param phrase what holds of those selected, such as {@code it is in operation}
     * @param test whether it holds of one
     * @return the selection
     */
    public Selection<S> where(String phrase, BiFunction<S, Records, Answer> test) {
        return new Selection<>(this, phrase, test, Optional.empty());
    }

    /**
     * What one of the subjects is called in messages.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The register that the subjects come from.
     *
     * @return its JSON pointer
     */
    public String register() {
        return register;
    }

    /**
     * The id of a subject.
     *
     * @param subject the subject
     * @return the text of the id; empty for the management system as a whole
     */
    public String id(S subject) {
        return id.apply(subject);
    }

    /**
     * The day of a subject.
     *
     * @param subject the subject
     * @return the day; absent when it has none
     */
    public Optional<LocalDate> day(S subject) {
        return day.apply(subject);
    }

    /**
     * The days of all subjects, where they were noted when the records were read.
     *
     * @param records the records
     * @return gives the epoch day of the subject at a position, that of {@link LocalDate#MIN} where it has none; absent
     *     where each has to be asked for its {@link #day(Object)}
     */
    public Optional<IntToLongFunction> epochDays(Records records) {
        long[] days = isDatedByEntry ? records.view(entries.orElseThrow()).firstEvents() : null;
        return days == null ? Optional.empty() : Optional.of(position -> days[position]);
    }

    /**
     * The place of a subject in the document as it was given.
     *
     * @param records the records
     * @param position the position of the subject among all
     * @return a JSON pointer
     */
    public String pointer(Records records, int position) {
        return records.placed(() -> pointer.apply(records, position));
    }

    /** Adds the subjects of a kind: of a register each with its place in the document, else with that among them. */
    private static <S, T extends S> void locate(Subjects<T> subjects, Records records, LocatedList.Maker<S> into) {
        into.nextKind();
        List<T> all = records.all(subjects);
        View<T> view = subjects.entries.map(records::view).orElse(null);
        for (int i = 0; i < all.size(); i++) {
            T subject = all.get(i);
            int place = view == null ? i : view.given(i);
            if (!into.goesOn(subject, place)) {
                Supplier<String> pointer =
                        view == null ? new At(subjects, records, i) : () -> subjects.register + "/" + place;
                into.add(new Located<>(subject, subjects.id(subject), pointer));
            }
        }
    }

    /** The register whose entries are the subjects; absent where they are anything else. */
    Optional<Register<S>> entries() {
        return entries;
    }

    /** The list that is worked out, and of which the subjects are; absent where they are anything else. */
    Optional<Shared<List<S>>> derived() {
        return derived;
    }

    /** Whether they are the management system as a whole, which is always there. */
    boolean isWhole() {
        return entries.isEmpty() && derived.isEmpty();
    }

    /** By id, and by content where an id stands twice: an order that does not depend on that of the register. */
    Comparator<S> byId() {
        return byId;
    }

    List<S> read(Records records) {
        return all.apply(records);
    }

    private static <T> Function<T, String> idOf(Class<T> type) {
        Attribute<T> id = RecordType.of(type)
                .attribute("id")
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a record with an id, found " + type.getName()));
        return subject -> id.get(subject).toString();
    }

    private static boolean holds(Attribute<?> attribute, Class<?> type) {
        return attribute.type() instanceof AttributeType.Nested nested
                && nested.type().javaType() == type;
    }

    private static <T> List<T> listOf(Collection<?> values, Class<T> type) {
        return values.stream().map(type::cast).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
