package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.rules.AimsChecker;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;

class SameEverywhereProperties {

    private static final int THREADS = 8;
    private static final AimsChecker CHECKER = AimsChecker.iso42001();
    private static final JsonFormat<CheckResult> RESULT = AimsJson.format(CheckResult.class);

    @Property(tries = 40)
    void eight_threads_that_share_a_checker_get_the_same_bytes(
            @ForAll("generators") AimsGenerator generator, @ForAll("days") LocalDate day)
            throws InterruptedException, ExecutionException {
        Aims aims = generator.generate();
        String alone = RESULT.write(CHECKER.check(aims, day));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> work =
                    new ArrayList<>(Collections.nCopies(THREADS, () -> RESULT.write(CHECKER.check(aims, day))));
            for (Future<String> one : threads.invokeAll(work)) {
                assertThat(one.get().equals(alone)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 60)
    void any_default_locale_and_time_zone_give_the_same_records_and_the_same_bytes(
            @ForAll("generators") AimsGenerator generator,
            @ForAll("days") LocalDate day,
            @ForAll("locales") Locale locale,
            @ForAll("zones") TimeZone zone) {
        Aims here = generator.generate();
        String records = AimsJson.write(here);
        CheckResult result = CHECKER.check(here, day);
        String written = RESULT.write(result);
        List<String> messages = result.messages();

        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            Aims there = generator.generate();
            assertThat(there.equals(here)).isTrue();
            assertThat(AimsJson.write(there)).isEqualTo(records);
            CheckResult again = CHECKER.check(AimsJson.read(records), day);
            assertThat(RESULT.write(again)).isEqualTo(written);
            assertThat(again.messages()).isEqualTo(messages);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "de-DE")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "Europe/Berlin")
                .map(TimeZone::getTimeZone);
    }

    @Provide
    Arbitrary<AimsGenerator> generators() {
        return AnyAims.generators();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
