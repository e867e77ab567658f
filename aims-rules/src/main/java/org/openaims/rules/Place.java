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
    private boolean dated;
    private int position;
    private @Nullable S subject;

    Place(Subjects<S> subjects, Records records) {
        this.subjects = subjects;
        this.records = records;
    }

    void moveTo(int next, S there) {
        position = next;
        subject = there;
        dated = false;
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
    void requireDay() {
        if (!dated) {
            Optional<?> unused = Objects.requireNonNull(subjects.day(subject()));
            dated = true;
        }
    }

    private S subject() {
        return Objects.requireNonNull(subject);
    }
}
