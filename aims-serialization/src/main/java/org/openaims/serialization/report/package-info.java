/**
 * Reports on what a check found, as pure functions of its result; start at {@link
 * org.openaims.serialization.report.TextReport}.
 */
@NullMarked
package org.openaims.serialization.report;

import org.jspecify.annotations.NullMarked;
