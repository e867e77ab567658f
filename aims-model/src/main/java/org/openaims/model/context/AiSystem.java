package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Answer;
import org.openaims.model.record.DataResourceId;
import org.openaims.model.record.Days;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Review;
import org.openaims.model.record.SupplierId;

/**
 * An entry of the register of AI systems: what the system is for, who answers for it, where it came from, and when
 * it was in which stage (clauses 4.1 and 4.3).
 *
 * <p>It does not say whether the system is in scope: the scope does.
 */
@AimsRecord
@Immutable
public sealed interface AiSystem extends RegisterEntry permits ImmutableAiSystem {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AiSystemId id();

    /**
     * The name under which the organization knows the system.
     *
     * @return the name
     */
    String name();

    /**
     * The day on which the system was entered into the register; before it, the records do not show it.
     *
     * @return the day; absent when it was not kept
     */
    Optional<LocalDate> registeredOn();

    /**
     * The day on which the system was found to be in use already, unregistered.
     *
     * @return the day; absent when it was registered before its use
     */
    Optional<LocalDate> foundInUseOn();

    /**
     * The stages that the system entered, in any order.
     *
     * @return the entries; empty when its stage is unknown
     */
    List<StageEntry> stages();

    /**
     * The periods in which the system was in operation.
     *
     * @return the periods; empty when it never was; one with an unknown start when nobody said
     */
    List<OperationPeriod> operation();

    /**
     * Who answers for the system.
     *
     * @return the person; absent when nobody is named
     */
    Optional<PersonId> owner();

    /**
     * What the system is meant for.
     *
     * @return the purpose; absent when it was not stated
     */
    Optional<String> intendedPurpose();

    /**
     * The roles that the organization has towards the system.
     *
     * @return the roles; empty when none was determined
     */
    List<SystemRole> roles();

    /**
     * Where the system came from.
     *
     * @return the origin; absent when unknown
     */
    Optional<SystemOrigin> origin();

    /**
     * How far it can affect people or societies.
     *
     * @return the class; absent when unknown
     */
    Optional<ImpactClass> impactClass();

    /**
     * Who supplies the system or parts of it.
     *
     * @return their ids; empty when nobody does, or nobody was named
     */
    @NaturalOrder
    SortedSet<SupplierId> suppliers();

    /**
     * Where the system is deployed, as ISO 3166 codes.
     *
     * @return the codes; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> jurisdictions();

    /**
     * The organizational units that use it.
     *
     * @return their names; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> units();

    /**
     * The versions that were deployed, and when.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<SystemDeployment> deployments();

    /**
     * The models of others that it uses, and when.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ModelUse> models();

    /**
     * The product that it is part of, where it is embedded in one or is a feature of one.
     *
     * @return its name; absent otherwise, or when not recorded
     */
    Optional<String> hostProduct();

    /**
     * That its use was sanctioned.
     *
     * @return the sanction; absent when nobody sanctioned it, or it was not recorded
     */
    Optional<Sanction> sanction();

    /**
     * Who is to use it.
     *
     * @return the groups; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> intendedUsers();

    /**
     * What it is not meant for.
     *
     * @return the texts; empty when none is recorded
     */
    List<String> unintendedUses();

    /**
     * Whom it affects.
     *
     * @return the groups; empty when none was named
     */
    @NaturalOrder
    SortedSet<String> affectedPersons();

    /**
     * How far it acts on its own.
     *
     * @return the degree; absent when unknown
     */
    Optional<Autonomy> autonomy();

    /**
     * What {@link #autonomy} may be.
     */
    enum Autonomy {
        /** A person decides, it suggests. */
        PERSON_DECIDES,
        /** It acts after a person approved. */
        PERSON_APPROVES,
        /** It acts, and a person watches and can intervene. */
        PERSON_CAN_INTERVENE,
        /** It acts, and nobody watches each case. */
        ACTS_ALONE
    }

    /**
     * How people watch over it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> oversight();

    /**
     * Whether it goes on learning in operation.
     *
     * @return true or false; absent when unknown
     */
    Optional<Boolean> learnsInOperation();

    /**
     * Whether it uses personal data.
     *
     * @return the answer; absent when nobody looked
     */
    Optional<PersonalData> personalData();

