/**
 * Strict reading, and byte-stable writing, of the records of an AI management system as JSON; start at {@link
 * org.openaims.serialization.AimsJson}.
 */
@NullMarked
package org.openaims.serialization;

import org.jspecify.annotations.NullMarked;
