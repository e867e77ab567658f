package org.openaims.model.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A record that is kept in versions, one entry of its register for each (clause 7.5).
 *
 * <p>It says when a version applies and who approved it; which entry was in force on a day is told from all of them.
 */
public interface Versioned extends RegisterEntry {

    /**
     * The version, as the organization writes it.
     *
     * @return the version
     */
    String version();

    /**
     * The first day on which this version is to apply.
     *
     * @return the day, inclusive; absent when it applies from its approval
     */
    Optional<LocalDate> effectiveFrom();

    /**
     * The day on which this version was withdrawn without a later one taking its place.
     *
     * @return the first day on which it no longer applied; absent while it was not withdrawn
     */
    @Ending
    Optional<LocalDate> withdrawnOn();

    /**
     * The decision to approve or refuse this version.
     *
     * @return the approval; absent when none is on record
     */
    Optional<Approval> approval();

    /**
     * What changed against the version before.
     *
     * @return the note; absent when none was written
     */
    Optional<String> changeNote();

    /**
     * When this version was looked at again.
     *
     * @return the reviews, in any order; empty when none is recorded
     */
    List<Review> reviews();

    /**
     * The day by which it is to be looked at next.
     *
     * @return the day, inclusive; absent when none was set
     */
    Optional<LocalDate> nextReviewBy();

    /**
     * The document that holds this version.
     *
     * @return the evidence; absent when there is none
     */
    Optional<Evidence> document();

    /**
     * The first day on which this version applies.
     *
     * @return {@link #effectiveFrom()}, but not before the day of approval; absent when it was not approved
     */
    default Optional<LocalDate> appliesFrom() {
        return approval()
                .filter(Approval::approves)
                .map(Approval::decidedOn)
                .map(approved ->
                        effectiveFrom().filter(from -> from.isAfter(approved)).orElse(approved));
    }

    /**
     * The version in force on a day: of the approved versions the one that applied last, unless it was withdrawn.
     *
     * @param versions the versions of one thing, in any order
     * @param day the day
     * @param <V> the record
     * @return the version; absent when none applied, or the last one was withdrawn. Of several that applied from the same
     *     day the last by its version, then one that does not depend on their order
     */
    static <V extends Versioned> Optional<V> inForce(Collection<? extends V> versions, LocalDate day) {
        return versions.stream()
                .filter(version ->
                        version.appliesFrom().filter(from -> !from.isAfter(day)).isPresent())
                .<V>map(version -> version)
                .max(Comparator.<V, LocalDate>comparing(
                                version -> version.appliesFrom().orElseThrow())
                        .thenComparing(V::version)
                        .thenComparing(V::toString))
                .filter(version ->
                        version.withdrawnOn().filter(end -> !end.isAfter(day)).isEmpty());
    }

    /**
     * What the builder of each such record takes in a second form: days and ids as text, parts by a function.
     *
     * @param <B> the builder
     */
    interface Steps<B> extends RegisterEntry.Steps<B> {

        /**
         * Sets {@link Versioned#effectiveFrom()}.
         *
         * @param day the day
         * @return this builder
         */
        B effectiveFrom(LocalDate day);

        /**
         * Sets {@link Versioned#withdrawnOn()}.
         *
         * @param day the day
         * @return this builder
         */
        B withdrawnOn(LocalDate day);

        /**
         * Sets {@link Versioned#approval()}.
         *
         * @param value the value
         * @return this builder
         */
        B approval(Approval value);

        /**
         * Adds to {@link Versioned#reviews()}.
         *
         * @param value the value
         * @return this builder
         */
        B addReview(Review value);

        /**
         * Sets {@link Versioned#nextReviewBy()}.
         *
         * @param day the day
         * @return this builder
         */
        B nextReviewBy(LocalDate day);

        /**
         * Sets {@link Versioned#document()}.
         *
         * @param value the value
         * @return this builder
         */
        B document(Evidence value);

        /**
         * Sets {@link Versioned#effectiveFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B effectiveFrom(String day) {
            return effectiveFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Versioned#withdrawnOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B withdrawnOn(String day) {
            return withdrawnOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Versioned#approval()}.
         *
         * @param part fills it
         * @return this builder
         */
        default B approval(Consumer<Approval.Builder> part) {
            Approval.Builder filled = Approval.builder();
            part.accept(filled);
            return approval(filled.build());
        }

        /**
         * Adds to {@link Versioned#reviews()}.
         *
         * @param part fills the part
         * @return this builder
         */
        default B review(Consumer<Review.Builder> part) {
            Review.Builder added = Review.builder();
            part.accept(added);
            return addReview(added.build());
        }

        /**
         * Sets {@link Versioned#nextReviewBy()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        default B nextReviewBy(String day) {
            return nextReviewBy(LocalDate.parse(day));
        }

        /**
         * Sets {@link Versioned#document()}.
         *
         * @param part fills it
         * @return this builder
         */
        default B document(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return document(filled.build());
        }
    }
}
