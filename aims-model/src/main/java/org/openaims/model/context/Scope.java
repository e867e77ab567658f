package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ScopeId;

/**
 * One version of the scope of the management system: its boundaries, the activities under it, and which AI systems
 * are in it (clause 4.3).
 *
 * <p>A system that is neither included nor excluded is not classified; whether that is in order is a matter of the
 * rules.
 */
@AimsRecord
@Immutable
public sealed interface Scope extends RegisterEntry permits ImmutableScope {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ScopeId id();

    /**
     * The version, as the organization writes it.
     *
     * @return the version
     */
    String version();

    /**
     * The first day on which this version is to apply.
     *
     * @return the day, inclusive; absent when it applies from its approval
     */
    Optional<LocalDate> effectiveFrom();

    /**
     * The day on which this version was withdrawn without a later one taking its place.
     *
     * @return the first day on which it no longer applied; absent while it was not withdrawn
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * The decision to approve or refuse this version.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<ScopeId> supersedes();

    /**
     * What changed against the version before.
     *
     * @return the note; absent when none was written
     */
    Optional<String> changeNote();

    /**
     * What belongs to the management system and where it ends.
     *
     * @return the text; absent when it was not written
     */
    Optional<String> boundaries();

    /**
     * The activities that fall under the requirements and controls.
     *
     * @return one text each; empty when none were named
     */
    List<String> activities();

    /**
     * The organizational units inside.
     *
     * @return their names; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> units();

    /**
     * The sites inside.
     *
     * @return their names; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> sites();

    /**
     * The AI systems that are in scope.
     *
     * @return their ids; empty when none is
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The AI systems that are left out, each with its reason.
     *
     * @return the exclusions; empty when none is left out
     */
    List<ScopeExclusion> exclusions();

    /**
     * The document that states the scope.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> document();

    /**
     * The first day on which this version applies.
     *
     * @return {@link #effectiveFrom()}, but not before the day of approval; absent when it was not approved
     */
    default Optional<LocalDate> appliesFrom() {
        return approval()
                .filter(Approval::approves)
                .map(Approval::decidedOn)
                .map(approved ->
                        effectiveFrom().filter(from -> from.isAfter(approved)).orElse(approved));
    }

    /**
     * The exclusion of a system.
     *
     * @param system the system
     * @return its exclusion; absent when it is not excluded
     */
    default Optional<ScopeExclusion> exclusionOf(AiSystemId system) {
        return exclusions().stream()
                .filter(exclusion -> exclusion.system().equals(system))
                .findFirst();
    }

    /**
     * Starts a new scope.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A copy with a change.
     *
     * @param change what to set on the copy
     * @return the changed copy
     */
    default Scope with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a scope. */
    final class Builder extends ImmutableScope.Builder {

        Builder() {}
    }
}
