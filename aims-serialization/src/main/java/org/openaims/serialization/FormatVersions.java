package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openaims.model.record.RecordType;
import tools.jackson.core.JsonToken;

/**
 * The versions of the format: whole numbers from 1 to the current one. Between two of them is a list of small steps, each of
 * which changes a document as a tree.
 */
final class FormatVersions {

    /** One difference between two versions. */
    @FunctionalInterface
    interface Step {

        /** Changes a document; where it is not as expected, it is left as it is, and the reader tells what is wrong. */
        void upgrade(RecordType<?> type, JsonTree.Fields document);
    }

    static final FormatVersions ALL = new FormatVersions(List.of(Version1.STEPS));

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final List<List<Step>> steps;

    /**
     * Versions from 1 on.
     *
     * @param steps for each version but the last, the steps that lead to the next
     */
    FormatVersions(List<List<Step>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The version that is written. */
    String current() {
        return Integer.toString(steps.size() + 1);
    }

    boolean isOlder(String version) {
        return NUMBER.matcher(version).matches() && Integer.parseInt(version) <= steps.size();
    }

    boolean isNewer(String version) {
        return NUMBER.matcher(version).matches() && Integer.parseInt(version) > steps.size() + 1;
    }

    /**
     * Upgrades a document step by step.
     *
     * @param type what the document is
     * @param version its version, an older one
     * @param document all but its format version
     * @return the tokens after the name of the format version: the current version, and the rest of the document
     */
    List<Tokens.Token> upgraded(RecordType<?> type, String version, JsonTree.Fields document) {
        for (List<Step> toNext : steps.subList(Integer.parseInt(version) - 1, steps.size())) {
            toNext.forEach(step -> step.upgrade(type, document));
        }
        List<Tokens.Token> tokens = new ArrayList<>();
        tokens.add(new Tokens.Token(JsonToken.VALUE_STRING, current(), document.place()));
        tokens.addAll(JsonTree.tokensOfRest(document));
        return tokens;
    }
}
