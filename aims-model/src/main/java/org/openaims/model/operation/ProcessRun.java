package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ProcessRunId;
import org.openaims.model.record.RegisterEntry;

/**
 * That a process ran, and whether it ran to its criteria (clause 8.1).
 */
@AimsRecord
@Immutable
public sealed interface ProcessRun extends RegisterEntry permits ImmutableProcessRun {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ProcessRunId id();

    /**
     * The version of the process.
     *
     * @return the id
     */
    AimsProcessId process();

    /**
     * The day on which it ran; the last day where it took several.
     *
     * @return the day
     */
    LocalDate ranOn();

    /**
     * The systems that it was about.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * Whether its criteria were met.
     *
     * @return true or false; absent when nobody looked
     */
    Optional<Boolean> criteriaMet();

    /**
     * Who ran it.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> responsible();

    /**
     * What came of it.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new process run.
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
    default ProcessRun with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a process run. */
    final class Builder extends ImmutableProcessRun.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ProcessRun#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ProcessRunId.of(text));
        }

        /**
         * Sets {@link ProcessRun#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Sets {@link ProcessRun#ranOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder ranOn(String day) {
            return ranOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ProcessRun#systems()} by their texts.
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
         * Sets {@link ProcessRun#responsible()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder responsible(String text) {
            return responsible(PersonId.of(text));
        }

        /**
         * Sets {@link ProcessRun#evidence()}.
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
