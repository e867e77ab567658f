/**
 * Evidence files compared with the digests that the records have of them; start at {@link
 * org.openaims.serialization.evidence.EvidenceFolder}.
 */
@NullMarked
package org.openaims.serialization.evidence;

import org.jspecify.annotations.NullMarked;
