package org.openaims.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of chance with a window of days; the same seed gives the same choices. */
final class Chance {

    private final SplittableRandom random;
    private final LocalDate first;
    private final LocalDate last;

    Chance(long seed, LocalDate first, LocalDate last) {
        this.random = new SplittableRandom(seed);
        this.first = first;
        this.last = last;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number, both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A day of the window. */
    LocalDate day() {
        return day(first, last);
    }

    /** A day, both bounds included; {@code from} where {@code to} is not after it. */
    LocalDate day(LocalDate from, LocalDate to) {
        long length = ChronoUnit.DAYS.between(from, to);
        return length <= 0 ? from : from.plusDays(random.nextLong(length + 1));
    }

    /** A day that lies so many days after another, both bounds included. */
    LocalDate after(LocalDate day, int least, int most) {
        return day.plusDays(between(least, most));
    }
}
