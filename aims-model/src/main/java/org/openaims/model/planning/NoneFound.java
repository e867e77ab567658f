package org.openaims.model.planning;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Statement;

/**
 * That risks, or opportunities, were looked for and none was found (clause 6.1.1).
 */
@AimsRecord
@Immutable
public sealed interface NoneFound extends Extensible permits ImmutableNoneFound {

    /**
     * Which of the two.
     *
     * @return risk or opportunity
     */
    RiskOrOpportunity.Type type();

    /**
     * Who stated so, when and why.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Starts a new none found.
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
    default NoneFound with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a none found. */
    final class Builder extends ImmutableNoneFound.Builder {

        Builder() {}

        /**
         * Sets {@link NoneFound#statement()}.
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
