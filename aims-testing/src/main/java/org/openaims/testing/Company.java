package org.openaims.testing;

import java.util.stream.Stream;

/**
 * Who does what in a made-up organization, and what kind of organization it is: in what the sound dossiers differ.
 *
 * @param name its name
 * @param chief the id of the one in top management
 * @param owner the id of whoever looks after the AIMS, its systems, risks and actions; a small organization has the chief
 *     do so
 * @param assessor the id of whoever assesses risks and impacts
 * @param auditor the id of the auditor, who comes from outside
 * @param certified whether a certification body has decided on it
 * @param builds whether it builds AI systems; if not, it has bought all of them
 */
record Company(
        String name, String chief, String owner, String assessor, String auditor, boolean certified, boolean builds) {

    static final Company LENDER = new Company("Example Ltd", "p-chief", "p-owner", "p-owner", "p-auditor", true, true);

    static final Company SMALL =
            new Company("Example and Daughter", "p-chief", "p-chief", "p-daughter", "p-auditor", false, true);

    static final Company BUYER =
            new Company("Example Stores", "p-chief", "p-owner", "p-owner", "p-auditor", false, false);

    /** The id of somebody who can judge what the owner did. */
    String judge() {
        return chief.equals(owner) ? assessor : chief;
    }

    /** The ids of the people, in the order of the parameters. */
    Stream<String> people() {
        return Stream.of(chief, owner, assessor, auditor).distinct();
    }
}
