package org.openaims.model.record;

/**
 * The id of one version of the {@code TreatmentPlan}.
 *
 * @param value the text, see {@link Code#value()}
 */
public record TreatmentPlanId(String value) implements RecordId {

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}
     */
    public TreatmentPlanId {
        Code.checked("TreatmentPlanId", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the id
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static TreatmentPlanId of(String value) {
        return new TreatmentPlanId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
