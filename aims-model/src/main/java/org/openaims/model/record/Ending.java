package org.openaims.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the event that ends what a record shows, such as a withdrawal.
 *
 * <p>Before its end a thing was there: a later ending is taken away from a record as of a day, and never takes the
 * record with it. Any other event that lies later can, see {@link RecordType#asOf}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ending {}
