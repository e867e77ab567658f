package org.openaims.testing;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.RecordType;
import org.openaims.model.result.CheckResult;

/** What differs between two results, told so that a failing law can be read. */
final class Differences {

    private static final RecordType<CheckResult> TYPE = RecordType.of(CheckResult.class);

    private Differences() {}

    /** What is in one result and not, or not at the same place, in the other; pointers aside. */
    static List<String> between(CheckResult one, CheckResult other) {
        List<String> differences = new ArrayList<>();
        for (Attribute<CheckResult> attribute : TYPE.attributes()) {
            List<Object> here = List.copyOf(attribute.values(one));
            List<Object> there = List.copyOf(attribute.values(other));
            for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
                String was = i < here.size() ? here.get(i).toString() : "nothing";
                String is = i < there.size() ? there.get(i).toString() : "nothing";
                if (i >= here.size() || i >= there.size() || !here.get(i).equals(there.get(i))) {
                    differences.add(attribute.name() + ": " + was + " became " + is);
                }
            }
        }
        if (differences.isEmpty() && !one.equals(other)) {
            differences.add("the results");
        }
        return differences;
    }
}
