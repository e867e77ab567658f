/**
 * Clause 8 and the controls of Annex A: what runs, how it is controlled, what changed and what went wrong; start at
 * {@link org.openaims.model.operation.Operation}.
 */
@NullMarked
package org.openaims.model.operation;

import org.jspecify.annotations.NullMarked;
