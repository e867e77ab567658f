package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.leadership.Communication;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.SupplierInquiryId;
import org.openaims.model.record.SystemChangeId;
import org.openaims.model.record.SystemDocumentId;
import org.openaims.model.record.Versioned;

/**
 * One version of a document about AI systems: requirements, design, plans, technical documentation, information for
 * users (controls A.6.2.2 to A.6.2.7, A.8.2 and A.8.4).
 */
@AimsRecord
@Immutable
public sealed interface SystemDocument extends Versioned permits ImmutableSystemDocument {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SystemDocumentId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<SystemDocumentId> supersedes();

    /**
     * What kind of document it is.
     *
     * @return the type
     */
    Type type();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The version of the system that it is about.
     *
     * @return the version; absent when it is about any
     */
    Optional<String> systemVersion();

    /**
     * The day on which it was made.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> createdOn();

    /**
     * For which kinds of party.
     *
     * @return the groups; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> audiences();

    /**
     * The criteria that it sets.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> criteria();

    /**
     * The documents that it follows from, such as a design from requirements.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SystemDocumentId> follows();

    /**
     * The change that made it necessary.
     *
     * @return the id; absent when there was none
     */
    Optional<SystemChangeId> change();

    /**
     * When it was given to those it is for.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Communication> communications();

    /**
     * The supplier that holds it, where the organization does not.
     *
     * @return the id; absent when it does
     */
    Optional<SupplierId> heldBy();

    /**
     * The questions put to the supplier about it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<SupplierInquiryId> inquiries();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** Requirements and specification (control A.6.2.2). */
        REQUIREMENTS,
        /** Design and development (control A.6.2.3). */
        DESIGN,
        /** Measures and criteria of verification and validation (control A.6.2.4). */
        VERIFICATION_PLAN,
        /** The plan of deployment (control A.6.2.5). */
        DEPLOYMENT_PLAN,
        /** The elements of operation and monitoring (control A.6.2.6). */
        OPERATION_PLAN,
        /** Technical documentation (control A.6.2.7). */
        TECHNICAL_DOCUMENTATION,
        /** Information for users (control A.8.2). */
        USER_INFORMATION,
        /** How users are told of incidents (control A.8.4). */
        INCIDENT_COMMUNICATION_PLAN
    }

    /**
     * Starts a new system document.
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
    default SystemDocument with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a system document. */
    final class Builder extends ImmutableSystemDocument.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SystemDocument#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SystemDocumentId.of(text));
        }

        /**
         * Sets {@link SystemDocument#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(SystemDocumentId.of(text));
        }

        /**
         * Adds to {@link SystemDocument#systems()} by their texts.
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
         * Sets {@link SystemDocument#createdOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder createdOn(String day) {
            return createdOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link SystemDocument#follows()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addFollows(String... texts) {
            for (String text : texts) {
                addFollow(SystemDocumentId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link SystemDocument#change()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder change(String text) {
            return change(SystemChangeId.of(text));
        }

        /**
         * Adds to {@link SystemDocument#communications()}.
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
         * Sets {@link SystemDocument#heldBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder heldBy(String text) {
            return heldBy(SupplierId.of(text));
        }

        /**
         * Adds to {@link SystemDocument#inquiries()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addInquiries(String... texts) {
            for (String text : texts) {
                addInquiry(SupplierInquiryId.of(text));
            }
            return this;
        }
    }
}
