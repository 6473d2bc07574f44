/** The pages of partners’ contacts. */
@NullMarked
package org.entente.partner.web.contact;

import org.jspecify.annotations.NullMarked;
