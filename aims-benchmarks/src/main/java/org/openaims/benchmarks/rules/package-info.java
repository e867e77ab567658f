/**
 * Twenty rules on one portfolio of AI systems, run six ways: by the engine, by loops written by hand, and by three
 * libraries that a user might pick instead. Start at {@link org.openaims.benchmarks.rules.SideBySide}.
 */
@NullMarked
package org.openaims.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
