package org.openaims.rules.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ids that no rule may have any more. A built-in rule that goes leaves its id here, with the release in which it went.
 *
 * @param releases for each id the release that retired it
 */
record RetiredIds(Map<String, String> releases) {

    /** The ids of built-in rules that are gone; none is yet. */
    static final RetiredIds BUILT_IN = new RetiredIds(Map.of());

    /** The form of the ids of built-in rules, so that a later release can use any of them. */
    private static final Pattern BUILT_IN_FORM =
            Pattern.compile("(?:[0-9]+(?:\\.[0-9]+)*|A(?:\\.[0-9]+)+|REC|GUIDE|JUDGE|SMELL)-[0-9]{2}");

    RetiredIds {
        releases = Map.copyOf(releases);
    }

    Optional<String> retiredIn(String id) {
        return Optional.ofNullable(releases.get(id));
    }

    static boolean isOfBuiltInForm(String id) {
        return BUILT_IN_FORM.matcher(id).matches();
    }
}
