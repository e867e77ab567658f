/**
 * The JSON Schema of the documents that keep the documented information of clause 7.5; start at
 * {@link org.openaims.serialization.schema.JsonSchema}.
 */
@NullMarked
package org.openaims.serialization.schema;

import org.jspecify.annotations.NullMarked;
