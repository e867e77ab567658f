package org.openaims.model.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * Somebody who audited (clause 9.2.2).
 */
@AimsRecord
@Immutable
public sealed interface Auditor extends Extensible permits ImmutableAuditor {

    /**
     * Who.
     *
     * @return the person
     */
    PersonId person();

    /**
     * The unit they belong to, or the firm outside.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> unit();

    /**
     * Whether they led the audit.
     *
     * @return false by default
     */
    @Default
    default boolean lead() {
        return false;
    }

    /**
     * Whether they come from outside the organization.
     *
     * @return false by default
     */
    @Default
    default boolean external() {
        return false;
    }

    /**
     * What kept the audit objective where they are close to what is audited.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<Safeguard> safeguards();

    /**
     * Starts a new auditor.
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
    default Auditor with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an auditor. */
    final class Builder extends ImmutableAuditor.Builder {

        Builder() {}

        /**
         * Sets {@link Auditor#person()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder person(String text) {
            return person(PersonId.of(text));
        }

        /**
         * Adds to {@link Auditor#safeguards()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder safeguard(Consumer<Safeguard.Builder> part) {
            Safeguard.Builder added = Safeguard.builder();
            part.accept(added);
            return addSafeguard(added.build());
        }
    }
}
