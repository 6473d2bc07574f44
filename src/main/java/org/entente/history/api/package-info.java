/** Histories for programs: by the same rules as on pages. */
@NullMarked
package org.entente.history.api;

import org.jspecify.annotations.NullMarked;
