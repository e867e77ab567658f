package org.openaims.model.context;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What a process takes from, or gives to, another process or the outside (clause 4.4).
 */
@AimsRecord
@Immutable
public sealed interface ProcessInteraction extends Extensible permits ImmutableProcessInteraction {

    /**
     * Whether it is taken or given.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * What is taken or given.
     *
     * @return the text
     */
    String subject();

    /**
     * The process at the other end.
     *
     * @return the id; absent when the other end lies outside
     */
    Optional<AimsProcessId> process();

    /**
     * Who is at the other end outside the management system.
     *
     * @return the text; absent when a process is named
     */
    Optional<String> outside();

    /**
     * What {@link #direction} may be.
     */
    enum Direction {
        /** The process takes it. */
        INPUT,
        /** The process gives it. */
        OUTPUT
    }

    /**
     * Starts a new process interaction.
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
    default ProcessInteraction with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a process interaction. */
    final class Builder extends ImmutableProcessInteraction.Builder {

        Builder() {}

        /**
         * Sets {@link ProcessInteraction#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }
    }
}
