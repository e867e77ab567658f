/**
 * Twenty rules on one portfolio of AI systems, run five ways: by the engine, by a loop written by hand, and by three
 * libraries that a user might pick instead. Start at {@link org.openaims.benchmarks.rules.RulesBenchmark}.
 */
@NullMarked
package org.openaims.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
