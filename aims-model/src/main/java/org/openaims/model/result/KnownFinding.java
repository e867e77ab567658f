package org.openaims.model.result;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * A finding that a baseline knows: its key, and how grave it was and how far it reached, so that what gets worse under
 * the key is not taken for known.
 *
 * <p>It holds nothing of the texts and values of the finding.
 */
@AimsRecord
@Immutable
public sealed interface KnownFinding extends Extensible permits ImmutableKnownFinding {

    /**
     * The rule that found it.
     *
     * @return the id of the rule
     */
    String rule();

    /**
     * What it was found on.
     *
     * @return the id of the record; empty for the management system as a whole
     */
    String subject();

    /**
     * What tells it from other findings of the same rule on the same subject.
     *
     * @return the discriminator, see {@link Finding#discriminator()}; absent when the finding had none
     */
    Optional<String> discriminator();

    /**
     * How grave it was.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * How far it reached.
     *
     * @return the lapse; absent when the finding was none of a lapse
     */
    Optional<Lapse> lapse();

    /**
     * The key of the finding.
     *
     * @return the key, as {@link Finding#key()} gives it
     */
    default String key() {
        return rule() + "|" + subject()
                + discriminator().map(more -> "|" + more).orElse("");
    }

    /**
     * What a baseline has to know of a finding.
     *
     * @param finding the finding
     * @return its key, its severity, and how far it reaches
     */
    static KnownFinding of(Finding finding) {
        return builder()
                .rule(finding.rule())
                .subject(finding.subject())
                .discriminator(finding.discriminator())
                .severity(finding.severity())
                .lapse(finding.lapse())
                .build();
    }

    /**
     * Starts a new known finding.
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
    default KnownFinding with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a known finding. */
    final class Builder extends ImmutableKnownFinding.Builder {

        Builder() {}
    }
}
