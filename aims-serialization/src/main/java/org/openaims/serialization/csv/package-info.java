/**
 * Imports a register of AI systems, as clause 4.3 needs one, from a CSV file by an explicit mapping that guesses
 * nothing; start at {@link org.openaims.serialization.csv.CsvImport}.
 */
@NullMarked
package org.openaims.serialization.csv;

import org.jspecify.annotations.NullMarked;
