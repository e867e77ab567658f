package org.openaims.model.support;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.DocumentControlId;
import org.openaims.model.record.Versioned;

/**
 * One version of how documents are handled (clause 7.5.3).
 */
@AimsRecord
@Immutable
public sealed interface DocumentControl extends Versioned permits ImmutableDocumentControl {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    DocumentControlId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<DocumentControlId> supersedes();

    /**
     * The kinds of document that it is for.
     *
     * @return the kinds; empty when it is for all
     */
    @NaturalOrder
    SortedSet<DocumentedInformation.Type> appliesTo();

    /**
     * How they are distributed.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> distribution();

    /**
     * Who gets access, and how.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> access();

    /**
     * How they are found.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> retrieval();

    /**
     * How they are used.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> use();

    /**
     * How they are stored.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> storage();

    /**
     * How they are preserved, and stay legible.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> preservation();

    /**
     * How changes are controlled.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> changeControl();

    /**
     * How long they are kept.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> retention();

    /**
     * How they are disposed of.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> disposal();

    /**
     * Starts a new document control.
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
    default DocumentControl with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a document control. */
    final class Builder extends ImmutableDocumentControl.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link DocumentControl#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(DocumentControlId.of(text));
        }

        /**
         * Sets {@link DocumentControl#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(DocumentControlId.of(text));
        }
    }
}
