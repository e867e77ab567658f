package org.openaims.model.standard;

/**
 * The seven sources of AI risk from Annex C of ISO/IEC 42001:2023, which only informs: a tag on a record, never the
 * ground of a finding.
 */
public enum RiskSource {

    /** Complexity of environment. */
    COMPLEXITY_OF_ENVIRONMENT("Complexity of environment"),

    /** Lack of transparency and explainability. */
    LACK_OF_TRANSPARENCY_AND_EXPLAINABILITY("Lack of transparency and explainability"),

    /** Level of automation. */
    LEVEL_OF_AUTOMATION("Level of automation"),

    /** Sources related to machine learning. */
    MACHINE_LEARNING("Sources related to machine learning"),

    /** System hardware issues. */
    SYSTEM_HARDWARE("System hardware issues"),

    /** System life cycle issues. */
    SYSTEM_LIFE_CYCLE("System life cycle issues"),

    /** Technology readiness. */
    TECHNOLOGY_READINESS("Technology readiness");

    private final String title;

    RiskSource(String title) {
        this.title = title;
    }

    /**
     * The short title.
     *
     * @return such as {@code "Level of automation"}
     */
    public String title() {
        return title;
    }
}
