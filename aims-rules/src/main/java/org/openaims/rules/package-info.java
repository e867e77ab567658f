/** The engine that runs rules over records; start at {@link org.openaims.rules.AimsChecker}. */
@NullMarked
package org.openaims.rules;

import org.jspecify.annotations.NullMarked;
