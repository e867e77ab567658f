package org.openaims.model.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.PersonId;

/**
 * A decision to live with a finding for a time: it stands beside the finding, and never makes an outcome better.
 *
 * <p>A waiver that lacks a reason, an approver or its days, or that ends before it begins, can be recorded, so that it
 * can be told; it waives nothing.
 */
@AimsRecord
@Immutable
public sealed interface Waiver extends Extensible permits ImmutableWaiver {

    /**
     * The rule whose findings are waived.
     *
     * @return the id of the rule, such as {@code 9.3.1-01}
     */
    String rule();

    /**
     * What the findings are on.
     *
     * @return the id of the record; empty for the management system as a whole
     */
    String subject();

    /**
     * Which of the findings of the rule on the subject is meant.
     *
     * @return the discriminator, as in {@link Finding#discriminator()}, which means a lapse in all of its stages; or the
     *     label, as in {@link Finding#label()}, which means one stage; absent when all of them are
     */
    Optional<String> discriminator();

    /**
     * Why the finding is lived with.
     *
     * @return the reason; absent when none was given, which makes the waiver malformed
     */
    Optional<String> reason();

    /**
     * Who decided so.
     *
     * @return the id; absent when nobody is named, which makes the waiver malformed
     */
    Optional<PersonId> approver();

    /**
     * The first day on which it holds.
     *
     * @return the day, inclusive; absent when none was set, which makes the waiver malformed
     */
    Optional<LocalDate> validFrom();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive; absent when none was set, which makes the waiver malformed
     */
    Optional<LocalDate> validUntil();

    /**
     * Whether it is meant for a finding, whatever its days are.
     *
     * @param finding the finding
     * @return true when rule and subject are those of the finding, and the discriminator or the label too where there is
     *     one
     */
    default boolean isFor(Finding finding) {
        return rule().equals(finding.rule())
                && subject().equals(finding.subject())
                && (discriminator().isEmpty()
                        || discriminator().equals(finding.discriminator())
                        || discriminator().get().equals(finding.label()));
    }

    /**
     * Starts a new waiver.
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
    default Waiver with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a waiver. */
    final class Builder extends ImmutableWaiver.Builder {

        Builder() {}

        /**
         * Sets {@link Waiver#approver()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder approver(String text) {
            return approver(PersonId.of(text));
        }

        /**
         * Sets {@link Waiver#validFrom()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validFrom(String day) {
            return validFrom(LocalDate.parse(day));
        }

        /**
         * Sets {@link Waiver#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }
    }
}
