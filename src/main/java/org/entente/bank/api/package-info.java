/** What programs see of the bank. */
@NullMarked
package org.entente.bank.api;

import org.jspecify.annotations.NullMarked;
