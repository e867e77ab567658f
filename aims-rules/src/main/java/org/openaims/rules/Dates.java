package org.openaims.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The day of each subject of a pass, by the mark that stands for it, as a number: asked for once, so that the latest of
 * some are found without a look at each. Threads may note the days of different subjects at once.
 */
final class Dates {

    private final boolean areKnown;
    private long[] numbers;

    private Dates(boolean areKnown, long[] numbers) {
        this.areKnown = areKnown;
        this.numbers = numbers;
    }

    /** Room for so many marks. */
    static Dates withRoomFor(int marks) {
        return new Dates(false, new long[marks]);
    }

    /** Days that are known before anybody asks. */
    static Dates known(long[] numbers) {
        return new Dates(true, numbers);
    }

    /** Whether they need not be noted. */
    boolean areKnown() {
        return areKnown;
    }

    /** The number of a day; later days have greater ones. */
    static long number(Optional<LocalDate> day) {
        return day.orElse(LocalDate.MIN).toEpochDay();
    }

    void note(int mark, long number) {
        if (areKnown) {
            return;
        }
        if (mark >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(mark + 1, numbers.length * 3 / 2));
        }
        numbers[mark] = number;
    }

    long at(int mark) {
        return numbers[mark];
    }
}
