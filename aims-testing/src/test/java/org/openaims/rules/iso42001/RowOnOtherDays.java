package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openaims.rules.language.Rule;

/**
 * A row of the table of single changes, looked at on other days than its own: what it finds long after a limit was
 * crossed says nothing of where the limit is.
 */
final class RowOnOtherDays {

    private final Change row;

    private RowOnOtherDays(Change row) {
        this.row = row;
    }

    /** The row of a sheet's table that has this name and is about this rule. */
    static RowOnOtherDays of(Stream<Change> table, Rule rule, String name) {
        return new RowOnOtherDays(
                table.filter(row -> row.rule().equals(rule) && row.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no row named " + name)));
    }

    /** The row on the last day on which nothing is found, and on the next one, on which all that it finds is found. */
    Stream<Change> foundAfter(String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        Change silent = new Change(
                row.name() + ", on " + last,
                row.rule(),
                row.dossier(),
                row.aims(),
                last,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        Change found = new Change(
                row.name() + ", on " + last.plusDays(1),
                row.rule(),
                row.dossier(),
                row.aims(),
                last.plusDays(1),
                row.found(),
                row.messages(),
                List.of(),
                Map.of());
        return Stream.of(silent, found);
    }
}
