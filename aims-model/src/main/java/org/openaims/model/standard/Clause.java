package org.openaims.model.standard;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A clause or sub-clause of ISO/IEC 42001:2023, from 4 to 10.2, with its short title.
 *
 * <p>It does not hold what the clause asks for: see {@link Iso42001#requirementsOf(String)}.
 *
 * @param id the number, such as {@code "6"}, {@code "6.1"} or {@code "6.1.2"}
 * @param title the short title
 * @param parent the id of the clause that holds this one; absent for 4, 5, 6, 7, 8, 9 and 10
 * @param phase the phase of plan, do, check, act
 */
public record Clause(String id, String title, Optional<String> parent, Phase phase) {

    private static final Pattern ID = Pattern.compile("([4-9]|10)(\\.[1-9]){0,2}");

    /**
     * Checks the form of the id, and that parent and phase agree with it.
     *
     * @param id a number from 4 to 10 with at most two more parts
     * @param title not blank
     * @param parent the id without its last part, absent where it has one part
     * @param phase that of the number
     * @throws IllegalArgumentException if the id is not a number from 4 to 10 with at most two more parts, the title is
     *     blank, the parent is not the id without its last part, or the phase is not that of the number
     */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(phase, "phase");
        Invariant.that(ID.matcher(id).matches(), "Clause", id, "id", "must be a clause number from 4 to 10", id);
        Invariant.notBlank("Clause", id, "title", title);
        Optional<String> expectedParent = parentOf(id);
        Invariant.that(
                parent.equals(expectedParent),
                "Clause",
                id,
                "parent",
                "must be " + expectedParent.orElse("absent"),
                parent.orElse("absent"));
        Phase expectedPhase = phaseOf(id);
        Invariant.that(phase == expectedPhase, "Clause", id, "phase", "must be " + expectedPhase, phase);
    }

    static Clause of(String id, String title) {
        return new Clause(id, title, parentOf(id), phaseOf(id));
    }

    private static Optional<String> parentOf(String id) {
        int lastDot = id.lastIndexOf('.');
        return lastDot < 0 ? Optional.empty() : Optional.of(id.substring(0, lastDot));
    }

    private static Phase phaseOf(String id) {
        int firstDot = id.indexOf('.');
        return switch (firstDot < 0 ? id : id.substring(0, firstDot)) {
            case "8" -> Phase.DO;
            case "9" -> Phase.CHECK;
            case "10" -> Phase.ACT;
            default -> Phase.PLAN;
        };
    }
}
