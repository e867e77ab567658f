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
