package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Collects the rules of all providers, and refuses ids that would make a finding mean two things. */
final class Discovery {

    private static final String ALREADY_THERE = "the rules that are there already";

    private final List<Rule> base;
    private final List<Offer> offers;
    private final Map<String, String> owners = new HashMap<>();

    /**
     * Takes the providers in an order of their own.
     *
     * @param base the rules to which those of the providers are to be added
     * @param found the providers in any order
     * @throws IllegalStateException if one of them cannot be loaded, or fails when it is asked for its rules
     */
    Discovery(List<Rule> base, ServiceLoader<RuleProvider> found) {
        this.base = base;
        this.offers = offers(found);
        base.forEach(rule -> owners.put(rule.id(), ALREADY_THERE));
    }

    List<Rule> rules() {
        if (offers.isEmpty()) {
            throw new IllegalStateException(
                    "expected a provider of rules on the class path or the module path, found none; it is named in"
                            + " META-INF/services/" + RuleProvider.class.getName() + " or in a module descriptor");
        }
        base.forEach(rule -> refuseRetired(rule, ALREADY_THERE));
        List<Rule> rules = new ArrayList<>();
        for (Offer offer : offers) {
            for (Rule rule : offer.rules()) {
                refuseTaken(rule, offer);
                refuseRetired(rule, offer.called());
                rules.add(rule);
            }
        }
        return rules;
    }

    private static List<Offer> offers(ServiceLoader<RuleProvider> found) {
        List<ServiceLoader.Provider<RuleProvider>> providers = new ArrayList<>();
        try {
            Iterator<ServiceLoader.Provider<RuleProvider>> loading =
                    found.stream().iterator();
            loading.forEachRemaining(providers::add);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IllegalStateException("expected a provider that can be loaded, found one that cannot: " + e, e);
        }
        return providers.stream()
                .map(Offer::of)
                .sorted(Comparator.comparing(Offer::name).thenComparing(Offer::type))
                .toList();
    }

    private void refuseTaken(Rule rule, Offer offer) {
        Optional<String> owner = Optional.ofNullable(owners.putIfAbsent(rule.id(), offer.called()));
        if (owner.isPresent()) {
            throw new IllegalStateException("expected rule ids to differ, found " + rule.id() + " in " + owner.get()
                    + " and in " + offer.called());
        }
        if (RetiredIds.isOfBuiltInForm(rule.id())) {
            throw new IllegalStateException("expected an id with a prefix of its own, found " + rule.id() + " in "
                    + offer.called() + "; ids of that form are kept for built-in rules");
        }
    }

    private void refuseRetired(Rule rule, String owner) {
        for (Offer other : offers) {
            String release = other.retired().get(rule.id());
            if (release != null) {
                throw new IllegalStateException("expected an id that no rule had before, found " + rule.id() + " in "
                        + owner + ", which was retired in release " + release + " of " + other.called());
            }
        }
    }
}