    /**
     * The data that it is built with or works on.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<DataResourceId> dataResources();

    /**
     * How it is to be taken out of use.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> decommissioning();

    /**
     * When its entry was looked at again.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * The day by which its entry is to be looked at next.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> nextReviewBy();

    /**
     * Whether the system was in operation on a day.
     *
     * @param day the day
     * @return yes, no or unknown
     */
    default Answer inOperationOn(LocalDate day) {
        Answer answer = Answer.NO;
        for (OperationPeriod period : operation()) {
            answer = answer.or(period.covers(day, recordedOn()));
        }
        return answer;
    }

    /**
     * Whether the system was retired by a day.
     *
     * @param day the day, inclusive
     * @return no while it is in operation; otherwise what its stages say, and unknown when they say nothing
     */
    default Answer retiredBy(LocalDate day) {
        if (inOperationOn(day).isYes()) {
            return Answer.NO;
        }
        if (stages().isEmpty()) {
            return Answer.unknown("its life-cycle stage");
        }
        Answer answer = Answer.NO;
        for (StageEntry entry : stages()) {
            if (entry.stage() == LifeCycleStage.RETIREMENT) {
                answer = answer.or(entry.enteredOn().happenedBy(day, recordedOn(), "the day it was retired"));
            }
        }
        return answer;
    }

    /**
     * The days on which the system is known to have been in operation. A period with an unknown start or end
     * contributes nothing.
     *
     * @return the days; unbounded while a period has not ended
     */
    default Days operationDays() {
        Days days = Days.none();
        for (OperationPeriod period : operation()) {
            days = days.or(Days.during(period.startedOn(), period.endedOn()));
        }
        return days;
    }

    /**
     * Whether the system is known to have been in operation on a day.
     *
     * @param day the day
     * @return true when it is one of the {@linkplain #operationDays() days in operation}
     */
    default boolean operatedOn(LocalDate day) {
        for (OperationPeriod period : operation()) {
            if (period.isKnownToCover(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Starts a new AI system.
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
    default AiSystem with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an AI system. */
    final class Builder extends ImmutableAiSystem.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link AiSystem#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AiSystemId.of(text));
        }

        /**
         * Sets {@link AiSystem#registeredOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder registeredOn(String day) {
            return registeredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link AiSystem#foundInUseOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder foundInUseOn(String day) {
            return foundInUseOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link AiSystem#stages()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder stage(Consumer<StageEntry.Builder> part) {
            StageEntry.Builder added = StageEntry.builder();
            part.accept(added);
            return addStage(added.build());
        }

        /**
         * Adds to {@link AiSystem#operation()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder operation(Consumer<OperationPeriod.Builder> part) {
            OperationPeriod.Builder added = OperationPeriod.builder();
            part.accept(added);
            return addOperation(added.build());
        }

        /**
         * Sets {@link AiSystem#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }

        /**
         * Adds to {@link AiSystem#roles()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder role(Consumer<SystemRole.Builder> part) {
            SystemRole.Builder added = SystemRole.builder();
            part.accept(added);
            return addRole(added.build());
        }

        /**
         * Adds to {@link AiSystem#suppliers()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSuppliers(String... texts) {
            for (String text : texts) {
                addSupplier(SupplierId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiSystem#deployments()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder deployment(Consumer<SystemDeployment.Builder> part) {
            SystemDeployment.Builder added = SystemDeployment.builder();
            part.accept(added);
            return addDeployment(added.build());
        }

        /**
         * Adds to {@link AiSystem#models()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder model(Consumer<ModelUse.Builder> part) {
            ModelUse.Builder added = ModelUse.builder();
            part.accept(added);
            return addModel(added.build());
        }

        /**
         * Adds to {@link AiSystem#dataResources()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addDataResources(String... texts) {
            for (String text : texts) {
                addDataResource(DataResourceId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link AiSystem#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }

        /**
         * Sets {@link AiSystem#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link AiSystem#sanction()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder sanction(Consumer<Sanction.Builder> part) {
            Sanction.Builder filled = Sanction.builder();
            part.accept(filled);
            return sanction(filled.build());
        }
    }
}
