/**
 * Clause 5: people, the roles they held, and the AI policy; start at {@link
 * org.openaims.model.leadership.RoleAssignment}.
 */
@NullMarked
package org.openaims.model.leadership;

import org.jspecify.annotations.NullMarked;
