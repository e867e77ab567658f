package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.openaims.model.result.RuleProfile;
import org.openaims.model.result.Severity;
import org.openaims.model.result.SeverityChange;

/**
 * An ordered set of rules; immutable.
 *
 * <p>A set is a value that the caller puts together; rules of other jars come in only where the caller asks for them, see
 * {@link #plusDiscovered()}.
 */
public final class RuleSet {

    private final List<Rule> rules;
    private final Map<String, Rule> byId = new HashMap<>();
    private final boolean narrowed;
    private final Map<String, Rule> asAdded;
    private final List<String> profiles;

    private RuleSet(List<Rule> rules) {
        this(rules, false, Map.of(), List.of());
    }

    /** A set; a rule that was not added before is as it was added. */
    private RuleSet(List<Rule> rules, boolean narrowed, Map<String, Rule> addedBefore, List<String> profiles) {
        for (Rule rule : rules) {
            if (byId.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("expected rule ids to differ, found " + rule.id() + " twice");
            }
            RetiredIds.BUILT_IN.retiredIn(rule.id()).ifPresent(release -> {
                throw new IllegalArgumentException("expected an id that no rule had before, found " + rule.id()
                        + ", which was retired in release " + release);
            });
        }
        this.rules = List.copyOf(rules);
        this.narrowed = narrowed;
        this.profiles = profiles;
        Map<String, Rule> added = new HashMap<>(byId);
        added.keySet().removeAll(addedBefore.keySet());
        added.putAll(addedBefore);
        added.keySet().retainAll(byId.keySet());
        this.asAdded = Map.copyOf(added);
    }

    private RuleSet changed(List<Rule> others, boolean isNarrowed) {
        return new RuleSet(others, isNarrowed, asAdded, profiles);
    }

    /**
     * Rules in order.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have one id, or one has the id of a rule that was retired
     */
    public static RuleSet of(Rule... rules) {
        return new RuleSet(List.of(rules));
    }

    /**
     * Rules in order.
     *
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two have one id, or one has the id of a rule that was retired
     */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(rules);
    }

    /**
     * These rules, and more after them.
     *
     * @param more the rules to add
     * @return the larger set
     * @throws IllegalArgumentException if two have one id, or one has the id of a rule that was retired
     */
    public RuleSet plus(Rule... more) {
        return plus(List.of(more));
    }

    /**
     * These rules, and those of another set after them.
     *
     * @param more the rules to add
     * @return the larger set
     * @throws IllegalArgumentException if two have one id
     */
    public RuleSet plus(RuleSet more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more.rules);
        Map<String, Rule> added = new HashMap<>(asAdded);
        more.asAdded.forEach(added::putIfAbsent);
        List<String> names = new ArrayList<>(profiles);
        names.addAll(more.profiles);
        return new RuleSet(all, narrowed, added, List.copyOf(names));
    }

    private RuleSet plus(List<Rule> more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more);
        return changed(all, narrowed);
    }

    /**
     * Whether an id is kept for built-in rules: it has their form, so that a later release can use it, or was that of one.
     * {@link #plusDiscovered()} refuses such an id.
     *
     * @param id the id of a rule
     * @return true when a rule of an organization's own cannot have it
     */
    public static boolean isKeptForBuiltIn(String id) {
        return RetiredIds.isOfBuiltInForm(id)
                || RetiredIds.BUILT_IN.retiredIn(id).isPresent();
    }

    /**
     * These rules, and after them those of every {@link RuleProvider} on the class path and the module path, as the
     * class loader of the calling thread sees them.
     *
     * @return the larger set; the added rules by the names of their providers
     * @throws IllegalStateException if there is no provider; if a provider cannot be loaded, fails when it is asked, has
     *     null for an answer, or no rule; if it has a rule whose id is taken, was retired, or is of the form that is kept
     *     for built-in rules; if it retired the id of a rule of this set. The message names the providers, and what one of
     *     them threw is the cause
     */
    public RuleSet plusDiscovered() {
        return plusDiscovered(ServiceLoader.load(RuleProvider.class));
    }

    /**
     * These rules, and after them those of every {@link RuleProvider} that a class loader sees.
     *
     * @param loader the class loader, such as that of a folder of plug-ins
     * @return the larger set; the added rules by the names of their providers
     * @throws IllegalStateException as {@link #plusDiscovered()} does
     */
    public RuleSet plusDiscovered(ClassLoader loader) {
        return plusDiscovered(ServiceLoader.load(RuleProvider.class, loader));
    }

    private RuleSet plusDiscovered(ServiceLoader<RuleProvider> providers) {
        return plus(new Discovery(rules, providers).rules());
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
        return changed(rules.stream().filter(rule -> !left.contains(rule.id())).toList(), narrowed);
    }

    /**
     * Some of these rules. The result of a check then says first that it was asked for these alone.
     *
     * @param ids the ids of the rules to keep
     * @return the smaller set
     * @throws IllegalArgumentException if there is no rule of that id, or no id is given: a check with no rule at all
     *     would find nothing
     */
    public RuleSet only(String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("expected the id of one rule or more to keep, found none");
        }
        Set<String> kept = known(ids);
        return changed(rules.stream().filter(rule -> kept.contains(rule.id())).toList(), true);
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
        return changed(
                rules.stream()
                        .map(rule -> rule.id().equals(id) ? rule.withSeverity(caseName, severity) : rule)
                        .toList(),
                narrowed);
    }

    /**
     * These rules with the deviations of a profile: first those alone that it asks for, then without those that it leaves
     * out, then with its severities.
     *
     * @param profile the profile
     * @return the changed set
     * @throws IllegalArgumentException if the profile names a rule or case that is not there
     */
    public RuleSet with(RuleProfile profile) {
        RuleSet changed = profile.only().isEmpty() ? this : only(profile.only().toArray(String[]::new));
        changed = changed.without(profile.without().toArray(String[]::new));
        for (SeverityChange one : profile.severities()) {
            changed = changed.severity(one.rule(), one.caseName(), one.severity());
        }
        List<String> names = new ArrayList<>(profiles);
        profile.name().ifPresent(names::add);
        return new RuleSet(changed.rules, changed.narrowed, changed.asAdded, List.copyOf(names));
    }

    /**
     * The profiles that were put on this set by {@link #with(RuleProfile)}.
     *
     * @return the names of those that have one, in the order in which they were
     */
    public List<String> profiles() {
        return profiles;
    }

    /**
     * A rule as it was added, before {@link #severity} or a profile changed it.
     *
     * @param id the id of a rule of this set
     * @return the rule
     * @throws IllegalArgumentException if there is no rule of that id
     */
    public Rule asAdded(String id) {
        known(id);
        return Objects.requireNonNull(asAdded.get(id));
    }

    /**
     * The rules to which this set was narrowed down by {@link #only}, with what was added since.
     *
     * @return their ids in order; empty when it was not
     */
    public List<String> onlyAsked() {
        return narrowed ? rules.stream().map(Rule::id).toList() : List.of();
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
        return Optional.ofNullable(byId.get(id));
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
