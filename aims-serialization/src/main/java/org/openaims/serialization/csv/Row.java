package org.openaims.serialization.csv;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param number its number, 0 for the header
 * @param line the line on which it begins, 1 for the first
 * @param fields its fields as they are in the file
 */
record Row(int number, int line, List<String> fields) {}
