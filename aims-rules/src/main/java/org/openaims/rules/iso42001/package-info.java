/**
 * The built-in rules, one sheet for each sub-clause; start at {@link org.openaims.rules.iso42001.Iso42001Rules}.
 */
@NullMarked
package org.openaims.rules.iso42001;

import org.jspecify.annotations.NullMarked;
