package org.openaims.model.leadership;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Statement;
import org.openaims.model.record.Versioned;

/**
 * One version of the AI policy: its approval, its commitments, and how it was made known (clause 5.2, control
 * A.2.2).
 *
 * <p>It does not hold the text of the policy.
 */
@AimsRecord
@Immutable
public sealed interface AiPolicy extends Versioned permits ImmutableAiPolicy {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiPolicyId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<AiPolicyId> supersedes();

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
     * How it suits the purpose of the organization.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purposeFit();

    /**
     * How it fits the strategy of the organization.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> strategyFit();

    /**
     * The frame that it gives for AI objectives: the statements that objectives follow.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> objectiveFramework();

    /**
     * That no other policy is relevant to it.
     *
     * @return the statement; absent when some are, or nobody stated it
     */
    Optional<Statement> noRelatedPolicies();

    /**
     * Where it was made available to interested parties.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Publication> publications();

    /**
     * Why it is not made available.
     *
     * @return the statement; absent when it is, or nobody decided
     */
    Optional<Statement> notPublished();

    /** What a policy commits to (clause 5.2). */
    enum Commitment {
        /** To meet the requirements that apply. */
        APPLICABLE_REQUIREMENTS,
        /** To keep improving the management system. */
        CONTINUAL_IMPROVEMENT
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
    final class Builder extends ImmutableAiPolicy.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AiPolicy#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AiPolicyId.of(text));
        }

        /**
         * Sets {@link AiPolicy#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(AiPolicyId.of(text));
        }

        /**
         * Adds to {@link AiPolicy#communications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder communication(Consumer<Communication.Builder> part) {
            Communication.Builder added = Communication.builder();
            part.accept(added);
            return addCommunication(added.build());
        }

        /**
         * Sets {@link AiPolicy#noRelatedPolicies()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noRelatedPolicies(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noRelatedPolicies(filled.build());
        }

        /**
         * Adds to {@link AiPolicy#publications()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder publication(Consumer<Publication.Builder> part) {
            Publication.Builder added = Publication.builder();
            part.accept(added);
            return addPublication(added.build());
        }

        /**
         * Sets {@link AiPolicy#notPublished()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder notPublished(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return notPublished(filled.build());
        }
    }
}
