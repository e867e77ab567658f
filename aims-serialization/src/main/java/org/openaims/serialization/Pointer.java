package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;

/** The JSON pointer (RFC 6901) of what is being read or written. */
final class Pointer {

    private final List<Object> steps = new ArrayList<>();

    void enter(String property) {
        steps.add(property);
    }

    void enter(int index) {
        steps.add(index);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
