package org.openaims.model.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.CertificateId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.RegisterEntry;

/**
 * A certificate of the management system, and its states over time; it is about a management system and a scope,
 * never a product.
 */
@AimsRecord
@Immutable
public sealed interface Certificate extends RegisterEntry permits ImmutableCertificate {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    CertificateId id();

    /**
     * Its number.
     *
     * @return the number
     */
    String number();

    /**
     * The standard, such as {@code ISO/IEC 42001:2023}.
     *
     * @return the standard
     */
    String standard();

    /**
     * The body that issued it.
     *
     * @return the name
     */
    String certificationBody();

    /**
     * Who accredited that body.
     *
     * @return the name; absent when it is not accredited, or nobody looked
     */
    Optional<String> accreditationBody();

    /**
     * The standards for which that body is accredited.
     *
     * @return the standards; empty when nobody looked
     */
    @NaturalOrder
    SortedSet<String> accreditedFor();

    /**
     * The scope that it is for.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> scope();

    /**
     * The day of the certification decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * The last day on which it is valid.
     *
     * @return the day, inclusive
     */
    LocalDate validUntil();

    /**
     * How its state changed after the decision.
     *
     * @return the changes, in any order; empty while it is valid as issued
     */
    List<CertificateState> states();

    /**
     * The audits of the body.
     *
     * @return them, in any order; empty when none is recorded
     */
    List<ExternalAudit> externalAudits();

    /**
     * The certificate.
     *
     * @return the evidence; absent when not recorded
     */
    Optional<Evidence> document();

    /**
     * The days on which the certificate was valid: not suspended, withdrawn or expired.
     *
     * @return the days
     */
    default Days valid() {
        Days days = Days.between(decidedOn(), validUntil());
        List<CertificateState> inOrder = states().stream()
                .sorted(Comparator.comparing(CertificateState::changedOn))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < inOrder.size() ? Optional.of(inOrder.get(i + 1).changedOn()) : Optional.empty();
            LocalDate first = inOrder.get(i).changedOn();
            if (inOrder.get(i).state() != CertificateState.State.VALID
                    && next.filter(end -> !end.isAfter(first)).isEmpty()) {
                days = days.without(Days.until(first, next));
            }
        }
        return days;
    }

    /**
     * Starts a new certificate.
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
    default Certificate with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Refuses an end before its start. */
    @Check
    default void check() {
        Invariants.notBefore("Certificate[" + id() + "].validUntil", decidedOn(), validUntil());
    }

    /** Builds a certificate. */
    final class Builder extends ImmutableCertificate.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link Certificate#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(CertificateId.of(text));
        }

        /**
         * Sets {@link Certificate#decidedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder decidedOn(String day) {
            return decidedOn(LocalDate.parse(day));
        }

        /**
         * Sets {@link Certificate#validUntil()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder validUntil(String day) {
            return validUntil(LocalDate.parse(day));
        }

        /**
         * Adds to {@link Certificate#states()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder state(Consumer<CertificateState.Builder> part) {
            CertificateState.Builder added = CertificateState.builder();
            part.accept(added);
            return addState(added.build());
        }

        /**
         * Adds to {@link Certificate#externalAudits()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder externalAudit(Consumer<ExternalAudit.Builder> part) {
            ExternalAudit.Builder added = ExternalAudit.builder();
            part.accept(added);
            return addExternalAudit(added.build());
        }

        /**
         * Sets {@link Certificate#document()}.
         *
         * @param part fills it
         * @return this builder
         */
        public Builder document(Consumer<Evidence.Builder> part) {
            Evidence.Builder filled = Evidence.builder();
            part.accept(filled);
            return document(filled.build());
        }
    }
}
