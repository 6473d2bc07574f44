/** Our accounts as they are configured, and what keeps them from paying. */
@NullMarked
package org.entente.bank.account;

import org.jspecify.annotations.NullMarked;
