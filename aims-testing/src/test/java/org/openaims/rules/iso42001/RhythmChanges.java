package org.openaims.rules.iso42001;

import static org.openaims.testing.Samples.sound;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.model.record.Interval;
import org.openaims.rules.language.Rule;

/**
 * What any rhythm finds, once for the whole management system and by a yearly interval that is declared in the sound
 * records: the changes of days and intervals are the same for each, and the messages differ in a few words.
 *
 * @param rule the rule
 * @param requirement the requirement that it shows
 * @param occasion what happens, as the rule calls it
 * @param register where that stands
 * @param intervals where its intervals stand
 * @param happened what is missing in an empty period, as it follows the word {@code no}
 * @param remedy what to do about a lapse that lasts
 * @param onDays the records with occasions on these days alone
 * @param declaring the records with these intervals alone
 * @param declared the interval that is declared in the sound records
 */
record RhythmChanges(
        Rule rule,
        String requirement,
        String occasion,
        String register,
        String intervals,
        String happened,
        String remedy,
        BiFunction<Aims, List<LocalDate>, Aims> onDays,
        BiFunction<Aims, List<Interval>, Aims> declaring,
        Interval declared) {

    private static final String EXPLAIN =
            " Record a nonconformity that names this time, with its cause and what was done about it.";

    private static final String BY_DEFAULT = "at the default interval of 1 year, as none was declared.";

    private static final String BY_RHYTHM = "at an interval of 1 year with a tolerance of 0 days";

    /** One change for each case of a rhythm that asks for at least one, with a declared interval and without. */
    Stream<Change> changes() {
        String undeclared = rule.id() + " (" + clause() + ") at " + intervals + ": no interval for the next " + occasion
                + " is declared; expected an interval that the organization decided, with the day of the decision. "
                + "Decide on an interval, and record who decided it, when and why.";
        String late = " between 2025-05-31 and 2026-06-30 (395 days); expected one by 2026-05-31, ";
        String apart = " between 2024-03-01 and 2025-12-09 (648 days); expected one by 2025-03-01, ";
        String byCalendar = BY_RHYTHM + ", counted from the last one; counted by the calendar none is late, and no "
                + "record says which is meant. Record whether the interval is counted from the last one or by the "
                + "calendar.";
        List<Change> changes = new ArrayList<>();
        changes.add(change("the last one too long ago", aims -> on(aims, "2024-06-01", "2025-05-31"))
                .finds("current 2025-05-31 @", empty(late + BY_RHYTHM + "." + todo())));
        changes.add(change("two too far apart", aims -> on(aims, "2024-03-01", "2025-12-09"))
                .finds("past 2024-03-01 @", empty(apart + BY_RHYTHM + "." + EXPLAIN)));
        changes.add(change(
                        "two too far apart, named in a closed nonconformity",
                        aims -> MendedLapse.of(requirement, "2025-03-02", "2025-12-08")
                                .in(on(aims, "2024-03-01", "2025-12-09")))
                .finds(
                        "past-mended 2024-03-01 @",
                        empty(apart + BY_RHYTHM + "; a closed nonconformity names this time. Keep the nonconformity "
                                + "that names this time where an auditor who asks about it can see it.")));
        changes.add(change("no interval", this::undeclared).finds("undeclared @", undeclared));
        changes.add(change(
                        "no interval, and the last one too long ago",
                        aims -> undeclared(on(aims, "2024-06-01", "2025-05-31")))
                .finds("current-by-default 2025-05-31 @", empty(late + BY_DEFAULT + todo()))
                .finds("undeclared @", undeclared));
        changes.add(
                change("no interval, and two too far apart", aims -> undeclared(on(aims, "2024-03-01", "2025-12-09")))
                        .finds("past-by-default 2024-03-01 @", empty(apart + BY_DEFAULT + EXPLAIN))
                        .finds("undeclared @", undeclared));
        changes.add(change("no interval, and none at all", aims -> undeclared(on(aims)))
                .finds(
                        "never-by-default 2024-01-01 @",
                        empty(" since 2024-01-01 (911 days); expected one by 2025-01-01, " + BY_DEFAULT + todo()))
                .finds("undeclared @", undeclared));
        changes.add(change(
                        "no rhythm, the last one too long ago only from there",
                        aims -> interval(on(aims, "2024-12-10", "2025-03-01"), this::withoutRhythm))
                .finds(
                        "current-by-calendar 2025-03-01 @",
                        empty(" between 2025-03-01 and 2026-06-30 (486 days); expected one by 2026-03-01, "
                                + byCalendar)));
        changes.add(change(
                        "no rhythm, two too far apart only from the first",
                        aims -> interval(on(aims, "2024-03-01", "2025-12-09"), this::withoutRhythm))
                .finds("past-by-calendar 2024-03-01 @", empty(apart + byCalendar)));
        changes.add(change(
                        "an interval of a year and a day without a reason",
                        aims -> interval(aims, one -> one.with(changed -> changed.every(Period.of(1, 0, 1)))))
                .finds(
                        "above-ceiling @" + declared.id(),
                        declaredAs(" of 1 year 1 day has no recorded reason; expected a reason for an interval longer "
                                + "than 1 year. Record in " + declared.id() + " why this interval is long "
                                + "enough, or shorten it.")));
        changes.add(change(
                        "a wide tolerance",
                        aims -> interval(aims, one -> one.with(changed -> changed.tolerance(Period.ofDays(92)))))
                .finds(
                        "wide-tolerance @" + declared.id(),
                        declaredAs(" of 1 year has a tolerance of 92 days; expected a tolerance of at most a "
                                + "quarter of the interval. Shorten the tolerance of " + declared.id()
                                + ", or lengthen the interval and record why.")));
        return changes.stream();
    }

    /** The sound records with occasions on these days alone. */
    Aims on(String... days) {
        return on(sound(), days);
    }

    /** The records without an interval. */
    Aims undeclared(Aims aims) {
        return declaring.apply(aims, List.of());
    }

    private Aims on(Aims aims, String... days) {
        return onDays.apply(aims, Stream.of(days).map(LocalDate::parse).toList());
    }

    private Aims interval(Aims aims, UnaryOperator<Interval> change) {
        return declaring.apply(aims, List.of(change.apply(declared)));
    }

    private Interval withoutRhythm(Interval interval) {
        return interval.with(changed -> changed.rhythm(Optional.empty()));
    }

    private Change change(String name, UnaryOperator<Aims> change) {
        return Change.of(rule, occasion + ": " + name, change);
    }

    private String clause() {
        return rule.description().clause();
    }

    private String todo() {
        return " " + remedy;
    }

    private String empty(String period) {
        return rule.id() + " (" + clause() + ") at " + register + ": no " + happened + period;
    }

    private String declaredAs(String what) {
        return rule.id() + " (" + clause() + ") at " + intervals + "/0: the interval " + declared.id() + what;
    }
}
