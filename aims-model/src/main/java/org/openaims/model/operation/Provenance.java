package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.SupplierId;

/**
 * Where data comes from, and how it was acquired (controls A.7.3 and A.7.5).
 */
@AimsRecord
@Immutable
public sealed interface Provenance extends Extensible permits ImmutableProvenance {

    /**
     * Where it comes from.
     *
     * @return the source
     */
    String source();

    /**
     * Whether and when it was acquired.
     *
     * @return the occurrence
     */
    Occurrence acquiredOn();

    /**
     * From whom.
     *
     * @return the id; absent when not recorded
     */
    Optional<SupplierId> supplier();

    /**
     * The legal basis, where it holds personal data.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> legalBasis();

    /**
     * How it was selected.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> selection();

    /**
     * The process under which this was recorded.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new provenance.
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
    default Provenance with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a provenance. */
    final class Builder extends ImmutableProvenance.Builder {

        Builder() {}

        /**
         * Sets {@link Provenance#acquiredOn()}: it happened.
         *
         * @param day the day
         * @return this builder
         */
        public Builder acquiredOn(LocalDate day) {
            return acquiredOn(Occurrence.on(day));
        }

        /**
         * Sets {@link Provenance#acquiredOn()}: it happened.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder acquiredOn(String day) {
            return acquiredOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Provenance#supplier()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supplier(String text) {
            return supplier(SupplierId.of(text));
        }

        /**
         * Sets {@link Provenance#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Sets {@link Provenance#evidence()}.
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
