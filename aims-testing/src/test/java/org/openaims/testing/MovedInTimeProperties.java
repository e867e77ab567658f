package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.Context;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.iso42001.ChangedDossiers;
import org.openaims.rules.iso42001.ChangedDossiers.ChangedDossier;
import org.openaims.serialization.AimsJson;

/**
 * Time has no origin: records that are moved by a multiple of four years, and looked at on the day that is moved with
 * them, give the very same result, moved. A rule that compared a day with one of its own would fall out here: no built-in
 * rule does.
 */
class MovedInTimeProperties {

    private static final AimsChecker CHECKER = AimsChecker.iso42001();
    private static final RecordType<Aims> RECORDS = RecordType.of(Aims.class);
    private static final RecordType<CheckResult> RESULT = RecordType.of(CheckResult.class);

    /** How many times four years a move is at least and at most, so that all days stay from 1901 to 2099. */
    private static final int EARLIEST = -25;

    private static final int LATEST = 15;

    /**
     * Which value of a finding lists bare years, by rule and case: a certification body looks in once in each calendar
     * year, so that the remark names the years in which it did not.
     */
    private static final Map<String, Integer> YEARS = Map.of("GUIDE-22 year-without", 2);

    @Property(tries = 40)
    void records_that_are_moved_in_time_give_the_same_result_moved(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll("years") int years) {
        assertThat(differences(aims, day, years))
                .as("as of %s, by %s years", day, years)
                .isEmpty();
    }

    @Property(tries = 40)
    void a_sound_dossier_that_is_moved_in_time_gives_the_same_result_moved(
            @ForAll Dossier dossier, @ForAll("days") LocalDate day, @ForAll("years") int years) {
        assertThat(differences(dossier.aims(), day, years)).isEmpty();
    }

    @Property(tries = 120)
    void a_dossier_with_a_change_that_is_moved_in_time_gives_the_same_result_moved(
            @ForAll("changed") ChangedDossier changed, @ForAll("years") int years) {
        assertThat(differences(changed.aims(), changed.asOf(), years)).isEmpty();
    }

    @Example
    void a_remark_that_names_a_year_names_the_moved_year() {
        List<ChangedDossier> naming = ChangedDossiers.all().stream()
                .filter(changed -> CHECKER.check(changed.aims(), changed.asOf()).findings().stream()
                        .anyMatch(finding -> YEARS.containsKey(name(finding))))
                .toList();
        assertThat(naming).isNotEmpty();
        assertThat(naming)
                .allSatisfy(changed -> assertThat(differences(changed.aims(), changed.asOf(), -8))
                        .isEmpty());
    }

    /** The JSON of the records is another account of their days, at which no code of the move has looked. */
    @Property(tries = 20)
    void every_day_of_the_records_is_moved_and_nothing_else(@ForAll("records") Aims aims, @ForAll("years") int years) {
        Pattern day = Pattern.compile("\\b\\d{4}(?=-\\d\\d-\\d\\d)");
        String expected = day.matcher(AimsJson.write(aims))
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
        assertThat(AimsJson.write(MovedInTime.by(years, RECORDS, aims))).isEqualTo(expected);
    }

    @Example
    void a_leap_day_stays_one_and_a_move_stays_where_every_fourth_year_is_a_leap_year() {
        assertThat(MovedInTime.by(-96, LocalDate.of(2024, 2, 29))).isEqualTo("1928-02-29");
        assertThat(MovedInTime.by(72, LocalDate.of(2024, 2, 29))).isEqualTo("2096-02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MovedInTime.by(76, LocalDate.of(2024, 2, 29)))
                .withMessage("expected a day from 1901-01-01 to 2099-12-31, found 2100-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MovedInTime.by(3, LocalDate.of(2024, 2, 29)))
                .withMessage("expected a multiple of four years, found 3");
    }

    /** Without the start of duty nothing is due: what differs when it alone is moved shows that the law looks at days. */
    @Example
    void records_of_which_only_some_days_are_moved_give_another_result() {
        Aims aims = Samples.sound();
        Context moved = MovedInTime.by(4, RecordType.of(Context.class), aims.context());
        AimsPeriod later = moved.aimsPeriod().orElseThrow();
        Aims torn = aims.withContext(context -> context.aimsPeriod(later));
        assertThat(Differences.between(CHECKER.check(aims, Samples.DAY), CHECKER.check(torn, Samples.DAY)))
                .isNotEmpty();
    }

    /** What differs, places included, between the moved result of some records and the result of the moved records. */
    private static List<String> differences(Aims aims, LocalDate day, int years) {
        CheckResult expected = moved(CHECKER.check(aims, day), years);
        CheckResult found = CHECKER.check(MovedInTime.by(years, RECORDS, aims), MovedInTime.by(years, day));
        List<String> differences = new ArrayList<>(Differences.between(expected, found));
        if (differences.isEmpty() && !places(expected).equals(places(found))) {
            differences.add("the places: " + places(expected) + " became " + places(found));
        }
        return differences;
    }

    private static CheckResult moved(CheckResult result, int years) {
        return MovedInTime.by(years, RESULT, result)
                .with(moved -> moved.findings(result.findings().stream()
                        .map(finding ->
                                withMovedYear(MovedInTime.by(years, RecordType.of(Finding.class), finding), years))
                        .toList()));
    }

    private static Finding withMovedYear(Finding finding, int years) {
        Integer place = YEARS.get(name(finding));
        if (place == null) {
            return finding;
        }
        List<Value> values = new ArrayList<>(finding.values());
        Value.Sequence named = (Value.Sequence) values.get(place);
        values.set(
                place,
                new Value.Sequence(named.values().stream()
                        .map(year -> Value.of(Long.parseLong(year.toString()) + years))
                        .toList()));
        return finding.with(moved -> moved.values(values));
    }

    private static String name(Finding finding) {
        return finding.rule() + " " + finding.caseName();
    }

    private static List<String> places(CheckResult result) {
        return result.findings().stream().map(Finding::pointer).toList();
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }

    @Provide
    Arbitrary<ChangedDossier> changed() {
        return Arbitraries.of(ChangedDossiers.all());
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers()
                .between(EARLIEST, LATEST)
                .filter(times -> times != 0)
                .map(times -> 4 * times);
    }
}
