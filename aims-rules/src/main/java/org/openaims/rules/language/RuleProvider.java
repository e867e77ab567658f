package org.openaims.rules.language;

import java.util.Map;

/**
 * Offers the rules of a jar to applications that ask for what is there, see {@link RuleSet#plusDiscovered()}.
 *
 * <p>A provider is a public class with a public constructor without parameters. A jar on the class path names it in
 * {@code META-INF/services/org.openaims.rules.language.RuleProvider}, a module in {@code provides ... with ...}.
 */
public interface RuleProvider {

    /**
     * Whose rules they are, as it stands in messages.
     *
     * @return the name, such as {@code ACME}; the rules are ordered by it
     */
    String name();

    /**
     * The rules.
     *
     * @return the rules, in order, at least one; their ids have a prefix of their own, such as {@code ACME-001}
     */
    RuleSet rules();

    /**
     * The ids of rules that were here once. They stay reserved: whoever keeps findings, waivers or baselines under such
     * an id would otherwise take another rule for the old one.
     *
     * @return for each id the release that retired it; empty when none was
     */
    default Map<String, String> retired() {
        return Map.of();
    }
}
