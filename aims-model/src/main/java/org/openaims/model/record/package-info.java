/**
 * What all records share: the one Immutables style, the typed ids, evidence, approval, intervals, time, and the
 * self-description of every record; start at {@link org.openaims.model.record.RecordType}.
 */
@NullMarked
package org.openaims.model.record;

import org.jspecify.annotations.NullMarked;
