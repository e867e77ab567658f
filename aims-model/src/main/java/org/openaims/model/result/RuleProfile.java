package org.openaims.model.result;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * How an organization deviates from a set of rules: which it asks for alone, which it leaves out, and which severities it
 * sees differently.
 *
 * <p>Every deviation stands in the result of a check with such rules.
 */
@AimsRecord
@Immutable
public sealed interface RuleProfile extends Extensible permits ImmutableRuleProfile {

    /**
     * What the profile is called.
     *
     * @return the name; absent when it has none
     */
    Optional<String> name();

    /**
     * The rules that are asked for.
     *
     * @return their ids; empty when all are
     */
    @NaturalOrder
    SortedSet<String> only();

    /**
     * The rules that are left out.
     *
     * @return their ids; empty when none is
     */
    @NaturalOrder
    SortedSet<String> without();

    /**
     * The cases that have another severity.
     *
     * @return them, in any order; empty when none has
     */
    List<SeverityChange> severities();

    /**
     * Starts a new rule profile.
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
    default RuleProfile with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a rule profile. */
    final class Builder extends ImmutableRuleProfile.Builder {

        Builder() {}

        /**
         * Adds to {@link RuleProfile#severities()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder severity(Consumer<SeverityChange.Builder> part) {
            SeverityChange.Builder added = SeverityChange.builder();
            part.accept(added);
            return addSeverity(added.build());
        }
    }
}
