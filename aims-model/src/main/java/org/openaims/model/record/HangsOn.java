package org.openaims.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what became known with an event of its record that the record can be without, such as the report of an
 * audit: as of a day before that event it is not shown.
 *
 * <p>Where the day of the event is not on record, it is shown. What hangs on an event that its record cannot be without
 * needs no mark, for then the whole record goes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HangsOn {

    /**
     * The event.
     *
     * @return the name of an attribute of the same record
     */
    String value();
}
