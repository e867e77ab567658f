package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AiObjectiveId;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Statement;

/**
 * That a system or an objective is not monitored, and why (clause 9.1).
 */
@AimsRecord
@Immutable
public sealed interface NotMonitored extends Extensible permits ImmutableNotMonitored {

    /**
     * The system.
     *
     * @return the id; absent when it is about an objective
     */
    Optional<AiSystemId> system();

    /**
     * The objective.
     *
     * @return the id; absent when it is about a system
     */
    Optional<AiObjectiveId> objective();

    /**
     * Who stated so, when and why.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Starts a new not monitored.
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
    default NotMonitored with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a not monitored. */
    final class Builder extends ImmutableNotMonitored.Builder {

        Builder() {}

        /**
         * Sets {@link NotMonitored#system()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder system(String text) {
            return system(AiSystemId.of(text));
        }

        /**
         * Sets {@link NotMonitored#objective()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder objective(String text) {
            return objective(AiObjectiveId.of(text));
        }

        /**
         * Sets {@link NotMonitored#statement()}.
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
