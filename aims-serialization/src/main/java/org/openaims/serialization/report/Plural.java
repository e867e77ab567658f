package org.openaims.serialization.report;

/** Counts with the thing counted, in English. */
final class Plural {

    private Plural() {}

    static String of(int count, String thing) {
        return count + " " + (count == 1 ? thing : many(thing));
    }

    private static String many(String thing) {
        int or = thing.indexOf(" or ");
        if (or > 0) {
            return many(thing.substring(0, or)) + " or " + many(thing.substring(or + 4));
        }
        if (thing.endsWith("criterion")) {
            return thing.substring(0, thing.length() - 2) + "a";
        }
        if (thing.endsWith("person")) {
            return thing.substring(0, thing.length() - 6) + "people";
        }
        if (thing.endsWith("sis")) {
            return thing.substring(0, thing.length() - 2) + "es";
        }
        if (thing.endsWith("y") && thing.length() > 1 && "aeiou".indexOf(thing.charAt(thing.length() - 2)) < 0) {
            return thing.substring(0, thing.length() - 1) + "ies";
        }
        return thing.endsWith("s") || thing.endsWith("x") || thing.endsWith("ch") || thing.endsWith("sh")
                ? thing + "es"
                : thing + "s";
    }
}
