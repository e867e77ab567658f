package org.openaims.model.context;

import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.RegisterEntry;
import org.openaims.model.record.SupplierId;

/**
 * A supplier of AI systems, models, data or services (clause 8.1, control A.10.3).
 */
@AimsRecord
@Immutable
public sealed interface Supplier extends RegisterEntry permits ImmutableSupplier {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    SupplierId id();

    /**
     * The name of the supplier.
     *
     * @return the name
     */
    String name();

    /**
     * What it supplies.
     *
     * @return one text for each product or service; empty when it was not recorded
     */
    List<String> supplies();

    /**
     * Starts a new supplier.
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
    default Supplier with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a supplier. */
    final class Builder extends ImmutableSupplier.Builder {

        Builder() {}
    }
}
