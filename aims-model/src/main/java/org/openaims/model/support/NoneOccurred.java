package org.openaims.model.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Statement;

/**
 * That nothing of a kind happened in some time, such as no incident, and who said so: an answer, where an empty register is
 * a blank (clause 7.5).
 *
 * <p>It shows no requirement. Where a duty waits for an event, a result says with it whether anybody stated that there was
 * none.
 */
@AimsRecord
@Immutable
public sealed interface NoneOccurred extends Extensible permits ImmutableNoneOccurred {

    /**
     * The register that would hold it, such as {@code /operation/incidents}.
     *
     * @return its JSON pointer
     */
    String register();

    /**
     * The first day of the time; the last is the day of the statement.
     *
     * @return the day, inclusive; absent when it goes back to the start of the management system
     */
    Optional<LocalDate> periodFrom();

    /**
     * Who stated so, when and on what grounds.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Starts a new none occurred.
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
    default NoneOccurred with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses a time that begins after the statement. */
    @Check
    default void check() {
        Invariants.notBefore(
                "NoneOccurred.statement", periodFrom(), Optional.of(statement().statedOn()));
    }

    /** Builds a none occurred. */
    final class Builder extends ImmutableNoneOccurred.Builder {

        Builder() {}

        /**
         * Sets {@link NoneOccurred#periodFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder periodFrom(String day) {
            return periodFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link NoneOccurred#statement()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder statement(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return statement(filled.build());
        }
    }
}
