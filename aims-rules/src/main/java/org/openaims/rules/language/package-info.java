/**
 * The words in which rules are written; start at {@link org.openaims.rules.language.Rule#rule}.
 *
 * <p>A rule is a value: a sentence made of these words, which is also its description. Rules know the records and
 * nothing of the engine that runs them.
 */
@NullMarked
package org.openaims.rules.language;

import org.jspecify.annotations.NullMarked;
