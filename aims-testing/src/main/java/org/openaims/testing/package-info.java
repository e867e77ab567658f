/** The test kit for authors of rules, with no test framework in it (clauses 4 to 10 as sample records). */
@NullMarked
package org.openaims.testing;

import org.jspecify.annotations.NullMarked;
