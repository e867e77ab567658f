package org.openaims.model.record;

/**
 * A place in another standard, law or framework that a record also serves; a cross-reference, never a claim.
 *
 * @param standard the standard, such as {@code ISO/IEC 27001:2022}; not blank
 * @param clause the clause, article or control there, such as {@code 9.3}; not blank
 */
public record StandardRef(String standard, String clause) {

    /**
     * Checks that neither is blank.
     *
     * @param standard the standard, such as {@code ISO/IEC 27001:2022}; not blank
     * @param clause the clause, article or control there, such as {@code 9.3}; not blank
     */
    public StandardRef {
        Invariants.notBlank("StandardRef.standard", standard);
        Invariants.notBlank("StandardRef.clause", clause);
    }
}
