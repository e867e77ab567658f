package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CertificateId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.PublicClaimId;
import org.openaims.model.record.RegisterEntry;

/**
 * What the organization says in public of its management system.
 */
@AimsRecord
@Immutable
public sealed interface PublicClaim extends RegisterEntry permits ImmutablePublicClaim {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PublicClaimId id();

    /**
     * The first day on which it was said.
     *
     * @return the day
     */
    LocalDate madeOn();

    /**
     * The day from which it was no longer said.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * What it claims.
     *
     * @return the type
     */
    Type type();

    /**
     * Of what.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * What is said.
     *
     * @return the text
     */
    String statement();

    /**
     * Where.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * The certificate that it rests on.
     *
     * @return the id; absent when it rests on none
     */
    Optional<CertificateId> certificate();

    /**
     * The AI systems that it names.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The scope that it names.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> scope();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** That it works along the standard. */
        ALIGNED,
        /** That it holds a certificate. */
        CERTIFIED,
        /** Anything else. */
        OTHER
    }

    /**
     * What {@link #subject} may be.
     */
    enum Subject {
        /** Of the management system. */
        MANAGEMENT_SYSTEM,
        /** Of a product or an AI system. */
        PRODUCT,
        /** Of the organization as a whole. */
        ORGANIZATION
    }

    /**
     * Starts a new public claim.
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
    default PublicClaim with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("PublicClaim[" + id() + "].withdrawnOn", Optional.of(madeOn()), withdrawnOn());
    }

    /** Builds a public claim. */
    final class Builder extends ImmutablePublicClaim.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PublicClaim#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PublicClaimId.of(text));
        }

        /**
         * Sets {@link PublicClaim#madeOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder madeOn(String day) {
            return madeOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PublicClaim#withdrawnOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder withdrawnOn(String day) {
            return withdrawnOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PublicClaim#certificate()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder certificate(String text) {
            return certificate(CertificateId.of(text));
        }

        /**
         * Adds to {@link PublicClaim#systems()} by their texts.
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
         * Sets {@link PublicClaim#evidence()}.
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
