package org.openaims.cli;

import picocli.CommandLine.Command;

/** {@code aims ledger}: what can be done with a decision ledger; see its commands. */
@Command(
        name = "ledger",
        description = "Verifies the decision ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class LedgerCommand {}
