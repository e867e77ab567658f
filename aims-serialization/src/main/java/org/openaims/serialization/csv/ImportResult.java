package org.openaims.serialization.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.Aims;

/**
 * What came of an import.
 *
 * @param value the records; absent when there was a problem
 * @param diagnostics all problems and warnings: of the file, then of its records in their order
 * @param records how many records the file has, the header not counted
 */
public record ImportResult(Optional<Aims> value, List<Diagnostic> diagnostics, int records) {

    /**
     * Copies the list.
     *
     * @param value the records
     * @param diagnostics all problems and warnings
     * @param records how many records the file has
     */
    public ImportResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What kept the import from making records.
     *
     * @return the problems; empty when there is a value
     */
    public List<Diagnostic> problems() {
        return of(Diagnostic.Severity.PROBLEM);
    }

    /**
     * What was taken as unknown.
     *
     * @return the warnings
     */
    public List<Diagnostic> warnings() {
        return of(Diagnostic.Severity.WARNING);
    }

    /**
     * How many diagnostics there are of each kind.
     *
     * @return the counts in the order of the kinds, without those of which there is none
     */
    public Map<Diagnostic.Kind, Integer> counts() {
        Map<Diagnostic.Kind, Integer> counts = new EnumMap<>(Diagnostic.Kind.class);
        diagnostics.forEach(diagnostic -> counts.merge(diagnostic.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private List<Diagnostic> of(Diagnostic.Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }
}
