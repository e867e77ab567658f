package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.Leadership;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.PerformanceReport;
import org.openaims.model.leadership.Person;
import org.openaims.model.leadership.ProcessIntegration;
import org.openaims.model.leadership.Publication;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiPolicyId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;

/** The people, roles and policy of a sound {@link Dossier}, and what top management did. */
final class SoundLeadership {

    private final Company company;

    SoundLeadership(Company company) {
        this.company = company;
    }

    Leadership.Builder leadership(Leadership.Builder leadership) {
        leadership
                .addAllPeople(company.people().map(SoundLeadership::person).toList())
                .addRoleAssignments(
                        assignment("ra-chief", Role.TOP_MANAGEMENT, company.chief(), "2020-01-01"),
                        assignment("ra-owner", Role.AIMS_CONFORMITY, company.owner(), "2024-01-01"),
                        assignment("ra-report", Role.AIMS_REPORTING, company.owner(), "2024-01-01"),
                        assignment("ra-auditor", Role.INTERNAL_AUDITOR, company.auditor(), "2024-01-01"))
                .addPolicies(policy())
                .addCommunicationIntervals(yearly("iv-message"))
                .addReportIntervals(yearly("iv-report"))
                .addProcessIntegrations(
                        integration("pi-buying", ProcessIntegration.Type.PROCUREMENT, "Ask what AI is in it."),
                        integration("pi-change", ProcessIntegration.Type.CHANGE, "Assess the impact before."))
                .addDirectives(
                        directive("directive-training", Directive.Type.TRAINING_MANDATE, "Learn to read a score."),
                        directive("directive-support", Directive.Type.SUPPORT, "An hour a week for the AIMS."))
                .addDecisions(riskReview("ld-risks-2025", "2025-04-02"), riskReview("ld-risks-2026", "2026-03-10"))
                .addPerformanceReports(report("pr-2024", "2024-11-26"), report("pr-2025", "2025-11-25"));
        for (String year : List.of("2024", "2025", "2026")) {
            leadership.addResourceAllocations(resources(year)).addCommunications(message(year));
        }
        if (!company.owner().equals(company.chief())) {
            leadership
                    .addPeople(person("p-lead"))
                    .addRoleAssignments(assignment("ra-lead", Role.DESIGNATED_MANAGEMENT, "p-lead", "2024-01-01"));
        }
        if (company.builds()) {
            leadership.addProcessIntegrations(integration(
                    "pi-development",
                    ProcessIntegration.Type.PRODUCT_DEVELOPMENT,
                    "Test against each group of people."));
        }
        return leadership;
    }

    private static Person person(String id) {
        return Person.builder()
                .id(PersonId.of(id))
                .name("Person " + id.substring(2))
                .unit(id.equals("p-chief") ? "board" : id.substring(2) + "'s team")
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
                .addCommunications(Communication.builder()
                        .communicatedOn(day(from).plusDays(7))
                        .audience("all staff")
                        .channel("intranet")
                        .build())
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
                .purposeFit("Lending that people can rely on needs AI that they can rely on.")
                .strategyFit("Growth in lending is to come without loss of trust.")
                .addObjectiveFramework("Nobody is worse off for the district they live in.", "People decide, AI helps.")
                .addRelatedPolicies("information security", "privacy")
                .addPublications(Publication.builder()
                        .publishedOn(day("2024-02-01"))
                        .audience("the public")
                        .place("the website")
                        .build())
                .document(evidence("evidence/policy-1.pdf", "2024-01-10"))
                .build();
    }

    private static ProcessIntegration integration(String id, ProcessIntegration.Type type, String requirement) {
        return ProcessIntegration.builder()
                .id(id)
                .businessProcess(id.substring(3))
                .type(type)
                .integratedOn("2024-02-01")
                .addRequirement(requirement)
                .evidence(evidence("evidence/" + id + ".pdf", "2024-02-01"))
                .build();
    }

    private ResourceAllocation resources(String year) {
        return ResourceAllocation.builder()
                .id("resources-" + year)
                .addTypes(ResourceAllocation.Type.BUDGET, ResourceAllocation.Type.PEOPLE, ResourceAllocation.Type.TIME)
                .periodFrom(year + "-01-01")
                .periodUntil(year + "-12-31")
                .purpose("The AIMS.")
                .addNeeds("need-" + year)
                .approval(approval(year + "-01-08"))
                .evidence(evidence("evidence/resources-" + year + ".pdf", year + "-01-08"))
                .build();
    }

    private LeadershipCommunication message(String year) {
        return LeadershipCommunication.builder()
                .id("message-" + year)
                .communicatedOn(year + "-01-19")
                .author(company.chief())
                .audience("all staff")
                .channel("a talk")
                .addMessages(LeadershipCommunication.Message.values())
                .evidence(evidence("evidence/message-" + year + ".pdf", year + "-01-19"))
                .build();
    }

    private Directive directive(String id, Directive.Type type, String statement) {
        return Directive.builder()
                .id(id)
                .issuedOn("2024-02-12")
                .issuedBy(company.chief())
                .type(type)
                .audience("all who work with AI")
                .statement(statement)
                .evidence(evidence("evidence/" + id + ".pdf", "2024-02-12"))
                .build();
    }

    /** Top management looks at the risks, some weeks after each assessment. */
    private LeadershipDecision riskReview(String id, String decidedOn) {
        return LeadershipDecision.builder()
                .id(id)
                .decidedOn(decidedOn)
                .addDecidedBy(company.chief())
                .type(LeadershipDecision.Type.RISK_REVIEW)
                .statement("The risks are as they were; the treatment goes on.")
                .nothingNeededBecause("The treatment works.")
                .minutes(evidence("evidence/" + id + ".pdf", decidedOn))
                .build();
    }

    private PerformanceReport report(String id, String reportedOn) {
        return PerformanceReport.builder()
                .id(id)
                .reportedOn(reportedOn)
                .reportedBy(company.owner())
                .addReportedTo(company.chief())
                .summary("What was measured, and what it means.")
                .evidence(evidence("evidence/" + id + ".pdf", reportedOn))
                .build();
    }

    private Interval yearly(String id) {
        return Interval.builder()
                .id(IntervalId.of(id))
                .decidedOn(day("2024-01-05"))
                .decidedBy(PersonId.of(company.chief()))
                .every(Period.ofYears(1))
                .rhythm(Rhythm.rollingFromLast())
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

    private static Evidence evidence(String place, String datedOn) {
        return Evidence.builder().place(place).datedOn(day(datedOn)).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
