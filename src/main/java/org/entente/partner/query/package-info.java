/** How the register of partners is read. */
@NullMarked
package org.entente.partner.query;

import org.jspecify.annotations.NullMarked;
