/**
 * Clause 7: resources, competence, awareness, communication and documents; start at {@link
 * org.openaims.model.support.Support}.
 */
@NullMarked
package org.openaims.model.support;

import org.jspecify.annotations.NullMarked;
