/** Calls for programs: by the same rules as on pages. */
@NullMarked
package org.entente.grant.api;

import org.jspecify.annotations.NullMarked;
