package org.openaims.rules;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Subjects;

/**
 * The subject that is judged just now, by all rules of its pass in turn; what is asked of it is worked out once.
 *
 * @param <S> the type of a subject
 */
final class Place<S> {

    private final Subjects<S> subjects;
    private final Records records;
    private final @Nullable Object[] dated = new Object[Pass.BLOCK];
    private int position;
    private @Nullable S subject;

    Place(Subjects<S> subjects, Records records) {
        this.subjects = subjects;
        this.records = records;
    }

    void moveTo(int next, S there) {
        position = next;
        subject = there;
    }

    String kind() {
        return subjects.name();
    }

    String id() {
        return subjects.id(subject());
    }

    String pointer() {
        return subjects.pointer(records, position);
    }

    /** Makes sure that the subject can tell its day, so that a pass that rests on it counts. */
    @SuppressWarnings("ReferenceEquality") // this very subject, not one like it
    void requireDay() {
        int at = position % Pass.BLOCK;
        if (dated[at] != subject) {
            Optional<?> unused = Objects.requireNonNull(subjects.day(subject()));
            dated[at] = subject;
        }
    }

    private S subject() {
        return Objects.requireNonNull(subject);
    }
}
