package org.openaims.model.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Auxiliary;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Value;

/**
 * Something that a rule found, as data: where, and the values that were there. Its text comes from the {@link
 * RuleDescription}.
 *
 * <p>Two findings are equal when all but the pointer is: the pointer names the place in the document as it was
 * given.
 */
@AimsRecord
@Immutable
public sealed interface Finding extends Extensible permits ImmutableFinding {

    /**
     * The rule that found it.
     *
     * @return the id of the rule
     */
    String rule();

    /**
     * The case of the rule.
     *
     * @return the name of the case
     */
    String caseName();

    /**
     * How grave it is.
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
     * What kind of thing it was found on.
     *
     * @return the kind, such as {@code management review}
     */
    String subjectKind();

    /**
     * What it was found on.
     *
     * @return the id of the record; empty for the management system as a whole
     */
    String subject();

    /**
     * What tells it from other findings of the same rule on the same subject. Of a lapse it names the lapse (the day on
     * which it began, the record that called for something, the link of a trail), and not the stage that it is in: one
     * that gets better keeps it.
     *
     * @return the discriminator, such as the start of an empty period; absent where there is one finding at most
     */
    Optional<String> discriminator();

    /**
     * How far the lapse reaches, where the finding is one of a lapse in time or of a trail.
     *
     * @return the lapse; absent where it is not
     */
    Optional<Lapse> lapse();

    /**
     * The place in the document as given, as a JSON pointer; no part of equality.
     *
     * @return the pointer; empty for the document as a whole
     */
    @Auxiliary
    String pointer();

    /**
     * The values that were there, in the order of the place holders.
     *
     * @return the values
     */
    List<Value> values();

    /**
     * The key, stable across runs, texts and the stages of a lapse: rule, subject and discriminator.
     *
     * @return the key
     */
    default String key() {
        return rule() + "|" + subject()
                + discriminator().map(more -> "|" + more).orElse("");
    }

    /**
     * What it is among those of its rule on its subject, for a reader: the case, and what tells it from others.
     *
     * @return a text such as {@code current 2025-12-09}, or the case alone where that says it all
     */
    default String label() {
        return label(caseName(), discriminator());
    }

    /**
     * What a finding is among those of its rule on its subject, see {@link #label()}.
     *
     * @param caseName the name of the case
     * @param discriminator what tells it from others; the word that it may begin with is not told twice where the case
     *     begins with it, too
     * @return the text
     */
    static String label(String caseName, Optional<String> discriminator) {
        if (discriminator.isEmpty()) {
            return caseName;
        }
        String more = discriminator.get();
        String word = more.substring(0, (more + " ").indexOf(' '));
        boolean isTold = (caseName + "-").startsWith(word + "-");
        return caseName + (isTold ? more.substring(word.length()) : " " + more);
    }

    /**
     * Starts a new finding.
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
    default Finding with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a finding. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}
    }
}
