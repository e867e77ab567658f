/**
 * The command line: checks records, imports registers, lists the catalogue and the rules; start at {@link
 * org.openaims.cli.AimsCommand}.
 */
@NullMarked
package org.openaims.cli;

import org.jspecify.annotations.NullMarked;
