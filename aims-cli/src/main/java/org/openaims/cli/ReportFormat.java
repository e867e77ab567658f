package org.openaims.cli;

import java.util.Locale;

/** How the result of a check is written. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** All of the result, for programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
