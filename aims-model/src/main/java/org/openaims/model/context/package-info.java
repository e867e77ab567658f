/**
 * Clause 4: the organization, its scope, and the register of its AI systems; start at {@link
 * org.openaims.model.context.AiSystem}.
 */
@NullMarked
package org.openaims.model.context;

import org.jspecify.annotations.NullMarked;
