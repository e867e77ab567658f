/**
 * The one form of a JSON document that RFC 8785 defines, and its digest; start at {@link
 * org.openaims.serialization.canonical.CanonicalJson}.
 */
@NullMarked
package org.openaims.serialization.canonical;

import org.jspecify.annotations.NullMarked;
