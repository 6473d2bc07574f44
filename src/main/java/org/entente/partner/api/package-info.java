/** Partners for programs: by the same rules as on pages. */
@NullMarked
package org.entente.partner.api;

import org.jspecify.annotations.NullMarked;
