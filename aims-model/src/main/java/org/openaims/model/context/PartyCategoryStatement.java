package org.openaims.model.context;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Statement;

/**
 * That a category of interested parties was looked at and has no entry, and why (clause 4.2).
 */
@AimsRecord
@Immutable
public sealed interface PartyCategoryStatement extends Extensible permits ImmutablePartyCategoryStatement {

    /**
     * The category.
     *
     * @return the category
     */
    InterestedParty.Category category();

    /**
     * Who stated so, when and why.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Starts a new party category statement.
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
    default PartyCategoryStatement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a party category statement. */
    final class Builder extends ImmutablePartyCategoryStatement.Builder {

        Builder() {}

        /**
         * Sets {@link PartyCategoryStatement#statement()}.
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
