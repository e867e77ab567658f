package org.openaims.model.result;

import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * One named way in which a rule finds something: its severity and the templates of its message.
 *
 * <p>Templates hold the place holders <code>{0}</code>, <code>{1}</code> ... for the values of a finding.
 */
@AimsRecord
@Immutable
public sealed interface RuleCase extends Extensible permits ImmutableRuleCase {

    /**
     * The name, unique in the rule.
     *
     * @return the name
     */
    String name();

    /**
     * How grave such a finding is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * In what way the records fall short.
     *
     * @return the kind
     */
    GapKind kind();

    /**
     * What was found, as a lower-case fragment.
     *
     * @return the template
     */
    String found();

    /**
     * What was expected, as a lower-case fragment.
     *
     * @return the template
     */
    String expected();

    /**
     * What to do today, as one imperative sentence.
     *
     * @return the template
     */
    String remedy();

    /**
     * Starts a new rule case.
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
    default RuleCase with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a rule case. */
    final class Builder extends ImmutableRuleCase.Builder {

        Builder() {}
    }
}
