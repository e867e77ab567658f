package org.openaims.benchmarks.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.openaims.benchmarks.rules.PlainRegister.AiSystem;
import org.openaims.benchmarks.rules.PlainRules.PlainRule;

/**
 * Hibernate Validator: constraints on the plain records, its own where it has one, {@link Obeys} for the rest. The tables
 * for references reach the constraints as payload of the validator. Messages stay templates, as nobody reads them here.
 */
final class HibernateValidatorWay implements Way<List<ConstraintViolation<?>>> {

    private final PlainRegister register;
    private final HibernateValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new Unrendered())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    HibernateValidatorWay(PlainRegister register) {
        this.register = register;
    }

    /** Record by record; to validate the register with all that it holds takes as long. */
    @Override
    public List<ConstraintViolation<?>> check() {
        PlainRegister asOf = register.asOf(Portfolio.DAY);
        jakarta.validation.Validator validator = factory.usingContext()
                .constraintValidatorPayload(new PlainIndex(asOf, Portfolio.DAY))
                .getValidator();
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        asOf.systems().forEach(system -> violations.addAll(validator.validate(system)));
        asOf.assessments().forEach(assessment -> violations.addAll(validator.validate(assessment)));
        asOf.people().forEach(person -> violations.addAll(validator.validate(person)));
        return violations;
    }

    @Override
    public List<Found> found(List<ConstraintViolation<?>> result) {
        return result.stream().map(HibernateValidatorWay::found).toList();
    }

    private static Found found(ConstraintViolation<?> violation) {
        String rule = violation.getMessageTemplate();
        HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
        List<?> values = known.getDynamicPayload(List.class);
        return values == null
                ? Found.of(rule, (AiSystem) violation.getRootBean())
                : Found.of(rule, violation.getRootBean(), values);
    }

    /** Looks at a record by a rule, and reports each finding with its values. */
    public static final class ObeysValidator implements ConstraintValidator<Obeys, Object> {

        private PlainRule<?> rule = PlainRules.ALL.get(0);

        /** Creates it; Hibernate Validator does so, once for each rule. */
        public ObeysValidator() {}

        @Override
        public void initialize(Obeys obeys) {
            rule = PlainRules.of(obeys.value());
        }

        @Override
        public boolean isValid(Object record, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext known = context.unwrap(HibernateConstraintValidatorContext.class);
            List<List<Object>> found = rule.look(record, known.getConstraintValidatorPayload(PlainIndex.class));
            if (found.isEmpty()) {
                return true;
            }
            known.disableDefaultConstraintViolation();
            for (List<Object> values : found) {
                known.withDynamicPayload(values)
                        .buildConstraintViolationWithTemplate(rule.id())
                        .addConstraintViolation();
            }
            return false;
        }
    }

    /** Leaves the template as it is. */
    private static final class Unrendered implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
