package org.openaims.model.context;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;

/**
 * The organization whose management system this is (clause 4.1).
 *
 * <p>It does not say which legal persons belong to it: the scope does.
 */
@AimsRecord
@Immutable
public sealed interface Organization extends Extensible permits ImmutableOrganization {

    /**
     * The name under which the organization acts.
     *
     * @return the name
     */
    String name();

    /**
     * What the organization is for, which its AI policy is to suit.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purpose();

    /**
     * The document that states its strategic direction, which policy and objectives are to fit.
     *
     * @return the evidence; absent when none was named
     */
    Optional<Evidence> strategy();

    /**
     * How many people develop, provide or use AI under its control.
     *
     * @return a head count, zero or more; absent when it was not counted
     */
    Optional<Integer> peopleWorkingWithAi();

    /**
     * Where it acts, as ISO 3166 codes such as {@code GB} or {@code DE-BY}.
     *
     * @return the codes; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> jurisdictions();

    /**
     * Starts a new organization.
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
    default Organization with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a number below zero. */
    @Check
    default void check() {
        Invariants.notNegative("Organization.peopleWorkingWithAi", peopleWorkingWithAi());
    }

    /** Builds an organization. */
    final class Builder extends ImmutableOrganization.Builder {

        Builder() {}

        /**
         * Sets {@link Organization#strategy()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder strategy(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return strategy(filled.build());
        }
    }
}
