package org.openaims.model.result;

import java.util.List;
import org.openaims.model.record.Value;

/** Templates with place holders for values. */
final class Template {

    private Template() {}

    /** Puts each value in the place of its number in braces; a place holder without a value stays as it is. */
    static String render(String template, List<Value> values) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            int index = close < 0 ? -1 : index(template, open + 1, close);
            if (close < 0) {
                return text.append(template, at, template.length()).toString();
            }
            text.append(template, at, open);
            if (index >= 0 && index < values.size()) {
                text.append(values.get(index));
            } else {
                text.append(template, open, close + 1);
            }
            at = close + 1;
        }
        return text.toString();
    }

    private static int index(String template, int from, int to) {
        if (to == from || to - from > 3) {
            return -1;
        }
        int index = 0;
        for (int i = from; i < to; i++) {
            char c = template.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }
}
