package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * What an audit concluded on a clause or a control (clause 9.2.1).
 */
@AimsRecord
@Immutable
public sealed interface AuditConclusion extends Extensible permits ImmutableAuditConclusion {

    /**
     * The clause, requirement or control, such as {@code 9.3} or {@code A.6.2.8}.
     *
     * @return the id
     */
    String subject();

    /**
     * What it concluded.
     *
     * @return the sign
     */
    Sign sign();

    /**
     * In words.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> statement();

    /**
     * What {@link #sign} may be.
     */
    enum Sign {
        /** The audit found it as it is to be. */
        POSITIVE,
        /** So, with a reservation. */
        WITH_RESERVATION,
        /** The audit did not find it so. */
        NEGATIVE
    }

    /**
     * Starts a new audit conclusion.
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
    default AuditConclusion with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an audit conclusion. */
    final class Builder extends ImmutableAuditConclusion.Builder {

        Builder() {}
    }
}
