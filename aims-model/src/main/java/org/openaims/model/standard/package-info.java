/**
 * The catalogue of ISO/IEC 42001:2023, clauses 4 to 10 and Annexes A and C, in our own words and compiled in: start at
 * {@link Iso42001}.
 */
@NullMarked
package org.openaims.model.standard;

import org.jspecify.annotations.NullMarked;
