package org.openaims.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.PersonalData;
import org.openaims.model.context.SystemOrigin;
import org.openaims.model.standard.AiActorRole;

/** A register of AI systems as an organization keeps it: the same for a number of systems, on any machine. */
final class SystemRegister {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<String> PLACES = List.of("AT", "CH", "DE", "ES", "FR", "IT", "NL", "PL");
    private static final List<String> GROUPS =
            List.of("Applicants", "Customers", "Employees", "Suppliers", "Prüferinnen und Prüfer", "Visitors");

    private final Random chance = new Random(42);

    private SystemRegister() {}

    static Aims of(int systems) {
        SystemRegister register = new SystemRegister();
        return Aims.builder()
                .context(context -> {
                    for (int i = 1; i <= systems; i++) {
                        context.addSystem(register.system(i));
                    }
                })
                .build();
    }

    private AiSystem system(int number) {
        LocalDate registered = FIRST.plusDays(chance.nextInt(2500));
        LocalDate started = registered.plusDays(chance.nextInt(200));
        AiSystem.Builder system = AiSystem.builder()
                .id("ai-system-" + number)
                .name("Ranking of incoming requests, line " + number)
                .registeredOn(registered)
                .recordedOn(registered.plusDays(3))
                .recordedBy("person-" + chance.nextInt(500))
                .owner("person-" + chance.nextInt(500))
                .intendedPurpose(
                        "Proposes an order in which a clerk looks at the requests of the day; \"urgent\" ones are"
                                + " shown first, and the clerk can change the order.")
                .impactClass(one(ImpactClass.class))
                .origin(one(SystemOrigin.class))
                .autonomy(one(AiSystem.Autonomy.class))
                .personalData(one(PersonalData.class))
                .learnsInOperation(chance.nextBoolean())
                .nextReviewBy(started.plusYears(1))
                .addSuppliers("supplier-" + chance.nextInt(100))
                .addDataResources("data-resource-" + chance.nextInt(300))
                .addJurisdictions(one(PLACES))
                .addIntendedUsers(one(GROUPS))
                .addAffectedPersons(one(GROUPS))
                .addUnintendedUses("Decisions without a clerk.")
                .role(role ->
                        role.role(one(AiActorRole.class)).rationale("It is built and run by the organization itself."))
                .stage(stage -> stage.stage(LifeCycleStage.DEPLOYMENT).enteredOn(started))
                .operation(period -> period.startedOn(started));
        if (chance.nextInt(4) == 0) {
            LocalDate ended = started.plusDays(chance.nextInt(700));
            system.stage(stage -> stage.stage(LifeCycleStage.RETIREMENT).enteredOn(ended))
                    .operation(period -> period.startedOn(started).endedOn(ended));
        } else {
            system.oversight("A clerk decides; the team lead looks at ten cases a week.");
        }
        return system.build();
    }

    private <E> E one(List<E> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private <E extends Enum<E>> E one(Class<E> constants) {
        return one(List.of(constants.getEnumConstants()));
    }
}
