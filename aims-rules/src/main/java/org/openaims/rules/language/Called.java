package org.openaims.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openaims.model.result.RuleCase;

/**
 * A demand under a name of its own, so that a rule may demand the same kind of thing more than once: each of its cases
 * begins with the name.
 *
 * @param name the name
 * @param demand the demand
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record Called<S, B>(String name, Demand<S, B> demand) implements Demand<S, B> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Refuses what cannot begin the name of a case.
     *
     * @param rule the id of the rule
     * @param name the name
     * @return the name
     * @throws IllegalArgumentException if it is not made of lower-case letters and digits, with single hyphens between
     */
    static String named(String rule, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "rule " + rule + ": expected a demand to be called by lower-case letters, "
                            + "digits and hyphens, found \"" + name + "\"");
        }
        return name;
    }

    /** The cases of a demand under its name. */
    static List<RuleCase> cases(String name, List<RuleCase> cases) {
        return cases.stream()
                .map(one -> one.with(changed -> changed.name(nameOf(name, one.name()))))
                .toList();
    }

    private static String nameOf(String name, String caseName) {
        return name + "-" + caseName;
    }

    @Override
    public String expected() {
        return demand.expected();
    }

    @Override
    public Judged judge(S subject, B bound, Records records) {
        Judged judged = demand.judge(subject, bound, records);
        return judged.found().isEmpty()
                ? judged
                : new Judged(
                        judged.found().stream().map(this::named).toList(),
                        judged.undecided(),
                        judged.open(),
                        judged.notAsked());
    }

    private Found named(Found found) {
        return new Found(
                nameOf(name, found.caseName()),
                Optional.of(found.discriminator().map(more -> name + " " + more).orElse(name)),
                found.lapse(),
                found.values());
    }

    @Override
    public List<Look> looks(S subject, B bound, Records records) {
        return demand.looks(subject, bound, records);
    }

    @Override
    public List<Variant<Demand<S, B>>> variants() {
        return demand.variants().stream()
                .map(one -> new Variant<Demand<S, B>>(one.altered(), new Called<>(name, one.changed())))
                .toList();
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        return demand.seen(subject, bound, records);
    }
}
