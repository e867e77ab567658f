package org.openaims.model.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ResourceNeedId;
import org.openaims.model.record.Statement;

/**
 * Resources that the management system was found to need for a period (clause 7.1, control A.4.2).
 */
@AimsRecord
@Immutable
public sealed interface ResourceNeed extends RegisterEntry permits ImmutableResourceNeed {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ResourceNeedId id();

    /**
     * The day on which the need was determined.
     *
     * @return the day
     */
    LocalDate determinedOn();

    /**
     * Who determined it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> determinedBy();

    /**
     * What is needed.
     *
     * @return the types; empty when none was named
     */
    @NaturalOrder
    SortedSet<ResourceAllocation.Type> types();

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
     * What is needed, and what for.
     *
     * @return the text
     */
    String statement();

    /**
     * How much.
     *
     * @return the amount in the unit; absent when it is not a number
     */
    Optional<BigDecimal> amount();

    /**
     * The unit of the amount.
     *
     * @return the unit; absent when there is no amount
     */
    Optional<String> unit();

    /**
     * What was decided where less was given.
     *
     * @return the statement; absent when there is no shortfall, or nobody decided
     */
    Optional<Statement> shortfall();

    /**
     * Starts a new resource need.
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
    default ResourceNeed with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start and a number below zero. */
    @Check
    default void check() {
        Invariants.notBefore("ResourceNeed[" + id() + "].periodUntil", periodFrom(), periodUntil());
        Invariants.notNegative("ResourceNeed[" + id() + "].amount", amount());
    }

    /** Builds a resource need. */
    final class Builder extends ImmutableResourceNeed.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ResourceNeed#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ResourceNeedId.of(text));
        }

        /**
         * Sets {@link ResourceNeed#determinedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder determinedOn(String day) {
            return determinedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResourceNeed#determinedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder determinedBy(String text) {
            return determinedBy(PersonId.of(text));
        }

        /**
         * Sets {@link ResourceNeed#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResourceNeed#periodUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodUntil(String day) {
            return periodUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link ResourceNeed#shortfall()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder shortfall(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return shortfall(filled.build());
        }
    }
}
