package org.openaims.benchmarks.rules;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.CustomConstraint;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.List;
import org.openaims.benchmarks.rules.PlainRegister.AiSystem;
import org.openaims.benchmarks.rules.PlainRegister.ImpactAssessment;
import org.openaims.benchmarks.rules.PlainRegister.Person;
import org.openaims.benchmarks.rules.PlainRegister.StageEntry;
import org.openaims.benchmarks.rules.PlainRules.PlainRule;

/**
 * YAVI: a validator for each type of record, its own constraints where it has one, custom ones for the rest. What is
 * validated is a record together with the tables for references, for that is what a custom constraint gets to see.
 */
final class YaviWay implements Way<List<YaviWay.Invalid>> {

    /**
     * What a validator sees.
     *
     * @param record the record
     * @param index the tables of this check
     * @param <T> the type of record
     */
    private record Case<T>(T record, PlainIndex index) {}

    /**
     * A record with what is wrong with it.
     *
     * @param record the record
     * @param violations what is wrong
     */
    record Invalid(Object record, ConstraintViolations violations) {}

    private final PlainRegister register;
    private final Validator<Case<AiSystem>> systems;
    private final Validator<Case<ImpactAssessment>> assessments;
    private final Validator<Case<Person>> people;

    YaviWay(PlainRegister register) {
        this.register = register;
        Validator<StageEntry> stage = ValidatorBuilder.<StageEntry>of()
                ._object(
                        StageEntry::enteredOn, "enteredOn", day -> day.notNull().message(TwentyRules.id(6)))
                .build();
        systems = validator(
                AiSystem.class,
                ValidatorBuilder.<Case<AiSystem>>of()
                        ._string(
                                at -> at.record().name(),
                                "name",
                                name -> name.notBlank().message(TwentyRules.id(1)))
                        ._object(
                                at -> at.record().owner(),
                                "owner",
                                owner -> owner.notNull().message(TwentyRules.id(3)))
                        .forEach((Case<AiSystem> at) -> at.record().stages(), "stages", stage));
        assessments = validator(ImpactAssessment.class, ValidatorBuilder.of());
        people = validator(Person.class, ValidatorBuilder.of());
    }

    private static <T> Validator<Case<T>> validator(Class<T> type, ValidatorBuilder<Case<T>> builder) {
        for (PlainRule<?> rule : PlainRules.ALL) {
            if (rule.subject() == type) {
                builder.constraintOnTarget(new Obeying<>(rule), type.getSimpleName());
            }
        }
        return builder.build();
    }

    @Override
    public List<Invalid> check() {
        PlainRegister asOf = register.asOf(Portfolio.DAY);
        PlainIndex index = new PlainIndex(asOf, Portfolio.DAY);
        List<Invalid> invalid = new ArrayList<>();
        validate(systems, asOf.systems(), index, invalid);
        validate(assessments, asOf.assessments(), index, invalid);
        validate(people, asOf.people(), index, invalid);
        return invalid;
    }

    private static <T> void validate(
            Validator<Case<T>> validator, List<T> records, PlainIndex index, List<Invalid> invalid) {
        for (T record : records) {
            ConstraintViolations violations = validator.validate(new Case<>(record, index));
            if (!violations.isValid()) {
                invalid.add(new Invalid(record, violations));
            }
        }
    }

    @Override
    public List<Found> found(List<Invalid> result) {
        List<Found> found = new ArrayList<>();
        for (Invalid one : result) {
            one.violations().forEach(violation -> add(found, one.record(), violation));
        }
        return found;
    }

    private static void add(List<Found> found, Object record, ConstraintViolation violation) {
        String rule = violation.defaultMessageFormat();
        if (violation.violatedValue() instanceof Case<?>) {
            Object[] arguments = violation.args();
            for (int i = 1; i < arguments.length - 1; i++) { // first the name, last the case
                found.add(Found.of(rule, record, (List<?>) arguments[i]));
            }
        } else {
            found.add(Found.of(rule, (AiSystem) record));
        }
    }

    /**
     * A rule as a custom constraint.
     *
     * @param rule the rule
     * @param <T> the type of record
     */
    private record Obeying<T>(PlainRule<?> rule) implements CustomConstraint<Case<T>> {

        @Override
        public boolean test(Case<T> at) {
            return rule.look(at.record(), at.index()).isEmpty();
        }

        @Override
        public Object[] arguments(Case<T> violated) {
            return rule.look(violated.record(), violated.index()).toArray();
        }

        @Override
        public String messageKey() {
            return rule.id();
        }

        @Override
        public String defaultMessageFormat() {
            return rule.id();
        }
    }
}
