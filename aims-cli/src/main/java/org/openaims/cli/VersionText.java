package org.openaims.cli;

import org.openaims.rules.AimsChecker;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"aims " + AimsChecker.VERSION + " (ISO/IEC 42001:2023)"};
    }
}
