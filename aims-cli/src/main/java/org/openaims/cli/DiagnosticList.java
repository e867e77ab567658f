package org.openaims.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openaims.serialization.csv.Diagnostic;
import org.openaims.serialization.csv.ImportResult;

/** What an import noticed, as messages: problems before warnings, then how many there are of each kind. */
final class DiagnosticList {

    private static final int SHOWN = 20;

    private final Session session;

    DiagnosticList(Session session) {
        this.session = session;
    }

    void tell(ImportResult result, boolean all) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.problems());
        diagnostics.addAll(result.warnings());
        int shown = all ? diagnostics.size() : Math.min(SHOWN, diagnostics.size());
        diagnostics.subList(0, shown).forEach(one -> session.say(one.toString()));
        if (shown < diagnostics.size()) {
            session.say("and " + (diagnostics.size() - shown) + " more (--all-diagnostics lists them)");
        }
        result.counts()
                .forEach((kind, count) -> session.say(
                        words(kind.name()) + " (" + words(kind.severity().name()) + "): " + count));
        session.say("records in the register: " + result.records() + "; problems: "
                + result.problems().size() + "; warnings: " + result.warnings().size());
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
