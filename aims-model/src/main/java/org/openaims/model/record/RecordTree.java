package org.openaims.model.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A record with all records inside it, at any depth: what finds one by its type, and changes one deep inside.
 *
 * @param <T> the record
 */
public final class RecordTree<T> {

    private final RecordType<T> type;
    private final T record;

    private RecordTree(RecordType<T> type, T record) {
        this.type = type;
        this.record = record;
    }

    /**
     * The tree of a record.
     *
     * @param type the type of the record
     * @param record the record
     * @param <T> the record
     * @return the tree
     */
    public static <T> RecordTree<T> of(RecordType<T> type, T record) {
        return new RecordTree<>(type, record);
    }

    /**
     * Every record of a type inside this one.
     *
     * @param wanted the type of the records
     * @param <R> the records
     * @return the records, in the order of a document
     */
    public <R> List<R> all(Class<R> wanted) {
        List<R> found = new ArrayList<>();
        collect(type, record, new Search<>(wanted, one -> true), found);
        return found;
    }

    private <S, R> void collect(RecordType<S> of, S from, Search<R> search, List<R> found) {
        if (search.isMet(from)) {
            found.add(search.wanted.cast(from));
        }
        for (Attribute<S> attribute : of.attributes()) {
            if (search.reaches(attribute.type())) {
                for (Object value : attribute.values(from)) {
                    collectAny(typeOf(attribute.type(), value), value, search, found);
                }
            }
        }
    }

    private <S, R> void collectAny(RecordType<S> of, Object from, Search<R> search, List<R> found) {
        collect(of, of.javaType().cast(from), search, found);
    }

    /**
     * Hands out every record of a type inside this one, with its place.
     *
     * @param wanted the type of the records
     * @param taker takes the JSON pointer (RFC 6901) of a record from this one, and the record, in the order of a document
     * @param <R> the records
     */
    public <R> void forEach(Class<R> wanted, BiConsumer<String, R> taker) {
        visit(type, record, "", new Search<>(wanted, one -> true), taker);
    }

    private <S, R> void visit(RecordType<S> of, S from, String pointer, Search<R> search, BiConsumer<String, R> taker) {
        if (search.isMet(from)) {
            taker.accept(pointer, search.wanted.cast(from));
        }
        for (Attribute<S> attribute : of.attributes()) {
            if (search.reaches(attribute.type())) {
                int index = 0;
                for (Object value : attribute.values(from)) {
                    String place = pointer + '/' + attribute.name() + (attribute.isMany() ? "/" + index++ : "");
                    visitAny(typeOf(attribute.type(), value), value, place, search, taker);
                }
            }
        }
    }

    private <S, R> void visitAny(
            RecordType<S> of, Object from, String pointer, Search<R> search, BiConsumer<String, R> taker) {
        visit(of, of.javaType().cast(from), pointer, search, taker);
    }

    /**
     * The record with the first record of a type inside it changed.
     *
     * @param wanted the type of the record to change
     * @param which tells the record to change from others of its type
     * @param change makes the changed record from the one that stands there
     * @param <R> the record to change
     * @return the changed record; absent when there is no such record inside
     */
    public <R> Optional<T> changed(Class<R> wanted, Predicate<R> which, UnaryOperator<R> change) {
        Search<R> search = new Search<>(wanted, which);
        return changed(type, record, search, change);
    }

    private <S, R> Optional<S> changed(RecordType<S> of, S from, Search<R> search, UnaryOperator<R> change) {
        if (search.isMet(from)) {
            return Optional.of(of.javaType().cast(change.apply(search.wanted.cast(from))));
        }
        for (Attribute<S> attribute : of.attributes()) {
            if (!search.reaches(attribute.type())) {
                continue;
            }
            Collection<?> values = attribute.values(from);
            int position = 0;
            for (Object value : values) {
                Optional<?> after = changedAny(typeOf(attribute.type(), value), value, search, change);
                if (after.isPresent()) {
                    RecordType.Draft<S> draft = of.draft().from(from);
                    draft.set(attribute, attribute.isMany() ? replaced(values, position, after.get()) : after.get());
                    return Optional.of(draft.build());
                }
                position++;
            }
        }
        return Optional.empty();
    }

    private <S, R> Optional<S> changedAny(RecordType<S> of, Object from, Search<R> search, UnaryOperator<R> change) {
        return changed(of, of.javaType().cast(from), search, change);
    }

    private static List<Object> replaced(Collection<?> values, int position, Object by) {
        List<Object> copy = new ArrayList<>(values);
        copy.set(position, by);
        return copy;
    }

    private static RecordType<?> typeOf(AttributeType type, Object value) {
        return type instanceof AttributeType.Choice choice
                ? choice.kindOf(value).getValue()
                : ((AttributeType.Nested) type).type();
    }

    /** What is looked for, and below which types it can stand. */
    private static final class Search<R> {

        private final Class<R> wanted;
        private final Predicate<R> which;
        private final Set<RecordType<?>> leading = new HashSet<>();
        private final Set<RecordType<?>> seen = new HashSet<>();

        Search(Class<R> wanted, Predicate<R> which) {
            this.wanted = wanted;
            this.which = which;
        }

        boolean isMet(Object value) {
            return wanted.isInstance(value) && which.test(wanted.cast(value));
        }

        boolean reaches(AttributeType type) {
            if (type instanceof AttributeType.Nested nested) {
                return reaches(nested.type());
            }
            return type instanceof AttributeType.Choice choice
                    && choice.kinds().values().stream().anyMatch(this::reaches);
        }

        private boolean reaches(RecordType<?> type) {
            if (seen.add(type)
                    && (wanted.isAssignableFrom(type.javaType())
                            || type.attributes().stream().anyMatch(attribute -> reaches(attribute.type())))) {
                leading.add(type);
            }
            return leading.contains(type);
        }
    }
}
