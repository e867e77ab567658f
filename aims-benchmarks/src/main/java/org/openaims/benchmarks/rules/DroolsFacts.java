package org.openaims.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What {@code twenty-rules.drl} works with besides the plain records: one fact for each reference, so that Drools finds
 * it by an index. Public, because the classes that Drools makes of the rules use them.
 */
public final class DroolsFacts {

    private DroolsFacts() {}

    /** An impact assessment names a system. */
    public record Assessed(String system, String assessment, LocalDate performedOn) {}

    /** An impact screening names a system. */
    public record Screened(String system) {}

    /** A risk assessment names a system. */
    public record RiskAssessed(String system, LocalDate performedOn) {}

    /** The scope in force names a system, as inside or as excluded. */
    public record Classified(String system) {}

    /**
     * What the consequence of a rule reports.
     *
     * @param rule the id of the rule
     * @param record the record
     * @param values the values that the finding shows
     */
    public record Match(String rule, Object record, List<?> values) {}
}
