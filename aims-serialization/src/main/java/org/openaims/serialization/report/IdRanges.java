package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Iso42001;

/** Ids of the catalogue in its order, three and more in a row of one clause as {@code 4.1-a..d}. */
final class IdRanges {

    private static final int SHORTEST = 3;

    private IdRanges() {}

    static String of(Collection<String> ids) {
        Map<String, CatalogueEntry> known = new HashMap<>();
        Iso42001.entries().forEach(entry -> known.put(entry.id(), entry));
        Set<String> wanted = new HashSet<>(ids);
        List<String> ranges = new ArrayList<>();
        List<CatalogueEntry> run = new ArrayList<>();
        for (CatalogueEntry entry : Iso42001.entries()) {
            boolean goesOn = wanted.contains(entry.id())
                    && (run.isEmpty() || run.get(0).clause().equals(entry.clause()));
            if (!goesOn) {
                end(run, ranges);
            }
            if (wanted.contains(entry.id())) {
                run.add(entry);
            }
        }
        end(run, ranges);
        ids.stream().filter(id -> !known.containsKey(id)).distinct().forEach(ranges::add);
        return String.join(", ", ranges);
    }

    private static void end(List<CatalogueEntry> run, List<String> ranges) {
        if (run.size() < SHORTEST) {
            run.forEach(entry -> ranges.add(entry.id()));
        } else {
            CatalogueEntry last = run.get(run.size() - 1);
            ranges.add(
                    run.get(0).id() + ".." + last.id().substring(last.clause().length() + 1));
        }
        run.clear();
    }
}
