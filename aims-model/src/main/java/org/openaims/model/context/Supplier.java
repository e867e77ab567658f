package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierId;

/**
 * A supplier of AI systems, models, data or services (clause 8.1, control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface Supplier extends RegisterEntry permits ImmutableSupplier {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SupplierId id();

    /**
     * The name of the supplier.
     *
     * @return the name
     */
    String name();

    /**
     * The day on which it was entered into the register.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> registeredOn();

    /**
     * What it supplies, and since when.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SuppliedService> services();

    /**
     * The contracts with it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Contract> contracts();

    /**
     * Starts a new supplier.
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
    default Supplier with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a supplier. */
    final class Builder extends ImmutableSupplier.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Supplier#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SupplierId.of(text));
        }

        /**
         * Adds to {@link Supplier#services()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder service(Consumer<SuppliedService.Builder> part) {
            SuppliedService.Builder added = SuppliedService.builder();
            part.accept(added);
            return addService(added.build());
        }

        /**
         * Adds to {@link Supplier#contracts()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder contract(Consumer<Contract.Builder> part) {
            Contract.Builder added = Contract.builder();
            part.accept(added);
            return addContract(added.build());
        }

        /**
         * Sets {@link Supplier#registeredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder registeredOn(String day) {
            return registeredOn(LocalDate.parse(day));
        }
    }
}
