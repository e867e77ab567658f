package org.openaims.serialization.csv;

import java.util.List;
import java.util.Optional;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.record.InvalidRecordException;

/**
 * Where the stages of a system and its time in operation come from.
 *
 * <p>The stage says whether the system is in operation; the days say since when. A day after the one on which the file
 * was complete is a plan. Where a day and the stage, or two days, cannot both be true, that is a warning and the day
 * is unknown.
 *
 * @param stage the cell that holds the stage
 * @param caseSensitive whether upper and lower case make different stages
 * @param codes what each stage means
 * @param startOfOperation the first day in operation; absent when the file has none
 * @param endOfOperation the first day no longer in operation; absent when the file has none
 * @param stageDays further days on which stages were entered
 */
public record LifeCycleMapping(
        Cell stage,
        boolean caseSensitive,
        List<StageCode> codes,
        Optional<DayCell> startOfOperation,
        Optional<DayCell> endOfOperation,
        List<StageDay> stageDays) {

    /**
     * Refuses two meanings of one stage, and two columns for one.
     *
     * @param stage the cell that holds the stage
     * @param caseSensitive whether upper and lower case make different stages
     * @param codes what each stage means
     * @param startOfOperation the first day in operation
     * @param endOfOperation the first day no longer in operation
     * @param stageDays further days on which stages were entered
     */
    public LifeCycleMapping {
        codes = List.copyOf(codes);
        stageDays = List.copyOf(stageDays);
        CodeList.checked("LifeCycleMapping.codes", caseSensitive, stage, codes, StageCode::spellings);
        if (stageDays.stream().map(StageDay::stage).distinct().count() < stageDays.size()) {
            throw new InvalidRecordException(
                    "LifeCycleMapping.stageDays: must have one column for a stage, but had two for one");
        }
    }

    /** Whether a system is in operation. */
    public enum Operation {
        /** Not before the day on which the file was complete. */
        NOT_YET,
        /** Yes. */
        NOW,
        /** No longer, or it ended before it came to that. */
        NO_LONGER,
        /** The source does not tell. */
        UNKNOWN
    }

    /**
     * What a stage of the source means.
     *
     * @param operation whether the system is in operation
     * @param stage the stage of the life cycle; absent when none corresponds
     * @param spellings the texts that stand for it; at least one
     */
    public record StageCode(Operation operation, Optional<LifeCycleStage> stage, List<String> spellings) {

        /**
         * Copies the spellings.
         *
         * @param operation whether the system is in operation
         * @param stage the stage of the life cycle
         * @param spellings the texts that stand for it
         */
        public StageCode {
            spellings = List.copyOf(spellings);
            if (spellings.isEmpty()) {
                throw new InvalidRecordException("StageCode.spellings: must have at least one text, but had none");
            }
        }
    }

    /**
     * The day on which a stage was entered.
     *
     * @param stage the stage
     * @param day the cell
     */
    public record StageDay(LifeCycleStage stage, DayCell day) {}
}
