package org.openaims.model.result;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * Another severity of one case of a rule.
 */
@AimsRecord
@Immutable
public sealed interface SeverityChange extends Extensible permits ImmutableSeverityChange {

    /**
     * The rule.
     *
     * @return the id of the rule
     */
    String rule();

    /**
     * The case.
     *
     * @return the name of the case
     */
    String caseName();

    /**
     * How grave such a finding is to be.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Starts a new severity change.
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
    default SeverityChange with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a severity change. */
    final class Builder extends ImmutableSeverityChange.Builder {

        Builder() {}
    }
}
