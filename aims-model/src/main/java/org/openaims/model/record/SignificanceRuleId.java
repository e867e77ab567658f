package org.openaims.model.record;

/**
 * The id of a {@code SignificanceRule}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record SignificanceRuleId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public SignificanceRuleId {
        Code.checked("SignificanceRuleId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static SignificanceRuleId of(String value) {
        return new SignificanceRuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
