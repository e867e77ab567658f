package org.openaims.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Another default locale and time zone than those of the machine.
 *
 * @param locale the locale
 * @param zone the time zone
 */
record Elsewhere(Locale locale, TimeZone zone) {

    /** Twelve hours behind UTC: of the two places, the one where it is always an earlier day. */
    static final Elsewhere WEST = new Elsewhere(Locale.forLanguageTag("tr-TR"), TimeZone.getTimeZone("Etc/GMT+12"));

    /** Fourteen hours ahead of UTC, with digits of its own. */
    static final Elsewhere EAST =
            new Elsewhere(Locale.forLanguageTag("ar-EG-u-nu-arab"), TimeZone.getTimeZone("Etc/GMT-14"));

    /**
     * Works something out with these as the defaults, and puts back those that were there; one thread at a time. Other
     * threads see the defaults for that time.
     */
    <T> T workOut(Supplier<T> work) {
        synchronized (Elsewhere.class) {
            Locale before = Locale.getDefault();
            Locale display = Locale.getDefault(Locale.Category.DISPLAY);
            Locale format = Locale.getDefault(Locale.Category.FORMAT);
            TimeZone zoneBefore = TimeZone.getDefault();
            try {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
                return work.get();
            } finally {
                Locale.setDefault(before);
                Locale.setDefault(Locale.Category.DISPLAY, display);
                Locale.setDefault(Locale.Category.FORMAT, format);
                TimeZone.setDefault(zoneBefore);
            }
        }
    }
}
