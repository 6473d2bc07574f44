/** Contacts in their table. */
@NullMarked
package org.entente.partner.contact;

import org.jspecify.annotations.NullMarked;
