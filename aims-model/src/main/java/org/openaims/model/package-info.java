/** The root of all records and what of it was handed in; start at {@link org.openaims.model.Aims}. */
@NullMarked
package org.openaims.model;

import org.jspecify.annotations.NullMarked;
