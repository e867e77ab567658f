/**
 * Carries the one style in which all records of the model are generated; it reaches every package below.
 *
 * <p>It stands on this package, which has no class and is not exported, and not on
 * {@link org.openaims.model.record.AimsRecord}: a compiler that reads a record also reads its annotations and theirs,
 * and would warn every user of the library that the generator's annotations are not on the class path.
 */
@Style(
        get = "*",
        typeImmutable = "Immutable*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "criterion:criteria",
            "person:people",
            "activity:activities",
            "policy:policies",
            "supplier:suppliers",
            "basis:bases",
            "entry:entries",
            "nonconformity:nonconformities",
            "responsibility:responsibilities",
            "authority:authorities",
            "party:parties",
            "inquiry:inquiries",
            "quality:qualities",
            "category:categories",
            "duty:duties",
            "severity:severities",
            "process:processes",
            "access:access",
            "analysis:analyses"
        },
        throwForInvalidImmutableState = InvalidRecordException.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Immutable(copy = false))
@ListEncodingEnabled
@SortedSetEncodingEnabled
@NullMarked
package org.openaims;

import org.immutables.value.Value.Immutable;
import org.immutables.value.Value.Style;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
import org.openaims.model.record.InvalidRecordException;
