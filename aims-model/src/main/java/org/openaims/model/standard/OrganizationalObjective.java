package org.openaims.model.standard;

/**
 * The eleven objectives that an organization may have when it manages AI risks, from Annex C of ISO/IEC 42001:2023,
 * which only informs: a tag on a record, never the ground of a finding.
 *
 * <p>Reliability and accessibility, which other lists add, are not among them.
 */
public enum OrganizationalObjective {

    /** Accountability. */
    ACCOUNTABILITY("Accountability"),

    /** AI expertise. */
    AI_EXPERTISE("AI expertise"),

    /** Availability and quality of training and test data. */
    TRAINING_AND_TEST_DATA("Availability and quality of training and test data"),

    /** Environmental impact. */
    ENVIRONMENTAL_IMPACT("Environmental impact"),

    /** Fairness. */
    FAIRNESS("Fairness"),

    /** Maintainability. */
    MAINTAINABILITY("Maintainability"),

    /** Privacy. */
    PRIVACY("Privacy"),

    /** Robustness. */
    ROBUSTNESS("Robustness"),

    /** Safety. */
    SAFETY("Safety"),

    /** Security. */
    SECURITY("Security"),

    /** Transparency and explainability: one objective in Annex C. */
    TRANSPARENCY_AND_EXPLAINABILITY("Transparency and explainability");

    private final String title;

    OrganizationalObjective(String title) {
        this.title = title;
    }

    /**
     * The short title.
     *
     * @return such as {@code "AI expertise"}
     */
    public String title() {
        return title;
    }
}
