/** The outbox: payments on their way, and the moves that they make. */
@NullMarked
package org.entente.bank.transmission;

import org.jspecify.annotations.NullMarked;
