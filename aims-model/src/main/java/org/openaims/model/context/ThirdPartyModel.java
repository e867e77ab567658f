package org.openaims.model.context;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.ThirdPartyModelId;

/**
 * A model that somebody else made, in one version, and where the organization's part ends and theirs begins (clause
 * 4.3, control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface ThirdPartyModel extends RegisterEntry permits ImmutableThirdPartyModel {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ThirdPartyModelId id();

    /**
     * The name of the model.
     *
     * @return the name
     */
    String name();

    /**
     * Its version.
     *
     * @return the version; absent when unknown
     */
    Optional<String> version();

    /**
     * Who supplies it.
     *
     * @return the id; absent when not recorded
     */
    Optional<SupplierId> supplier();

    /**
     * Under which licence it may be used.
     *
     * @return the licence; absent when unknown
     */
    Optional<String> licence();

    /**
     * What the organization answers for: prompts, fine-tuning, the decision.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> ours();

    /**
     * What the supplier answers for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> theirs();

    /**
     * The supplier's description of the model.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> modelCard();

    /**
     * The day on which it was entered into the register.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> registeredOn();

    /**
     * The day from which no system used it any more.
     *
     * @return the first such day; absent while one does
     */
    @Ending
    Optional<LocalDate> retiredOn();

    /**
     * Starts a new third party model.
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
    default ThirdPartyModel with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ThirdPartyModel[" + id() + "].retiredOn", registeredOn(), retiredOn());
    }

    /** Builds a third party model. */
    final class Builder extends ImmutableThirdPartyModel.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ThirdPartyModel#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ThirdPartyModelId.of(text));
        }

        /**
         * Sets {@link ThirdPartyModel#supplier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supplier(String text) {
            return supplier(SupplierId.of(text));
        }

        /**
         * Sets {@link ThirdPartyModel#modelCard()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder modelCard(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return modelCard(filled.build());
        }

        /**
         * Sets {@link ThirdPartyModel#registeredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder registeredOn(String day) {
            return registeredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ThirdPartyModel#retiredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder retiredOn(String day) {
            return retiredOn(LocalDate.parse(day));
        }
    }
}
