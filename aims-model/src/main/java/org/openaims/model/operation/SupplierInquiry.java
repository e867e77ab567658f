package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.SupplierInquiryId;

/**
 * A question put to a supplier that holds facts which the organization does not know, and the answer (controls A.4.3
 * to A.4.6).
 */
@AimsRecord
@Immutable
public sealed interface SupplierInquiry extends RegisterEntry permits ImmutableSupplierInquiry {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SupplierInquiryId id();

    /**
     * The supplier.
     *
     * @return the id
     */
    SupplierId supplier();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * About what.
     *
     * @return the text
     */
    String subject();

    /**
     * The day on which it was asked.
     *
     * @return the day
     */
    LocalDate askedOn();

    /**
     * Who asked.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> askedBy();

    /**
     * The answer.
     *
     * @return the answer; absent while there is none
     */
    Optional<SupplierAnswer> answer();

    /**
     * Where the question can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new supplier inquiry.
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
    default SupplierInquiry with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a supplier inquiry. */
    final class Builder extends ImmutableSupplierInquiry.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SupplierInquiry#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SupplierInquiryId.of(text));
        }

        /**
         * Sets {@link SupplierInquiry#supplier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supplier(String text) {
            return supplier(SupplierId.of(text));
        }

        /**
         * Adds to {@link SupplierInquiry#systems()} by their texts.
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
         * Sets {@link SupplierInquiry#askedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder askedOn(String day) {
            return askedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SupplierInquiry#askedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder askedBy(String text) {
            return askedBy(PersonId.of(text));
        }

        /**
         * Sets {@link SupplierInquiry#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Sets {@link SupplierInquiry#answer()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder answer(Consumer<SupplierAnswer.Builder> part) {
            SupplierAnswer.Builder filled = SupplierAnswer.builder();
            part.accept(filled);
            return answer(filled.build());
        }
    }
}
