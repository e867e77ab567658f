package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AuditFindingId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Statement;

/**
 * A finding of an audit (clauses 9.2.2 and 10.2).
 */
@AimsRecord
@Immutable
public sealed interface AuditFinding extends Extensible permits ImmutableAuditFinding {

    /**
     * The id, unique among all findings of all audits.
     *
     * @return the id
     */
    AuditFindingId id();

    /**
     * The clause, requirement or control that it is against.
     *
     * @return the id
     */
    String requirement();

    /**
     * How the auditor graded it.
     *
     * @return the grade; absent when not recorded
     */
    Optional<Grade> grade();

    /**
     * What was found.
     *
     * @return the text
     */
    String statement();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * Why no nonconformity was raised; one that was names the finding.
     *
     * @return the statement; absent when one was raised, or nobody decided
     */
    Optional<Statement> noNonconformity();

    /**
     * What {@link #grade} may be.
     */
    enum Grade {
        /** A major nonconformity. */
        MAJOR,
        /** A minor nonconformity. */
        MINOR,
        /** An observation. */
        OBSERVATION,
        /** An opportunity for improvement. */
        OPPORTUNITY
    }

    /**
     * Starts a new audit finding.
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
    default AuditFinding with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an audit finding. */
    final class Builder extends ImmutableAuditFinding.Builder {

        Builder() {}

        /**
         * Sets {@link AuditFinding#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AuditFindingId.of(text));
        }

        /**
         * Sets {@link AuditFinding#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }

        /**
         * Sets {@link AuditFinding#noNonconformity()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder noNonconformity(Consumer<Statement.Builder> part) {
            Statement.Builder filled = Statement.builder();
            part.accept(filled);
            return noNonconformity(filled.build());
        }
    }
}
