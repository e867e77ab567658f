/**
 * What a check found: the result, its rules, findings and outcomes, as records that can be written, read back and
 * compared; start at {@link org.openaims.model.result.CheckResult}.
 */
@NullMarked
package org.openaims.model.result;

import org.jspecify.annotations.NullMarked;
