package org.openaims.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openaims.model.Aims;
import org.openaims.serialization.evidence.EvidenceFolder;
import org.openaims.serialization.evidence.EvidenceResult;
import org.openaims.serialization.evidence.EvidenceState;

/** The folder with the evidence, whose files are compared with the records; all trouble is told, one line for each. */
final class EvidenceInput {

    private final Path root;
    private final Session session;

    EvidenceInput(Path root, Session session) {
        this.root = root;
        this.session = session;
    }

    EvidenceResult compared(Aims aims) {
        EvidenceResult result = folder().check(aims);
        result.troubles().forEach(trouble -> session.say(trouble.toString()));
        session.say("evidence below " + root + ": "
                + Stream.of(EvidenceState.values())
                        .filter(state -> result.count(state) > 0 || state == EvidenceState.VERIFIED)
                        .map(state -> result.count(state) + " "
                                + state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")));
        return result;
    }

    private EvidenceFolder folder() {
        try {
            return EvidenceFolder.at(root);
        } catch (IOException e) {
            throw EndedException.unreadable("cannot read the evidence below " + root + ": there is no such folder");
        }
    }
}
