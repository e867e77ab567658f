package org.openaims.serialization.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openaims.model.Aims;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RecordTree;
import org.openaims.model.record.RecordType;

/**
 * The folder under which an organization keeps its evidence, and the comparison of its files with the digests that the
 * records have of them (documented information, clause 7.5).
 *
 * <p>The {@link Evidence#place()} of a piece is taken as a path below this folder, with {@code /} between its steps. No
 * place leads out of it: absolute paths, drives, {@code .} and {@code ..}, backslashes, control characters and {@code
 * file:} addresses are refused, and below the folder no symbolic link is followed, wherever it leads. Files are read piece
 * by piece, whatever their size, and each at most once for a comparison.
 *
 * <p>A file that is verified is the one that was recorded. Whether what it says is true is another matter.
 */
public final class EvidenceFolder {

    private final FilesBelow files;

    private EvidenceFolder(FilesBelow files) {
        this.files = files;
    }

    /**
     * A folder with evidence.
     *
     * @param root the folder; where it is a symbolic link, the folder that it leads to now
     * @return the folder
     * @throws NotDirectoryException if there is something else under that name
     * @throws IOException if the folder cannot be found
     */
    public static EvidenceFolder at(Path root) throws IOException {
        Path real = root.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(root.toString());
        }
        return new EvidenceFolder(FilesBelow.of(real));
    }

    /**
     * Compares every piece of evidence in the records, at any depth.
     *
     * @param aims the records
     * @return what came of it; a file that cannot be read is told there and ends nothing
     */
    public EvidenceResult check(Aims aims) {
        Map<String, FoundFile> seen = new HashMap<>();
        List<EvidenceCheck> checks = new ArrayList<>();
        RecordTree.of(RecordType.of(Aims.class), aims)
                .forEach(Evidence.class, (pointer, evidence) -> checks.add(check(pointer, evidence, seen)));
        return new EvidenceResult(checks);
    }

    private EvidenceCheck check(String pointer, Evidence evidence, Map<String, FoundFile> seen) {
        Optional<String> place = evidence.place();
        if (place.isEmpty()) {
            return new EvidenceCheck(pointer, evidence, EvidenceState.NOT_STATED, "no place");
        }
        if (evidence.sha256().isEmpty()) {
            return new EvidenceCheck(pointer, evidence, EvidenceState.NOT_STATED, "no digest");
        }
        FilePlace at = FilePlace.of(place.get());
        if (at instanceof FilePlace.Refused refused) {
            return new EvidenceCheck(pointer, evidence, EvidenceState.REFUSED, refused.why());
        }
        if (at instanceof FilePlace.Below below) {
            FoundFile file = seen.computeIfAbsent(place.get(), path -> files.find(below.steps()));
            return file.compared(pointer, evidence);
        }
        return new EvidenceCheck(pointer, evidence, EvidenceState.ELSEWHERE, "an address elsewhere");
    }
}
