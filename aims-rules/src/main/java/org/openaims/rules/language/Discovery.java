package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the rules of all providers, and refuses ids that would make a finding mean two things. */
final class Discovery {

    private final List<RuleProvider> providers = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * Takes the providers in an order of their own.
     *
     * @param base the rules to which those of the providers are to be added
     * @param found the providers in any order
     */
    Discovery(List<Rule> base, Iterable<RuleProvider> found) {
        base.forEach(rule -> owners.put(rule.id(), "the rules that are there already"));
        found.forEach(providers::add);
        providers.sort(Comparator.comparing(RuleProvider::name)
                .thenComparing(provider -> provider.getClass().getName()));
    }

    List<Rule> rules() {
        if (providers.isEmpty()) {
            throw new IllegalStateException(
                    "expected a provider of rules on the class path or the module path, found none; it is named in"
                            + " META-INF/services/" + RuleProvider.class.getName() + " or in a module descriptor");
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleProvider provider : providers) {
            for (Rule rule : provider.rules().rules()) {
                refuseTaken(rule, provider);
                refuseRetired(rule, provider);
                rules.add(rule);
            }
        }
        return rules;
    }

    private void refuseTaken(Rule rule, RuleProvider provider) {
        Optional<String> owner = Optional.ofNullable(owners.putIfAbsent(rule.id(), called(provider)));
        if (owner.isPresent()) {
            throw new IllegalStateException("expected rule ids to differ, found " + rule.id() + " in " + owner.get()
                    + " and in " + called(provider));
        }
        if (RetiredIds.isOfBuiltInForm(rule.id())) {
            throw new IllegalStateException("expected an id with a prefix of its own, found " + rule.id() + " in "
                    + called(provider) + "; ids of that form are kept for built-in rules");
        }
    }

    private void refuseRetired(Rule rule, RuleProvider provider) {
        for (RuleProvider other : providers) {
            String release = other.retired().get(rule.id());
            if (release != null) {
                throw new IllegalStateException("expected an id that no rule had before, found " + rule.id() + " in "
                        + called(provider) + ", which was retired in release " + release + " of " + called(other));
            }
        }
    }

    private static String called(RuleProvider provider) {
        return provider.name() + " (" + provider.getClass().getName() + ")";
    }
}
