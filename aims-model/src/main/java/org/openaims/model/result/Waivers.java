package org.openaims.model.result;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The waivers of an organization, as they are kept in a file beside the records.
 *
 * <p>They are applied to the result of a check: {@link #applyTo}.
 */
@AimsRecord
@Immutable
public sealed interface Waivers extends Extensible permits ImmutableWaivers {

    /**
     * The waivers.
     *
     * @return them, in any order; empty when there is none
     */
    List<Waiver> waivers();

    /**
     * The result with these waivers in it: what each of them did, and until when a gap is waived. No outcome, finding or
     * status changes.
     *
     * @param result the result of a check; waivers that were applied to it before are forgotten
     * @return the result with the waivers
     */
    default CheckResult applyTo(CheckResult result) {
        return new Waiving(waivers(), result).applied();
    }

    /**
     * Starts a new set of waivers.
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
    default Waivers with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a set of waivers. */
    final class Builder extends ImmutableWaivers.Builder {

        Builder() {}

        /**
         * Adds to {@link Waivers#waivers()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder waiver(Consumer<Waiver.Builder> part) {
            Waiver.Builder added = Waiver.builder();
            part.accept(added);
            return addWaiver(added.build());
        }
    }
}
