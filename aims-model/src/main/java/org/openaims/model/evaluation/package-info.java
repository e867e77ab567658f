/**
 * Clause 9: management reviews, the intervals declared for them, and judgements of what no program can judge; start
 * at {@link org.openaims.model.evaluation.ManagementReview}.
 */
@NullMarked
package org.openaims.model.evaluation;

import org.jspecify.annotations.NullMarked;
