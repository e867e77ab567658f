package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Ending;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;

/**
 * That something was made available to interested parties (clauses 5.2 and 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface Publication extends Extensible permits ImmutablePublication {

    /**
     * The day from which it was available.
     *
     * @return the day
     */
    LocalDate publishedOn();

    /**
     * The day from which it no longer was.
     *
     * @return the first such day; absent while it is available
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * To whom.
     *
     * @return the audience
     */
    String audience();

    /**
     * Where, such as a URI.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * In which languages, as BCP 47 tags such as {@code de}.
     *
     * @return the tags; empty when not recorded
     */
    @NaturalOrder
    SortedSet<String> languages();

    /**
     * Where it can be seen that it was available.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Starts a new publication.
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
    default Publication with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("Publication.withdrawnOn", Optional.of(publishedOn()), withdrawnOn());
    }

    /** Builds a publication. */
    final class Builder extends ImmutablePublication.Builder {

        Builder() {}

        /**
         * Sets {@link Publication#publishedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder publishedOn(String day) {
            return publishedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Publication#withdrawnOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder withdrawnOn(String day) {
            return withdrawnOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Publication#evidence()}.
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
