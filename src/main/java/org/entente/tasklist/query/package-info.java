/** Inboxes: what is read of the task projection, and how. */
@NullMarked
package org.entente.tasklist.query;

import org.jspecify.annotations.NullMarked;
