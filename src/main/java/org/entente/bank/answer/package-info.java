/** What banks answer, booked once. */
@NullMarked
package org.entente.bank.answer;

import org.jspecify.annotations.NullMarked;
