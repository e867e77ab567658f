package org.openaims.benchmarks.rules;

import java.util.List;
import org.openaims.model.Aims;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.Finding;
import org.openaims.rules.AimsChecker;

/**
 * One way of checking the twenty rules. Whatever its user would make once, records and rules, is made before; a check
 * takes the records as of the day, looks things up, and finds.
 *
 * @param <R> what a check gives
 */
interface Way<R> {

    /** A check as of {@link Portfolio#DAY}; what is measured. */
    R check();

    /** What a check found; not measured. */
    List<Found> found(R result);

    /** What one more check finds; not measured. */
    default List<Found> find() {
        return found(check());
    }

    /** The way with a name, for records. */
    static Way<?> of(String name, Aims aims) {
        return switch (name) {
            case "engine" -> new Engine(AimsChecker.of(TwentyRules.rules()), aims);
            case "loop" -> new Loop(aims);
            case "loop-plain" -> new PlainLoop(PlainRegister.of(aims));
            case "hibernate-validator" -> new HibernateValidatorWay(PlainRegister.of(aims));
            case "yavi" -> new YaviWay(PlainRegister.of(aims));
            case "drools" -> new DroolsWay(PlainRegister.of(aims));
            default -> throw new IllegalArgumentException("expected a way of checking, found " + name);
        };
    }

    /** The engine of this library, with the outcomes of all rules and requirements. */
    record Engine(AimsChecker checker, Aims aims) implements Way<CheckResult> {

        @Override
        public CheckResult check() {
            return checker.check(aims, Portfolio.DAY);
        }

        @Override
        public List<Found> found(CheckResult result) {
            return result.findings().stream().map(Found::of).toList();
        }
    }

    /** A loop written by hand for these rules and nothing else, over the same records. */
    record Loop(Aims aims) implements Way<List<Finding>> {

        @Override
        public List<Finding> check() {
            return HandWritten.find(aims, Portfolio.DAY);
        }

        @Override
        public List<Found> found(List<Finding> result) {
            return result.stream().map(Found::of).toList();
        }
    }
}
