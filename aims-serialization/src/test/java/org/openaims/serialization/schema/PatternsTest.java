package org.openaims.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Code;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;

/** The patterns accept what the records and the reader accept. */
class PatternsTest {

    private static final Pattern CODE = Pattern.compile(Patterns.CODE);
    private static final Pattern KEY = Pattern.compile(Patterns.EXTENSION_KEY);
    private static final Pattern DAY = Pattern.compile(Patterns.DAY);
    private static final Pattern PERIOD = Pattern.compile(Patterns.PERIOD);
    private static final Pattern BEYOND_INT = Pattern.compile(Patterns.BEYOND_INT);
    private static final JsonFormat<Stay> STAY = AimsJson.format(Stay.class);

    @Test
    void a_code_may_have_the_same_characters_of_all_unicode() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String code = "a" + Character.toString(c) + "b";
                assertThat(CODE.matcher(code).matches())
                        .as("U+%04X", c)
                        .isEqualTo(isAccepted(text -> Code.checked("Code", text), code));
            }
        }
    }

    @Test
    void an_extension_key_may_have_the_same_characters_in_every_place() {
        for (int c = 0; c < 0x3000; c++) {
            String one = Character.toString(c);
            for (String key : List.of(one + ":a", "a" + one + ":a", "a:" + one, "a:a" + one, "a" + one + "a", one)) {
                assertThat(KEY.matcher(key).matches()).as(key).isEqualTo(isAccepted(ExtensionKey::checkedName, key));
            }
        }
    }

    @Test
    void a_day_is_one_of_the_calendar() {
        for (int year = 0; year <= 9999; year++) {
            assertDay(year, 2, 28, year > 0);
            assertDay(year, 2, 29, year > 0 && Year.isLeap(year));
        }
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                assertDay(2026, month, day, isOfTheCalendar(month, day));
            }
        }
    }

    @Test
    void a_day_has_one_form() {
        assertThat(List.of(
                        "2026-1-31", "02026-01-31", "20260131", "+2026-01-31", "2026-01-31 ", " 2026-01-31", "", "-"))
                .noneMatch(DAY.asMatchPredicate())
                .noneMatch(text -> isRead(text, "P1D"));
    }

    @Test
    void a_period_has_the_same_parts_in_the_same_order() {
        List<String> texts = List.of(
                "P1Y", "P1M", "P1W", "P1D", "P1Y2M3W4D", "P1Y4D", "P-1Y-2M", "P01D", "P0000000001D", "P0D", "P-0D");
        assertThat(texts).allMatch(PatternsTest::isPeriod).allMatch(text -> isRead("2026-01-31", text));
        List<String> others = List.of(
                "",
                "P",
                "P1",
                "1D",
                "-P1D",
                "P+1D",
                "p1D",
                "P1d",
                "P1D1D",
                "P1D1Y",
                "P1M1Y",
                "P1.5D",
                "P1DT1H",
                "PT1H",
                "P00000000001D",
                "P1D ",
                "P--1D",
                "PD",
                "P1Y-D");
        assertThat(others).noneMatch(PatternsTest::isPeriod).noneMatch(text -> isRead("2026-01-31", text));
    }

    @Test
    void a_period_counts_no_further_than_an_int() {
        List<Long> edges = List.of(
                0L,
                306_783_377L,
                306_783_378L,
                306_783_379L,
                306_783_380L,
                306_783_400L,
                1_000_000_000L,
                1_306_783_378L,
                2_147_483_647L,
                2_147_483_648L,
                2_147_483_649L,
                2_147_483_700L,
                2_200_000_000L,
                3_000_000_000L,
                9_999_999_999L);
        edges.forEach(PatternsTest::assertSamePeriods);
        new Random(7).longs(2_000, 0, 10_000_000_000L).forEach(PatternsTest::assertSamePeriods);
        new Random(8).longs(2_000, 306_000_000L, 307_000_000L).forEach(PatternsTest::assertSamePeriods);
        new Random(9).longs(2_000, 2_147_000_000L, 2_148_000_000L).forEach(PatternsTest::assertSamePeriods);
    }

    private static void assertSamePeriods(long amount) {
        for (String form : List.of("P%dY", "P%dM", "P%dW", "P%dD", "P-%dY", "P-%dM", "P-%dW", "P-%dD", "P1Y%dD")) {
            String text = String.format(Locale.ROOT, form, amount);
            assertThat(isPeriod(text)).as(text).isEqualTo(isRead("2026-01-31", text));
        }
    }

    private static void assertDay(int year, int month, int day, boolean expected) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        assertThat(DAY.matcher(text).matches()).as(text).isEqualTo(expected);
    }

    private static boolean isOfTheCalendar(int month, int day) {
        return isAccepted(text -> LocalDate.of(2026, month, day), "");
    }

    private static boolean isPeriod(String text) {
        return text.length() > 2
                && PERIOD.matcher(text).matches()
                && !BEYOND_INT.matcher(text).find();
    }

    private static boolean isRead(String day, String period) {
        return STAY.tryRead("{\"formatVersion\": \"2\", \"from\": \"" + day + "\", \"lasts\": \"" + period + "\"}")
                .value()
                .isPresent();
    }

    private static boolean isAccepted(Consumer<String> check, String text) {
        try {
            check.accept(text);
            return true;
        } catch (InvalidRecordException | DateTimeException e) {
            return false;
        }
    }

    /** A day and a period. */
    public record Stay(LocalDate from, Period lasts) {}
}
