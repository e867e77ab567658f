package org.openaims.rules.iso42001;

import java.time.LocalDate;
import java.util.List;
import org.openaims.model.Aims;
import org.openaims.testing.Dossier;

/** The records that the tests of the rules make by their single changes, for laws that hold of any records. */
public final class ChangedDossiers {

    private static final List<ChangedDossier> ALL = RuleContractTest.changes()
            .map(change -> new ChangedDossier(
                    change.rule().id() + " " + change.name(), change.dossier(), change.aims(), change.asOf()))
            .toList();

    private ChangedDossiers() {}

    /**
     * A sound dossier after one change.
     *
     * @param change the rule that the change is for, and what is changed
     * @param dossier the dossier as it was
     * @param aims the records with the change
     * @param asOf the day as of which a test looks at them
     */
    public record ChangedDossier(String change, Dossier dossier, Aims aims, LocalDate asOf) {

        @Override
        public String toString() {
            return change + ", as of " + asOf;
        }
    }

    /**
     * All of them.
     *
     * @return them, in the order of the tests
     */
    public static List<ChangedDossier> all() {
        return ALL;
    }
}
