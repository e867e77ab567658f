package org.openaims.testing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.Directive;
import org.openaims.model.leadership.Leadership;
import org.openaims.model.leadership.LeadershipCommunication;
import org.openaims.model.leadership.LeadershipDecision;
import org.openaims.model.leadership.PerformanceReport;
import org.openaims.model.leadership.ProcessIntegration;
import org.openaims.model.leadership.ResourceAllocation;
import org.openaims.model.planning.AiObjective;
import org.openaims.model.record.Approval;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.LeadershipDecisionId;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.ResourceNeedId;
import org.openaims.model.record.Rhythm;
import org.openaims.model.support.DocumentedInformation;
import org.openaims.model.support.ResourceNeed;

/**
 * What top management of a made-up organization did: it spoke, gave money and people, looked at the risks and set
 * objectives that follow its policy.
 */
final class MadeUpLeadership {

    /** The registers that are made here, on whichever floor they stand. */
    static final Set<String> REGISTERS = Set.of(
            "communications",
            "communicationIntervals",
            "performanceReports",
            "reportIntervals",
            "processIntegrations",
            "resourceAllocations",
            "directives",
            "decisions",
            "objectives",
            "resourceNeeds");

    /** What every version of the policy says, and objectives follow. */
    static final List<String> FRAME = List.of("Nobody is worse off for who they are.", "People decide, AI helps.");

    private final Chance chance;
    private final boolean faulty;
    private final PersonId chief;
    private final PersonId reporter;

    MadeUpLeadership(Chance chance, boolean faulty, PersonId chief, PersonId reporter) {
        this.chance = chance;
        this.faulty = faulty;
        this.chief = chief;
        this.reporter = reporter;
    }

    Leadership.Builder addTo(Leadership.Builder leadership, Filler filler) {
        List<ResourceAllocation> resources = resources();
        List<LeadershipDecision> decisions = decisions();
        filler.expect(ResourceNeedId.class, resources.size());
        filler.expect(LeadershipDecisionId.class, decisions.size());
        return leadership
                .communicationIntervals(yearly("message-interval"))
                .communications(yearly(this::message))
                .reportIntervals(yearly("report-interval"))
                .performanceReports(yearly(this::report))
                .processIntegrations(integrations())
                .resourceAllocations(resources)
                .directives(directives())
                .decisions(decisions);
    }

    private List<Interval> yearly(String name) {
        return slips(5)
                ? List.of()
                : List.of(Interval.builder()
                        .id(IntervalId.of(name))
                        .decidedOn(chance.first())
                        .decidedBy(chief)
                        .every(Period.ofYears(1))
                        .rhythm(Rhythm.rollingFromLast())
                        .build());
    }

    /** Something each year, from the first months on. */
    private <T> List<T> yearly(BiFunction<Integer, LocalDate, T> made) {
        return again(300, 360, made);
    }

    /** Something again and again, from the first months on, so many days after the last one. */
    private <T> List<T> again(int least, int most, BiFunction<Integer, LocalDate, T> made) {
        List<T> all = new ArrayList<>();
        LocalDate day = chance.after(chance.first(), 0, 60);
        while (!day.isAfter(chance.last())) {
            all.add(made.apply(all.size() + 1, day));
            day = slips(4) ? chance.after(day, 400, 600) : chance.after(day, least, most);
        }
        return all;
    }

    private LeadershipCommunication message(int number, LocalDate day) {
        return LeadershipCommunication.builder()
                .id("leadership-communication-" + number)
                .communicatedOn(day)
                .author(slips(6) ? reporter : chief)
                .audience("all staff")
                .addMessages(
                        slips(3)
                                ? new LeadershipCommunication.Message[] {
                                    LeadershipCommunication.Message.AI_MANAGEMENT_MATTERS
                                }
                                : LeadershipCommunication.Message.values())
                .build();
    }

    private PerformanceReport report(int number, LocalDate day) {
        return PerformanceReport.builder()
                .id("performance-report-" + number)
                .reportedOn(day)
                .reportedBy(slips(6) ? chief : reporter)
                .addReportedTo(slips(6) ? reporter : chief)
                .evidence(evidence("performance-report-" + number, day))
                .build();
    }

    private List<ProcessIntegration> integrations() {
        List<ProcessIntegration> integrations = new ArrayList<>();
        for (ProcessIntegration.Type type : ProcessIntegration.Type.values()) {
            if (!slips(8)) {
                integrations.add(ProcessIntegration.builder()
                        .id("process-integration-" + (integrations.size() + 1))
                        .businessProcess("Process " + (integrations.size() + 1))
                        .type(type)
                        .integratedOn(chance.first())
                        .requirements(slips(6) ? List.of() : List.of("Ask what AI is in it."))
                        .build());
            }
        }
        return integrations;
    }

