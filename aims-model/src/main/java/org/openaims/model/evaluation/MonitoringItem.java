package org.openaims.model.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Interval;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.MonitoringItemId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RegisterEntry;

/**
 * What is monitored or measured, how, and when it is measured and analysed (clause 9.1, control A.6.2.6).
 */
@AimsRecord
@Immutable
public sealed interface MonitoringItem extends RegisterEntry permits ImmutableMonitoringItem {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    MonitoringItemId id();

    /**
     * The day on which it was decided.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * The day from which it was no longer monitored.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * What is monitored.
     *
     * @return the text
     */
    String subject();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when it is about the management system
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * The AI objectives that it is about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiObjectiveId> objectives();

    /**
     * The controls that it is about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<ControlId> controls();

    /**
     * How it is measured, so that results are valid.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> method();

    /**
     * The unit of the measure.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> unit();

    /**
     * The lowest value that is as it should be, in the unit.
     *
     * @return the value, inclusive; absent when there is none
     */
    Optional<BigDecimal> lowerThreshold();

    /**
     * The highest value that is as it should be, in the unit.
     *
     * @return the value, inclusive; absent when there is none
     */
    Optional<BigDecimal> upperThreshold();

    /**
     * Who sees to it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * How often it is measured, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> measurementIntervals();

    /**
     * How often it is analysed, as a history.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Interval> analysisIntervals();

    /**
     * Starts a new monitoring item.
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
    default MonitoringItem with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start and a highest value below the lowest. */
    @Check
    default void check() {
        Invariants.notBefore("MonitoringItem[" + id() + "].endedOn", Optional.of(decidedOn()), endedOn());
        if (lowerThreshold().isPresent()
                && upperThreshold().isPresent()
                && upperThreshold().get().compareTo(lowerThreshold().get()) < 0) {
            throw new InvalidRecordException("MonitoringItem[" + id() + "].upperThreshold: must not be below "
                    + lowerThreshold().get() + ", but was " + upperThreshold().get());
        }
    }

    /** Builds a monitoring item. */
    final class Builder extends ImmutableMonitoringItem.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link MonitoringItem#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(MonitoringItemId.of(text));
        }

        /**
         * Sets {@link MonitoringItem#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link MonitoringItem#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link MonitoringItem#systems()} by their texts.
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
         * Adds to {@link MonitoringItem#objectives()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addObjectives(String... texts) {
            for (String text : texts) {
                addObjective(AiObjectiveId.of(text));
            }
            return this;
        }

        /**
         * Adds to {@link MonitoringItem#controls()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addControls(String... texts) {
            for (String text : texts) {
                addControl(ControlId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link MonitoringItem#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }

        /**
         * Adds to {@link MonitoringItem#measurementIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder measurementInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addMeasurementInterval(added.build());
        }

        /**
         * Adds to {@link MonitoringItem#analysisIntervals()}.
         *
         * @param id the text of the id
         * @param entry fills the entry
         * @return this builder
         */
        public Builder analysisInterval(String id, Consumer<Interval.Builder> entry) {
            Interval.Builder added = Interval.builder().id(id);
            entry.accept(added);
            return addAnalysisInterval(added.build());
        }
    }
}
