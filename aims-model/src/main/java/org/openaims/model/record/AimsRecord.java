package org.openaims.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of the model.
 *
 * <p>A record is a sealed interface with a static {@code builder()} and a nested final {@code Builder}; the generated
 * implementation is package-private and appears in no signature.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AimsRecord {}
