package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CompetenceRequirementId;
import org.openaims.model.record.DataResourceId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;
import org.openaims.model.record.SupplierId;
import org.openaims.model.record.SupplierInquiryId;
import org.openaims.model.record.SystemResourceId;

/**
 * A resource of an AI system in stages of its life cycle: data, tools, computing or people (controls A.4.2 to
 * A.4.6).
 */
@AimsRecord
@Immutable
public sealed interface SystemResource extends RegisterEntry permits ImmutableSystemResource {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SystemResourceId id();

    /**
     * What kind of resource it is.
     *
     * @return the type
     */
    Type type();

    /**
     * The systems that need it.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The stages in which it is needed.
     *
     * @return the stages; empty when none was named
     */
    @NaturalOrder
    SortedSet<LifeCycleStage> stages();

    /**
     * The day on which it was documented.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> documentedOn();

    /**
     * The day from which it was no longer needed.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * Its version.
     *
     * @return the version; absent when it has none
     */
    Optional<String> version();

    /**
     * What for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> purpose();

    /**
     * Where it is.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> location();

    /**
     * How much of it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> capacity();

    /**
     * What is known of its effect on the environment.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> environment();

    /**
     * The data, where it is data.
     *
     * @return the id; absent otherwise
     */
    Optional<DataResourceId> data();

    /**
     * The role, where it is people.
     *
     * @return the role; absent otherwise
     */
    Optional<Role> role();

    /**
     * The competences, where it is people.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<CompetenceRequirementId> competences();

    /**
     * The supplier that holds these facts, where the organization does not know them.
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
        /** Data. */
        DATA,
        /** Tools. */
        TOOLING,
        /** Systems and computing. */
        COMPUTING,
        /** People and their competence. */
        HUMAN
    }

    /**
     * Starts a new system resource.
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
    default SystemResource with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a system resource. */
    final class Builder extends ImmutableSystemResource.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link SystemResource#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(SystemResourceId.of(text));
        }

        /**
         * Adds to {@link SystemResource#systems()} by their texts.
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
         * Sets {@link SystemResource#documentedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder documentedOn(String day) {
            return documentedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemResource#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link SystemResource#data()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder data(String text) {
            return data(DataResourceId.of(text));
        }

        /**
         * Sets {@link SystemResource#role()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder role(String text) {
            return role(Role.of(text));
        }

        /**
         * Adds to {@link SystemResource#competences()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addCompetences(String... texts) {
            for (String text : texts) {
                addCompetence(CompetenceRequirementId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link SystemResource#heldBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder heldBy(String text) {
            return heldBy(SupplierId.of(text));
        }

        /**
         * Adds to {@link SystemResource#inquiries()} by their texts.
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
