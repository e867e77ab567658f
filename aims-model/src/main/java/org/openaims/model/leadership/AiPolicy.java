package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.RegisterEntry;

/**
 * One version of the AI policy: its approval, its commitments, and how it was made known (clause 5.2, control
 * A.2.2).
 *
 * <p>It does not hold the text of the policy.
 */
@AimsRecord
@Immutable
public sealed interface AiPolicy extends RegisterEntry permits ImmutableAiPolicy {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiPolicyId id();

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
    Optional<AiPolicyId> supersedes();

    /**
     * What changed against the version before.
     *
     * @return the note; absent when none was written
     */
    Optional<String> changeNote();

    /**
     * What it commits to.
     *
     * @return the commitments; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Commitment> commitments();

    /**
     * How this version was made known inside the organization.
     *
     * @return the communications, in any order
     */
    List<Communication> communications();

    /**
     * The other policies that it refers to.
     *
     * @return their names; empty when none was recorded
     */
    @NaturalOrder
    SortedSet<String> relatedPolicies();

    /**
     * The document.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> document();

    /** What a policy commits to (clause 5.2). */
    enum Commitment {
        /** To meet the requirements that apply. */
        APPLICABLE_REQUIREMENTS,
        /** To keep improving the management system. */
        CONTINUAL_IMPROVEMENT
    }

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
     * Starts a new AI policy.
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
    default AiPolicy with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AI policy. */
    final class Builder extends ImmutableAiPolicy.Builder {

        Builder() {}
    }
}
