package org.openaims.model.leadership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ResourceAllocationId;
import org.openaims.model.record.ResourceNeedId;

/**
 * Resources given to the management system for a period: money, people, time, tools (clauses 5.1 and 7.1).
 */
@AimsRecord
@Immutable
public sealed interface ResourceAllocation extends RegisterEntry permits ImmutableResourceAllocation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ResourceAllocationId id();

    /**
     * What was given.
     *
     * @return them; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<Type> types();

    /**
     * The first day of the period.
     *
     * @return the day
     */
    LocalDate periodFrom();

    /**
     * The last day of the period.
     *
     * @return the day, inclusive
     */
    LocalDate periodUntil();

    /**
     * What for.
     *
     * @return the text
     */
    String purpose();

    /**
     * How much.
     *
     * @return the amount in the unit; absent when it is not a number
     */
    Optional<BigDecimal> amount();

    /**
     * The unit of the amount, such as {@code EUR} or {@code person-days}.
     *
     * @return the unit; absent when there is no amount
     */
    Optional<String> unit();

    /**
     * The needs that it meets.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ResourceNeedId> needs();

    /**
     * The decision to give them.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #types} may be.
     */
    enum Type {
        /** Money. */
        BUDGET,
        /** People. */
        PEOPLE,
        /** Time of people who have other work. */
        TIME,
        /** Tools. */
        TOOLS,
        /** Computing resources. */
        COMPUTING,
        /** Data. */
        DATA
    }

    /**
     * Starts a new resource allocation.
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
    default ResourceAllocation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start and a number below zero. */
    @Check
    default void check() {
        Invariants.notBefore("ResourceAllocation[" + id() + "].periodUntil", periodFrom(), periodUntil());
        Invariants.notNegative("ResourceAllocation[" + id() + "].amount", amount());
    }

    /** Builds a resource allocation. */
    final class Builder extends ImmutableResourceAllocation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ResourceAllocation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ResourceAllocationId.of(text));
        }

        /**
         * Sets {@link ResourceAllocation#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResourceAllocation#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ResourceAllocation#needs()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addNeeds(String... texts) {
            for (String text : texts) {
                addNeed(ResourceNeedId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link ResourceAllocation#approval()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder approval(Consumer<Approval.Builder> part) {
            Approval.Builder filled = Approval.builder();
            part.accept(filled);
            return approval(filled.build());
        }

        /**
         * Sets {@link ResourceAllocation#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
