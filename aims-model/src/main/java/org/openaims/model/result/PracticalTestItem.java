package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;

/**
 * One item of the practical test: could it be handed to an auditor today?
 */
@AimsRecord
@Immutable
public sealed interface PracticalTestItem extends Extensible permits ImmutablePracticalTestItem {

    /**
     * What would be handed over.
     *
     * @return the item
     */
    Item item();

    /**
     * Whether it could be.
     *
     * @return the answer
     */
    Answer answer();

    /**
     * The records that would be handed over.
     *
     * @return their ids; empty when there is none
     */
    List<String> records();

    /**
     * The day of the record.
     *
     * @return the day; absent when there is no record, or it has no day
     */
    Optional<LocalDate> day();

    /**
     * Where the document is.
     *
     * @return the place; absent when it is not recorded
     */
    Optional<String> place();

    /** The items of the practical test. */
    enum Item {
        /** The scope in force. */
        SCOPE,
        /** The AI policy in force. */
        POLICY,
        /** The named owner of the management system. */
        NAMED_OWNER,
        /** The last risk assessment. */
        LAST_RISK_ASSESSMENT,
        /** The minutes of the last management review. */
        REVIEW_MINUTES
    }

    /** Whether an item could be handed over. */
    enum Answer {
        /** The record is there, and says where its document is. */
        READY,
        /** The record is there; it does not say where its document is. */
        PLACE_UNKNOWN,
        /** No record shows it. */
        NOT_ON_RECORD,
        /** Its register was not handed in. */
        NOT_HANDED_IN
    }

    /**
     * Starts a new practical test item.
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
    default PracticalTestItem with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a practical test item. */
    final class Builder extends ImmutablePracticalTestItem.Builder {

        Builder() {}
    }
}
