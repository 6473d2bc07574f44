/** Successions of partners in their table. */
@NullMarked
package org.entente.partner.succession;

import org.jspecify.annotations.NullMarked;
