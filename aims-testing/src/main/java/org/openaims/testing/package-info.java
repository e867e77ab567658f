/**
 * For those who write rules: sample dossiers, a seeded generator of whole records, and probes; start at
 * {@link org.openaims.testing.Probe}.
 */
@NullMarked
package org.openaims.testing;

import org.jspecify.annotations.NullMarked;
