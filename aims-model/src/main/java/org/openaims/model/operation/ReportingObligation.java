package org.openaims.model.operation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.ReportingObligationId;

/**
 * An obligation to report to an interested party, determined and documented, with the reports made (control A.8.5).
 */
@AimsRecord
@Immutable
public sealed interface ReportingObligation extends RegisterEntry permits ImmutableReportingObligation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ReportingObligationId id();

    /**
     * To whom.
     *
     * @return the party
     */
    String party();

    /**
     * What obliges to it: a law, a contract.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> source();

    /**
     * The day on which it was determined.
     *
     * @return the day
     */
    LocalDate determinedOn();

    /**
     * The day from which it no longer was one.
     *
     * @return the first such day; absent while it is
     */
    @Ending
    Optional<LocalDate> endedOn();

    /**
     * The systems that it is about.
     *
     * @return the ids; empty when it is about all
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * On what.
     *
     * @return the text
     */
    String subject();

    /**
     * The time allowed after the event that it is about.
     *
     * @return the period; absent when it is to be reported on a fixed day
     */
    Optional<Period> within();

    /**
     * The single reports that were due, and whether they were made.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ReportingDuty> reports();

    /**
     * Starts a new reporting obligation.
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
    default ReportingObligation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("ReportingObligation[" + id() + "].endedOn", Optional.of(determinedOn()), endedOn());
    }

    /** Builds a reporting obligation. */
    final class Builder extends ImmutableReportingObligation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ReportingObligation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ReportingObligationId.of(text));
        }

        /**
         * Sets {@link ReportingObligation#determinedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder determinedOn(String day) {
            return determinedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link ReportingObligation#endedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder endedOn(String day) {
            return endedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ReportingObligation#systems()} by their texts.
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
         * Adds to {@link ReportingObligation#reports()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder report(Consumer<ReportingDuty.Builder> part) {
            ReportingDuty.Builder added = ReportingDuty.builder();
            part.accept(added);
            return addReport(added.build());
        }
    }
}
