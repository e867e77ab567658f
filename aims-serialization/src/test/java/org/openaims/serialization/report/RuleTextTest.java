package org.openaims.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTextTest {

    @Test
    void a_rule_is_listed_with_its_requirements_and_cases() {
        assertThat(RuleText.of(List.of(SampleResults.ASSESSED, SampleResults.OWN)))
                .isEqualTo("""
                6.1.4-01  each AI system in operation is assessed
                    for     6.1.4-f
                    finds   absent (absent): an auditor would raise a nonconformity
                    finds   unapproved (incomplete): observation

                ACME-001  each AI system has a cost centre
                    for     ACME policy 7.4
                    finds   missing (incomplete): an auditor would raise a nonconformity
                """);
    }

    @Test
    void its_templates_are_printed_on_request() {
        assertThat(RuleText.withMessages(List.of(SampleResults.OWN))).endsWith("""
                    finds   missing (incomplete): an auditor would raise a nonconformity
                            found     {0} has no cost centre
                            expected  a cost centre
                            to do     Record the cost centre of {0}.
                """);
    }
}
