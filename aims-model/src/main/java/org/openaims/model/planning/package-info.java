/**
 * Clause 6: risk and impact assessments, and the intervals declared for them; start at {@link
 * org.openaims.model.planning.ImpactAssessment}.
 */
@NullMarked
package org.openaims.model.planning;

import org.jspecify.annotations.NullMarked;
