/** Measurements of reading and writing records as JSON; start at {@link org.openaims.benchmarks.json.JsonBenchmark}. */
@NullMarked
package org.openaims.benchmarks.json;

import org.jspecify.annotations.NullMarked;
