package org.openaims.testing;

import java.time.LocalDate;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Leadership;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;

/** The people, roles and policy of a sound {@link Dossier}. */
final class SoundLeadership {

    private final Company company;

    SoundLeadership(Company company) {
        this.company = company;
    }

    Leadership.Builder leadership(Leadership.Builder leadership) {
        return leadership
                .addAllPeople(company.people().map(SoundLeadership::person).toList())
                .addRoleAssignments(
                        assignment("ra-chief", Role.TOP_MANAGEMENT, company.chief(), "2020-01-01"),
                        assignment("ra-owner", Role.AIMS_CONFORMITY, company.owner(), "2024-01-01"),
                        assignment("ra-report", Role.AIMS_REPORTING, company.owner(), "2024-01-01"))
                .addPolicies(policy());
    }

    private static Person person(String id) {
        return Person.builder()
                .id(PersonId.of(id))
                .name("Person " + id.substring(2))
                .build();
    }

    private RoleAssignment assignment(String id, Role role, String person, String from) {
        return RoleAssignment.builder()
                .id(RoleAssignmentId.of(id))
                .role(role)
                .person(PersonId.of(person))
                .appointedBy(PersonId.of(company.chief()))
                .appointedOn(day(from))
                .heldFrom(day(from))
                .authority("May stop any AI system.")
                .evidence(evidence("evidence/" + id + ".pdf", from))
                .build();
    }

    private AiPolicy policy() {
        return AiPolicy.builder()
                .id(AiPolicyId.of("policy-1"))
                .version("1")
                .approval(approval("2024-01-10"))
                .effectiveFrom(day("2024-02-01"))
                .addCommitments(AiPolicy.Commitment.APPLICABLE_REQUIREMENTS, AiPolicy.Commitment.CONTINUAL_IMPROVEMENT)
                .addCommunications(Communication.builder()
                        .communicatedOn(day("2024-01-20"))
                        .audience("all staff")
                        .channel("intranet")
                        .reached(12)
                        .build())
                .document(evidence("evidence/policy-1.pdf", "2024-01-10"))
                .build();
    }

    private Approval approval(String decidedOn) {
        return Approval.builder()
                .decidedOn(day(decidedOn))
                .approver(PersonId.of(company.chief()))
                .capacity(Role.TOP_MANAGEMENT)
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private Evidence evidence(String place, String datedOn) {
        return Evidence.builder().place(place).datedOn(day(datedOn)).build();
    }

    private LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
