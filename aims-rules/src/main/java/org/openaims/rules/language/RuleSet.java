package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.result.Severity;

/** An ordered set of rules; immutable. */
public final class RuleSet {

    private final List<Rule> rules;

    private RuleSet(List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("expected rule ids to differ, found " + rule.id() + " twice");
            }
        }
        this.rules = List.copyOf(rules);
    }

    /**
     * Rules in order.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have one id
     */
    public static RuleSet of(Rule... rules) {
        return new RuleSet(List.of(rules));
    }

    /**
     * Rules in order.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have one id
     */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(rules);
    }

    /**
     * These rules, and more after them.
     *
     * @param more the rules to add
     * @return the larger set
     * @throws IllegalArgumentException if two have one id
     */
    public RuleSet plus(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new RuleSet(all);
    }

    /**
     * These rules without some.
     *
     * @param ids the ids of the rules to leave out
     * @return the smaller set
     * @throws IllegalArgumentException if there is no rule of that id
     */
    public RuleSet without(String... ids) {
        Set<String> left = known(ids);
        return new RuleSet(
                rules.stream().filter(rule -> !left.contains(rule.id())).toList());
    }

    /**
     * Some of these rules.
     *
     * @param ids the ids of the rules to keep
     * @return the smaller set
     * @throws IllegalArgumentException if there is no rule of that id
     */
    public RuleSet only(String... ids) {
        Set<String> kept = known(ids);
        return new RuleSet(
                rules.stream().filter(rule -> kept.contains(rule.id())).toList());
    }

    /**
     * These rules with another severity of one case.
     *
     * @param id the id of the rule
     * @param caseName the name of the case
     * @param severity the new severity
     * @return the changed set
     * @throws IllegalArgumentException if there is no such rule or case
     */
    public RuleSet severity(String id, String caseName, Severity severity) {
        known(id);
        return new RuleSet(rules.stream()
                .map(rule -> rule.id().equals(id) ? rule.withSeverity(caseName, severity) : rule)
                .toList());
    }

    /**
     * The rules.
     *
     * @return the rules in order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * A rule by id.
     *
     * @param id the id
     * @return the rule; absent when there is none
     */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private Set<String> known(String... ids) {
        for (String id : ids) {
            if (rule(id).isEmpty()) {
                throw new IllegalArgumentException("expected the id of a rule in the set, found " + id);
            }
        }
        return new HashSet<>(List.of(ids));
    }
}
