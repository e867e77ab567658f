package org.openaims.model.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Interval;
import org.openaims.model.record.Limit;

/**
 * The floor of clause 4: the organization, what bears on it, its scope, and the register of its AI systems.
 */
@AimsRecord
@Immutable
public sealed interface Context extends Extensible permits ImmutableContext {

    /**
     * The organization.
     *
     * @return the organization; absent when not stated
     */
    Optional<Organization> organization();

    /**
     * Since when the management system runs.
     *
     * @return the period; absent when nobody stated it
     */
    Optional<AimsPeriod> aimsPeriod();

    /**
     * The matters outside and inside that bear on the management system (clause 4.1).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ContextIssue> issues();

    /**
     * How often those matters are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> contextReviewIntervals();

    /**
     * The decisions whether climate change is a relevant matter (clause 4.1), as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ClimateDetermination> climateDeterminations();

    /**
     * The interested parties and what they require (clause 4.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<InterestedParty> interestedParties();

    /**
     * The categories of interested parties that have no entry, and why (clause 4.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<PartyCategoryStatement> absentCategories();

    /**
     * The versions of the scope (clause 4.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Scope> scopes();

    /**
     * The register of AI systems (clauses 4.1 and 4.3).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AiSystem> systems();

    /**
     * How often the entries of the register are to be looked at, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> registerReviewIntervals();

    /**
     * The models that others made.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ThirdPartyModel> thirdPartyModels();

    /**
     * The suppliers.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Supplier> suppliers();

    /**
     * The processes of the management system, version by version (clause 4.4).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<AimsProcess> processes();

    /**
     * The laws, standards and principles that the organization looks to.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ReferenceFramework> referenceFrameworks();

    /**
     * The declared limits between one thing and another, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Limit> limits();

    /**
     * Starts a new context.
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
    default Context with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a context. */
    final class Builder extends ImmutableContext.Builder {

        Builder() {}

        /**
         * Sets {@link Context#organization()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder organization(Consumer<Organization.Builder> part) {
            Organization.Builder filled = Organization.builder();
            part.accept(filled);
            return organization(filled.build());
        }

        /**
         * Sets {@link Context#aimsPeriod()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder aimsPeriod(Consumer<AimsPeriod.Builder> part) {
            AimsPeriod.Builder filled = AimsPeriod.builder();
            part.accept(filled);
            return aimsPeriod(filled.build());
        }

        /**
         * Adds to {@link Context#issues()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder issue(String id, Consumer<ContextIssue.Builder> entry) {
            ContextIssue.Builder added = ContextIssue.builder().id(id);
            entry.accept(added);
            return addIssue(added.build());
        }

        /**
         * Adds to {@link Context#contextReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder contextReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addContextReviewInterval(added.build());
        }

        /**
         * Adds to {@link Context#climateDeterminations()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder climateDetermination(String id, Consumer<ClimateDetermination.Builder> entry) {
            ClimateDetermination.Builder added = ClimateDetermination.builder().id(id);
            entry.accept(added);
            return addClimateDetermination(added.build());
        }

        /**
         * Adds to {@link Context#interestedParties()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder interestedParty(String id, Consumer<InterestedParty.Builder> entry) {
            InterestedParty.Builder added = InterestedParty.builder().id(id);
            entry.accept(added);
            return addInterestedParty(added.build());
        }

        /**
         * Adds to {@link Context#absentCategories()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder absentCategory(Consumer<PartyCategoryStatement.Builder> part) {
            PartyCategoryStatement.Builder added = PartyCategoryStatement.builder();
            part.accept(added);
            return addAbsentCategory(added.build());
        }

        /**
         * Adds to {@link Context#scopes()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder scope(String id, Consumer<Scope.Builder> entry) {
            Scope.Builder added = Scope.builder().id(id);
            entry.accept(added);
            return addScope(added.build());
        }

        /**
         * Adds to {@link Context#systems()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder system(String id, Consumer<AiSystem.Builder> entry) {
            AiSystem.Builder added = AiSystem.builder().id(id);
            entry.accept(added);
            return addSystem(added.build());
        }

        /**
         * Adds to {@link Context#registerReviewIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder registerReviewInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addRegisterReviewInterval(added.build());
        }

        /**
         * Adds to {@link Context#thirdPartyModels()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder thirdPartyModel(String id, Consumer<ThirdPartyModel.Builder> entry) {
            ThirdPartyModel.Builder added = ThirdPartyModel.builder().id(id);
            entry.accept(added);
            return addThirdPartyModel(added.build());
        }

        /**
         * Adds to {@link Context#suppliers()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder supplier(String id, Consumer<Supplier.Builder> entry) {
            Supplier.Builder added = Supplier.builder().id(id);
            entry.accept(added);
            return addSupplier(added.build());
        }

        /**
         * Adds to {@link Context#processes()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder process(String id, Consumer<AimsProcess.Builder> entry) {
            AimsProcess.Builder added = AimsProcess.builder().id(id);
            entry.accept(added);
            return addProcess(added.build());
        }

        /**
         * Adds to {@link Context#referenceFrameworks()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder referenceFramework(String id, Consumer<ReferenceFramework.Builder> entry) {
            ReferenceFramework.Builder added = ReferenceFramework.builder().id(id);
            entry.accept(added);
            return addReferenceFramework(added.build());
        }

        /**
         * Adds to {@link Context#limits()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder limit(String id, Consumer<Limit.Builder> entry) {
            Limit.Builder added = Limit.builder().id(id);
            entry.accept(added);
            return addLimit(added.build());
        }
    }
}
