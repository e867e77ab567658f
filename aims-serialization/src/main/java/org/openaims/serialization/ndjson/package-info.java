/**
 * Many records as newline-delimited JSON, read and written one by one; start at {@link
 * org.openaims.serialization.ndjson.JsonLines}.
 */
@NullMarked
package org.openaims.serialization.ndjson;

import org.jspecify.annotations.NullMarked;
