/** Texts of agreements for programs: by the same rules as on pages. */
@NullMarked
package org.entente.drafting.api;

import org.jspecify.annotations.NullMarked;
