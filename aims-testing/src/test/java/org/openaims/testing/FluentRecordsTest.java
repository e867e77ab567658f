package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.planning.ImpactAssessment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.ImpactAssessmentId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.Value;
import org.openaims.serialization.AimsJson;

/** Writing and reading records as an application does; the README shows the code between the markers. */
class FluentRecordsTest {

    // readme: key
    static final ExtensionKey<String> COST_CENTRE = ExtensionKey.text("acme:cost-centre");
    // readme: end

    private static Aims written() {
        // readme: write
        Aims aims = Aims.builder()
                .context(context -> context.system(
                        "credit-scoring",
                        system -> system.name("Credit scoring")
                                .intendedPurpose("Proposes a limit; a clerk decides.")
                                .owner("jane-doe")
                                .impactClass(ImpactClass.SIGNIFICANT)
                                .operation(period -> period.startedOn("2024-05-01"))
                                .extensions(Extensions.of("acme:cost-centre", Value.of("4711")))))
                .leadership(leadership -> leadership
                        .person("jane-doe", person -> person.name("Jane Doe"))
                        .roleAssignment(
                                "ra-1",
                                assignment -> assignment
                                        .role(Role.AIMS_CONFORMITY)
                                        .person("jane-doe")
                                        .heldFrom("2024-01-01")
                                        .authority("May stop any AI system."))
                        .policy(
                                "policy-2",
                                policy -> policy.version("2")
                                        .effectiveFrom("2025-03-01")
                                        .approval(approval -> approval.decidedOn("2025-02-20")
                                                .approver("jane-doe")
                                                .decision(Approval.Decision.APPROVED))))
                .planning(planning -> planning.impactAssessment(
                        "ia-2025",
                        assessment -> assessment
                                .performedOn("2025-04-30")
                                .addSystems("credit-scoring")
                                .foreseeableMisuse("The proposal is taken over without a look.")))
                .build();
        // readme: end
        return aims;
    }

    @Test
    void records_are_written_in_sentences_and_read_without_a_second_model() {
        Aims aims = written();

        // readme: read
        LocalDate day = LocalDate.of(2026, 11, 22);
        AiSystem scoring = aims.system("credit-scoring").orElseThrow();
        Optional<String> costCentre = COST_CENTRE.of(scoring);
        List<ImpactAssessment> assessments = aims.impactAssessmentsOf(scoring.id());
        Optional<PersonId> owner = aims.holderOf(Role.AIMS_CONFORMITY, day);
        Optional<AiPolicy> policy = aims.policyOn(day);
        List<Approval> approvals = aims.all(Approval.class);

        Aims handedOver = aims.withSystem("credit-scoring", system -> system.owner("john-roe"));
        Aims approved = aims.withRecord(
                ImpactAssessment.class,
                ImpactAssessmentId.of("ia-2025"),
                assessment -> assessment.with(changed -> changed.approval(approval ->
                        approval.decidedOn("2025-05-12").approver("jane-doe").decision(Approval.Decision.APPROVED))));
        // readme: end

        assertThat(scoring.inOperationOn(day).isYes()).isTrue();
        assertThat(costCentre).contains("4711");
        assertThat(assessments).extracting(ImpactAssessment::id).containsExactly(ImpactAssessmentId.of("ia-2025"));
        assertThat(owner).contains(PersonId.of("jane-doe"));
        assertThat(policy).map(AiPolicy::version).contains("2");
        assertThat(approvals).hasSize(1);
        assertThat(handedOver.system(AiSystemId.of("credit-scoring")).flatMap(AiSystem::owner))
                .contains(PersonId.of("john-roe"));
        assertThat(handedOver.planning()).isSameAs(aims.planning());
        assertThat(approved.all(Approval.class)).hasSize(2);
        assertThat(approved.context()).isSameAs(aims.context());
        assertThat(AimsJson.read(AimsJson.write(approved))).isEqualTo(approved);
    }

    @Test
    void a_change_of_what_is_not_there_is_refused() {
        Aims aims = written();
        assertThatThrownBy(() -> aims.withSystem("chat", system -> system.owner("john-roe")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("expected a record AiSystem with the id chat, found none");
        assertThatThrownBy(() -> aims.withRecord(Approval.class, AiSystemId.of("chat"), approval -> approval))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("expected a record with an id, found org.openaims.model.record.Approval");
    }

    @Test
    void of_two_records_that_share_an_id_the_first_is_read_and_changed() {
        Aims twice = written().withContext(context -> context.system("credit-scoring", system -> system.name("Twin")));
        Aims changed = twice.withSystem("credit-scoring", system -> system.name("First"));
        assertThat(changed.context().systems()).extracting(AiSystem::name).containsExactly("First", "Twin");
        assertThat(changed.system("credit-scoring")).map(AiSystem::name).contains("First");
    }

    @Test
    void the_readme_shows_this_code() throws Exception {
        List<String> source = Files.readAllLines(
                Path.of("src", "test", "java", "org", "openaims", "testing", "FluentRecordsTest.java"));
        String readme = Files.readString(Path.of("..", "README.md"));
        for (String part : List.of("key", "write", "read")) {
            int begin = source.stream().map(String::strip).toList().indexOf("// readme: " + part);
            String shown = source.subList(begin + 1, source.size()).stream()
                    .takeWhile(line -> !line.strip().equals("// readme: end"))
                    .collect(Collectors.joining("\n"))
                    .stripIndent();
            assertThat(begin).isPositive();
            assertThat(readme).contains(shown);
        }
    }
}
