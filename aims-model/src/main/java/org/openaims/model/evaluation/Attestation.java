package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.AttestationId;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.RecordLink;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.Role;

/**
 * A person's judgement of what no program can judge: whether what the records show is adequate for a requirement.
 *
 * <p>It holds for the versions of the records that it names, until its last day or the next change of those records.
 */
@AimsRecord
@Immutable
public sealed interface Attestation extends RegisterEntry permits ImmutableAttestation {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    AttestationId id();

    /**
     * The requirement or control that was judged, by its id in the catalogue such as {@code 5.1-e}.
     *
     * @return the id
     */
    String requirement();

    /**
     * The day of the judgement.
     *
     * @return the day
     */
    LocalDate judgedOn();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive; absent when it does not expire by day
     */
    Optional<LocalDate> validUntil();

    /**
     * Who judged.
     *
     * @return the person
     */
    PersonId judge();

    /**
     * The role in which the person judged.
     *
     * @return the role; absent when not recorded
     */
    Optional<Role> capacity();

    /**
     * How the judge stands to what was judged.
     *
     * @return the relation
     */
    Relation relation();

    /**
     * What the judgement is.
     *
     * @return the result
     */
    Result result();

    /**
     * What the judge says, in their own words.
     *
     * @return the statement; absent when there is none
     */
    Optional<String> statement();

    /**
     * The records that were judged.
     *
     * @return the records and their versions; empty when the judgement names none
     */
    List<RecordLink> records();

    /**
     * What part of the requirement it is about.
     *
     * @return the text; absent when it is about all of it
     */
    Optional<String> scope();

    /**
     * Where it can be seen.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> evidence();

    /** How a judge stands to what was judged. */
    enum Relation {
        /** Neither did nor owns what was judged. */
        INDEPENDENT,
        /** Owns what was judged. */
        OWNER,
        /** Did what was judged. */
        DOER
    }

    /** The result of a judgement, with a sign. */
    enum Result {
        /** Adequate. */
        ADEQUATE,
        /** Adequate, with a reservation in the statement. */
        ADEQUATE_WITH_RESERVATION,
        /** Not adequate: a gap. */
        NOT_ADEQUATE
    }

    /**
     * Starts a new attestation.
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
    default Attestation with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds an attestation. */
    final class Builder extends ImmutableAttestation.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Attestation#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(AttestationId.of(text));
        }

        /**
         * Sets {@link Attestation#judgedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder judgedOn(String day) {
            return judgedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Attestation#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Sets {@link Attestation#judge()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder judge(String text) {
            return judge(PersonId.of(text));
        }

        /**
         * Sets {@link Attestation#capacity()} by its text.
         *
         * @param text the text
         * @return this builder
         */
        public Builder capacity(String text) {
            return capacity(Role.of(text));
        }

        /**
         * Adds to {@link Attestation#records()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder record(Consumer<RecordLink.Builder> part) {
            RecordLink.Builder added = RecordLink.builder();
            part.accept(added);
            return addRecord(added.build());
        }

        /**
         * Sets {@link Attestation#evidence()}.
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
