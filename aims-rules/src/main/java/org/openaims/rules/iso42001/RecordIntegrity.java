package org.openaims.rules.iso42001;

import static org.openaims.rules.language.Registers.ENTRIES;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import java.util.Set;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.RecordIndex;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSheet;

/** The records themselves: findings here lie on the record and make no requirement a gap. */
final class RecordIntegrity {

    private static final String BASIS = "the records themselves";

    static final Rule IDS_ARE_UNIQUE = rule("REC-01", "each record has an id of its own in its register")
            .basedOn(BASIS)
            .forEach(ENTRIES)
            .whenNoneNoOccasion("there are no records")
            .must("duplicate", "one entry under each id", (entry, c) -> {
                RecordIndex index = c.shared(RecordIndex.SHARED);
                return index.count(entry.subject().register(), entry.id()) == 1
                        || index.isRepeated(entry.subject()); // told once, of the first
            })
            .found(
                    GapKind.INCOMPLETE,
                    "the id {0} stands {1} times in {2}",
                    (entry, c) -> values(
                            entry.id(),
                            c.shared(RecordIndex.SHARED).count(entry.subject().register(), entry.id()),
                            entry.subject().register()))
            .asObservation()
            .remedy("Give each of these records an id of its own, and correct the references to them.");

    static final Rule REFERENCES_RESOLVE = rule("REC-02", "each record refers to records that are there")
            .basedOn(BASIS)
            .forEach(ENTRIES)
            .whenNoneNoOccasion("there are no records")
            .must(
                    "dangling",
                    "references to records that are there",
                    (entry, c) -> c.shared(RecordIndex.SHARED).isResolved(entry.subject()))
            .found(
                    GapKind.INCOMPLETE,
                    "{0} refers to {1}, of which there is no record",
                    (entry, c) ->
                            values(entry.id(), c.shared(RecordIndex.SHARED).unresolved(entry.subject())))
            .asObservation()
            .remedy("Add the missing records, or correct the references in {0}.");

    private RecordIntegrity() {}

    static RuleSheet rules() {
        return new RuleSheet("records", List.of(IDS_ARE_UNIQUE, REFERENCES_RESOLVE), Set.of());
    }
}
