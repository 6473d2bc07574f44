/** Tasks for programs: by the same rules as on pages. */
@NullMarked
package org.entente.tasklist.api;

import org.jspecify.annotations.NullMarked;
