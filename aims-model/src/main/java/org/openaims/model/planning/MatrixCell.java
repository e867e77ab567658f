package org.openaims.model.planning;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The level of risk that a likelihood and a consequence make (clause 6.1.2).
 */
@AimsRecord
@Immutable
public sealed interface MatrixCell extends Extensible permits ImmutableMatrixCell {

    /**
     * The level of likelihood.
     *
     * @return its name
     */
    String likelihood();

    /**
     * The level of consequence.
     *
     * @return its name
     */
    String consequence();

    /**
     * The level of risk.
     *
     * @return its name
     */
    String level();

    /**
     * Starts a new matrix cell.
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
    default MatrixCell with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a matrix cell. */
    final class Builder extends ImmutableMatrixCell.Builder {

        Builder() {}
    }
}
