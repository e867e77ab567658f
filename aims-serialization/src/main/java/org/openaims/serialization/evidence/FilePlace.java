package org.openaims.serialization.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** What the place of a piece of evidence names. A path is taken letter by letter: nothing in it is decoded or completed. */
sealed interface FilePlace {

    /**
     * A file below the root.
     *
     * @param steps the names on the way to it, at least one
     */
    record Below(List<String> steps) implements FilePlace {}

    /** An address elsewhere. */
    record Elsewhere() implements FilePlace {}

    /**
     * Something that might lead out of the root.
     *
     * @param why what is not allowed, as a part of a sentence
     */
    record Refused(String why) implements FilePlace {}

    /** One letter is a drive and no scheme. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** Some file systems drop such letters at the end of a name: what is left would be another name, or none. */
    Pattern DOTS = Pattern.compile("[. ]*");

    static FilePlace of(String place) {
        if (place.chars().anyMatch(Character::isISOControl)) {
            return new Refused("a place with a control character");
        }
        if (place.contains("\\")) {
            return new Refused("a place with a backslash");
        }
        if (place.regionMatches(true, 0, "file:", 0, 5)) {
            return new Refused("a file address in place of a path below the root");
        }
        if (SCHEME.matcher(place).matches()) {
            return new Elsewhere();
        }
        if (DRIVE.matcher(place).matches()) {
            return new Refused("a path with a drive");
        }
        if (place.startsWith("/")) {
            return new Refused("an absolute path");
        }
        List<String> steps = List.of(place.split("/", -1));
        for (String step : steps) {
            if (DOTS.matcher(step).matches()) {
                return new Refused(
                        step.isEmpty() ? "a path with an empty step" : "a path with the step \"" + step + '"');
            }
        }
        return new Below(steps);
    }
}
