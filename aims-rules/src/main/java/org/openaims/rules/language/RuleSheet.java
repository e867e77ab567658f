package org.openaims.rules.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openaims.model.standard.Iso42001;

/**
 * The rules of one sub-clause, and which requirements they decide: a requirement that no sheet decides is not checked,
 * however many rules speak of it.
 *
 * @param clause the sub-clause, such as {@code 9.3.1}
 * @param rules the rules, in order
 * @param decides the requirements for which these rules are all that a program can check
 */
public record RuleSheet(String clause, List<Rule> rules, Set<String> decides) {

    /**
     * Copies the collections.
     *
     * @param clause the sub-clause
     * @param rules the rules
     * @param decides the requirements
     */
    public RuleSheet {
        rules = List.copyOf(rules);
        decides = Set.copyOf(decides);
        for (String requirement : new TreeSet<>(decides)) {
            if (Iso42001.entry(requirement).isEmpty()) {
                throw new IllegalArgumentException("sheet " + clause
                        + ": expected a requirement of the catalogue that it decides, found " + requirement
                        + Iso42001.nearest(requirement)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            if (rules.stream()
                    .noneMatch(rule -> rule.description().requirements().contains(requirement))) {
                throw new IllegalArgumentException(
                        "sheet " + clause + ": expected a rule that shows " + requirement + ", found none");
            }
        }
    }
}
