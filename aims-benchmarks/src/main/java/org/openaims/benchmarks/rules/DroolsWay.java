package org.openaims.benchmarks.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.openaims.benchmarks.rules.PlainRegister.ImpactAssessment;

/**
 * Drools: {@code twenty-rules.drl} over the plain records. The rules are compiled once, to Java; each check has a session
 * of its own. What refers to something else becomes a fact for each reference, so that the engine can find it by its
 * index.
 */
final class DroolsWay implements Way<List<DroolsFacts.Match>> {

    private static final String RULES = "twenty-rules.drl";

    private final PlainRegister register;
    private final KieBase rules;

    DroolsWay(PlainRegister register) {
        this.register = register;
        this.rules = compiled();
    }

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(RULES, DroolsWay.class)
                .setTargetPath("org/openaims/benchmarks/rules/" + RULES));
        List<Message> problems = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("expected rules that compile, found " + problems);
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public List<DroolsFacts.Match> check() {
        List<DroolsFacts.Match> matches = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("day", Portfolio.DAY);
            session.setGlobal("matches", matches);
            insert(register.asOf(Portfolio.DAY), session);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return matches;
    }

    private static void insert(PlainRegister register, KieSession session) {
        register.intervals().forEach(session::insert);
        register.people().forEach(session::insert);
        register.systems().forEach(session::insert);
        for (ImpactAssessment assessment : register.assessments()) {
            session.insert(assessment);
            assessment
                    .systems()
                    .forEach(system -> session.insert(
                            new DroolsFacts.Assessed(system, assessment.id(), assessment.performedOn())));
        }
        register.screenings()
                .forEach(screening ->
                        screening.systems().forEach(system -> session.insert(new DroolsFacts.Screened(system))));
        register.risks()
                .forEach(risk -> risk.systems()
                        .forEach(system -> session.insert(new DroolsFacts.RiskAssessed(system, risk.performedOn()))));
        register.scopes().stream()
                .max(Comparator.comparing(PlainRegister.Scope::approvedOn))
                .ifPresent(scope -> {
                    scope.systems().forEach(system -> session.insert(new DroolsFacts.Classified(system)));
                    scope.exclusions().forEach(system -> session.insert(new DroolsFacts.Classified(system)));
                });
    }

    @Override
    public List<Found> found(List<DroolsFacts.Match> result) {
        return result.stream()
                .map(match -> Found.of(match.rule(), match.record(), match.values()))
                .toList();
    }
}
