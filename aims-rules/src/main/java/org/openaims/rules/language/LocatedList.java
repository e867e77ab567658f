package org.openaims.rules.language;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of one or several kinds, each with its place. It knows of which subjects it was made: when it is made again
 * after a change, those that stand where they stood are told by that alone.
 *
 * @param <S> what all of the subjects are
 */
final class LocatedList<S> extends AbstractList<Located<S>> implements RandomAccess {

    private final List<List<?>> kinds;
    private final List<Located<S>> located;

    /**
     * A list.
     *
     * @param kinds the subjects, kind by kind; nobody changes them
     * @param located the same subjects, one kind after the other; nobody changes it
     */
    LocatedList(List<List<?>> kinds, List<Located<S>> located) {
        this.kinds = kinds;
        this.located = located;
    }

    /**
     * What stands in a list made before for a subject.
     *
     * @param before the list
     * @param kind the number of the kind of the subject
     * @param position its position among those of its kind
     * @param at its position among all
     * @return null when it did not stand there
     */
    static <S> @Nullable Located<S> known(List<Located<S>> before, int kind, Object subject, int position, int at) {
        if (!(before instanceof LocatedList<S> list) || kind >= list.kinds.size() || at >= list.located.size()) {
            return null;
        }
        List<?> ofKind = list.kinds.get(kind);
        boolean stoodThere = position < ofKind.size() && ofKind.get(position) == subject;
        return stoodThere && list.startOf(kind) == at - position ? list.located.get(at) : null;
    }

    private int startOf(int kind) {
        int start = 0;
        for (int earlier = 0; earlier < kind; earlier++) {
            start += kinds.get(earlier).size();
        }
        return start;
    }

    @Override
    public Located<S> get(int index) {
        return located.get(index);
    }

    @Override
    public int size() {
        return located.size();
    }

    @Override
    public Object[] toArray() {
        return located.toArray(); // all registers are put together after each change
    }
}
