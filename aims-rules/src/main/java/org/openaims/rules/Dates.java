package org.openaims.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The day of each subject of a pass, by the mark that stands for it, as a number: asked for once, so that the latest of
 * some are found without a look at each. Where there is room for all, threads may note the days of different subjects at
 * once.
 */
final class Dates {

    private final @Nullable IntToLongFunction known;
    private long[] noted;

    private Dates(@Nullable IntToLongFunction known, int room) {
        this.known = known;
        this.noted = new long[room];
    }

    /** Room for so many marks. */
    static Dates withRoomFor(int marks) {
        return new Dates(null, marks);
    }

    /** Days that are known before anybody asks, as epoch days. */
    static Dates known(IntToLongFunction days) {
        return new Dates(days, 0);
    }

    /** Whether they need not be noted. */
    boolean areKnown() {
        return known != null;
    }

    /** The number of a day, its epoch day; without a day, that of the first day of all. */
    static long number(Optional<LocalDate> day) {
        return day.orElse(LocalDate.MIN).toEpochDay();
    }

    /** Notes the number of the day of a subject, unless it is known anyway. */
    void note(int mark, long number) {
        if (areKnown()) {
            return;
        }
        if (mark >= noted.length) {
            noted = Arrays.copyOf(noted, Math.max(mark + 1, noted.length * 3 / 2));
        }
        noted[mark] = number;
    }

    /** The number of the day of a subject. */
    long at(int mark) {
        return known == null ? noted[mark] : known.applyAsLong(mark);
    }
}
