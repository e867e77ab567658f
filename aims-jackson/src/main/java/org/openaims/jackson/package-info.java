/**
 * The records of an AI management system on an application's own Jackson 3 mapper; start at {@link
 * org.openaims.jackson.AimsModule}.
 */
@NullMarked
package org.openaims.jackson;

import org.jspecify.annotations.NullMarked;
