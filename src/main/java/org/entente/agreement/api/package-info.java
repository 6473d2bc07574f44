/** Agreements for programs: by the same rules as on pages. */
@NullMarked
package org.entente.agreement.api;

import org.jspecify.annotations.NullMarked;
