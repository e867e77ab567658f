package org.openaims.benchmarks.rules;

import java.util.List;
import org.openaims.benchmarks.rules.PlainRegister.AiSystem;
import org.openaims.benchmarks.rules.PlainRegister.ImpactAssessment;
import org.openaims.benchmarks.rules.PlainRegister.Person;
import org.openaims.model.record.Value;
import org.openaims.model.result.Finding;
import org.openaims.rules.language.Values;

/**
 * What a way of checking found, in the terms in which all of them are compared.
 *
 * @param rule the id of the rule
 * @param subject the id of the record
 * @param values the values that the finding shows
 */
record Found(String rule, String subject, List<Value> values) {

    static Found of(Finding finding) {
        return new Found(finding.rule(), finding.subject(), finding.values());
    }

    /** What a rule over plain records found. */
    static Found of(String rule, Object record, List<?> values) {
        return new Found(rule, id(record), Values.values(values.toArray()).list());
    }

    /** What a constraint of a library's own found on a system: it tells the place, and its user the values. */
    static Found of(String rule, AiSystem system) {
        return rule.equals(TwentyRules.id(6))
                ? of(rule, system, List.of(system.id(), system.stages().size()))
                : of(rule, system, List.of(system.id()));
    }

    private static String id(Object record) {
        if (record instanceof AiSystem system) {
            return system.id();
        }
        return record instanceof ImpactAssessment assessment ? assessment.id() : ((Person) record).id();
    }
}
