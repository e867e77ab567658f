package org.openaims.testing;

import java.time.LocalDate;
import java.util.Set;
import org.openaims.model.operation.ControlImplementation;
import org.openaims.model.operation.Incident;
import org.openaims.model.operation.Operation;
import org.openaims.model.operation.SystemChange;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Approval;
import org.openaims.model.record.ControlId;
import org.openaims.model.record.EffectivenessReview;
import org.openaims.model.record.Occurrence;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Iso42001;

/** The controls in place, changes and incidents of a sound {@link Dossier}. */
final class SoundOperation {

    /** Controls that a company left out which collects no data of its own, and has no partner or customer. */
    private static final Set<String> LEFT_OUT = Set.of("A.7.3", "A.10.4");

    /** The control that was tested: what users are told about a system. */
    private static final String TESTED = "A.8.2";

    private final Company company;

    SoundOperation(Company company) {
        this.company = company;
    }

    Operation.Builder operation(Operation.Builder operation) {
        for (AnnexAControl control : Iso42001.controls()) {
            if (!LEFT_OUT.contains(control.id())) {
                operation.control("in-" + control.id(), one -> {
                    one.control(ControlId.of(control.id()))
                            .inPlaceOn(on("2024-01-20"))
                            .responsible(company.owner());
                    if (control.id().equals(TESTED)) {
                        tested(one);
                    }
                });
            }
        }
        return operation
                .eventLog("log-scoring", log -> log.system("scoring").startedOn(on("2022-04-28")))
                .eventLog(
                        "log-forecast",
                        log -> log.system("forecast")
                                .startedOn(on("2021-01-01"))
                                .endedOn(on("2025-04-30")))
                .eventLog("log-assistant", log -> log.system("assistant").startedOn(on("2025-05-15")))
                .change(
                        "change-1",
                        change -> change.addSystems(AiSystemId.of("scoring"))
                                .addTypes(SystemChange.Type.MODEL)
                                .manner(SystemChange.Manner.PLANNED)
                                .proposedOn("2025-02-03")
                                .significance(significance -> significance
                                        .decidedOn("2025-02-05")
                                        .decidedBy(company.owner())
                                        .significant(true))
                                .approval(approval -> byTheChief(approval).decidedOn("2025-03-06"))
                                .deployedOn(on("2025-03-10")))
                .incident(
                        "incident-1",
                        incident -> incident.addSystems(AiSystemId.of("assistant"))
                                .occurredOn("2025-11-03")
                                .detectedOn("2025-11-04")
                                .gravity(Incident.Gravity.MINOR)
                                .noNonconformity(none -> none.statedOn("2025-11-10")
                                        .statedBy(company.owner())
                                        .reason("One draft was garbled and was not sent.")));
    }

    /** A control that did not work at first: it was decided on within the month, and works since. */
    private void tested(ControlImplementation.Builder control) {
        control.test(test -> test.testedOn("2025-06-02")
                        .testedBy(company.auditor())
                        .method("Looked for the notice in ten letters.")
                        .result(EffectivenessReview.Result.INEFFECTIVE)
                        .decision(decision -> decision.statedOn("2025-06-16")
                                .statedBy(company.owner())
                                .reason("Two templates lacked the notice; it was put into both.")))
                .test(test -> test.testedOn("2025-09-01")
                        .testedBy(company.auditor())
                        .method("Looked for the notice in ten letters.")
                        .result(EffectivenessReview.Result.EFFECTIVE));
    }

    private Approval.Builder byTheChief(Approval.Builder approval) {
        return approval.decidedOn("2024-01-15").approver(company.chief()).decision(Approval.Decision.APPROVED);
    }

    private Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }
}
