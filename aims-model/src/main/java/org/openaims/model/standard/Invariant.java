package org.openaims.model.standard;

import java.util.Objects;

/** What the records of this package refuse, in one form of message: where, what must hold, what was there. */
final class Invariant {

    private Invariant() {}

    static void notBlank(String type, String id, String attribute, String value) {
        Objects.requireNonNull(value, attribute);
        that(!value.isBlank(), type, id, attribute, "must not be blank", value);
    }

    static void that(boolean holds, String type, String id, String attribute, String must, Object found) {
        if (!holds) {
            throw new IllegalArgumentException(
                    type + "[" + id + "]." + attribute + ": " + must + ", but was \"" + found + "\"");
        }
    }
}
