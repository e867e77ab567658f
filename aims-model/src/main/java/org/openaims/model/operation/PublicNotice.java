package org.openaims.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.PublicNoticeId;
import org.openaims.model.record.Versioned;

/**
 * One version of a public notice on personal data in AI systems.
 */
@AimsRecord
@Immutable
public sealed interface PublicNotice extends Versioned permits ImmutablePublicNotice {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    PublicNoticeId id();

    /**
     * The version whose place this one takes.
     *
     * @return the id; absent for a first version
     */
    Optional<PublicNoticeId> supersedes();

    /**
     * The day from which it was public.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> publishedOn();

    /**
     * Where it can be read.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * In which languages, as BCP 47 tags such as {@code de}.
     *
     * @return the tags; empty when not recorded
     */
    @NaturalOrder
    SortedSet<String> languages();

    /**
     * The systems that it covers.
     *
     * @return the ids; empty when none is recorded
     */
    @NaturalOrder
    SortedSet<AiSystemId> systems();

    /**
     * Starts a new public notice.
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
    default PublicNotice with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a public notice. */
    final class Builder extends ImmutablePublicNotice.Builder implements Versioned.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link PublicNotice#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(PublicNoticeId.of(text));
        }

        /**
         * Sets {@link PublicNotice#supersedes()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder supersedes(String text) {
            return supersedes(PublicNoticeId.of(text));
        }

        /**
         * Sets {@link PublicNotice#publishedOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder publishedOn(String day) {
            return publishedOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link PublicNotice#systems()} by their texts.
         *
         * @param texts the texts of the ids
         * @return this builder
         */
        public Builder addSystems(String... texts) {
            for (String text : texts) {
                addSystem(AiSystemId.of(text));
            }
            return this;
        }
    }
}
