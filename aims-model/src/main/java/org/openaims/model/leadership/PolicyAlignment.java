package org.openaims.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.PolicyAlignmentId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;

/**
 * A look at where another policy of the organization touches its AI objectives (control A.2.3).
 */
@AimsRecord
@Immutable
public sealed interface PolicyAlignment extends RegisterEntry permits ImmutablePolicyAlignment {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PolicyAlignmentId id();

    /**
     * The name of the other policy.
     *
     * @return the name
     */
    String policyName();

    /**
     * The day of the look.
     *
     * @return the day
     */
    LocalDate comparedOn();

    /**
     * Who looked.
     *
     * @return the id; absent when not recorded
     */
    Optional<PersonId> comparedBy();

    /**
     * What was found.
     *
     * @return the result
     */
    Result result();

    /**
     * Where they touch.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> note();

    /**
     * What changed because of it.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<RecordLink> changed();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /**
     * What {@link #result} may be.
     */
    enum Result {
        /** The two agree. */
        ALIGNED,
        /** They do not agree. */
        CONFLICT,
        /** They do not touch. */
        NOT_RELEVANT
    }

    /**
     * Starts a new policy alignment.
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
    default PolicyAlignment with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a policy alignment. */
    final class Builder extends ImmutablePolicyAlignment.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PolicyAlignment#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PolicyAlignmentId.of(text));
        }

        /**
         * Sets {@link PolicyAlignment#comparedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder comparedOn(String day) {
            return comparedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link PolicyAlignment#comparedBy()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder comparedBy(String text) {
            return comparedBy(PersonId.of(text));
        }

        /**
         * Adds to {@link PolicyAlignment#changed()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder changed(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addChanged(added.build());
        }

        /**
         * Sets {@link PolicyAlignment#evidence()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder evidence(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return evidence(filled.build());
        }
    }
}
