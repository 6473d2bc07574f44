/** The pages of networks, their members and fees. */
@NullMarked
package org.entente.partner.web.network;

import org.jspecify.annotations.NullMarked;
