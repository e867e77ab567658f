package org.openaims.rules.language;

import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * What a provider offers. It is asked once, and whatever it does instead of answering is told with its name.
 *
 * @param type the class of the provider
 * @param name whose rules they are
 * @param rules the rules, at least one
 * @param retired the ids of rules that were here once, with the release that retired them
 */
record Offer(String type, String name, List<Rule> rules, Map<String, String> retired) {

    /**
     * Makes a provider and asks it.
     *
     * @throws IllegalStateException if it fails, answers with null, or has no rule; the message names it
     */
    static Offer of(ServiceLoader.Provider<RuleProvider> loaded) {
        String type = loaded.type().getName();
        RuleProvider provider = asked(type, "provider", loaded);
        String name = asked(type, "name", provider::name);
        String called = called(name, type);
        List<Rule> rules = asked(called, "rules", provider::rules).rules();
        if (rules.isEmpty()) {
            throw new IllegalStateException("expected a rule of " + called + ", found none");
        }
        Map<String, String> retired = asked(called, "retired ids", provider::retired);
        return new Offer(type, name, rules, asked(called, "retired ids", () -> Map.copyOf(retired)));
    }

    /** The provider, as it stands in messages. */
    String called() {
        return called(name, type);
    }

    private static String called(String name, String type) {
        return name + " (" + type + ")";
    }

    private static <T> T asked(String provider, String what, Supplier<T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError | ServiceConfigurationError e) {
            throw new IllegalStateException(
                    "expected a provider that can be asked for its rules, found " + provider + ", which failed: "
                            + unwrapped(e),
                    unwrapped(e));
        }
        if (answer == null) {
            throw new IllegalStateException("expected the " + what + " of " + provider + ", found null");
        }
        return answer;
    }

    /** What went wrong, without what the Java platform wraps around it. */
    private static Throwable unwrapped(Throwable failure) {
        boolean wraps = failure instanceof ServiceConfigurationError || failure instanceof LinkageError;
        Throwable cause = failure.getCause();
        return wraps && cause != null ? unwrapped(cause) : failure;
    }
}
