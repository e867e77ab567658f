package org.openaims.model.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.NaturalOrder;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.ReferenceFrameworkId;
import org.openaims.model.record.RegisterEntry;

/**
 * A law, standard or principle beside ISO/IEC 42001 that the organization looks to; the records may support it, and
 * never satisfy it (clause 4.1).
 */
@AimsRecord
@Immutable
public sealed interface ReferenceFramework extends RegisterEntry permits ImmutableReferenceFramework {

    /**
     * The id, unique in its register.
     *
     * @return the id
     */
    ReferenceFrameworkId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * What kind of text it is.
     *
     * @return the type; absent when not recorded
     */
    Optional<Type> type();

    /**
     * Its status on the day on which it was looked up.
     *
     * @return the status; absent when not recorded
     */
    Optional<Status> status();

    /**
     * The day on which the status was looked up.
     *
     * @return the day; absent when not recorded
     */
    Optional<LocalDate> lookedUpOn();

    /**
     * How its text changed, which is a reason to look again at the context and the interested parties (clauses 4.1 and
     * 4.2).
     *
     * @return them, in any order; empty when none is recorded
     */
    List<FrameworkChange> changes();

    /**
     * Where it can be read.
     *
     * @return the text; absent when not recorded
     */
    Optional<String> place();

    /**
     * Where it applies, as ISO 3166 codes.
     *
     * @return the codes; empty when none were named
     */
    @NaturalOrder
    SortedSet<String> jurisdictions();

    /**
     * What {@link #type} may be.
     */
    enum Type {
        /** A law or regulation. */
        LAW,
        /** A standard. */
        STANDARD,
        /** Guidance of an authority. */
        GUIDANCE,
        /** Principles. */
        PRINCIPLES
    }

    /**
     * What {@link #status} may be.
     */
    enum Status {
        /** In force, or published. */
        IN_FORCE,
        /** A draft. */
        DRAFT,
        /** A proposal. */
        PROPOSAL,
        /** Withdrawn or repealed. */
        WITHDRAWN
    }

    /**
     * Starts a new reference framework.
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
    default ReferenceFramework with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a reference framework. */
    final class Builder extends ImmutableReferenceFramework.Builder implements RegisterEntry.Steps<Builder> {

        Builder() {}

        /**
         * Sets {@link ReferenceFramework#id()} by its text.
         *
         * @param text the text of the id
         * @return this builder
         */
        public Builder id(String text) {
            return id(ReferenceFrameworkId.of(text));
        }

        /**
         * Sets {@link ReferenceFramework#lookedUpOn()}.
         *
         * @param day the day as ISO 8601 writes it, such as {@code 2026-03-01}
         * @return this builder
         */
        public Builder lookedUpOn(String day) {
            return lookedUpOn(LocalDate.parse(day));
        }

        /**
         * Adds to {@link ReferenceFramework#changes()}.
         *
         * @param part fills the part
         * @return this builder
         */
        public Builder change(Consumer<FrameworkChange.Builder> part) {
            FrameworkChange.Builder added = FrameworkChange.builder();
            part.accept(added);
            return addChange(added.build());
        }
    }
}
