package org.openaims.model.operation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.SupplierId;

/**
 * The part of one party in a stage of an AI system's life cycle (control A.10.2).
 */
@AimsRecord
@Immutable
public sealed interface ResponsibilityCell extends Extensible permits ImmutableResponsibilityCell {

    /**
     * Which kind of party.
     *
     * @return the party
     */
    Party party();

    /**
     * Who it is.
     *
     * @return the name; absent for the organization itself, or when not recorded
     */
    Optional<String> name();

    /**
     * Which supplier.
     *
     * @return the id; absent when it is none of the register
     */
    Optional<SupplierId> supplier();

    /**
     * Its part.
     *
     * @return the part
     */
    Part part();

    /**
     * What it does.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * What {@link #party} may be.
     */
    enum Party {
        /** The organization. */
        ORGANIZATION,
        /** A partner. */
        PARTNER,
        /** A supplier. */
        SUPPLIER,
        /** A customer. */
        CUSTOMER,
        /** Another third party. */
        THIRD_PARTY
    }

    /**
     * What {@link #part} may be.
     */
    enum Part {
        /** It is accountable. */
        ACCOUNTABLE,
        /** It does the work. */
        RESPONSIBLE,
        /** It is consulted. */
        CONSULTED,
        /** It has no part. */
        NONE
    }

    /**
     * Starts a new responsibility cell.
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
    default ResponsibilityCell with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a responsibility cell. */
    final class Builder extends ImmutableResponsibilityCell.Builder {

        Builder() {}

        /**
         * Sets {@link ResponsibilityCell#supplier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supplier(String text) {
            return supplier(SupplierId.of(text));
        }
    }
}
