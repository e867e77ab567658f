package org.openaims.model.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value.Style;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Marks a record of the model and carries the one style in which all of them are generated.
 *
 * <p>A record is a sealed interface with a static {@code builder()} and a nested final {@code Builder}; the generated
 * implementation is package-private and appears in no signature.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Style(
        get = "*",
        typeImmutable = "Immutable*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "criterion:criteria",
            "analysis:analyses",
            "person:people",
            "activity:activities",
            "policy:policies",
            "supplier:suppliers",
            "basis:bases"
        },
        throwForInvalidImmutableState = InvalidRecordException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface AimsRecord {}
