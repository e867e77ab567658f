package org.openaims.benchmarks.json;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The layout of our documents, for the writers of others: two spaces, line feeds, one element a line. */
final class Layout {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private Layout() {}

    /** A new printer: one keeps the depth of its document. */
    static PrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withRootSeparator(null)
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
    }
}
