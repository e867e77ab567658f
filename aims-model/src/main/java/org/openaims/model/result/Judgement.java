package org.openaims.model.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value.Immutable;
import org.openaims.model.record.AimsRecord;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.RecordLink;

/**
 * What a person said of a requirement: an attestation, or the conclusion of an internal audit, and whether it counts on
 * the day.
 */
@AimsRecord
@Immutable
public sealed interface Judgement extends Extensible permits ImmutableJudgement {

    /**
     * What kind of judgement it is.
     *
     * @return the source
     */
    Source source();

    /**
     * The record that holds it.
     *
     * @return the id of the attestation or of the internal audit
     */
    String id();

    /**
     * The day of the judgement; of an audit, the day on which it ended.
     *
     * @return the day
     */
    LocalDate judgedOn();

    /**
     * What it says.
     *
     * @return the sign
     */
    Sign sign();

    /**
     * How those who judged stand to what they judged.
     *
     * @return the relation, the closest that the records show
     */
    Relation relation();

    /**
     * Who judged.
     *
     * @return them, by id
     */
    List<Judge> judges();

    /**
     * The records that were judged, with their versions.
     *
     * @return them; empty when it names none
     */
    List<RecordLink> records();

    /**
     * The last day on which it holds.
     *
     * @return the day, inclusive; absent when it does not expire by day
     */
    Optional<LocalDate> validUntil();

    /**
     * Whether it counts.
     *
     * @return the standing
     */
    Standing standing();

    /**
     * Why it does not count, or not as it says of itself.
     *
     * @return phrases; empty when there is nothing to tell
     */
    List<String> reasons();

    /**
     * Whether it makes a gap of what was judged.
     *
     * @return whether it counts, and says that it is not adequate
     */
    default boolean isRefuting() {
        return standing() == Standing.COUNTS && sign() == Sign.NEGATIVE;
    }

    /** What kinds of judgement there are. */
    enum Source {
        /** An attestation. */
        ATTESTATION,
        /** The conclusion of an internal audit on a clause or control. */
        INTERNAL_AUDIT
    }

    /** What a judgement says. */
    enum Sign {
        /** Not adequate. */
        NEGATIVE,
        /** Adequate, with a reservation. */
        WITH_RESERVATION,
        /** Adequate. */
        POSITIVE
    }

    /** How those who judge stand to what they judge. */
    enum Relation {
        /** Somebody did, owns or answers for what was judged. */
        OWN_WORK,
        /** The records do not tell; it is taken for own work. */
        UNKNOWN,
        /** Nobody who judged did or owns what was judged, or a safeguard was recorded. */
        INDEPENDENT
    }

    /** Whether a judgement counts. */
    enum Standing {
        /** It counts. */
        COUNTS,
        /** Its last day has passed. */
        EXPIRED,
        /** A record that it is about has changed since. */
        RECORDS_CHANGED,
        /** What it objected to has been dealt with since. */
        RESOLVED,
        /** It is about a part of the requirement only; of the rest it says nothing. */
        PARTIAL,
        /** It says in which role it was given, and no record shows that role on that day. */
        ROLE_NOT_ON_RECORD
    }

    /**
     * Starts a new judgement.
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
    default Judgement with(Consumer<Builder> change) {
        Builder copy = builder().from(this);
        change.accept(copy);
        return copy.build();
    }

    /** Builds a judgement. */
    final class Builder extends ImmutableJudgement.Builder {

        Builder() {}
    }
}
