package org.openaims.model.record;

/**
 * A role in the management system, from an open list: the standard names a few, an organization adds its own.
 *
 * @param value the text, see {@link Code#value()}; the constants show the spelling
 */
public record Role(String value) implements Code, Comparable<Role> {

    /** Those who direct and control the organization at the highest level (clause 5). */
    public static final Role TOP_MANAGEMENT = new Role("top-management");

    /** The job of AIMS conformity to the standard (clause 5.3), in many organizations called the AIMS owner. */
    public static final Role AIMS_CONFORMITY = new Role("aims-conformity");

    /** The job of reporting the performance of the AIMS to top management (clause 5.3). */
    public static final Role AIMS_REPORTING = new Role("aims-reporting");

    /** Management designated to approve the treatment plan and to accept residual risk (clause 6.1.3). */
    public static final Role DESIGNATED_MANAGEMENT = new Role("designated-management");

    /** Members of the board, who need literacy in AI of their own (clause 7.2). */
    public static final Role DIRECTOR = new Role("director");

    /** Those who audit internally (clause 9.2.2). */
    public static final Role INTERNAL_AUDITOR = new Role("internal-auditor");

    /** Those who assess AI risk (clause 6.1.2). */
    public static final Role RISK_ASSESSOR = new Role("risk-assessor");

    /** Those who assess the impacts of AI systems (clause 6.1.4). */
    public static final Role IMPACT_ASSESSOR = new Role("impact-assessor");

    /** Those who operate or oversee an AI system (clause 7.2, control A.9.2). */
    public static final Role SYSTEM_OPERATOR = new Role("system-operator");

    /**
     * Checks the text.
     *
     * @param value the text, see {@link Code#value()}; the constants show the spelling
     */
    public Role {
        Code.checked("Role", value);
    }

    /**
     * Makes a role from its text.
     *
     * @param value the text, see {@link Code#value()}
     * @return the role
     * @throws InvalidRecordException if the text is not one of a code
     */
    public static Role of(String value) {
        return new Role(value);
    }

    @Override
    public int compareTo(Role other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
