package org.openaims.model.standard;

import java.util.List;

/**
 * What an outcome can be given for: a requirement of clauses 4 to 10 or a control of Annex A.
 *
 * <p>All texts are our own words. They do not quote the standard and do not replace reading it.
 */
public sealed interface CatalogueEntry permits Requirement, AnnexAControl {

    /**
     * The id, unique in the catalogue.
     *
     * @return such as {@code "6.1.3-h"} or {@code "A.6.2.4"}; the number is the standard's, the letter after the hyphen
     *     is ours
     */
    String id();

    /**
     * Where in the standard the entry belongs.
     *
     * @return for a requirement the id of its clause, such as {@code "6.1.3"}; for a control the id of its control
     *     objective, such as {@code "A.6.2"}, which is no {@link Clause} but a {@link ControlObjective}
     */
    String clause();

    /**
     * What is asked for, in our own words.
     *
     * @return one sentence that can be understood alone, with a full stop
     */
    String text();

    /**
     * What an auditor would ask to see.
     *
     * @return a phrase that can be understood alone, without a full stop
     */
    String auditorAsks();

    /**
     * How far a program can decide it.
     *
     * @return never about the truth of records, only about what they show
     */
    Decidability decidability();

    /**
     * Whether the standard names a document (documented information) for it. Where it does not, a missing record is no
     * breach by itself: an auditor may hear or see the answer.
     *
     * @return true if a document is named
     */
    boolean documentNamed();

    /**
     * What the entry rests on.
     *
     * @return how strong the evidence is, and what is weaker about it
     */
    Basis basis();

    /**
     * What of the records can show it, in the order in which an auditor would ask for it.
     *
     * <p>For an entry that takes a person ({@link Decidability#HUMAN}) the first is the judgement, and the others are
     * what it looks at.
     *
     * @return at least one record with its attributes, none twice
     */
    List<RecordAttributes> shownBy();
}
