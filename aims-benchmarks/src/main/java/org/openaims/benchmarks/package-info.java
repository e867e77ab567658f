/** Measurements beside what a user would pick instead; start at {@link org.openaims.benchmarks.CheckBenchmark}. */
@NullMarked
package org.openaims.benchmarks;

import org.jspecify.annotations.NullMarked;
