package org.openaims.model.context;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ContextIssueId;
import org.openaims.model.record.PartyRequirementId;
import org.openaims.model.record.ScopeId;
import org.openaims.model.record.Versioned;

/**
 * One version of the scope of the management system: its boundaries, the activities under it, and which AI systems
 * are in it (clause 4.3).
 *
 * <p>A system that is neither included nor excluded is not classified; whether that is in order is a matter of the
 * rules.
 */
@AimsRecord
@Immutable
public sealed interface Scope extends Versioned permits ImmutableScope {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ScopeId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<ScopeId> supersedes();

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
     * The matters of clause 4.1 that went into it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ContextIssueId> considersIssues();

    /**
     * The requirements of interested parties that went into it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<PartyRequirementId> considersRequirements();

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
    final class Builder extends ImmutableScope.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Scope#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ScopeId.of(text));
        }

        /**
         * Sets {@link Scope#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(ScopeId.of(text));
        }

        /**
         * Adds to {@link Scope#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Scope#exclusions()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder exclusion(Consumer<ScopeExclusion.Builder> part) {
            ScopeExclusion.Builder added = ScopeExclusion.builder();
            part.accept(added);
            return addExclusion(added.build());
        }

        /**
         * Adds to {@link Scope#considersIssues()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addConsidersIssues(String... texts) {
            for (String text : texts) {
                addConsidersIssue(ContextIssueId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link Scope#considersRequirements()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addConsidersRequirements(String... texts) {
            for (String text : texts) {
                addConsidersRequirement(PartyRequirementId.of(text));
            }
            return this;
        }
    }
}
