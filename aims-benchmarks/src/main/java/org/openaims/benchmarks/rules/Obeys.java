package org.openaims.benchmarks.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Hibernate Validator's constraint for a rule that looks at more than one field. */
@Constraint(validatedBy = HibernateValidatorWay.ObeysValidator.class)
@Repeatable(Obeys.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Obeys {

    /** The id of the rule, one of {@link PlainRules}. */
    String value();

    /** The id again: what the message is, is told elsewhere. */
    String message() default "";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** Several rules of one type. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {

        /** The rules. */
        Obeys[] value();
    }
}
