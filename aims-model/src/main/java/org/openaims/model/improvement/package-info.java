/**
 * Clause 10: nonconformities, corrective actions and improvements; start at {@link
 * org.openaims.model.improvement.Improvements}.
 */
@NullMarked
package org.openaims.model.improvement;

import org.jspecify.annotations.NullMarked;
