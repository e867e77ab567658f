package org.openaims.model.evaluation;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsProcessId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * An area that an audit looked at (clause 9.2.2).
 */
@AimsRecord
@Immutable
public sealed interface AuditedArea extends Extensible permits ImmutableAuditedArea {

    /**
     * The area.
     *
     * @return the name
     */
    String name();

    /**
     * The process.
     *
     * @return the id; absent when not recorded
     */
    Optional<AimsProcessId> process();

    /**
     * The systems.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * Who answers for the area.
     *
     * @return the person; absent when not recorded
     */
    Optional<PersonId> owner();

    /**
     * Which sample was looked at.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> sample();

    /**
     * Starts a new audited area.
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
    default AuditedArea with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an audited area. */
    final class Builder extends ImmutableAuditedArea.Builder {

        Builder() {}

        /**
         * Sets {@link AuditedArea#process()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder process(String text) {
            return process(AimsProcessId.of(text));
        }

        /**
         * Adds to {@link AuditedArea#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }

        /**
         * Sets {@link AuditedArea#owner()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder owner(String text) {
            return owner(PersonId.of(text));
        }
    }
}
