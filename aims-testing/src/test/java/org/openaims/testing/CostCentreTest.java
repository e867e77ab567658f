package org.openaims.testing;

// docs: begin
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Value;
import org.openaims.model.result.GapKind;
import org.openaims.rules.language.Rule;

class CostCentreTest {

    static final ExtensionKey<String> COST_CENTRE = ExtensionKey.text("acme:cost-centre");

    static final Rule HAS_A_COST_CENTRE = rule("ACME-001", "each AI system in operation has a cost centre")
            .basedOn("ACME policy 7.4")
            .forEach(SYSTEMS)
            .whenKnown("it is in operation", (system, records) -> system.inOperationOn(records.day()))
            .must(
                    "none",
                    "a cost centre",
                    (system, records) -> COST_CENTRE.of(system).isPresent())
            .inTimeUntil(
                    "there is time for 30 days after its registration",
                    (system, bound, records) -> system.registeredOn().map(day -> day.plusDays(30)))
            .found(GapKind.INCOMPLETE, "{0} has none", (system, records) -> values(system.id()))
            .remedy("Enter the cost centre of {0}.");

    /** The sound dossier with the scoring system alone, which has a cost centre. */
    static final Trial TRIAL = Trial.of(HAS_A_COST_CENTRE)
            .with(
                    "the scoring system alone",
                    aims -> aims.withContext(context ->
                            context.systems(aims.system("scoring").stream().toList())))
            .with(
                    "a cost centre",
                    aims -> aims.withSystem(
                            "scoring",
                            system -> system.extensions(Extensions.of("acme:cost-centre", Value.of("4711")))));

    static final Trial WITHOUT =
            TRIAL.with("none", aims -> aims.withSystem("scoring", system -> system.extensions(Extensions.none())));

    static final Trial REGISTERED = WITHOUT.with(
            "registered in May", aims -> aims.withSystem("scoring", system -> system.registeredOn("2026-05-01")));

    static final Trial NOT_IN_OPERATION = WITHOUT.with(
            "not in operation",
            aims -> aims.withSystem(
                    "scoring", system -> system.operation(List.of()).stages(List.of())));

    static final Trial NO_SYSTEM = Trial.of(HAS_A_COST_CENTRE).on(Samples.empty());

    @Test
    void is_silent_where_there_is_one() {
        TRIAL.isSatisfiedBy(1);
    }

    @Test
    void finds_a_system_without_one() {
        WITHOUT.finds("none @scoring")
                .says("ACME-001 (ACME policy 7.4) at /context/systems/0: scoring has none; expected a cost centre. "
                        + "Enter the cost centre of scoring.");
    }

    @Test
    void gives_thirty_days_after_the_registration() {
        REGISTERED.asOf("2026-05-31").isNotYetDueBefore("2026-05-31");
        REGISTERED.findsFrom("2026-06-01", "none @scoring");
    }

    @Test
    void does_not_ask_what_is_not_in_operation() {
        NOT_IN_OPERATION.isNotApplicable("it does not hold that it is in operation");
    }

    @Test
    void has_no_occasion_without_a_system() {
        NO_SYSTEM.hasNoOccasion();
    }

    @Test
    void has_no_part_that_could_be_another() {
        DeclaredParts.verifyAllMatter(
                HAS_A_COST_CENTRE, WITHOUT, REGISTERED.asOf("2026-05-31"), NOT_IN_OPERATION, NO_SYSTEM);
    }

    @Test
    void keeps_the_contract_of_every_rule() {
        RuleContract.verifyContract(HAS_A_COST_CENTRE);
    }
}
// docs: end
