package org.openaims.model.planning;

import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Statement;

/**
 * One reason that covers how a group of controls serves the AI objectives (clause 6.1.3).
 */
@AimsRecord
@Immutable
public sealed interface ControlGroupStatement extends Extensible permits ImmutableControlGroupStatement {

    /**
     * The controls.
     *
     * @return the ids
     */
    @NaturalOrder
    SortedSet<ControlId> controls();

    /**
     * Who stated so, when and why.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Starts a new control group statement.
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
    default ControlGroupStatement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a control group statement. */
    final class Builder extends ImmutableControlGroupStatement.Builder {

        Builder() {}

        /**
         * Adds to {@link ControlGroupStatement#controls()} by their texts.
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
         * Sets {@link ControlGroupStatement#statement()}.
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
