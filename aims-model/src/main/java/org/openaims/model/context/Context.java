package org.openaims.model.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * The floor of clause 4: the organization, the time of its management system, its scope and its register of AI
 * systems.
 */
@AimsRecord
@Immutable
public sealed interface Context extends Extensible permits ImmutableContext {

    /**
     * The organization.
     *
     * @return the organization; absent when it was not handed in
     */
    Optional<Organization> organization();

    /**
     * The time for which the management system runs.
     *
     * @return the period; absent when its start is unknown
     */
    Optional<AimsPeriod> aimsPeriod();

    /**
     * The versions of the scope.
     *
     * @return the versions, in any order
     */
    List<Scope> scopes();

    /**
     * The register of AI systems.
     *
     * @return the entries, in any order
     */
    List<AiSystem> systems();

    /**
     * The suppliers.
     *
     * @return the suppliers, in any order
     */
    List<Supplier> suppliers();

    /**
     * Starts a new context.
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
    default Context with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a context. */
    final class Builder extends ImmutableContext.Builder {

        Builder() {}
    }
}
