package org.openaims.model.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.ManagementReviewId;
import org.openaims.model.record.PersonId;

/**
 * That someone stated that there was none of what a rule waits for; the latest such statement.
 */
@AimsRecord
@Immutable
public sealed interface NoneStated extends Extensible permits ImmutableNoneStated {

    /**
     * The day on which it was stated.
     *
     * @return the day
     */
    LocalDate statedOn();

    /**
     * Who stated it.
     *
     * @return the id; absent when not recorded, or a management review did
     */
    Optional<PersonId> statedBy();

    /**
     * The management review that reported it.
     *
     * @return the id; absent when it is a statement of its own
     */
    Optional<ManagementReviewId> review();

    /**
     * The first day of the time that it is about.
     *
     * @return the day, inclusive; absent when not stated
     */
    Optional<LocalDate> periodFrom();

    /**
     * The last day of the time that it is about.
     *
     * @return the day, inclusive; absent when it is the day of the statement
     */
    Optional<LocalDate> periodUntil();

    /**
     * The statement in words, such as {@code p-owner stated on 2026-03-01 that there was none since 2025-01-01}.
     *
     * @return a lower-case fragment
     */
    default String inWords() {
        String who = review().<String>map(id -> "the management review " + id + " reported")
                .or(() -> statedBy().map(id -> id + " stated"))
                .orElse("it was stated");
        return who + " on " + statedOn() + " that there was none"
                + periodFrom().map(day -> " since " + day).orElse("")
                + periodUntil().map(day -> " up to " + day).orElse("");
    }

    /**
     * Starts a new none stated.
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
    default NoneStated with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a none stated. */
    final class Builder extends ImmutableNoneStated.Builder {

        Builder() {}
    }
}