    /** What each year of the window was given. */
    private List<ResourceAllocation> resources() {
        List<ResourceAllocation> resources = new ArrayList<>();
        for (int year = chance.first().getYear(); year <= chance.last().getYear(); year++) {
            LocalDate decidedOn = later(LocalDate.of(year, 1, 1), chance.first());
            resources.add(ResourceAllocation.builder()
                    .id("resource-allocation-" + (resources.size() + 1))
                    .addTypes(ResourceAllocation.Type.BUDGET)
                    .addTypes(
                            slips(3)
                                    ? new ResourceAllocation.Type[] {}
                                    : new ResourceAllocation.Type[] {ResourceAllocation.Type.PEOPLE})
                    .periodFrom(LocalDate.of(year, 1, 1))
                    .periodUntil(LocalDate.of(year, 12, 31))
                    .purpose("The AIMS.")
                    .addNeeds("resource-need-" + (resources.size() + 1))
                    .approval(slips(5) ? Optional.empty() : Optional.of(approval(decidedOn)))
                    .build());
        }
        return resources;
    }

    /** What was found to be needed, each by the allocation that names it. */
    List<ResourceNeed> needs(List<ResourceAllocation> resources) {
        return resources.stream()
                .map(given -> ResourceNeed.builder()
                        .id(given.needs().first())
                        .determinedOn(later(given.periodFrom(), chance.first()))
                        .periodFrom(given.periodFrom())
                        .periodUntil(given.periodUntil().plusDays(slips(3) ? 90 : 0))
                        .statement("Half a position and training.")
                        .build())
                .toList();
    }

    private List<Directive> directives() {
        List<Directive> directives = new ArrayList<>();
        for (Directive.Type type : Directive.Type.values()) {
            directives.add(Directive.builder()
                    .id("directive-" + (directives.size() + 1))
                    .issuedOn(chance.day())
                    .issuedBy(slips(8) ? Optional.empty() : Optional.of(slips(8) ? reporter : chief))
                    .type(type)
                    .audience("all who work with AI")
                    .statement("Learn to read a score.")
                    .build());
        }
        return directives;
    }

    /** Top management looks at the risks some times a year, however often it reviews. */
    private List<LeadershipDecision> decisions() {
        return again(
                110,
                170,
                (number, day) -> LeadershipDecision.builder()
                        .id("leadership-decision-" + number)
                        .decidedOn(day)
                        .addDecidedBy(slips(2) ? reporter : chief)
                        .type(slips(2) ? LeadershipDecision.Type.APPOINTMENT : LeadershipDecision.Type.RISK_REVIEW)
                        .statement("The treatment goes on.")
                        .nothingNeededBecause("The treatment works.")
                        .build());
    }

    /** Objectives that follow the first version of the policy. */
    List<AiObjective> objectives(List<AiPolicy> policies) {
        if (policies.isEmpty()) {
            return List.of();
        }
        AiPolicy policy = policies.get(0);
        LocalDate setOn = policy.approval().map(Approval::decidedOn).orElse(chance.first());
        boolean unlinked = slips(2);
        List<AiObjective> objectives = new ArrayList<>();
        for (int number = 1; number <= FRAME.size() + 1; number++) {
            objectives.add(AiObjective.builder()
                    .id("ai-objective-" + number)
                    .version("1")
                    .approval(approval(setOn))
                    .setOn(setOn)
                    .statement("Reach it.")
                    .strategyFit(slips(6) ? Optional.empty() : Optional.of("People come back."))
                    .policy(unlinked ? Optional.empty() : Optional.of(policy.id()))
                    .policyStatement(slips(6) ? "Be fast." : chance.pick(FRAME))
                    .document(evidence("ai-objective-" + number, setOn))
                    .build());
        }
        return objectives;
    }

    /** For each version of the policy the entry of its document. */
    List<DocumentedInformation> documents(List<AiPolicy> policies) {
        return policies.stream()
                .map(policy -> DocumentedInformation.builder()
                        .id("document-of-" + policy.id())
                        .version(policy.version())
                        .title("AI policy")
                        .type(DocumentedInformation.Type.POLICY)
                        .upkeep(DocumentedInformation.Upkeep.MAINTAINED)
                        .createdOn(policy.approval().map(Approval::decidedOn).orElse(chance.first()))
                        .record(link -> link.register("/leadership/policies")
                                .recordId(policy.id().value())
                                .version(policy.version()))
                        .atLeastUntil(
                                slips(4)
                                        ? Optional.empty()
                                        : Optional.of(chance.last().plusYears(10)))
                        .build())
                .toList();
    }

    private boolean slips(int times) {
        return faulty && chance.oneIn(times);
    }

    private Approval approval(LocalDate decidedOn) {
        return Approval.builder()
                .decidedOn(decidedOn)
                .approver(slips(6) ? reporter : chief)
                .decision(Approval.Decision.APPROVED)
                .build();
    }

    private static Evidence evidence(String name, LocalDate datedOn) {
        return Evidence.builder()
                .place("records/" + name + ".pdf")
                .datedOn(datedOn)
                .build();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
