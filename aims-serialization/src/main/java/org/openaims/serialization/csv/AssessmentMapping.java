package org.openaims.serialization.csv;

import java.util.List;
import java.util.Optional;
import org.openaims.model.record.InvalidRecordException;

/**
 * Where the impact assessment of a system comes from (clauses 6.1.4 and 8.4).
 *
 * <p>A blank makes no record, because nobody said that there was one.
 *
 * @param made the cell that says whether one was made
 * @param caseSensitive whether upper and lower case make different answers
 * @param codes what each answer means
 * @param performed the day on which it was made; absent when the file has none
 */
public record AssessmentMapping(Cell made, boolean caseSensitive, List<AnswerCode> codes, Optional<DayCell> performed) {

    /**
     * Refuses two meanings of one answer.
     *
     * @param made the cell that says whether one was made
     * @param caseSensitive whether upper and lower case make different answers
     * @param codes what each answer means
     * @param performed the day on which it was made
     */
    public AssessmentMapping {
        codes = List.copyOf(codes);
        CodeList.checked("AssessmentMapping.codes", caseSensitive, made, codes, AnswerCode::spellings);
    }

    /** Whether an assessment was made. */
    public enum Made {
        /** Yes: a record, without a day where the file has none. */
        DONE,
        /** Not yet: a record of a plan. */
        PLANNED,
        /** No, or none is needed: no record. */
        NOT_DONE
    }

    /**
     * What an answer means.
     *
     * @param means whether an assessment was made
     * @param spellings the texts that stand for it; at least one
     */
    public record AnswerCode(Made means, List<String> spellings) {

        /**
         * Copies the spellings.
         *
         * @param means whether an assessment was made
         * @param spellings the texts that stand for it
         */
        public AnswerCode {
            spellings = List.copyOf(spellings);
            if (spellings.isEmpty()) {
                throw new InvalidRecordException("AnswerCode.spellings: must have at least one text, but had none");
            }
        }
    }
}
