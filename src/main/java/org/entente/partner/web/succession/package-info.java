/** The pages of successions. */
@NullMarked
package org.entente.partner.web.succession;

import org.jspecify.annotations.NullMarked;
